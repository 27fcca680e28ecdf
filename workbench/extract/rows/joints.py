"""Where a stretch of a sentence is cut into claims: before a clause with its own subject, and before a second count."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Place
from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.independence import leaves, stands_alone
from workbench.extract.rows.recounts import FEWEST, compared, counts_anew, second_counts
from workbench.extract.rows.stretches import Stretch

FURTHEST = 8
"""Chunks between "and" and the subject after it: "and, as of Wednesday, 1,885 aftershocks had occurred"."""


def joints_of(stretch: Stretch) -> Iterator[int]:
    """The words at which a new piece begins."""
    begun = stretch.first
    if not _may_be_cut(stretch):
        return
    for at, clause in _openings(stretch):
        if at - begun < FEWEST or stretch.last - at < FEWEST or stretch.splits_number(at):
            continue
        if not _told(stretch, begun, at):
            continue
        own = clause is None or (stands_alone(clause, at, stretch) and _has_verb(stretch, begun, at))
        own = own or (clause is not None and leaves(clause, begun, at, stretch))
        if own or (clause is not None and counts_anew(clause, begun, at, stretch)):
            yield at
            begun = at


def _may_be_cut(stretch: Stretch) -> bool:
    """Most stretches have one verb and one number: they are not looked at further."""
    verbs = len(stretch.verbs())
    return verbs > 1 or ";" in stretch.line.tags[stretch.first : stretch.last] or len(stretch.figures()) > 1


def _openings(stretch: Stretch) -> list[tuple[int, Clause | None]]:
    """The words at which a piece could begin: with the clause that would, or at a mark alone."""
    opened = [(_opening(one, stretch), one) for one in stretch.verbs() if one.verb > stretch.first]
    marks = [(at, None) for at in (*_behind_semicolons(stretch), *second_counts(stretch), *compared(stretch))]
    return sorted([*marks, *opened], key=lambda one: (one[0], one[1] is not None))


def _opening(clause: Clause, stretch: Stretch) -> int:
    """The word at which a clause begins, with the "and" or "but" that stands before what opens it."""
    line = stretch.line
    chunk = line.chunk_at(clause.first)
    for at in range(chunk - 1, max(chunk - FURTHEST, -1), -1):
        if line.kinds[at] in "C;":
            if not stretch.splits_number(line.chunks[at].first):
                return line.chunks[at].first
            continue
        if line.kinds[at] not in "InRJMDUW,":
            break
    return clause.first


def _behind_semicolons(stretch: Stretch) -> Iterator[int]:
    words = stretch.line.tokens.words
    for at in range(stretch.first, stretch.last - 1):
        if words[at] == ";" and (stretch.span.place is Place.TITLE or _told(stretch, at + 1, stretch.last)):
            yield at + 1


def _told(stretch: Stretch, first: int, last: int) -> bool:
    """Whether some words tell something alone: with a verb that no "when" or "after" binds to another, or a count.

    A relative word before the stretch binds nothing in it: "wrote on Telegram *that* debris had hit two houses".
    """
    line = stretch.line
    return stretch.counts(first, last) or any(
        first <= one.verb < last
        and one.finite
        and (one.link is not Link.RELATIVE or one.first < stretch.first)
        and (one.link is not Link.ADVERBIAL or line.word(one.first) in stretch.seams.contrast)
        for one in stretch.clauses.clauses
    )


def _has_verb(stretch: Stretch, first: int, last: int) -> bool:
    """A headline may do without: "108 dead, ministry says 61"."""
    verbs = any(first <= one.verb < last and one.finite for one in stretch.clauses.clauses)
    return verbs or stretch.span.place is Place.TITLE or stretch.line.tags[stretch.last - 1] != "."
