"""What an article shows about each of its claims: the case that the flags are asked about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Claim, Place, Span
from workbench.extract.doubts import bears_on
from workbench.extract.drift import drifts
from workbench.extract.headlines import Headline, headlines_of
from workbench.extract.interest import Interests
from workbench.extract.shelf import Shelf
from workbench.extract.survey import Survey, inside, overlap
from workbench.flags import Case, Remark


def cases_of(claims: Sequence[Claim], survey: Survey) -> Iterator[Case]:
    """A case for each claim."""
    headlines = Shelf(headlines_of(survey), lambda one: (one.span,))
    interests = Interests(survey)
    for claim in claims:
        yield case_of(claim, survey, headlines, interests)


def case_of(claim: Claim, survey: Survey, headlines: Shelf[Headline], interests: Interests) -> Case:
    """All that the flags may ask about one claim."""
    return Case(
        claim,
        doubts=tuple(
            one
            for one in survey.doubts.near(claim.span)
            if overlap(one.span, claim.span) and bears_on(one, claim, _text(claim.span, survey))
        ),
        damages=tuple(
            Remark(one.span, "closing" if one.opened else "opening")
            for one in survey.quotes.near(claim.span)
            if one.damaged and overlap(one.span, claim.span)
        ),
        drifts=tuple(_drifts(claim, survey, headlines)),
        conversions=tuple(one for one in survey.conversions.near(claim.span) if overlap(one.span, claim.span)),
        interests=tuple(interests.of(hop) for hop in claim.chain),
    )


def _text(span: Span, survey: Survey) -> str:
    return (survey.title if span.place is Place.TITLE else survey.passage).text


def _drifts(claim: Claim, survey: Survey, headlines: Shelf[Headline]) -> Iterator[Remark]:
    for headline in headlines.near(claim.span):
        if inside(claim.span, headline.span) or inside(headline.span, claim.span):
            yield from drifts_of(headline, survey)


def drifts_of(headline: Headline, survey: Survey) -> Iterator[Remark]:
    """What a headline says beyond its story."""
    hedges = [one.words for one in survey.doubts.near(headline.body) if overlap(one.span, headline.body)]
    for drift in drifts(
        survey.text_of(headline.span),
        survey.figures_in(headline.span),
        survey.text_of(headline.body),
        survey.figures_in(headline.body),
        hedges,
    ):
        yield Remark(headline.span, drift.why)
