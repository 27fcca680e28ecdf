"""The vocabulary: frozen values that every part of the workbench speaks in.

Standard library only, no SQL, no input or output. The same noun is the type here, the table in the store,
the word on the screen and in the documents. Offsets count code points, ends are exclusive. Every date is
ISO 8601, every moment UTC.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Place(StrEnum):
    """Which text of an article a span points into."""

    TEXT = "text"
    TITLE = "title"


class HopKind(StrEnum):
    """What kind of speaker a hop is."""

    NAMED = "named"
    ROLE = "role"
    ORGANISATION = "organisation"
    UNNAMED = "unnamed"
    DOCUMENT = "document"
    NONE = "none"


class FigureKind(StrEnum):
    """What a number measures."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    DISTANCE = "distance"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"


class Qualifier(StrEnum):
    """How the words bound the number."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    UP_TO = "up to"
    LESS_THAN = "less than"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "range"
    VAGUE = "vague"


class Casualty(StrEnum):
    """What happened to the people counted."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_AND_INJURED = "killed+injured"
    MISSING = "missing"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"


class FlagCode(StrEnum):
    """Why a claim needs a second look. All that is called by it and said of it stands here, once.

    The most telling first: the queue shows a claim under the first that it carries.
    """

    HEADLINE_DRIFT = (
        "headline-drift",
        "headline",
        "Headline says more than the body",
        "the headline says more than the story, or something else",
    )
    CONVERSION_MISMATCH = (
        "conversion-mismatch",
        "units",
        "Units do not agree",
        "a measure is given in two units, and they disagree",
    )
    UNATTRIBUTED_CASUALTY = (
        "unattributed-casualty",
        "no source",
        "Casualties without a source",
        "dead or hurt, and the sentence names no source",
    )
    UNVERIFIED_FIGURE = (
        "unverified-figure",
        "figure",
        "Unverified figure",
        "the number could not be printed as fact from its sentence",
    )
    INTERESTED_PARTY = (
        "interested-party",
        "interested",
        "Interested party",
        "who says so is a party to the matter",
    )
    SECOND_HAND = ("second-hand", "2nd hand", "Second-hand", "who says so had it from others")
    UNNAMED_SOURCE = ("unnamed-source", "unnamed", "Unnamed source", "somebody in the chain is not named")
    PART_OF_WHOLE = (
        "part-of-whole",
        "part of",
        "May be part of a larger figure",
        "the toll may lie inside a larger one; never add them up",
    )
    DAMAGED_QUOTE = (
        "damaged-quote",
        "quote",
        "Damaged quotation",
        "the quotation has lost its opening or closing mark",
    )
    HEDGED = ("hedged", "hedged", "Hedged", "a word of doubt stands on it, such as “reportedly”")
    VAGUE_QUANTITY = (
        "vague-quantity",
        "vague",
        "Vague quantity",
        "a word that may mean many numbers, such as “dozens”",
    )

    short: str
    """What the queue calls it: ten letters at most."""
    label: str
    """What an export calls it."""
    meaning: str
    """When it is raised, for the help."""

    def __new__(cls, code: str, short: str = "", label: str = "", meaning: str = "") -> FlagCode:  # noqa: PYI034 - a member is of this class
        """The code, as text, with its words. They default for type checkers alone, which read a look-up as a call."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.short, member.label, member.meaning = short, label, meaning
        return member


class Stance(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"
    PART_OF = "part-of"


class Rating(StrEnum):
    """What a person concluded."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    UNPROVEN = "unproven"
    NOT_CHECKABLE = "not-checkable"
    PENDING = "pending"


class Status(StrEnum):
    """Where a claim stands in the desk's work."""

    OPEN = "open"
    AWAITING_SECOND = "awaiting-second"
    DECIDED = "decided"
    PENDING = "pending"
    REOPENED = "reopened"
    DISMISSED = "dismissed"


class TargetKind(StrEnum):
    """What a link points at."""

    CLAIM = "claim"
    ARTICLE = "article"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text or title."""

    start: int
    end: int
    place: Place = Place.TEXT


@dataclass(frozen=True, slots=True)
class Article:
    """One published piece. The same words in two outlets are two articles."""

    key: str
    """Where it was published: hash of the canonical address, else outlet + title + date, else file name."""
    name: str
    """What its source calls it: a file name, an address, or the `id` of a record."""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO date or moment as found on the page; found, not established."""
    url: str = ""
    republished_by: str = ""
    language: str = ""
    """ISO 639-1 code, "" where nothing tells."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an article, as it was when retrieved. Spans of claims point into exactly this text."""

    sha256: str
    """Of `text` in UTF-8; the key of the version together with its article."""
    article: str
    text: str
    title: str
    raw_sha256: str
    """Of the original bytes, which the store keeps."""
    retrieved: str
    reader: str = ""
    """Which reader made the text, with its version: "html trafilatura/2.3.1"."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or vague quantity, with what is counted, its bounds and its hedges."""

    span: Span
    words: str
    low: float | None
    """Lower bound; None is open."""
    high: float | None
    """Upper bound; None is open."""
    unit: str | None
    """What is counted, from the text: "people", "Syrian soldiers", "km"."""
    kind: FigureKind
    qualifier: Qualifier
    hedges: tuple[str, ...] = ()
    """Words of its sentence that put this very figure in doubt."""
    casualty: Casualty | None = None
    attributed_to: str | None = None
    """The source as written in the figure's own sentence; None where the sentence names none."""
    unverified: bool = False
    """A desk could not print it as fact from this sentence alone."""
    why: str = ""
    """One sentence: why it is unverified, or why not."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who said what, as spans. A part may be in several pieces; no source means that none is named."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


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


@dataclass(frozen=True, slots=True)
class Flag:
    """Why a claim needs a second look, computed from the text. A person clears it with a note, never types it."""

    code: FlagCode
    span: Span
    why: str


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


@dataclass(frozen=True, slots=True)
class Evidence:
    """A page or file captured at a moment, so that a later change of the page orphans nothing."""

    key: str
    """Of the address or file name and the bytes; a changed page is another piece of evidence."""
    url: str
    """Address, or path of the file as it was given."""
    title: str
    text: str
    sha256: str
    """Of the original bytes, which the store keeps."""
    captured: str
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page or file as it was read, with its bytes: evidence that may not be kept yet."""

    evidence: Evidence
    raw: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A claim joined to what supports, contradicts or frames it. Withdrawn, never deleted."""

    key: str
    claim: str
    target_kind: TargetKind
    target: str
    """Key of the claim, article or evidence."""
    stance: Stance
    passage: str
    """The exact words relied on, "" where the whole is meant."""
    start: int | None
    end: int | None
    sha256: str
    """Of the target's text when the link was made."""
    note: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """One person's conclusion on one claim. Appended; an earlier one and a dissenting one stay."""

    key: str
    claim: str
    rating: Rating
    reason: str
    by: str
    at: str
    low: float | None = None
    high: float | None = None
    policy: str = ""
    """Name of the policy under which low and high were coded; "" where no number was coded."""
    settles: str = ""
    """What would settle a pending claim."""
    again: str = ""
    """ISO day on which to look again."""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Clearing:
    """A flag that a person has dealt with, and why. The flag itself stays visible."""

    key: str
    claim: str
    code: FlagCode
    note: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person put in place of what the machine found. What the machine said is kept beside it."""

    key: str
    claim: str
    what: str
    """"span", "figure", "source", "missed" (a claim added by hand) or "false" (a claim dismissed)."""
    said: str
    """What stood before, in words."""
    now: str
    """What stands now, in words."""
    note: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A reviewer's remark on a claim."""

    key: str
    claim: str
    text: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a table before and after an act, as JSON text; None where there was or is no row."""

    table: str
    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Act:
    """One human act in the journal, chained by hash to the act before it. Undo is one more act."""

    seq: int
    what: str
    """"link", "unlink", "decide", "clear", "correct", "add", "dismiss", "note", "capture", "undo", "redo", "import"."""
    claim: str
    """Key of the claim it is about, "" for an act about none."""
    summary: str
    """One line for the log."""
    changes: tuple[Change, ...]
    by: str
    at: str
    takes_back: int | None
    """For undo and redo: the sequence number of the act that it reverses."""
    before_hash: str
    hash: str


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


@dataclass(frozen=True, slots=True)
class Counts:
    """The queue in numbers, under a filter."""

    claims: int
    flagged: int
    decided: int
    articles: int


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
    standing_why: str = ""
    """Why the claim has its status, in one sentence."""
    cleared: tuple[FlagCode, ...] = ()
    """Flags of the claim that a person has dealt with; they stay visible."""

    def corrected_since(self, clearing: Clearing) -> tuple[str, ...]:
        """What was corrected after a flag was cleared: the note may speak of a claim that is none any more."""
        return tuple(dict.fromkeys(each.what for each in self.corrections if each.at > clearing.at))


@dataclass(frozen=True, slots=True)
class Policy:
    """What the desk demands before a claim counts as decided and verified."""

    reason_required: bool = False
    second_person: bool = False
    """A second person must come to the same rating, blind."""
    name: str = "default"

    coding: str = "words-lowest-to-highest"
    """Name of the policy that turns words into a coded low and high."""


@dataclass(frozen=True, slots=True, order=True)
class Cursor:
    """A place in the queue: the line it names is the last one seen (or the first, going back)."""

    rank: float
    """Minus the priority, so that queue order is ascending order."""
    key: str


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
class Brought:
    """What an import changed. `kept` names each record of ours that the file would have overwritten."""

    act: Act | None
    """None where the store held it all already."""
    articles: int
    claims: int
    records: int
    """Links, verdicts, cleared flags, corrections and notes."""
    kept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """One row of the list of articles."""

    article: Article
    claims: int
    flagged: int
    decided: int
    versions: int


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
