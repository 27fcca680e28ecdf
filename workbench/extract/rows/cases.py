"""What an article shows about each of its claims: the case that the flags are asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Claim, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.provenance import Provenance
from workbench.extract.provenance.reliability import second_hand
from workbench.extract.rows.doubts import doubts_on
from workbench.extract.rows.drift import Line, drifts
from workbench.extract.rows.headlines import Headline, headlines_of
from workbench.extract.text.spans import SpanIndex, inside, overlap
from workbench.extract.text.tokens import tokens_of
from workbench.flags import Case, Remark


def cases_of(claims: Sequence[Claim], provenance: Provenance) -> Iterator[Case]:
    """A case for each claim."""
    headlines = SpanIndex(headlines_of(provenance.analysis), lambda one: (one.span,))
    for claim in claims:
        yield case_of(claim, provenance, headlines)


def case_of(claim: Claim, provenance: Provenance, headlines: SpanIndex[Headline]) -> Case:
    """All that the flags may ask about one claim."""
    analysis = provenance.analysis
    return Case(
        claim,
        doubts=tuple(doubts_on(claim, analysis)),
        damages=tuple(
            Remark(one.span, "closing" if one.opened else "opening")
            for one in analysis.quotes.near(claim.span)
            if one.damaged and overlap(one.span, claim.span)
        ),
        drifts=tuple(_drifts(claim, analysis, headlines)),
        conversions=tuple(one for one in analysis.conversions.near(claim.span) if overlap(one.span, claim.span)),
        harms=tuple(harms_in(claim, analysis)),
        second_hand=second_hand(claim.chain, analysis.words),
        interests=tuple(stake.words if stake else "" for stake in provenance.parties(claim)),
    )


def harms_in(claim: Claim, analysis: ArticleAnalysis) -> Iterator[Remark]:
    """Each word of a claim that tells of people killed, hurt or driven out."""
    tokens = tokens_of(claim.text, 0, len(claim.text))
    for at, word in enumerate(tokens.words):
        if word in analysis.words.standing.harm:
            start, end = claim.span.start + tokens.starts[at], claim.span.start + tokens.ends[at]
            yield Remark(Span(start, end, claim.span.place), tokens.surfaces[at])


def _drifts(claim: Claim, analysis: ArticleAnalysis, headlines: SpanIndex[Headline]) -> Iterator[Remark]:
    for headline in headlines.near(claim.span):
        if inside(claim.span, headline.span) or inside(headline.span, claim.span):
            yield from drifts_of(headline, analysis)


def drifts_of(headline: Headline, analysis: ArticleAnalysis) -> Iterator[Remark]:
    """What a headline says beyond its story."""
    hedges = [one.words for one in analysis.doubts.near(headline.body) if overlap(one.span, headline.body)]
    head, body = (Line(analysis.text_of(span), analysis.figures_in(span)) for span in (headline.span, headline.body))
    for drift in drifts(head, body, hedges, analysis.words):
        yield Remark(headline.span, drift.why)
