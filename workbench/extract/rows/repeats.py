"""What an article says twice: the fuller telling is the row, and knows the other places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from store.model import Claim, Figure

ALIKE = 88.0
"""Share of their words, of 100, from which two claims are told in the same ones."""
LOOK_BACK = 20
"""Earlier claims of the same figure that are compared."""

Key = tuple[object, ...]


def repeated(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    """The row that stands for an assertion, by key, and the claims that repeat it."""
    found: dict[str, list[Claim]] = {}
    kept: dict[Key, list[Claim]] = {}
    for claim in claims:
        bucket = kept.setdefault(_key(claim), [])
        before = next((one for one in bucket[-LOOK_BACK:] if _says_the_same(one, claim)), None)
        if before is None:
            bucket.append(claim)
            continue
        fuller, lesser = (claim, before) if len(claim.chain) > len(before.chain) else (before, claim)
        found.setdefault(fuller.key, []).extend([lesser, *found.pop(lesser.key, [])])
        bucket[bucket.index(before)] = fuller
    return found


def _key(claim: Claim) -> Key:
    """What two tellings share for certain: the figure, or else their longest word."""
    if claim.figure is not None:
        return tuple(_counted(claim.figure))
    return (max(claim.text.lower().split() or [""], key=len),)


def _counted(figure: Figure) -> Iterator[object]:
    yield from (figure.low, figure.high, figure.casualty)


def _says_the_same(earlier: Claim, later: Claim) -> bool:
    """The same words again, from the same source or with none: two sources for one number are two rows."""
    if earlier.span == later.span or earlier.span.place is not later.span.place:
        return False
    names = [{hop.name for hop in one.chain} for one in (earlier, later)]
    sourced = not names[0] or not names[1] or names[0] == names[1]
    return sourced and fuzz.token_sort_ratio(earlier.text.lower(), later.text.lower()) >= ALIKE
