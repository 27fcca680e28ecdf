"""One article's sentences, each read once for the event that it tells, and only where it is asked for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cached_property

from store.model import Article, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.events.anchors import LEAD, Anchor
from workbench.extract.events.context import Context
from workbench.extract.events.datelines import Dateline, dateline_of
from workbench.extract.events.telling import Telling
from workbench.extract.events.times import day_of
from workbench.extract.events.toponyms import Toponyms, countries_in
from workbench.extract.text.spans import overlap
from workbench.extract.words.happenings import Happenings
from workbench.gazetteer import Gazetteer

READ = 25
"""Sentences of an article in which its main event is looked for."""
_IN_ADDRESS = re.compile(r"(?<!\d)(20\d\d|19\d\d)[/-](\d\d)[/-](\d\d)(?!\d)")


class Tellings:
    """The sentences of one article, read for what happened in them."""

    def __init__(
        self,
        analysis: ArticleAnalysis,
        happenings: Happenings,
        gazetteer: Gazetteer,
        sources: Callable[[Span], tuple[Span, ...]],
    ) -> None:
        """Take the words of its language, and from whom a sentence has what it says."""
        self._analysis = analysis
        self._gazetteer = gazetteer
        dated = self._dateline.written if self._dateline else None
        dated_at = dated.start if dated else None
        self._context = Context(self._written, dated_at, analysis.words, happenings, lambda: self._toponyms, sources)
        self._read: dict[Span, Telling] = {}

    def of(self, span: Span) -> Telling:
        """A sentence, to be read as far as it is asked."""
        known = self._read.get(span)
        if known is None:
            text = (self._analysis.title if span.place is Place.TITLE else self._analysis.named).text
            known = self._read[span] = Telling(text, span, self._context)
        return known

    def before(self, span: Span) -> Span | None:
        """The sentence before, of the same paragraph."""
        if span.place is Place.TITLE:
            return None
        near = self._analysis.sentences_before(span.start + 1, 2)
        return near[0].span if len(near) > 1 and near[0].paragraph == near[1].paragraph else None

    @cached_property
    def lead(self) -> tuple[Telling, ...]:
        """The headline and the first sentences."""
        return tuple(self.of(span) for span in self._story[: LEAD + 1])

    @cached_property
    def anchor(self) -> Anchor:
        """The article's main event."""
        dateline = self._dateline
        return Anchor(
            [self.of(span) for span in self._story],
            (dateline.written if dateline else None, self._written),
            lambda: dateline.located(self._toponyms) if dateline else None,
        )

    @property
    def _written(self) -> date | None:
        """The day on which it was written, against which its weekdays are told."""
        written = self._dateline.written if self._dateline else None
        if written is not None and written.first:
            return written.first
        return day_of(self._analysis.masthead.dated) or _published(self._analysis.article)

    @cached_property
    def _dateline(self) -> Dateline | None:
        return dateline_of(self._analysis.passage.text, _published(self._analysis.article), self._analysis.words)

    @cached_property
    def _story(self) -> tuple[Span, ...]:
        sentences = (*self._analysis.title.sentences[:1], *self._analysis.passage.sentences[:READ])
        return tuple(one.span for one in sentences if not self._is_furniture(one.span))

    def _is_furniture(self, span: Span) -> bool:
        """A line of the masthead, and none of the story."""
        return any(2 * overlap(one, span) > span.end - span.start for one in self._analysis.masthead.furniture)

    @cached_property
    def _toponyms(self) -> Toponyms:
        names = [name.words for name in self._analysis.roster.names]
        countries = countries_in({word for name in names for word in (name, *name.split(" "))})
        return Toponyms(self._gazetteer, self._analysis.words, countries)


def _published(article: Article) -> date | None:
    """The day on which an article was published, as its page or its address tells."""
    match = _IN_ADDRESS.search(article.url)
    return day_of(article.published) or (day_of("-".join(match.groups())) if match else None)
