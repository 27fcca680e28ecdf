"""All that the first rules found in one article, so that the later ones need only one argument."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from operator import attrgetter

from store.model import Article, Attribution, Figure, Place, Span
from workbench.extract.text.masthead import Masthead
from workbench.extract.text.passages import Passage, Sentence
from workbench.extract.text.quotes import Quote
from workbench.extract.text.roster import Roster
from workbench.extract.text.spans import SpanIndex, inside
from workbench.extract.words import Words
from workbench.flags import Remark

_START = attrgetter("span.start")


@dataclass(frozen=True, slots=True)
class ArticleAnalysis:
    """One article's text and title, with sentences, names, quotations, figures and attributions."""

    article: Article
    passage: Passage
    named: Passage
    """The text once more, with capitals on names alone where the copy is all in capitals: what names are read from."""
    title: Passage
    """The title, where it is no part of the text; else without sentences."""
    words: Words
    masthead: Masthead
    roster: Roster
    quotes: SpanIndex[Quote]
    attributions: tuple[Attribution, ...]
    figures: SpanIndex[Figure]
    doubts: SpanIndex[Remark]
    conversions: SpanIndex[Remark]
    places: SpanIndex[tuple[Span, str]]

    def text_of(self, span: Span) -> str:
        """The words of a span."""
        passage = self.title if span.place is Place.TITLE else self.passage
        return passage.text[span.start : span.end]

    def name_of(self, span: Span) -> str:
        """The words of a span as a name is read from them."""
        return (self.title if span.place is Place.TITLE else self.named).words(span)

    def sentences_from(self, position: int, most: int) -> tuple[Sentence, ...]:
        """Up to `most` sentences of the text, the first that begins at or after a position first."""
        first = bisect_right(self.passage.sentences, position - 1, key=_START)
        return self.passage.sentences[first : first + most]

    def sentence_at(self, span: Span) -> Span:
        """The sentence in which a span begins; the span itself where there is none."""
        sentences = (self.title if span.place is Place.TITLE else self.passage).sentences
        number = bisect_right(sentences, span.start, key=_START) - 1
        return sentences[number].span if number >= 0 else span

    def sentence_number(self, position: int) -> int:
        """The number of the sentence of the text in which a position is; -1 before the first."""
        return bisect_right(self.passage.sentences, position, key=_START) - 1

    def paragraph_at(self, position: int) -> int:
        """The number of the paragraph of the text in which a position is; -1 before the first sentence."""
        number = self.sentence_number(position)
        return self.passage.sentences[number].paragraph if number >= 0 else -1

    def sentences_before(self, position: int, most: int) -> tuple[Sentence, ...]:
        """Up to `most` sentences of the text that begin before a position, the last one last."""
        end = bisect_right(self.passage.sentences, position - 1, key=_START)
        return self.passage.sentences[max(0, end - most) : end]

    def figures_in(self, span: Span) -> tuple[Figure, ...]:
        """The figures within a span."""
        return tuple([one for one in self.figures.near(span) if inside(one.span, span)])
