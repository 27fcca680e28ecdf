"""Which statement of a sentence is part of what another one says, and which stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.statement import Statement


def inner_of(
    main: Statement, span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis
) -> Iterator[Statement]:
    """Statements inside what the main one says, the innermost first."""
    within = [
        one
        for one in statements
        if one is not main
        and one.speaker
        and main.speaker
        and one.speaker.name != main.speaker.name
        and one.reports
        and not _for_itself(one.speaker, analysis)
        and _within(one, main, analysis)
        and one.covers(span)
    ]
    yield from sorted(within, key=length_of)


def _for_itself(speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """Who speaks for the speaker: "the group said *its teams* had counted 58" is the group's own word."""
    words = speaker.words.lower().split()
    voices = analysis.words.voices
    return bool(words) and words[0] in voices.possessives and not voices.own.isdisjoint(words[1:3])


def _within(inner: Statement, outer: Statement, analysis: ArticleAnalysis) -> bool:
    """One statement is part of what the other says; of two that hold each other the later one closes the sentence."""
    if _from_text(inner, outer) or _from_text(outer, inner):
        return _from_text(inner, outer)
    if not outer.holds(inner.at) or is_beside(inner, outer, analysis):
        return False
    first, last = sorted((inner, outer), key=lambda one: one.at.start)
    if not inner.holds(outer.at) or first.at.start == last.at.start:
        return True
    # "the army said that five died, according to state TV" is relayed; "according to results of the commission" is not,
    # nor is "Reuters reported that the firm had denied it" or "…, Reuters reported the firm said"
    goes_on = any(part.start >= last.at.end for part in last.content)
    return last is (inner if goes_on or _is_text(last) or _only_named(last, first) else outer)


def _from_text(text: Statement, told: Statement) -> bool:
    """What one tells stands in a text that is named behind: "he added that two groups acted, according to results of the panel"."""
    return text.at.start > told.at.start and text.holds(told.at) and not told.holds(text.at) and _is_text(text)


def _only_named(last: Statement, first: Statement) -> bool:
    """Of what one says nothing is left but that another speaks: "…, Reuters reported the firm said"."""
    named = [*last.attribution.source, *last.attribution.cue]
    start, end = min(part.start for part in named), max(part.end for part in named)
    return all(start <= part.start and part.end <= end for part in first.content)


def is_beside(inner: Statement, outer: Statement, analysis: ArticleAnalysis) -> bool:
    """Another clause begins with the second speaker: "said four died, while doctors said …", "A says 8 dead, B says 6"."""
    start = min((part.start for part in inner.attribution.source), default=inner.at.start)
    if outer.at.start > start or not any(part.start >= inner.at.end for part in inner.content):
        return False
    before = analysis.text_of(Span(outer.at.end, start, inner.at.place)).lower().split()
    apart = analysis.words.seams.contrast
    if before and before[-1] in apart and len(before) > 1:
        return True
    told = analysis.figures_in(Span(outer.at.end, start, inner.at.place))
    return bool(before and told) and before[-1][-1] in ",;"


def _is_text(statement: Statement) -> bool:
    """Its source is a text, or somebody by a text: "results issued by the commission"."""
    speaker = statement.speaker
    if speaker is None:
        return False
    return speaker.kind is HopKind.DOCUMENT or speaker.span.end - speaker.span.start > len(speaker.words) + len(" by ")


def outer_of(main: Statement, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Statement]:
    """Statements that the main one is part of, the nearest first."""
    begun = main.further or main
    others = [one for one in statements if one not in (main, begun) and one.speaker and one.reports]
    around = [one for one in others if _within(main, one, analysis) or _within(begun, one, analysis)]
    yield from sorted(around, key=length_of)


def says_again(one: Statement, other: Statement) -> bool:
    """One speaks twice, and the outer words tell more of it: "citing an officer, it said … which it said …"."""
    both = one.speaker is not None and other.speaker is not None and one.speaker.name == other.speaker.name
    return both and bool(other.roots) and not one.roots


def length_of(statement: Statement) -> int:
    """Characters of what is said."""
    return sum(part.end - part.start for part in statement.content)
