"""A headline against the story under it: what it says more, or other, than the body supports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Casualty, Figure, Qualifier

_CIVILIANS = re.compile(r"\b(?:civilians?|non-combatants)\b", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:people|persons?|residents|men|mostly civilians|most of them civilians|majority of them civilians|dead|victims)\b",
    re.IGNORECASE,
)
_MOSTLY = re.compile(
    r"\b(?:mostly|most of (?:them|whom)|majority|many of (?:them|whom)|including|among them)\b[^.;]{0,30}\bcivilians?\b",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    r"\b(?:reportedly|allegedly|alleged|purported(?:ly)?|suspected|believed|thought|feared|presumed|apparent(?:ly)?|claim(?:s|ed|ing)?|reported"
    r"|said to|unconfirmed|unverified|may have|might have|possibl[ey]|likely|supposed(?:ly)?|rumou?red|appear(?:s|ed) to|seem(?:s|ed) to)\b",
    re.IGNORECASE,
)
_HEAD_DOUBT = re.compile(
    rf"{_DOUBT.pattern}|\b(?:reports?|report|accused?|accuses|says?|may|could|feared|over)\b|\?|[\"“‘']", re.IGNORECASE
)
_ACTORS = {
    "us": r"\b(?:US|U\.S\.|American|Americans|Washington|Pentagon|US-led|coalition)\b",
    "russia": r"\b(?:Russia|Russian|Russians|Moscow)\b",
    "syria": r"\b(?:Syrian (?:army|regime|government|air force|forces|jets|helicopters|warplanes|military)|Assad|regime|government)\b",
    "turkey": r"\b(?:Turkey|Turkish)\b",
    "iran": r"\b(?:Iran|Iranian|Tehran)\b",
    "israel": r"\b(?:Israel|Israeli)\b",
    "is": r"\b(?:ISIS|ISIL|IS|Daesh|DAESH|Islamic State)\b",
    "rebels": r"\b(?:rebels?|insurgents?|opposition|militants?|gunmen|terrorists?|terrorist|Nusra|Qaeda|jihadists?)\b",
    "saudi": r"\b(?:Saudi|Saudi-led)\b",
    "kurds": r"\b(?:Kurdish|Kurds|SDF|YPG|PKK)\b",
}
_DEED = re.compile(
    r"\b(?:by|in|from)\s+(?:[\w-]+\s+){0,2}?(?P<who>[\w.-]+)\s+(?:[\w-]+\s+){0,1}?(?:air ?strikes?|strikes?|raids?|bomb\w*|shell\w*|attacks?|warplanes?|jets|forces|fire)"
    r"|^(?P<lead>[\w. -]{2,40}?)\s+(?:air ?strikes?|strikes?|raids?|shelling|warplanes?|jets|forces|kills?|killed|bombs?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Drift:
    """One thing that a headline says beyond its story."""

    what: str
    """"people->civilians", "hedge dropped", "number changed", "actor added"."""
    why: str
    """One sentence for a reviewer."""


def drifts(
    headline: str, head_figures: Sequence[Figure], body: str, body_figures: Sequence[Figure], hedges: Sequence[str]
) -> tuple[Drift, ...]:
    """Everything that a headline says beyond the sentence that tells its story."""
    found = (
        _civilians(headline, body),
        _number(head_figures, body_figures),
        _hedge(headline, hedges),
        _actor(headline, body),
    )
    return tuple(one for one in found if one is not None)


def _civilians(headline: str, body: str) -> Drift | None:
    if not _CIVILIANS.search(headline):
        return None
    mostly = _MOSTLY.search(body)
    if mostly and _PEOPLE.search(body):
        return Drift("people->civilians", f"The headline says civilians; the text says people, “{mostly.group()}”.")
    if not _CIVILIANS.search(body) and _PEOPLE.search(body):
        return Drift("people->civilians", "The headline says civilians; the text under it does not.")
    return None


def _hedge(headline: str, hedges: Sequence[str]) -> Drift | None:
    if not hedges or _HEAD_DOUBT.search(headline):
        return None
    return Drift("hedge dropped", f"The text says “{hedges[0]}”; the headline states it as fact.")


def _number(head: Sequence[Figure], body: Sequence[Figure]) -> Drift | None:
    """A count in the headline that no count of the same harm in the body bears out, nor any sum of them."""
    for figure in head:
        alone = sum(_alike(one.casualty, figure.casualty) for one in head) == 1  # "4 extremists, 23 others dead"
        if figure.casualty is None or figure.low is None or not alone:
            continue
        same = [one for one in body if _alike(one.casualty, figure.casualty)]
        if same and not any(_bears_out(one, figure) for one in same) and not _sums_to(same, figure):
            return Drift("number changed", f"The headline says {figure.words}; the text says {same[0].words}.")
    return None


def _alike(first: Casualty | None, second: Casualty | None) -> bool:
    return first is second or Casualty.KILLED_AND_INJURED in {first, second}


def _bears_out(body: Figure, head: Figure) -> bool:
    """The same number, or a headline's open bound under the body's exact figure."""
    if head.low in (body.low, body.high):
        return True
    if head.qualifier in {Qualifier.AT_LEAST, Qualifier.MORE_THAN, Qualifier.VAGUE} and head.low is not None:
        return body.low is not None and body.low >= head.low
    return False


def _sums_to(figures: Sequence[Figure], head: Figure) -> bool:
    lows = [one.low for one in figures if one.low is not None]
    return sum(lows) == head.low


_SAYS = re.compile(r"\b(?:says?|said|den(?:y|ies|ied)|claims?|reports?|blames?|accuses?|tells?)\b", re.IGNORECASE)


def _actor(headline: str, body: str) -> Drift | None:
    """A doer named in the headline's deed whom the body's claim does not name."""
    match = _DEED.search(headline)
    if match is None:
        return None
    who = match["who"] or match["lead"]
    if _SAYS.search(who):
        return None  # "Officials say gunmen kill 32", "Russia says Israel was behind it"
    for pattern in _ACTORS.values():
        named = re.search(pattern, who)
        if named and not re.search(pattern, body):
            return Drift("actor added", f"The headline names {named.group()} as the doer; the claim under it does not.")
    return None
