"""Where a stretch of a sentence is cut into claims: before a clause with its own subject, and before a second count."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Figure, Place
from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.stretches import Stretch

FEWEST = 3
"""Words of the shortest piece that stands alone."""
TWO = 2
"""Figures that it takes to count some of those counted before."""
FURTHEST = 8
"""Chunks between "and" and the subject after it: "and, as of Wednesday, 1,885 aftershocks had occurred"."""


def joints_of(stretch: Stretch) -> Iterator[int]:
    """The words at which a new piece begins."""
    begun = stretch.first
    if not _may_be_cut(stretch):
        return
    for at, clause in _openings(stretch):
        if at - begun < FEWEST or stretch.last - at < FEWEST or _splits_number(at, stretch):
            continue
        if not _told(stretch, begun, at):
            continue
        own = clause is None or (_own(clause, at, stretch) and _has_verb(stretch, begun, at))
        if own or (clause is not None and _counts_anew(clause, begun, at, stretch)):
            yield at
            begun = at


def _may_be_cut(stretch: Stretch) -> bool:
    """Most stretches have one verb and one number: they are not looked at further."""
    verbs = len(stretch.verbs())
    return verbs > 1 or ";" in stretch.line.tags[stretch.first : stretch.last] or len(_figures(stretch)) > 1


def _figures(stretch: Stretch) -> tuple[Figure, ...]:
    return stretch.analysis.figures_in(stretch.span)


def _openings(stretch: Stretch) -> list[tuple[int, Clause | None]]:
    """The words at which a piece could begin: with the clause that would, or at a mark alone."""
    opened = [(_opening(one, stretch), one) for one in stretch.verbs() if one.verb > stretch.first]
    marks = [(at, None) for at in (*_behind_semicolons(stretch), *_second_counts(stretch))]
    return sorted([*marks, *opened], key=lambda one: (one[0], one[1] is not None))


def _opening(clause: Clause, stretch: Stretch) -> int:
    """The word at which a clause begins, with the "and" or "but" that stands before what opens it."""
    line = stretch.line
    chunk = line.chunk_at(clause.first)
    for at in range(chunk - 1, max(chunk - FURTHEST, -1), -1):
        if line.kinds[at] in "C;":
            if not _splits_number(line.chunks[at].first, stretch):
                return line.chunks[at].first
            continue
        if line.kinds[at] not in "InRJMD,":
            break
    return clause.first


def _splits_number(at: int, stretch: Stretch) -> bool:
    """The "and" of a written number: "one hundred *and* eighty two thousand crossed the border"."""
    start = stretch.line.tokens.starts[at]
    return any(one.span.start < start < one.span.end for one in _figures(stretch))


def _behind_semicolons(stretch: Stretch) -> Iterator[int]:
    words = stretch.line.tokens.words
    for at in range(stretch.first, stretch.last - 1):
        if words[at] == ";" and (stretch.span.place is Place.TITLE or _told(stretch, at + 1, stretch.last)):
            yield at + 1


def _second_counts(stretch: Stretch) -> Iterator[int]:
    """The word after a mark at which a second count begins that needs no verb: "120 people were hurt, *eight of them* badly"."""
    line, seams = stretch.line, stretch.seams
    figures = {line.word_at(one.span.start): one for one in _figures(stretch)}
    if len(figures) < TWO:
        return
    for at in sorted({number - back for number in figures for back in (1, 2)}):
        if not stretch.first <= at < stretch.last - 1:
            continue
        mark = line.word(at)
        opened = mark == "," and line.word(at + 1) in seams.parts
        figure = figures.get(at + 1 + opened)
        if figure is None or not stretch.measures(stretch.first, at):
            continue
        joined = mark in line.syntax.coordinators
        if (mark == "," or joined) and _befalls_others(figure, at, stretch):
            yield at + (not joined)
        elif mark in (",", *seams.beside) and not _goes_on(at, stretch) and _is_part(figure, at, stretch):
            yield at + 1


def _befalls_others(figure: Figure, at: int, stretch: Stretch) -> bool:
    """Another harm than those counted before: "two killed, *several wounded*"."""
    before = {one.casualty for one in _figures(stretch) if one.span.start < stretch.line.tokens.starts[at]}
    return figure.casualty is not None and bool(before - {None}) and figure.casualty not in before


def _is_part(figure: Figure, at: int, stretch: Stretch) -> bool:
    """Some of those counted before: "including five", "with 40 injured", "eight of them", "three at churches"."""
    line, mark = stretch.line, stretch.line.word(at)
    behind = line.word_at(figure.span.end)
    if mark != "," or line.word(at + 1) in stretch.seams.parts:
        return stretch.counts(stretch.first, at)
    of_them = line.word(behind) in line.syntax.partitives and line.tags[behind + 1 : behind + 2] in ("O", "W")
    somewhere = line.tags[behind - 1 : behind + 1] == "MI" and line.word(behind) not in line.syntax.partitives
    return (of_them and stretch.counts(stretch.first, at)) or somewhere


def _goes_on(at: int, stretch: Stretch) -> bool:
    """The clause has its verb behind a count that is set in: "at least seven, including four children, *died*"."""
    return not any(one.finite and one.verb < at for one in stretch.verbs())


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


def _own(clause: Clause, at: int, stretch: Stretch) -> bool:
    """A clause with its own subject after "and", "but", "while", or a comma alone, and no "he said" in between."""
    line = stretch.line
    opener, before = line.word(at), line.word(at - 1)
    contrasts = opener in stretch.seams.contrast
    joined = contrasts or opener in line.syntax.coordinators
    if not clause.finite or not _has_subject(clause, at, joined=joined):
        return False
    if clause.link is Link.ADVERBIAL:
        return contrasts or (before == "," and (joined or opener in stretch.seams.reasons))
    if joined:
        return clause.link in (Link.MAIN, Link.CONTENT, Link.COORDINATE) and not _is_slight(at, stretch)
    spliced = clause.link is Link.MAIN and before in (",", "—", "–", ":")
    return (
        spliced
        and not _is_set_in(clause, at, stretch)
        and not _ends_list(clause, at, stretch)
        and line.word(clause.main) not in stretch.analysis.words.reporting
    )


def _has_subject(clause: Clause, at: int, *, joined: bool) -> bool:
    """A subject of its own; words between "and" and the verb are one too: "and *many more* were wounded"."""
    if clause.subject is None:
        return joined and clause.verb > at + 1
    return clause.subject.first >= at


def _is_set_in(clause: Clause, at: int, stretch: Stretch) -> bool:
    """What stands between two commas is no subject: "a car left the road in Gardena, *California*, and …"."""
    return (
        clause.subject is not None and clause.subject.first == at and stretch.line.word(clause.subject.bare[1]) == ","
    )


def _ends_list(clause: Clause, at: int, stretch: Stretch) -> bool:
    """The last two of a list before the verb: "where the borders of Arda, *Belen and Cor* meet"."""
    line, subject = stretch.line, clause.subject
    if subject is None or "C" not in line.tags[subject.first : subject.last]:
        return False
    return line.word(at - 1) == "," and line.tags[at - 2] == line.tags[subject.head] == "P"


def _is_slight(at: int, stretch: Stretch) -> bool:
    """Two clauses joined without a comma or a number are one claim: "no shot was fired and nobody was hurt"."""
    line = stretch.line
    if line.word(at - 1) == "," or line.word(at) in stretch.seams.contrast:
        return False
    said = line.word(at + 1) in line.syntax.complementizers
    return not said and not stretch.analysis.figures_in(stretch.text(stretch.first, stretch.last))


def _counts_anew(clause: Clause, begun: int, at: int, stretch: Stretch) -> bool:
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


def _counts_alone(clause: Clause, begun: int, at: int, stretch: Stretch) -> bool:
    """The toll stands in the clause of time: "the raid came after *gunmen killed 12 people*"."""
    own = clause.finite and clause.subject is not None and clause.subject.first >= at
    return clause.link is Link.ADVERBIAL and own and not stretch.measures(begun, at)


def _end(clause: Clause, stretch: Stretch) -> int:
    """The word after a clause with all that hangs on it, up to the next one that could be cut off."""
    following = stretch.clauses.clauses[clause.number + 1 :]
    ends = [one.first for one in following if one.link in (Link.MAIN, Link.COORDINATE) and one.first > clause.verb]
    return min([*ends, stretch.last])
