"""A claim beside a text that it may not have been read from."""

from __future__ import annotations

from dataclasses import replace

from store.model import Claim, Event, Place, Span, Version


def fitted(claim: Claim, version: Version) -> Claim:
    """The claim with every span inside this text; its words stay as they are."""

    def inside(span: Span) -> Span:
        end = len(version.title if span.place is Place.TITLE else version.text)
        return replace(span, start=min(span.start, end), end=min(span.end, end))

    def around(event: Event) -> Event:
        when = event.when and replace(event.when, span=inside(event.when.span))
        return replace(event, when=when, where=tuple(replace(each, span=inside(each.span)) for each in event.where))

    return replace(
        claim,
        span=inside(claim.span),
        figure=claim.figure and replace(claim.figure, span=inside(claim.figure.span)),
        figures=tuple(replace(each, span=inside(each.span)) for each in claim.figures),
        chain=tuple(replace(each, span=each.span and inside(each.span)) for each in claim.chain),
        flags=tuple(replace(each, span=inside(each.span)) for each in claim.flags),
        event=claim.event and around(claim.event),
        repeats=tuple(inside(each) for each in claim.repeats),
    )
