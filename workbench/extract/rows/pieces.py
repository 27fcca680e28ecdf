"""A part of a sentence cut into its checkable clauses, each with its own subject or its own count.

"Heavy rain flooded 30 roads, and 600 people are missing" is two pieces, "a bomb killed 12 people and wounded 30" too;
"the army shelled the town and withdrew" is one: the second verb has no subject and no count.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.joints import joints_of
from workbench.extract.rows.stretches import Stretch, stretch_of
from workbench.extract.rows.tails import Piece, with_tail
from workbench.extract.rows.voices import what_is_said

SHARE = 0.45
"""Of a piece, what the phrase before its subject takes at least where it is left out."""

_OPENING = frozenset("InRJM,()PNOD")
"""Chunks of a phrase that opens a clause and tells only when and where."""

_TOLD_OF = frozenset("Wv")
"""Chunks of a relative clause in it, behind a preposition: "in addition to those who were killed"."""


def pieces_of(span: Span, analysis: ArticleAnalysis) -> Iterator[Piece]:
    """The checkable clauses of a stretch of a sentence, in their order; the stretch itself where nothing can be cut."""
    if not analysis.words.grammar:
        yield Piece(span)
        return
    stretch = stretch_of(span, analysis)
    starts = stretch.line.tokens.starts
    for start, end in pairwise([span.start, *(starts[word] for word in joints_of(stretch)), span.end]):
        piece = trimmed(Span(start, end, span.place), analysis)
        if piece:
            freed = _free(piece, analysis) if start > span.start else piece
            said = what_is_said(stretch.cut(freed))
            yield from with_tail(stretch.cut(_without_opening(stretch.cut(said))))


def _free(span: Span, analysis: ArticleAnalysis) -> Span:
    """A clause that stands alone now, without the word that bound it to another."""
    stretch = stretch_of(span, analysis)
    line, first = stretch.line, stretch.first
    bound = line.word(first) in stretch.seams.binding and line.word(first + 1) not in line.syntax.partitives
    return Span(line.tokens.starts[first + 1], span.end, span.place) if bound and stretch.last > first + 1 else span


def _without_opening(piece: Stretch) -> Span:
    """A piece without a long phrase before its subject: "On Saturday evening in the gardens near the river, a man …"."""
    line, verb = piece.line, piece.main()
    if verb is None or verb.subject is None or verb.subject.first <= piece.first:
        return piece.span
    at = verb.subject.first
    start = line.tokens.starts[at]
    long = start - piece.span.start >= SHARE * (piece.span.end - piece.span.start)
    kinds = line.kinds[line.chunk_at(piece.first) : line.chunk_at(at)]
    opens = set(kinds) <= (_OPENING | _TOLD_OF if kinds[:1] == "I" else _OPENING)
    if line.word(at - 1) != "," or not long or not opens or piece.counts(piece.first, at):
        return piece.span
    return Span(start, piece.span.end, piece.span.place)
