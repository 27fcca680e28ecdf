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
from workbench.extract.provenance.nesting import inner_of, is_beside, length_of, outer_of, says_again
from workbench.extract.provenance.quotation_continuation import carrier_of
from workbench.extract.provenance.statement import Statement
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
    own = [one for one in near if one is not main and one.speaker and one.reports and is_beside(one, main, analysis)]
    main = speaking(span, own) or main
    nested = [*inner_of(main, span, near, analysis), main, *outer_of(main, near, analysis)]
    once = [one for n, one in enumerate(nested) if not any(says_again(one, other) for other in nested[n + 1 :])]
    speakers = [pair for statement in once for pair in _speakers(statement)]
    hops: list[Hop] = []
    for speaker, statement in speakers:
        if speaker.name in {hop.name for hop in hops} or _silent(speaker, analysis):
            continue
        hops.append(_hop(speaker, statement, relay=bool(hops), analysis=analysis))
    return tuple(hops[:DEEPEST])


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
        enough = 2 * said >= min(span.end - span.start, length_of(statement))
        if enough or (closes and said):
            best, most = statement, said + closes
    return best


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
