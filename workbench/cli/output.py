"""What the commands print: data to stdout, talk to stderr, each through the terminal's sanitiser."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from workbench.sanitise.jsontext import Json, dump
from workbench.sanitise.terminal import show, show_lines

if TYPE_CHECKING:
    from typer._click.exceptions import ClickException

    from workbench.review import Done


def out(text: str = "") -> None:
    """Data, to stdout."""
    print(show_lines(text))


def talk(text: str) -> None:
    """Talk, to stderr."""
    print(show_lines(text), file=sys.stderr, flush=True)


def problem(text: str) -> None:
    """A problem that does not end the command, to stderr."""
    talk(f"workbench: {text}")


def note(text: str) -> None:
    """What a person should know and that is no problem, to stderr."""
    problem(f"note: {text}")


def wrong_usage(error: ClickException) -> None:
    """What is wrong with the words of the command line, which it repeats, to stderr."""
    # before typer words it: a colour would be taken out unseen
    error.message = show_lines(error.message)
    told = io.StringIO()
    error.show(told)
    talk(told.getvalue().removesuffix("\n"))


def out_json(value: Json, *, indent: int | None = None) -> None:
    """JSON, to stdout: one object a line, or indented for people."""
    print(dump(value, indent=indent))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Columns, to stdout; the last is as wide as its text, cut to the terminal's width where stdout is one."""
    from rich.cells import cell_len, set_cell_size

    lines = [tuple(heads), *(tuple(show(cell) for cell in row) for row in rows)]
    widths = [max(cell_len(line[at]) for line in lines) for at in range(len(heads) - 1)]
    left = max(room() - sum(widths) - 2 * len(widths), 20)
    for line in lines:
        cells = [set_cell_size(cell, width) for cell, width in zip(line, widths, strict=False)]
        last = line[-1] if cell_len(line[-1]) <= left else set_cell_size(line[-1], left - 1) + "…"
        print("  ".join((*cells, last)).rstrip())


def room() -> int:
    """Columns of the terminal that stdout is; as many as anybody wants where it is none."""
    if not sys.stdout.isatty():
        return sys.maxsize
    import shutil

    return shutil.get_terminal_size().columns


def pairs(values: Mapping[str, object]) -> None:
    """Names and values, to stdout, in two columns."""
    width = max((len(name) for name in values), default=0)
    for name, value in values.items():
        out(f"{name:<{width}}  {value}")


def done(what: Done) -> None:
    """An act: its number, for `workbench undo`, and what it did; what a reviewer should know goes to stderr."""
    for warning in what.warnings:
        note(warning)
    for act in what.acts:
        made = {"link": act.changes[0].key, "add": act.claim}.get(act.what, "")
        out(f"{act.seq}  {act.summary}{f'  ({act.what} {made})' if made else ''}")


def shortened(text: str, width: int) -> str:
    """The text on one line, cut to so many characters."""
    line = flat(text)
    return line if len(line) <= width else f"{line[: width - 1]}…"


def many(count: int, noun: str) -> str:
    """So many of these, in words."""
    return f"{count} {noun}{'' if count == 1 else 's'}"


def flat(text: str) -> str:
    """The text on one line."""
    return " ".join(text.split())
