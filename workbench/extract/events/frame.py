"""The event of a claim: what befell whom, when, where, by what means and by whom."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from store.model import Event, Figure, FigureKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.events.deeds import Deed
from workbench.extract.events.settings import Setting
from workbench.extract.events.telling import Telling
from workbench.extract.events.tellings import Tellings
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.spans import SpanIndex, inside, overlap
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import tokens_of
from workbench.gazetteer import Gazetteer

_DOING = frozenset("VABGE")
"""Tags of verbs."""
_TO_UNIT = 40
"""Characters after a figure within which its unit stands."""


class Events:
    """The events of one article's claims. Nothing is read before it is asked for."""

    def __init__(self, analysis: ArticleAnalysis, statements: SpanIndex[Statement], gazetteer: Gazetteer) -> None:
        self._analysis = analysis
        self._statements = statements
        happenings = analysis.words.happenings
        self._tellings = Tellings(analysis, happenings, gazetteer, self._sources) if happenings is not None else None

    def of(self, span: Span, figure: Figure | None) -> Event | None:
        """The event that a claim tells; None where nothing happens in it."""
        if self._tellings is None:
            return None
        sentence = self._analysis.sentence_at(span)
        before = self._tellings.before(sentence)
        own = self._tellings.of(sentence)
        if not (own.happens or self._counts_people(figure, own, before)):
            return None
        return self._event(span, figure, own, self._tellings)

    def _counts_people(self, figure: Figure | None, own: Telling, before: Span | None) -> bool:
        """Whether it is a toll, or tells who they were whom the sentence before counts: "Three of them were children."."""
        if figure is None or figure.kind is not FigureKind.COUNT or self._tellings is None:
            return False
        return figure.casualty is not None or own.harms or (before is not None and self._tellings.of(before).happens)

    def _event(self, span: Span, figure: Figure | None, own: Telling, tellings: Tellings) -> Event:
        earlier = tellings.before(own.span)
        before = tellings.of(earlier) if earlier is not None else None
        setting = Setting(span, figure.span.start if figure else None, own, before, tellings.anchor)
        told = [own] if own.apart or own.historic else [own, *tellings.lead]
        deeds = [(one.deed, one) for one in told if one is own or "arrest" not in one.kinds]
        casualty = figure.casualty if figure is not None else None
        return Event(
            setting.when(),
            setting.where(),
            effect=casualty.value if casualty else deeds[0][0].plain,
            means=next((deed.means for deed, _ in deeds if deed.means), ""),
            whom=self._whom(figure) if figure is not None and casualty else "",
            by=next((deed.doer.words for deed, _ in deeds if deed.doer), ""),
            alleged_by=self._alleged_by(deeds),
        )

    def _alleged_by(self, deeds: Sequence[tuple[Deed, Telling]]) -> str:
        """Who says of the doer that they did it; "" where it is the outlet or nobody did."""
        doer, span = next(((deed.doer, one.span) for deed, one in deeds if deed.doer), (None, None))
        if doer is None or span is None:
            return ""
        if doer.alleged_by and doer.alleged_by.lower() not in self._analysis.words.pronouns:
            return doer.alleged_by
        at = Span(doer.at, doer.at + len(doer.words), span.place)
        near = [one for one in self._statements.near(span) if one.speaker is not None]
        said = (one.speaker for one in near if one.covers(at) or (doer.alleged_by and inside(one.at, span)))
        return next((speaker.name for speaker in said if speaker), "")

    def _whom(self, figure: Figure) -> str:
        """The counted people as written."""
        unit, end = figure.unit or "", figure.span.end
        after = self._analysis.text_of(Span(end, end + len(unit) + _TO_UNIT, figure.span.place))
        at = after.find(unit) if unit else -1
        return figure.words + (after[: at + len(unit)] if at >= 0 and not after[:at].strip(" -") else "")

    def _sources(self, sentence: Span) -> tuple[Span, ...]:
        """The words for those who speak in a sentence; "Laos has confirmed six deaths" tells of its own."""
        near = ((one, part) for one in self._statements.near(sentence) for part in one.attribution.source)
        return tuple(
            part for one, part in near if overlap(part, sentence) and any(self._tells(each) for each in one.content)
        )

    def _tells(self, content: Span) -> bool:
        """Somebody does something in it, as its first sentence shows; a count alone happened to whoever tells it."""
        sentence, words = self._analysis.sentence_at(content), self._analysis.words
        text = (self._analysis.title if content.place is Place.TITLE else self._analysis.named).text
        starts = tokens_of(text, sentence.start, sentence.end).starts
        tags = tags_of(text, sentence.start, sentence.end, words.language)
        return not _DOING.isdisjoint(tags[bisect_left(starts, content.start) : bisect_left(starts, content.end)])
