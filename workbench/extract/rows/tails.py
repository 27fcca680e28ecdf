"""What trails behind a checkable clause and only tells more of somebody in it: another matter, and mostly background."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from store.model import Span
from workbench.extract.clauses import Clause, Link
from workbench.extract.phrases.chunks import VERBAL
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.stretches import Stretch

FEWEST = 3
"""Words that a clause keeps before its tail."""

MARKS = frozenset(",-")
"""Tags of the marks before a tail."""
_DASHES = frozenset({"—", "–", "--", "-"})
_MARKS = _DASHES | {","}


class Piece(NamedTuple):
    """A clause of its own, or what trails behind one."""

    span: Span
    tail: bool = False


def with_tail(piece: Stretch) -> Iterator[Piece]:
    """A piece without its last relative clause or apposition, where that counts nobody; and the clause for itself."""
    span, line = piece.span, piece.line
    words, tags = line.tokens.words, line.tags
    marks = MARKS.isdisjoint(tags[piece.first : piece.last])
    for at in () if marks else range(piece.first + FEWEST, piece.last - 1):
        marked = words[at] in _MARKS or tags[at - 1 : at + 1] == ',"'
        if not marked or _is_hyphen(at, piece) or not _is_tail(at, piece) or piece.counts(at + 1, piece.last):
            continue
        kept = trimmed(Span(span.start, line.tokens.ends[at], span.place), piece.analysis)
        rest = trimmed(Span(line.tokens.starts[at + 1], span.end, span.place), piece.analysis)
        if kept:
            yield Piece(kept)
            if rest and _tells(piece.cut(rest)):
                yield Piece(rest, tail=True)
            return
    yield Piece(span)


def _tells(rest: Stretch) -> bool:
    """A tail that is no mere description: "a town known for its bells" asserts nothing alone."""
    described = rest.line.kinds[rest.line.chunk_at(rest.first)] == "n"
    return any(one.finite or not described for one in rest.verbs())


def _is_hyphen(at: int, piece: Stretch) -> bool:
    """A mark that stands at a word or a number: "55-km", "-12C"."""
    starts, ends = piece.line.tokens.starts, piece.line.tokens.ends
    return piece.line.word(at) == "-" and (ends[at - 1] == starts[at] or ends[at] == starts[at + 1])


def _is_tail(at: int, piece: Stretch) -> bool:
    """Whether all from a mark on hangs on what stands before it, which has a verb of its own."""
    verbs = piece.verbs()
    told = any(one.verb < at and one.finite and one.link is not Link.RELATIVE for one in verbs)
    after = [one for one in verbs if one.verb > at]
    bound = piece.line.word(at + 1) in piece.seams.beside or piece.line.tags[at + 1] == "W"
    goes_on = any(one.link is Link.MAIN for one in after) and not bound
    return told and not goes_on and _opens(at, after, piece)


def _opens(at: int, after: list[Clause], piece: Stretch) -> bool:
    """Whether the words behind a mark open a tail: ", which …", ", a move that …", ", with people trapped", "— the latest"."""
    line, seams = piece.line, piece.seams
    number = line.chunk_at(at + 1)
    kinds, word = line.kinds[number : number + 2], line.word(at + 1)
    if kinds[0] == "g":
        return _goes_further(at, piece)
    if word in seams.beside:
        return kinds[1:] == "n" and bool(after) and after[0].subject is not None
    if kinds[0] == "W" or kinds == "IW":
        opening = kinds == "IW" or word in line.syntax.bare_relatives or word in seams.owning
        return opening and not _is_aside(at, piece)
    described = kinds[0] == "n" and word in seams.articles and kinds[1:] != "v" and not _is_list(number, piece)
    return described or line.word(at) in _DASHES


def _goes_further(at: int, piece: Stretch) -> bool:
    """What a counted harm leads to, without a number: "12 people died, *casting doubt on the talks*"."""
    line = piece.line
    listed = line.word(at + 1) in line.syntax.lists
    return not listed and piece.measures(piece.first, at) and not piece.measures(at + 1, piece.last)


def _is_aside(at: int, piece: Stretch) -> bool:
    """The clause before goes on behind the one set in: "a man, who lives nearby, on suspicion of murder"."""
    line = piece.line
    marks = (mark for mark in range(at + FEWEST, piece.last - 1) if line.word(mark) == ",")
    return any(line.kinds[line.chunk_at(mark + 1)] in "Iv" for mark in marks)


def _is_list(number: int, piece: Stretch) -> bool:
    """Phrases in a row up to an "and": "ten civilians, a guard and a driver"."""
    kinds = piece.line.kinds[number : piece.line.chunk_at(piece.last - 1)]
    row, joined, _ = kinds.partition("C")
    return bool(joined) and VERBAL.isdisjoint(row) and "W" not in row
