"""What waits for a person, and where each claim stands: rows, filters, counts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import Article
from store.model.claims import ClaimKind
from store.model.flags import FlagCode
from store.model.records import Rating


class Status(StrEnum):
    """Where a claim stands in the desk's work."""

    OPEN = "open"
    AWAITING_SECOND = "awaiting-second"
    DECIDED = "decided"
    PENDING = "pending"
    REOPENED = "reopened"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the queue: what a reviewer sees of a claim before opening it."""

    key: str
    article: str
    title: str
    """Of the article."""
    outlet: str
    published: str
    text: str
    figure: str
    """Words of the principal figure, "" for none."""
    source: str
    """The chain in one line, nearest the event first: "relatives ‹ former residents"; "" where none is named."""
    flags: tuple[FlagCode, ...]
    """Flags not cleared."""
    status: Status
    rating: Rating | None
    supports: int
    contradicts: int
    origins: int
    worthiness: float
    priority: float
    """What the queue is sorted by: highest needs a person first."""
    found: bool = True
    """False where the newest reading of the article no longer holds it."""
    why: str = ""
    """Why it stands where it stands in the queue, in a few words."""
    row: bool = True
    """False for what is found and kept out of the queue, until a person touches it."""
    what: ClaimKind = ClaimKind.STATEMENT
    """What it asserts."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which lines of the queue to show. Empty fields filter nothing; all that are given must hold."""

    flag: FlagCode | None = None
    status: Status | None = None
    rating: Rating | None = None
    source: str = ""
    """Words of the chain, case-insensitive."""
    article: str = ""
    """Key or unique prefix of an article."""
    search: str = ""
    """Words looked for in claims, titles, sources and notes."""
    dismissed: bool = False
    """Show dismissed claims too."""
    everything: bool = False
    """Show also what is kept out of the queue."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The queue in numbers, under a filter."""

    claims: int
    flagged: int
    decided: int
    articles: int


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """A place in the queue: the line it names is the last one seen (or the first, going back)."""

    rank: float
    """Minus the priority, so that queue order is ascending order."""
    key: str


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One row of the list of articles."""

    article: Article
    claims: int
    flagged: int
    decided: int
    versions: int
    aside: int = 0
    """Claims that were found in it and are kept out of the queue."""


@dataclass(frozen=True, slots=True)
class Stats:
    """The store in numbers."""

    articles: int
    versions: int
    claims: int
    by_status: tuple[tuple[str, int], ...]
    by_rating: tuple[tuple[str, int], ...]
    by_flag: tuple[tuple[str, int], ...]
    links: int
    evidence: int
    acts: int
    bytes: int
    aside: int = 0
    """What was found and is kept out of the queue; `claims` and what follows it count the queue alone."""
