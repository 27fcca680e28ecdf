"""What a person concludes: decide, clear, dismiss, note."""

from __future__ import annotations

from typing import Annotated

import typer

from store.model import FlagCode, Rating
from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import By, Claim, Note


def decide(
    context: typer.Context,
    claim: Claim,
    rating: Annotated[Rating, typer.Argument(metavar="RATING", help=f"One of {', '.join(Rating)}.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why; the desk's policy may require it.")] = "",
    low: Annotated[float | None, typer.Option(metavar="N", help="Lower bound, coded for counting.")] = None,
    high: Annotated[float | None, typer.Option(metavar="N", help="Higher bound, coded for counting.")] = None,
    settles: Annotated[str, typer.Option(metavar="TEXT", help="What would settle it; for pending.")] = "",
    again: Annotated[str, typer.Option(metavar="DATE", help="When to look again, as 2026-01-31; for pending.")] = "",
    by: By = "",
) -> None:
    """Conclude on a claim.

    An earlier verdict and a dissenting one stay in the record. Under a policy of two persons the claim waits for a
    second person to come to the same rating without seeing the first. A claim that was dismissed is refused until
    that is taken back.

    Examples:
      workbench decide 3f9a supported --reason "two witnesses, independent"
      workbench decide 3f9a disputed --low 10 --high 14
      workbench decide 3f9a pending --settles "the hospital's list" --again 2026-12-01

    Exit status: 0 done, 1 no such claim, one that was dismissed, or the policy asks for more, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.decide(claim, rating, reason, low, high, settles, again))


def clear(
    context: typer.Context,
    claim: Claim,
    flag: Annotated[FlagCode, typer.Argument(metavar="FLAG", help="A flag that the claim carries.")],
    note: Note = "",
    by: By = "",
) -> None:
    """Say that a flag is dealt with, and why. The flag stays visible, with the note.

    Examples:
      workbench clear 3f9a second-hand --note "the relatives were reached by phone"

    Exit status: 0 done, 1 no such claim, no such flag on it, or no note, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.clear(claim, flag, note))


def dismiss(context: typer.Context, claim: Claim, note: Note = "", by: By = "") -> None:
    """Say that this is no claim. It leaves the queue and stays in the record.

    Examples:
      workbench dismiss 3f9a --note "a caption, not a statement"

    Exit status: 0 done, 1 no such claim, or no note, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.dismiss(claim, note))


def note(
    context: typer.Context,
    claim: Claim,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The remark.")],
    by: By = "",
) -> None:
    """Leave a remark on a claim.

    Examples:
      workbench note 3f9a "asked the ministry, no answer yet"

    Exit status: 0 done, 1 no such claim, or an empty remark, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.note(claim, text))
