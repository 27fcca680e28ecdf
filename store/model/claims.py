"""What is found in an article: who said what, claims with their chains, and what no rule could read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import Article, Span
from store.model.events import Event
from store.model.figures import Figure
from store.model.flags import Flag, FlagCode


class HopKind(StrEnum):
    """What kind of speaker a hop is."""

    NAMED = "named"
    ROLE = "role"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    UNCLEAR = "unclear"
    """A source is there, and the words do not tell which: no party, nobody unnamed, and no origin."""
    DOCUMENT = "document"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what, as spans. A part may be in several pieces; no source means that none is named."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    asserted: bool = True
    """It is told to be so; else wished, planned, ordered or asked."""


@dataclass(frozen=True, slots=True)
class Hop:
    """One speaker in the chain between the event and the page."""

    name: str
    """The fullest mention in the article; "" for kind none."""
    kind: HopKind
    cue: str | None = None
    span: Span | None = None
    """Where this hop is mentioned for this claim."""
    first_hand: bool | None = None
    """It saw, did or decided the thing (True), had it from others (False), or the text does not say (None)."""
    resolved_from: str | None = None
    """The words that stood there, where they were a pronoun, a role, a description or a quotation carried on."""

    @property
    def told(self) -> str:
        """Who it is, for people: of a source that is unclear that it is, and the words that stand there."""
        if self.kind is not HopKind.UNCLEAR:
            return self.name
        return f"source unclear: “{self.name}”" if self.name.strip() else "source unclear"


class ClaimKind(StrEnum):
    """What a claim asserts."""

    TOLL = "toll"
    """How many were killed, hurt, taken or driven out."""
    EVENT = "event"
    """That something happened."""
    DENIAL = "denial"
    """That something did not happen, or was not somebody's deed."""
    ACCUSATION = "accusation"
    """That somebody else did it."""
    RESPONSIBILITY = "responsibility"
    """That the speakers themselves did it."""
    STATEMENT = "statement"
    """Anything else that can be checked."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The checkable part of a sentence, with who said it and the figure it turns on."""

    key: str
    article: str
    span: Span
    text: str
    figure: Figure | None = None
    """The one principal figure, or none."""
    figures: tuple[Figure, ...] = ()
    """Every figure in the claim, the principal one among them."""
    chain: tuple[Hop, ...] = ()
    """Nearest the event first."""
    flags: tuple[Flag, ...] = ()
    worthiness: float = 0.0
    """0 to 1; orders the queue and hides nothing."""
    worthy_words: tuple[str, ...] = ()
    """The words that made the worthiness."""
    when: tuple[str, str, str] | None = None
    """(words, first day, last day): the time the claim speaks of, resolved against the article's date."""
    where: tuple[str, ...] = ()
    """Places named in the claim, in their common spelling."""
    what: ClaimKind = ClaimKind.STATEMENT
    event: Event | None = None
    """What it is about, also as the rest of the article tells it."""
    aside: bool = False
    """Found, and not for the queue: background, opinion, a scene, or a repeat. It stays with its article."""
    aside_why: str = ""
    """Why it is kept aside, in a few words: "background", "said before"."""
    repeats: tuple[Span, ...] = ()
    """Of a row: the other places of the article that say the same."""

    def doubt(self, figure: Figure) -> str:
        """Why one of its figures is unverified, "" where it is not.

        Of the principal figure what its flag says: that knows the whole chain, the figure its own sentence alone.
        """
        if not figure.unverified:
            return ""
        flags = self.flags if figure == self.figure else ()
        return next((flag.why for flag in flags if flag.code is FlagCode.UNVERIFIED_FIGURE), figure.why)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in the text that a reviewer should know and that no rule could read."""

    span: Span
    what: str


@dataclass(frozen=True, slots=True)
class Extraction:
    """All that was found in one article."""

    article: Article
    text: str
    attributions: tuple[Attribution, ...] = ()
    figures: tuple[Figure, ...] = ()
    claims: tuple[Claim, ...] = ()
    problems: tuple[Problem, ...] = ()
