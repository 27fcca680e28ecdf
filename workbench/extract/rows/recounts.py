"""A second count in a clause: other people, a part of those before, or what their number was before."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Figure
from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.stretches import Stretch

FEWEST = 3
"""Words of the shortest piece that stands alone."""
TWO = 2
"""Figures that it takes to count some of those counted before."""


def second_counts(stretch: Stretch) -> Iterator[int]:
    """The word after a mark at which a second count begins that needs no verb: "120 people were hurt, *eight of them* badly"."""
    line, seams = stretch.line, stretch.seams
    figures = {line.word_at(one.span.start): one for one in stretch.figures()}
    if len(figures) < TWO:
        return
    for at in sorted({number - back for number in figures for back in (1, 2)}):
        if not stretch.first <= at < stretch.last - 1:
            continue
        mark = line.word(at)
        behind = line.word(at + 1)
        opened = mark == "," and (behind in seams.parts or behind in line.syntax.negations)
        figure = figures.get(at + 1 + opened)
        if figure is None or not stretch.measures(stretch.first, at):
            continue
        joined = mark in line.syntax.coordinators
        if (mark == "," or joined) and _befalls_others(figure, at, stretch):
            yield at + (not joined)
        elif mark in (",", *seams.beside) and not _goes_on(at, stretch) and _is_part(figure, at, stretch):
            yield at + 1


def compared(stretch: Stretch) -> Iterator[int]:
    """The word at which another number is set beside the one before: "16 percent, *compared with 34 percent in 2016*"."""
    line = stretch.line
    if len(stretch.figures()) < TWO:
        return
    for at in range(stretch.first + FEWEST, stretch.last - FEWEST):
        compares = line.tags[at] == "," and (line.word(at + 1), line.word(at + 2)) in stretch.seams.comparing
        if compares and stretch.measures(at + 3, stretch.last):
            yield at + 1


def counts_anew(clause: Clause, begun: int, at: int, stretch: Stretch) -> bool:
    """A verb with a count of its own, after one with another: "killing 12 *and wounding 30*"."""
    line, end = stretch.line, _end(clause, stretch)
    if clause.link is Link.INFINITIVE or line.word(clause.main) in line.syntax.lists:
        return False
    if clause.link is Link.RELATIVE and line.word(at - 1) != ",":
        return False
    if stretch.counts(at, end) and (stretch.counts(begun, at) or _counts_alone(clause, begun, at, stretch)):
        return True
    joined = line.word(at) in line.syntax.coordinators
    shares = joined and clause.link in (Link.COORDINATE, Link.PARTICIPLE)
    led = clause.group.kind == "g" and clause.link is Link.PARTICIPLE and line.word(at - 1) == ","
    return (shares or led) and stretch.measures(begun, at) and stretch.measures(at, end)


def _befalls_others(figure: Figure, at: int, stretch: Stretch) -> bool:
    """Another harm than those counted before: "two killed, *several wounded*"."""
    before = {one.casualty for one in stretch.figures() if one.span.start < stretch.line.tokens.starts[at]}
    return figure.casualty is not None and bool(before - {None}) and figure.casualty not in before


def _is_part(figure: Figure, at: int, stretch: Stretch) -> bool:
    """Some of those counted before, or their number as it was: "including five", "eight of them", "not 477"."""
    line, mark = stretch.line, stretch.line.word(at)
    behind = line.word_at(figure.span.end)
    if mark == "," and line.word(at + 1) in line.syntax.negations:
        return True
    if mark != "," or line.word(at + 1) in stretch.seams.parts:
        return stretch.counts(stretch.first, at)
    of_them = line.word(behind) in line.syntax.partitives and line.tags[behind + 1 : behind + 2] in ("O", "W")
    somewhere = line.tags[behind - 1 : behind + 1] == "MI" and line.word(behind) not in line.syntax.partitives
    return (of_them and stretch.counts(stretch.first, at)) or somewhere


def _goes_on(at: int, stretch: Stretch) -> bool:
    """The clause has its verb behind a count that is set in: "at least seven, including four children, *died*"."""
    return not any(one.finite and one.verb < at for one in stretch.verbs())


def _counts_alone(clause: Clause, begun: int, at: int, stretch: Stretch) -> bool:
    """The toll stands in the clause of time: "the raid came after *gunmen killed 12 people*"."""
    own = clause.finite and clause.subject is not None and clause.subject.first >= at
    return clause.link is Link.ADVERBIAL and own and not stretch.measures(begun, at)


def _end(clause: Clause, stretch: Stretch) -> int:
    """The word after a clause with all that hangs on it, up to the next one that could be cut off."""
    following = stretch.clauses.clauses[clause.number + 1 :]
    ends = [one.first for one in following if one.link in (Link.MAIN, Link.COORDINATE) and one.first > clause.verb]
    return min([*ends, stretch.last])
