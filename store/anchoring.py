"""A claim of an earlier reading found again in a newer one that cuts or words it otherwise: by its quote.

The words come first: on one text where they stand, in another the same ones, or those of one inside the other. Then the
figure that they turn on, which must be the same, then what stands around them, and how far down. A claim that denies is
never taken for one that does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile

from store.model import Claim, ClaimKind, Figure, Place, Span, Version

SHARED = 0.5
"""Of the words of the shorter (on one text), of the longer (in another), that both must have."""
AROUND = 60
"""Characters before and behind a quote that are compared."""
_WORD = re.compile(r"\w+")

Likeness = tuple[float, float, float]
"""The share of words, of what stands around, of how near it stands; compared in this order."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A claim with the version that its span points into."""

    claim: Claim
    version: Version

    @property
    def text(self) -> str:
        """The text or title that it stands in."""
        return self.version.title if self.claim.span.place is Place.TITLE else self.version.text


def anchored(before: Iterable[Quote], after: Iterable[Quote]) -> dict[str, str]:
    """Key of each earlier claim that is found again -> key of the one that it is now; the likest pairs first."""
    now = tuple(after)
    pairs = [
        (likeness, old.claim.key, new.claim.key)
        for old in before
        for new in now
        if (likeness := like(old, new)) is not None
    ]
    found: dict[str, str] = {}
    for _, old_key, new_key in sorted(pairs, reverse=True):
        if old_key not in found and new_key not in found.values():
            found[old_key] = new_key
    return found


def like(old: Quote, new: Quote) -> Likeness | None:
    """How much of one claim the other is; None where they are two."""
    if old.claim.span.place is not new.claim.span.place or not _asserts_alike(old.claim, new.claim):
        return None
    same_text = old.text == new.text
    share = _overlap(old.claim.span, new.claim.span) if same_text else _quoted(old.claim.text, new.claim.text)
    if not share or not _same_figure(old.claim, new.claim, same_text=same_text):
        return None
    return share, _around(old, new), -abs(_down(old) - _down(new))


def _asserts_alike(old: Claim, new: Claim) -> bool:
    return (old.what is ClaimKind.DENIAL) == (new.what is ClaimKind.DENIAL) or _words(old.text) == _words(new.text)


def _overlap(old: Span, new: Span) -> float:
    """The part of both that is in each, where that is half of the shorter or more."""
    both = min(old.end, new.end) - max(old.start, new.start)
    shorter, longer = sorted((old.end - old.start, new.end - new.start))
    return both / longer if shorter and both >= SHARED * shorter else 0.0


def _quoted(old: str, new: str) -> float:
    """The share of the longer that the shorter is, where it stands in it word for word."""
    shorter, longer = sorted((_words(old), _words(new)), key=len)
    share = len(shorter) / len(longer) if longer else 0.0
    return share if share >= SHARED and f" {shorter} " in f" {longer} " else 0.0


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _same_figure(old: Claim, new: Claim, *, same_text: bool) -> bool:
    """Both turn on one figure; what only one of the readings took for a figure must stand in the other's words."""
    one, other = old.figure, new.figure
    if one is None or other is None:
        figure, words = (other, old.text) if one is None else (one, new.text)
        return figure is None or _words(figure.words) in _words(words)
    if same_text:
        return min(one.span.end, other.span.end) > max(one.span.start, other.span.start)
    return _counts_alike(one, other)


def _counts_alike(one: Figure, other: Figure) -> bool:
    if one.casualty and other.casualty and one.casualty is not other.casualty:
        return False
    return _words(one.words) == _words(other.words) or (one.low, one.high) == (other.low, other.high)


def _around(old: Quote, new: Quote) -> float:
    """How much of what stands before and behind is the same, from 0 to 1."""
    one, other = old.claim.span, new.claim.span
    before = zip(
        reversed(old.text[max(0, one.start - AROUND) : one.start]),
        reversed(new.text[max(0, other.start - AROUND) : other.start]),
        strict=False,
    )
    behind = zip(old.text[one.end : one.end + AROUND], new.text[other.end : other.end + AROUND], strict=False)
    return (_alike(before) + _alike(behind)) / (2 * AROUND)


def _alike(pairs: Iterable[tuple[str, str]]) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _down(quote: Quote) -> float:
    """How far down its text a claim stands, from 0 to 1."""
    return quote.claim.span.start / max(1, len(quote.text))
