"""Of two findings at one verb the better one."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.extract.speech.finding import Finding


def settled(marked: Sequence[Finding], clausal: Sequence[Finding]) -> list[Finding]:
    """Of two findings at one verb the one that the clauses show, but where the marks show who is quoted."""
    clausal = list({one.cue: one for one in sorted(clausal, key=_said)}.values())
    ours = {part.start: one for one in clausal for part in one.cue}
    kept: list[Finding] = []
    for one in marked:
        other = next((ours[at] for part in one.cue for at in ours if part.start <= at < part.end), None)
        if other is None:
            kept.append(one)
        elif one.source and not _cut_short(one, other):
            kept.append(one)
            clausal = [each for each in clausal if each is not other]
    found = sorted([*kept, *clausal], key=lambda one: one.cue[0])
    return [one for one in found if not (one.own and any(_said_by(one, other) for other in found))]


def _said(one: Finding) -> int:
    """Characters of what is said."""
    return sum(part.end - part.start for part in one.content)


def _said_by(one: Finding, other: Finding) -> bool:
    """Whether somebody's count stands in what another says."""
    return any(part.start <= one.cue[0].start < part.end for part in other.content if other is not one)


def _cut_short(one: Finding, other: Finding) -> bool:
    """Whether a source is only the end of the one that the clauses show: "Rafah" of "a hospital official in Rafah".

    Or runs on from what is said, its comma lost: "in Kesh activists". Or ends before a name: "the mayor, Ana Torvald,".
    """
    ours, theirs = one.source[0], other.source[0] if other.source else one.source[0]
    longer = theirs.start < ours.start and ours.end <= theirs.end and theirs.end - ours.end < 3
    longer = longer or (theirs.start == ours.start and ours.end < theirs.end <= one.cue[0].start)
    runs_on = ours.start < theirs.start and ours.end == theirs.end and one.rule.endswith("left")
    return longer or runs_on
