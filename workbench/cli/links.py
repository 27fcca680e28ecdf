"""Evidence for and against: link, unlink, candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from store.model import Stance, TargetKind
from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import Allow, AsJson, By, Claim, Note, whole

if TYPE_CHECKING:
    from workbench.review import Candidate

WIDE: Final = 160
"""Columns of a terminal that has room for the whole reason."""


def link(
    context: typer.Context,
    claim: Claim,
    target: Annotated[str, typer.Argument(metavar="TARGET", help="A claim, an article, a file or a web address.")],
    supports: Annotated[bool, typer.Option("--supports", help="It bears the claim out.")] = False,
    contradicts: Annotated[bool, typer.Option("--contradicts", help="It speaks against the claim.")] = False,
    in_context: Annotated[bool, typer.Option("--context", help="It frames the claim.")] = False,
    part_of: Annotated[
        bool, typer.Option("--part-of", help="The claim is a part of what TARGET, a claim, says.")
    ] = False,
    passage: Annotated[
        str, typer.Option(metavar="TEXT", help="The exact words relied on; they must stand in the target.")
    ] = "",
    note: Note = "",
    allow_host: Allow = None,
    by: By = "",
) -> None:
    """Link a claim to what supports, contradicts or frames it.

    A file or web address is captured in the same act, as it is now, so that a later change orphans nothing. The
    passage may differ from the target in case, white space and kind of quotation marks; the target's own words are
    kept, with their place. Linking the same source twice is said on stderr. One of the four stances is needed.

    Examples:
      workbench link 3f9a 77c1 --contradicts --note "counts the same strike"
      workbench link 3f9a https://example.org/report --supports --passage "at least 14 people"
      workbench link 3f9a statement.txt --context

    Prints the number of the act, for `workbench undo`, and what was done.

    Exit status: 0 done, 1 no such claim or target, or the passage does not stand in it, 2 wrong usage.
    """
    given = {
        Stance.SUPPORTS: supports,
        Stance.CONTRADICTS: contradicts,
        Stance.CONTEXT: in_context,
        Stance.PART_OF: part_of,
    }
    stances = [stance for stance, chosen in given.items() if chosen]
    if len(stances) != 1:
        raise typer.BadParameter("give one of --supports, --contradicts, --context, --part-of")
    with desk(context, by, allow=allow_host or ()) as open_desk:
        output.done(open_desk.link(claim, target, stances[0], passage, note))


def unlink(
    context: typer.Context,
    link: Annotated[str, typer.Argument(metavar="LINK", help="Key of the link; `workbench show CLAIM` lists them.")],
    note: Note = "",
    by: By = "",
) -> None:
    """Withdraw a link. It stays in the record, with the note.

    Examples:
      workbench unlink 9d02 --note "speaks of another strike"

    Exit status: 0 done, 1 no such link, or no note, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.unlink(link, note))


def candidates(
    context: typer.Context,
    claim: Claim,
    search: Annotated[str, typer.Option(metavar="TEXT", help="Claims and articles with these words instead.")] = "",
    limit: Annotated[int, typer.Option(metavar="N", parser=whole(1, 1000), help="At most so many.")] = 20,
    as_json: AsJson = False,
) -> None:
    """List what a claim could be linked to, the likest first.

    Claims of other articles that may speak of the same thing, with what they have in common and what sets them
    apart; those linked already are left out. Nothing is linked by it.

    Examples:
      workbench candidates 3f9a
      workbench candidates 3f9a --search "Nour Street" --json | jq -r .key

    Exit status: 0 done, 1 no such claim, 2 wrong usage.
    """
    with desk(context) as open_desk:
        found = open_desk.candidates(claim, search, limit)
    if as_json:
        from workbench.shapes.values import plain

        for each in found:
            output.out_json(plain(each))
        return
    output.table(("ALIKE", "KIND", "KEY", "OUTLET", "WHY", "WORDS"), (_row(each) for each in found))


def _row(found: Candidate) -> tuple[str, ...]:
    # what was searched for was not compared
    alike = f"{found.score:.2f}" if found.score else ""
    outlet, why = output.shortened(found.outlet, 16), output.shortened(found.why, 60 if output.room() >= WIDE else 30)
    # an address is no key: it is typed whole
    key = found.key if found.kind is TargetKind.EVIDENCE else found.key[:10]
    return (alike, found.kind, key, outlet, why, found.text)
