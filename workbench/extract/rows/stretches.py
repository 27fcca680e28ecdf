"""Some words of a sentence with its clauses and figures: what the rules about boundaries walk over."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Figure, FigureKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clause, Clauses, Link, clauses_of
from workbench.extract.phrases import Chunked
from workbench.extract.words.seams import Seams

_PRINCIPAL = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.PERCENT, FigureKind.RATIO})


class Stretch(NamedTuple):
    """A stretch of a sentence, from its first word to the one before the last."""

    span: Span
    clauses: Clauses
    analysis: ArticleAnalysis
    first: int
    last: int

    @property
    def line(self) -> Chunked:
        """The words and chunks of the sentence."""
        return self.clauses.line

    @property
    def seams(self) -> Seams:
        """The words at which its language cuts."""
        return self.analysis.words.seams

    def cut(self, span: Span) -> Stretch:
        """Another stretch of the same sentence."""
        if span == self.span:
            return self
        line = self.clauses.line
        first, last = line.word_at(span.start), line.word_at(span.end - 1) + 1
        return Stretch(span, self.clauses, self.analysis, first, last)

    def verbs(self) -> list[Clause]:
        """The clauses whose verb stands in it."""
        return [one for one in self.clauses.clauses if self.first <= one.verb < self.last]

    def main(self) -> Clause | None:
        """Its first clause that hangs on no other."""
        return next((one for one in self.verbs() if one.link is Link.MAIN and one.finite), None)

    def text(self, first: int, last: int) -> Span:
        """The place of some words in the text."""
        return self.line.span(first, last)

    def figures(self) -> tuple[Figure, ...]:
        """The figures in it."""
        return self.analysis.figures_in(self.span)

    def splits_number(self, at: int) -> bool:
        """Whether a word is the "and" of a written number: "one hundred *and* eighty two thousand crossed the border"."""
        start = self.line.tokens.starts[at]
        return any(one.span.start < start < one.span.end for one in self.figures())

    def counts(self, first: int, last: int) -> bool:
        """Whether casualties are counted in some words."""
        return last > first and any(one.casualty for one in self.analysis.figures_in(self.text(first, last)))

    def measures(self, first: int, last: int) -> bool:
        """Whether some words hold a number that a claim can turn on."""
        return last > first and any(one.kind in _PRINCIPAL for one in self.analysis.figures_in(self.text(first, last)))


def stretch_of(span: Span, analysis: ArticleAnalysis) -> Stretch:
    """A span with the clauses of its sentence."""
    passage = analysis.title if span.place is Place.TITLE else analysis.named
    sentence = analysis.sentence_at(span)
    clauses = clauses_of(passage.text, sentence.start, sentence.end, passage.language, passage.place)
    line = clauses.line
    return Stretch(span, clauses, analysis, line.word_at(span.start), line.word_at(span.end - 1) + 1)
