"""The event of a claim: what befell whom, when, where, by what means and by whom."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from store.model import Event, Figure, FigureKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis, inside, overlap
from workbench.extract.events.anchors import LEAD, Anchor, anchor_of
from workbench.extract.events.doers import Doer, Doers
from workbench.extract.events.means import deed_in, means_in
from workbench.extract.events.settings import when_of, where_of
from workbench.extract.events.telling import Telling, tell
from workbench.extract.events.times import day_of
from workbench.extract.events.toponyms import Toponyms, countries_in
from workbench.extract.provenance.statements import Statement
from workbench.extract.text.spans import SpanIndex
from workbench.gazetteer import Gazetteer

READ = 25
"""Sentences of an article in which its main event is looked for."""
_IN_ADDRESS = re.compile(r"(?<!\d)(20\d\d|19\d\d)[/-](\d\d)[/-](\d\d)(?!\d)")


def _counts_people(figure: Figure | None, before: Telling | None) -> bool:
    """Whether it tells who they were whom the sentence before counts: "Three of them were children."."""
    if figure is None or figure.kind is not FigureKind.COUNT:
        return False
    return figure.casualty is not None or (before is not None and before.happens)


class Events:
    """The events of one article's claims. Nothing is read before it is asked; each sentence is read once."""

    def __init__(self, analysis: ArticleAnalysis, statements: SpanIndex[Statement], gazetteer: Gazetteer) -> None:
        self._analysis = analysis
        self._statements = statements
        self._tellings: dict[Span, Telling] = {}
        self._gazetteer = gazetteer
        self._toponyms: Toponyms | None = None
        self._anchor: Anchor | None = None
        self._today: date | None = None

    def of(self, span: Span, figure: Figure | None) -> Event | None:
        """The event that a claim tells; None where nothing happens in it."""
        if self._analysis.words.happenings is None:
            return None
        own = self._telling(self._analysis.sentence_at(span))
        before = self._before(own.span)
        if not (own.happens or _counts_people(figure, before)):
            return None
        anchor = self._main()
        when = when_of(figure.span.start if figure else None, span, own, before, anchor)
        where = where_of(span, own, before, anchor, when)
        return self._with_deed(Event(when, where), figure, own)

    def _with_deed(self, event: Event, figure: Figure | None, own: Telling) -> Event:
        """With what was done, by what means and by whom; the lead's, where the sentence tells of the same."""
        happenings = self._analysis.words.happenings
        if happenings is None:
            return event
        tellings = [own] if own.apart or own.historic else [own, *self._lead()]
        means = next((found for one in tellings if (found := means_in(one.tokens, happenings))), "")
        doer, teller = self._doer(tellings)
        casualty = figure.casualty if figure else None
        return replace(
            event,
            effect=casualty.value if casualty else deed_in(own.tokens, happenings),
            means=means,
            whom=self._whom(figure) if figure and casualty else "",
            by=doer.words if doer else "",
            alleged_by=self._said_by(doer, teller) if doer and teller else "",
        )

    def _doer(self, tellings: list[Telling]) -> tuple[Doer | None, Telling | None]:
        words, happenings = self._analysis.words, self._analysis.words.happenings
        for telling in tellings if happenings else ():
            doer = Doers(telling.tokens, words, happenings).found() if happenings else None
            if doer is not None:
                return doer, telling
        return None, None

    def _said_by(self, doer: Doer, telling: Telling) -> str:
        """Who says that they did it; "" where it is the outlet."""
        at = Span(doer.at, doer.at + len(doer.words), telling.span.place)
        near = [one for one in self._statements.near(telling.span) if one.speaker is not None]
        said = [one for one in near if one.covers(at)] or [
            one for one in near if doer.alleged and inside(one.at, telling.span)
        ]
        return next((one.speaker.name for one in said if one.speaker), "")

    def _whom(self, figure: Figure) -> str:
        """The counted people as written."""
        unit = figure.unit or ""
        after = self._analysis.text_of(Span(figure.span.end, figure.span.end + len(unit) + 40, figure.span.place))
        at = after.find(unit) if unit else -1
        return figure.words + (after[: at + len(unit)] if at >= 0 and not after[:at].strip(" -") else "")

    def _main(self) -> Anchor:
        if self._anchor is None:
            self._anchor = anchor_of([self._telling(span) for span in self._spans()])
        return self._anchor

    def _lead(self) -> list[Telling]:
        """The headline and the first sentences, as far as the main event is told there."""
        return [self._telling(span) for span in self._spans()[: LEAD + 1]]

    def _spans(self) -> list[Span]:
        sentences = (*self._analysis.title.sentences[:1], *self._analysis.passage.sentences[:READ])
        return [one.span for one in sentences if not self._is_furniture(one.span)]

    def _is_furniture(self, span: Span) -> bool:
        """A line of the masthead, and none of the story."""
        return any(2 * overlap(one, span) > span.end - span.start for one in self._analysis.masthead.furniture)

    def _before(self, span: Span) -> Telling | None:
        """The sentence before, of the same paragraph."""
        if span.place is Place.TITLE:
            return None
        near = self._analysis.sentences_before(span.start + 1, 2)
        if len(near) < 2 or near[0].paragraph != near[1].paragraph:
            return None
        return self._telling(near[0].span)

    def _telling(self, span: Span) -> Telling:
        telling = self._tellings.get(span)
        if telling is None:
            analysis = self._analysis
            if self._toponyms is None:
                self._prepare()
            assert self._toponyms is not None  # noqa: S101
            passage = analysis.title if span.place is Place.TITLE else analysis.named
            sources = tuple(
                part
                for one in self._statements.near(span)
                for part in one.attribution.source
                if part.place is span.place
            )
            telling = tell(passage.text, span, self._today, analysis.words, self._toponyms, sources)
            self._tellings[span] = telling
        return telling

    def _prepare(self) -> None:
        names = [name.words for name in self._analysis.roster.names]
        words = {word for name in names for word in (name, *name.split(" "))}
        self._toponyms = Toponyms(self._gazetteer, self._analysis.words, countries_in(words))
        self._today = self._written()

    def _written(self) -> date | None:
        """The day on which the article was written: as published, else as its address tells."""
        article = self._analysis.article
        match = _IN_ADDRESS.search(article.url)
        return day_of(article.published) or (day_of("-".join(match.groups())) if match else None)
