"""The journal: log, undo, redo."""

from __future__ import annotations

from typing import Annotated

import typer

from workbench.cli import completion, output
from workbench.cli.globals import desk
from workbench.cli.options import AsJson, By, whole


def log(
    context: typer.Context,
    claim: Annotated[
        str, typer.Option(metavar="CLAIM", help="Of this claim alone.", autocompletion=completion.claims)
    ] = "",
    limit: Annotated[int, typer.Option(metavar="N", parser=whole(1, 1_000_000), help="At most so many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """Show what people did, newest first.

    Every act is chained to the one before it by hash; `workbench check` verifies the chain.

    Examples:
      workbench log --limit 10
      workbench log --claim 3f9a --json | jq -r '.by + " " + .what'

    Exit status: 0 done, 1 the store cannot be read, 2 wrong usage.
    """
    with desk(context) as open_desk:
        acts = open_desk.log(claim, limit=limit)
    if as_json:
        from workbench.shapes.values import plain

        for act in acts:
            output.out_json(plain(act))
        return
    rows = ((str(act.seq), act.at[:16].replace("T", " "), act.by, act.claim[:10], act.summary) for act in acts)
    output.table(("ACT", "WHEN (UTC)", "WHO", "CLAIM", "WHAT"), rows)


def undo(
    context: typer.Context,
    acts: Annotated[
        list[int] | None,
        typer.Argument(
            metavar="[ACT...]",
            parser=whole(1, otherwise="is no number of an act; `workbench log` shows them"),
            help="Numbers from the log; your last act without.",
        ),
    ] = None,
    by: By = "",
) -> None:
    """Take acts back: those of these numbers, or your own last one.

    Taking back is an act too: nothing leaves the journal, and `workbench redo` puts it back. An act that a later
    one builds on is refused, naming that one; several given at once are taken back together or not at all. Of an
    import, what people did at the other desk is taken back; the articles that it brought, with their claims, stay.

    Examples:
      workbench undo
      workbench undo 17 18 19

    Exit status: 0 done, 1 nothing to take back, or a later act builds on it, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.undo(*(acts or ())))


def redo(context: typer.Context, by: By = "") -> None:
    """Put back what was taken back last.

    Examples:
      workbench undo && workbench redo

    Exit status: 0 done, 1 nothing to put back, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.redo())
