"""What a provider is asked and what it offers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from store.model import ArticleLine, Dossier, Figure, Line, TargetKind


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a claim could be linked to. Suggested, never linked by itself."""

    kind: TargetKind
    key: str
    """Of the claim or article; of a page that is not captured yet, its address."""
    text: str
    title: str
    outlet: str
    published: str
    score: float
    """0 to 1: how alike the two are; 0 for what was searched for and not compared."""
    why: str
    """What they have in common or differ in, in a few words."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A claim that wants evidence, and what the desk has to look through."""

    dossier: Dossier
    search: str
    """Words that a person looks for; "" where what is most like the claim is wanted."""
    limit: int
    """Candidates that there is room for."""
    lines: Callable[[], Iterable[Line]]
    """Every claim, what most needs a person first and what is kept aside last; or those that hold the words searched."""
    articles: Callable[[], Iterable[ArticleLine]]
    """The articles, likewise."""
    figures_of: Callable[[str], tuple[Figure, ...]]
    """The figures of another claim, by its key."""


Provider = Callable[[Wanted], Iterator[Candidate]]
"""One source of evidence. It offers and never fetches: what a person takes is captured then."""
