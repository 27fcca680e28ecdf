"""The command line: one file a family of commands, loaded when one of its commands is named.

stdout is data; stderr is talk and progress. Exit status: 0 done, 1 a problem named on stderr, 2 wrong usage.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

from store.errors import DeskError

__all__ = ["main"]

INTERRUPTED = 130
"""What a shell gives a program that Ctrl-C ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status. Whatever goes wrong is one to three lines on stderr."""
    for stream in (sys.stdout, sys.stderr):
        # a terminal that knows no UTF-8 gets escapes in place of a crash
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv))
        sys.stdout.flush()
    except DeskError as error:
        return _problem(str(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()
    except OSError as error:
        return _nobody_reads() if error.errno == errno.EPIPE else _problem(_os_words(error))
    except MemoryError:
        return _problem("there is not enough memory for this; give it fewer or smaller sources")
    return status


def _run(words: list[str]) -> int:
    from typer import Abort

    # typer has no public name for all that it would show by itself, past our sanitiser
    from typer._click.exceptions import ClickException

    from workbench.cli import output
    from workbench.cli.application import application

    try:
        # a command that ends with `typer.Exit` gives its status back
        status = application(words)(args=words, prog_name="workbench", standalone_mode=False)
    except ClickException as error:
        output.wrong_usage(error)
        return error.exit_code
    except Abort:
        return INTERRUPTED
    except SystemExit as exit_:
        # typer's own end of a completion
        status = exit_.code
    return status if isinstance(status, int) else 0 if status is None else 1


def _problem(words: str) -> int:
    from workbench.cli import output

    try:
        sys.stdout.flush()
    except OSError:
        _nobody_reads()
    output.problem(words)
    return 1


def _os_words(error: OSError) -> str:
    reason = error.strerror or str(error)
    if error.errno == errno.ENOSPC:
        reason += "; make room and run this again: nothing was left half-written"
    return f"{error.filename}: {reason}" if error.filename else reason


def _nobody_reads() -> int:
    """The reader of our output has gone, or its disk is full: say nothing more to it, at exit neither."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1
