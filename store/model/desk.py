"""What the desk demands, and what it took in."""

from __future__ import annotations

from dataclasses import dataclass

from store.model.articles import Article
from store.model.records import Act


@dataclass(frozen=True, slots=True)
class Policy:
    """What the desk demands before a claim counts as decided and verified."""

    reason_required: bool = False
    second_person: bool = False
    """A second person must come to the same rating, blind."""
    name: str = "default"

    coding: str = "words-lowest-to-highest"
    """Name of the policy that turns words into a coded low and high."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What taking in one article changed."""

    article: Article
    new: bool
    """The store did not know the article."""
    changed: bool
    """Something in the store is different now."""
    claims_new: int
    claims_kept: int
    claims_lost: int
    """Claims of an earlier reading that this one no longer holds."""
    problems: tuple[str, ...] = ()
    """What was lost or damaged on the way in."""
    notes: tuple[str, ...] = ()
    """What a reviewer should know about the text and that is no damage."""


@dataclass(frozen=True, slots=True)
class Reread:
    """What reading a stored article anew changes, claim by claim."""

    article: Article
    kept: int
    """The same key, and the same values."""
    moved: int
    """The same claim, cut or read otherwise."""
    new: int
    lost: tuple[str, ...]
    """Claims that are no longer found and that nobody has worked on: they leave the queue."""
    touched: tuple[str, ...]
    """What a person worked on and that is no longer found, or not as it was; it stays in the queue as they left it."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import changed. `kept` names each record of ours that the file would have overwritten."""

    act: Act | None
    """None where the store held it all already."""
    articles: int
    claims: int
    records: int
    """Links, verdicts, cleared flags, corrections and notes."""
    kept: tuple[str, ...] = ()
