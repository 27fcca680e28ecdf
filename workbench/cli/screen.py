"""The review screen: review."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import Allow, By


def _can_paint() -> bool:
    """Whether there is a terminal that can do more than print lines."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def review(
    context: typer.Context,
    sources: Annotated[
        list[str] | None,
        typer.Argument(metavar="[SOURCE...]", help="Taken in first: files, folders, -, web addresses, feeds."),
    ] = None,
    allow_host: Allow = None,
    by: By = "",
) -> None:
    """Take articles in, if any, then open the review screen.

    The screen shows the queue, what most needs a person first; `?` there lists every key. Where stdin or stdout is
    no terminal, or TERM says that it is a dumb one, the queue is printed as a table instead.

    Examples:
      workbench review
      workbench review article.txt saved_pages/
      workbench --store desk.db --by ana review

    Exit status: 0 done, 1 a source was skipped or the store cannot be opened, 2 wrong usage.
    """
    from workbench.cli.taking import take_in

    with desk(context, by, create=True, allow=allow_host or ()) as open_desk:
        intake = take_in(open_desk, sources) if sources else None
        status = intake.status if intake else 0
        if _can_paint():
            from workbench.tui import run

            told = "\n".join((intake.words, *intake.skipped[:3])) if intake else ""
            status = run(open_desk, told=told) or status
        else:
            from workbench.cli.queue import NO_CLAIMS, Format, print_lines

            if print_lines(open_desk.every_line(), Format.TABLE) == 0:
                output.talk(NO_CLAIMS)
    raise typer.Exit(status)
