"""All there is on one claim, in one value."""

from __future__ import annotations

from dataclasses import dataclass, field

from store.model.articles import Article, Version
from store.model.claims import Claim
from store.model.flags import FlagCode
from store.model.queue import Status
from store.model.records import CHANGES_A_CLAIM, Act, Clearing, Correction, Evidence, Link, Note, Rating, Verdict


@dataclass(frozen=True, slots=True)
class LinkedTarget:
    """A link with what it points at, readable on its own."""

    link: Link
    title: str
    outlet: str
    published: str
    url: str
    text: str
    """The target's words: a claim's, an article's or a captured page's."""
    captured: str = ""
    """When the target's bytes were retrieved."""
    raw_sha256: str = ""
    """Of the target's original bytes, which the store keeps."""
    evidence: Evidence | None = None
    """The captured page itself, where the target is one."""
    claim: Claim | None = None
    """The other claim, where the target is one."""
    article: Article | None = None
    """The article, or the article of the other claim."""
    version: Version | None = None
    """The article's text that the link was made on."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All there is on one claim. The claim screen and every exporter read this same value.

    Links, verdicts, clearings, corrections and notes are the live ones; what was taken back is in `acts`.
    """

    claim: Claim
    """As it stands: with a person's corrections."""
    found: Claim | None
    """As the machine found it; None for a claim that a person added. Where a person's correction was made on an older
    text than the machine read last, its spans end with that text."""
    still_found: bool
    article: Article
    version: Version
    """The text that the claim's spans point into."""
    status: Status
    rating: Rating | None
    """Of the effective verdict."""
    verified: bool
    """Supported under the desk's policy, and each flag cleared or named."""
    links: tuple[LinkedTarget, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    clearings: tuple[Clearing, ...] = ()
    corrections: tuple[Correction, ...] = ()
    notes: tuple[Note, ...] = ()
    acts: tuple[Act, ...] = ()
    """Of an act about many claims, such as an import, only the changes of this one."""
    origins: int = 0
    origins_why: str = ""
    """How the independent origins were counted, in one sentence."""
    siblings: tuple[Claim, ...] = field(default=())
    """The other claims of the same version, dim on the screen."""
    folded: tuple[Claim, ...] = field(default=())
    """What else was found in the same version and is kept out of the queue."""
    standing_why: str = ""
    """Why the claim has its status, in one sentence."""
    cleared: tuple[FlagCode, ...] = ()
    """Flags of the claim that a person has dealt with; they stay visible."""
    row: bool = True
    """It stands in the queue: the reading did not keep it aside, or a person has touched it."""

    def corrected_since(self, clearing: Clearing) -> tuple[str, ...]:
        """What was corrected after a flag was cleared: the note may speak of a claim that is none any more."""
        later = (each.what for each in self.corrections if each.at > clearing.at)
        return tuple(dict.fromkeys(what for what in later if what in CHANGES_A_CLAIM))
