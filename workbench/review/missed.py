"""A claim that the machine missed, added by its words; or that it kept aside, put into the queue."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from store.errors import Refused
from store.keys import claim_key, record_key
from store.model import Article, Claim, Correction, Place, Span, Version
from workbench.review.passages import find_passage, occurrences


def place(text: str, words: str, occurrence: int) -> Span:
    """Where the nth occurrence of the words stands; Refused where they stand less often."""
    if occurrence == 1:
        return find_passage(text, words)
    found = next(islice(occurrences(text, words), occurrence - 1, None), None)
    if found is None:
        raise Refused(f"These words do not stand {occurrence} times in the text")
    return found


def whole(text: str, span: Span) -> Span:
    """The span without white space at its ends; Refused where it is none of the text."""
    if not 0 <= span.start < span.end <= len(text):
        raise Refused(f"{span.start}:{span.end} lies outside the text, which has {len(text)} characters")
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    end = span.end - (len(words) - len(words.rstrip()))
    if end <= start:
        raise Refused(f"{span.start}:{span.end} holds nothing but white space")
    return Span(start, end, span.place)


def kept_aside(span: Span, folded: Iterable[Claim]) -> Claim | None:
    """Which of the claims that are kept aside stands at the span."""
    return next((each for each in folded if each.span == span), None)


def claim(article: Article, version: Version, span: Span) -> Claim:
    """The claim at the span, read by the same rules as any other."""
    from workbench.extract.reanalysis import Reanalysis

    text = version.title if span.place is Place.TITLE else version.text
    where = whole(text, span)
    words = text[where.start : where.end]
    # the same words earlier in the text are another occurrence, as they are for the machine's claims
    key = claim_key(article.key, words, text.count(words, 0, where.start))
    reading = Reanalysis(article, version.text)
    return reading.flagged(reading.claim_at(key, where), ())


def raised(claim: Claim, note: str, *, by: str, at: str) -> Correction:
    """The record of a claim that was kept aside and that a person wants in the queue."""
    key = record_key("correction", claim.key, "row", by, at)
    said = f"kept aside: {claim.aside_why}" if claim.aside_why else "kept aside"
    return Correction(key, claim.key, "row", said=said, now="in the queue", note=note.strip(), by=by, at=at)


def correction(added: Claim, note: str, *, by: str, at: str) -> Correction:
    """The record of a claim added by hand."""
    key = record_key("correction", added.key, "missed", by, at)
    return Correction(key, added.key, "missed", said="", now=added.text, note=note.strip(), by=by, at=at)
