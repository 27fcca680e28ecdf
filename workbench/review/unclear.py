"""A source that the words leave unclear, settled by a person: who it could be, and the chain once it is known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from store.model import Claim, Dossier, Hop, HopKind, Span

JOINED: Final = " ‹ "
"""Between the speakers of a chain as a person types it, nearest the event first."""
_SPEAKS: Final = frozenset(HopKind) - {HopKind.NONE, HopKind.UNCLEAR}
_ELSEWHERE: Final = 10_000_000
"""Farther than any two places of one text: from the title to the text."""


def unclear_hop(claim: Claim) -> Hop | None:
    """The speaker of the chain who cannot be told from the words, the one nearest the event; None where each can."""
    return next((hop for hop in claim.chain if hop.kind is HopKind.UNCLEAR), None)


def speakers(dossier: Dossier) -> tuple[str, ...]:
    """Who else speaks in the article's claims, the nearest to the unclear words first."""
    claim, hop = dossier.claim, unclear_hop(dossier.claim)
    here = hop.span if hop is not None and hop.span is not None else claim.span
    nearest: dict[str, tuple[int, str]] = {}
    for name, span in _spoken((claim, *dossier.siblings, *dossier.folded)):
        known = nearest.get(name.casefold())
        if known is None or _apart(here, span) < known[0]:
            nearest[name.casefold()] = _apart(here, span), name
    return tuple(name for _, name in sorted(nearest.values()))


def _spoken(claims: tuple[Claim, ...]) -> Iterator[tuple[str, Span]]:
    for claim in claims:
        for hop in claim.chain:
            if hop.kind in _SPEAKS and hop.name.strip():
                yield hop.name, hop.span or claim.span


def _apart(one: Span, other: Span) -> int:
    if one.place is not other.place:
        return _ELSEWHERE
    return max(0, other.start - one.end, one.start - other.end)


def settled(claim: Claim, name: str) -> str:
    """The chain as a person would type it, with this name in the place of the unclear words; "" leaves them out."""
    wanted = unclear_hop(claim)
    names = [name.strip() if hop is wanted else hop.told for hop in claim.chain if hop.kind is not HopKind.NONE]
    return JOINED.join(each for each in names if each)
