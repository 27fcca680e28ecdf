"""What a claim is about in a few words, the same on the screen, on the command line and in every dossier for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from store.model import Claim, ClaimKind, Dossier, Event, Place, Span

LEAD: Final = 600
"""Characters at the top of a text that are called its lead."""
LONGEST: Final = 160
"""Characters of what is said again; it can be read where it stands."""


def about(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """What it asserts, when and where it was, who is counted, where it is said again: each with its label."""
    claim = dossier.claim
    yield from (
        (label, words)
        for label, words in (
            ("what", _what(claim)),
            ("when", _when(claim)),
            ("where", _where(claim)),
            ("who is counted", str(claim.figure.group) if claim.figure and claim.figure.group else ""),
            ("said again", "; ".join(_again(dossier, span) for span in claim.repeats)),
        )
        if words
    )


def places(claim: Claim) -> tuple[str, ...]:
    """Where it was, the finest first; of a reading that knew no events, the places that the claim names."""
    event = claim.event
    return tuple(each.name for each in event.where) if event and event.where else claim.where


def days(claim: Claim) -> tuple[str, str]:
    """The first and the last day that it may have been; "" where that is open or not told."""
    event = claim.event
    if event and event.when:
        return event.when.first, event.when.last
    return claim.when[1:] if claim.when else ("", "")


def _what(claim: Claim) -> str:
    if claim.what is ClaimKind.STATEMENT and claim.event is None:
        return ""
    deed = ", ".join(_deed(claim.event)) if claim.event else ""
    return f"{claim.what}: {deed}" if deed else str(claim.what)


def _deed(event: Event) -> Iterator[str]:
    if event.effect:
        yield event.effect
    if event.whom:
        yield f"“{_line(event.whom)}”"
    if event.means:
        yield f"by {_line(event.means)}"
    if event.by:
        alleged = f" (according to {_line(event.alleged_by)})" if event.alleged_by else ""
        yield f"done by {_line(event.by)}{alleged}"


def _when(claim: Claim) -> str:
    told = claim.event.when if claim.event else None
    words = told.words if told else claim.when[0] if claim.when else ""
    first, last = days(claim)
    span = first if first == last else " to ".join((first or "…", last or "…"))
    quoted = ": ".join(part for part in (f"“{_line(words)}”" if words else "", span) if part)
    if told is None or not told.inherited:
        return quoted
    return f"{quoted} ({whence(told.span) if told.words else 'from the day of publication'})"


def _where(claim: Claim) -> str:
    if claim.event is None or not claim.event.where:
        return ", ".join(claim.where)
    return ", ".join(
        f"{each.name} ({whence(each.span)})" if each.inherited else each.name for each in claim.event.where
    )


def whence(span: Span) -> str:
    """From where in an article something was taken over that the claim's own words do not tell."""
    if span.place is Place.TITLE:
        return "from the headline"
    return "from the lead" if span.start < LEAD else "from elsewhere in the article"


def _again(dossier: Dossier, span: Span) -> str:
    title = span.place is Place.TITLE
    words = _line((dossier.version.title if title else dossier.version.text)[span.start : span.end])
    shown = words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …"
    return f"“{shown}”{' in the headline' if title else ''}"


def _line(words: str) -> str:
    return " ".join(words.split())
