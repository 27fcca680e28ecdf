"""Who gives a figure, and whether a desk could print it from its own sentence.

The answer is one sentence that names the words which made it so. `verdict_on` is the rule; the flag of an unverified
figure repeats it and has none of its own.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from store.model import Attribution, Figure, FigureKind, Qualifier, Span
from workbench.extract.provenance.reliability import Weight, weigh
from workbench.extract.text.passages import Passage
from workbench.extract.text.spans import SpanIndex
from workbench.extract.words import Words, words_for
from workbench.extract.words.english import nouns, standing

FAR = 100
"""Mentions of sources that are looked back on for a fuller one: no reader remembers more."""


def source_figures(
    passage: Passage, figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> tuple[Figure, ...]:
    """Each figure with its source as written, and whether and why it is unverified."""
    words = words_for(passage.language)
    if words is None:
        return tuple(figures)
    speakers = _Speakers(passage, attributions, words)
    return tuple(_sourced(figure, speakers) for figure in figures)


def _sourced(figure: Figure, speakers: _Speakers) -> Figure:
    source, weight = speakers.of(figure)
    unverified, why = verdict_on(figure, source, weight)
    return replace(figure, attributed_to=source, unverified=unverified, why=why)


def verdict_on(figure: Figure, source: str | None, weight: Weight | None) -> tuple[bool, str]:
    """Whether a figure is unverified, and why, in one sentence."""
    if figure.hedges:
        return True, f"“{figure.hedges[0]}” marks it as not established{_also_unsourced(figure, source)}."
    if source is None or weight is None:
        if figure.casualty:
            return True, f"It says how many were {_fate(figure)}, and its sentence names no source."
        return False, "It counts nobody killed or hurt, and nobody is quoted for it."
    if not is_disputed(figure, weight):
        return False, f"“{source}” gives it, and it is not a number that sides dispute."
    if weight.reason:
        return True, f"Its only source here, “{source}”, {weight.reason}{_vague(figure)}."
    return False, f"“{source}” gives it, and nothing shows that this source is a party or unnamed."


def _also_unsourced(figure: Figure, source: str | None) -> str:
    return ", and its sentence names no source" if figure.casualty and source is None else ""


def _vague(figure: Figure) -> str:
    return f"; “{figure.words}” is no number either" if figure.qualifier is Qualifier.VAGUE else ""


def _fate(figure: Figure) -> str:
    return str(figure.casualty).replace("+", " or ") if figure.casualty else ""


def is_disputed(figure: Figure, weight: Weight) -> bool:
    """Whether a figure is about an incident, or a number that only an unnamed source gives."""
    if figure.casualty:
        return True
    if figure.kind is FigureKind.COUNT:
        head = figure.unit.split()[-1].lower() if figure.unit else ""
        return head not in standing.BACKGROUND and (head in standing.DISPUTED or head in nouns.PEOPLE)
    return figure.kind in {FigureKind.MONEY, FigureKind.PERCENT} and weight.unnamed


@dataclass(slots=True)
class _Named:
    """A source with the place of its mention."""

    text: str
    span: Span


class _Speakers:
    """Who says what in one passage, asked figure by figure."""

    def __init__(self, passage: Passage, attributions: Sequence[Attribution], words: Words) -> None:
        self._passage = passage
        self._words = words
        sourced = [one for one in attributions if one.source]
        self._contents = SpanIndex(sourced, lambda one: one.content)
        self._mentions = sorted((self._mention(one) for one in sourced), key=lambda one: one.span)
        self._lowered = [one.text.lower().split() for one in self._mentions]
        self._weights: dict[str, Weight] = {}

    def of(self, figure: Figure) -> tuple[str | None, Weight | None]:
        """The source of a figure as written, and what it weighs."""
        around = [one for one in self._contents.near(figure.span) if _covers(one, figure.span)]
        if not around:
            return None, None
        nearest = min(around, key=lambda one: sum(part.end - part.start for part in one.content))
        mention = self._mention(nearest)
        return mention.text, self._weigh(mention)

    def _mention(self, attribution: Attribution) -> _Named:
        first = min(attribution.source)
        words = " ".join(" ".join(self._passage.words(part).split()) for part in sorted(attribution.source))
        return _Named(words, first)

    def _weigh(self, mention: _Named) -> Weight:
        full = self._fullest(mention)
        if full not in self._weights:
            self._weights[full] = weigh(full, self._words)
        return self._weights[full]

    def _fullest(self, mention: _Named) -> str:
        """What the passage called this source before: "the report" was "the military report"."""
        parts = mention.text.lower().split()
        pronoun = len(parts) == 1 and parts[0] in standing.PRONOUNS
        described = parts[0] in self._words.determiners and mention.text[:1] + mention.text[1:].lower() == mention.text
        if not (pronoun or described):
            return mention.text
        here = bisect_left(self._mentions, mention.span, key=lambda one: one.span)
        for number in range(here - 1, max(here - 1 - FAR, -1), -1):
            earlier, before = self._mentions[number], self._lowered[number]
            if before[0] in standing.PRONOUNS or before == parts:
                continue
            if pronoun or (parts[-1] in before and len(before) >= len(parts)):
                return earlier.text
        return mention.text


def _covers(attribution: Attribution, span: Span) -> bool:
    return any(
        part.place is span.place and part.start <= span.start and span.end <= part.end for part in attribution.content
    )
