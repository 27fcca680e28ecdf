"""Looking after the store: check, backup, stats."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import AsJson


def check(context: typer.Context) -> None:
    """Verify the store: its file, its texts, its journal.

    Runs SQLite's own checks, hashes every stored text anew, follows the journal's chain from its first act, and
    compares each record with what the journal says of it. The queue and the search are made anew where they differ.

    Examples:
      workbench check

    Exit status: 0 the store is sound, 1 it is not: what is wrong is on stderr, 2 wrong usage.
    """
    with desk(context) as open_desk:
        problems = open_desk.check()
    for each in problems:
        output.problem(each)
    if problems:
        raise typer.Exit(1)
    output.out("The store is sound.")


def backup(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="The copy. An older copy of this store is replaced, and nothing else.", readable=False
        ),
    ],
) -> None:
    """Copy the store, also while it is in use.

    Examples:
      workbench backup desk-2026-11-22.db

    Exit status: 0 done, 1 the copy cannot be written, 2 wrong usage.
    """
    with desk(context) as open_desk:
        open_desk.backup(file)
    output.talk(f"copied to {file}")


def stats(context: typer.Context, as_json: AsJson = False) -> None:
    """Show the store in figures: articles, claims, flags, verdicts, links, acts.

    Examples:
      workbench stats
      workbench stats --json | jq .claims

    Exit status: 0 done, 1 the store cannot be read, 2 wrong usage.
    """
    with desk(context) as open_desk:
        figures = open_desk.stats()
    from workbench.shapes.values import plain

    shape = {name: dict(value) if isinstance(value, list) else value for name, value in plain(figures).items()}
    if as_json:
        output.out_json(shape)
        return
    rows: dict[str, object] = {}
    for name, value in shape.items():
        if isinstance(value, dict):
            rows |= {f"{name.removeprefix('by_')} {each}": count for each, count in value.items()}
        else:
            rows[name] = value
    output.pairs(rows)
