"""Claim -> what it could be linked to, one source of evidence a file. A new one is a module and a line in PROVIDERS."""

from __future__ import annotations

from itertools import chain, islice

from workbench.providers.articles import offer_articles
from workbench.providers.claims import offer_claims
from workbench.providers.interface import Candidate, Provider, Wanted

PROVIDERS: tuple[Provider, ...] = (offer_claims, offer_articles)
"""Asked in this order, until there is no room: one that offers few stands before one that offers many."""


def candidates(wanted: Wanted) -> tuple[Candidate, ...]:
    """What every provider offers, as far as there is room."""
    return tuple(islice(chain.from_iterable(offer(wanted) for offer in PROVIDERS), wanted.limit))


__all__ = ["PROVIDERS", "Candidate", "Provider", "Wanted", "candidates"]
