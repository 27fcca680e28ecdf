"""A claim beside a text that it may not have been read from."""

from __future__ import annotations

from dataclasses import replace

from store.model import Claim, Place, Span, Version


def fitted(claim: Claim, version: Version) -> Claim:
    """The claim with every span inside this text; its words stay as they are."""

    def inside(span: Span) -> Span:
        end = len(version.title if span.place is Place.TITLE else version.text)
        return replace(span, start=min(span.start, end), end=min(span.end, end))

    return replace(
        claim,
        span=inside(claim.span),
        figure=claim.figure and replace(claim.figure, span=inside(claim.figure.span)),
        figures=tuple(replace(each, span=inside(each.span)) for each in claim.figures),
        chain=tuple(replace(each, span=each.span and inside(each.span)) for each in claim.chain),
        flags=tuple(replace(each, span=inside(each.span)) for each in claim.flags),
    )
