"""Who said a claim, down the chain: hops from the one nearest the event to the one nearest the page.

A chain leaves out the outlet, the agency whose copy the article is, and the republisher: the article names them once, and
they stand behind every claim alike. They are hops only where the text says that they themselves saw or reported the thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from store.model import Hop, HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.firsthand import first_hand
from workbench.extract.provenance.media import is_own
from workbench.extract.provenance.quotation_continuation import carrier_of
from workbench.extract.provenance.statements import Statement
from workbench.extract.text.spans import SpanIndex, inside

DEEPEST = 5
"""Hops of the longest chain that is believed."""


def chain_of(
    span: Span, analysis: ArticleAnalysis, statements: SpanIndex[Statement], count: Statement | None = None
) -> tuple[Hop, ...]:
    """The hops behind the claim at a span, nearest the event first; () where nobody is named.

    Whose count its figure is has it first: "the agency called the ministry's figure of 31 dead too low".
    """
    near = statements.near(span)
    if count is not None:
        return _hops(count, span, near, analysis)
    return _hops(speaking(span, near) or carrier_of(span, analysis, statements), span, near, analysis)


def local_chain(
    span: Span, analysis: ArticleAnalysis, statements: SpanIndex[Statement], count: Statement | None = None
) -> tuple[Hop, ...]:
    """The same by the words of the sentence alone: nobody carries on."""
    near = statements.near(span)
    return _hops(count or speaking(span, near), span, near, analysis)


def _hops(main: Statement | None, span: Span, near: Sequence[Statement], analysis: ArticleAnalysis) -> tuple[Hop, ...]:
    if main is None or main.speaker is None:
        return ()
    own = [one for one in near if one is not main and one.speaker and one.reports and _beside(one, main, analysis)]
    main = speaking(span, own) or main
    nested = [*_inner(main, span, near, analysis), main, *_outer(main, near, analysis)]
    once = [one for n, one in enumerate(nested) if not any(_same(one, other) for other in nested[n + 1 :])]
    speakers = [pair for statement in once for pair in _speakers(statement)]
    hops: list[Hop] = []
    for speaker, statement in speakers:
        if speaker.name in {hop.name for hop in hops} or _silent(speaker, analysis):
            continue
        hops.append(_hop(speaker, statement, relay=bool(hops), analysis=analysis))
    return tuple(hops[:DEEPEST])


def _same(one: Statement, other: Statement) -> bool:
    """One speaks twice, and the outer words tell more of it: "citing an officer, it said … which it said …"."""
    both = one.speaker is not None and other.speaker is not None and one.speaker.name == other.speaker.name
    return both and bool(other.roots) and not one.roots


def speaking(span: Span, statements: Iterable[Statement]) -> Statement | None:
    """The statement that a claim belongs to: it says most of it, or its cue stands in it."""
    best, most = None, 0
    for statement in statements:
        if statement.speaker is None or not statement.reports:
            continue
        said = statement.covers(span)
        closes = inside(statement.at, span)  # the end of a quotation and who said it
        if said + closes <= most:
            continue
        enough = 2 * said >= min(span.end - span.start, _length(statement))
        if enough or (closes and said):
            best, most = statement, said + closes
    return best


def _length(statement: Statement) -> int:
    return sum(part.end - part.start for part in statement.content)


def _inner(
    main: Statement, span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis
) -> Iterator[Statement]:
    """Statements inside what the main one says, the innermost first."""
    inner = [
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
    yield from sorted(inner, key=_length)


def _for_itself(speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """Who speaks for the speaker: "the group said *its teams* had counted 58" is the group's own word."""
    words = speaker.words.lower().split()
    voices = analysis.words.voices
    return bool(words) and words[0] in voices.possessives and not voices.own.isdisjoint(words[1:3])


def _within(inner: Statement, outer: Statement, analysis: ArticleAnalysis) -> bool:
    """One statement is part of what the other says; of two that hold each other the later one closes the sentence."""
    if not outer.holds(inner.at) or _beside(inner, outer, analysis):
        return False
    first, last = sorted((inner, outer), key=lambda one: one.at.start)
    if not inner.holds(outer.at) or first.at.start == last.at.start:
        return True
    # "the army said that five died, according to state TV" is relayed; "according to results of the commission" is not,
    # nor is "Reuters reported that the firm had denied it" or "…, Reuters reported the firm said"
    goes_on = any(part.start >= last.at.end for part in last.content)
    return last is (inner if goes_on or _is_text(last) or _only_named(last, first) else outer)


def _only_named(last: Statement, first: Statement) -> bool:
    """Of what one says nothing is left but that another speaks: "…, Reuters reported the firm said"."""
    named = [*last.attribution.source, *last.attribution.cue]
    start, end = min(part.start for part in named), max(part.end for part in named)
    return all(start <= part.start and part.end <= end for part in first.content)


def _beside(inner: Statement, outer: Statement, analysis: ArticleAnalysis) -> bool:
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


def _outer(main: Statement, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Statement]:
    """Statements that the main one is part of, the nearest first."""
    begun = main.further or main
    others = [one for one in statements if one not in (main, begun) and one.speaker and one.reports]
    outer = [one for one in others if _within(main, one, analysis) or _within(begun, one, analysis)]
    yield from sorted(outer, key=_length)


def _speakers(statement: Statement) -> Iterator[tuple[Speaker, Statement]]:
    for root in statement.roots:
        yield root, statement
    if statement.speaker is not None:
        yield statement.speaker, statement
    for relay in statement.relays:
        yield relay, statement


def _silent(speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """The outlet or its agency, which tells the story and is not in it."""
    return speaker.kind is HopKind.ORGANISATION and is_own(speaker.name, analysis)


def _hop(speaker: Speaker, statement: Statement, *, relay: bool, analysis: ArticleAnalysis) -> Hop:
    main = speaker is statement.speaker
    return Hop(
        name=speaker.name,
        kind=speaker.kind,
        cue=statement.cue if main and statement.cue else None,
        span=speaker.span,
        first_hand=False if relay else first_hand(speaker, statement, analysis),
        resolved_from=speaker.resolved_from,
    )
