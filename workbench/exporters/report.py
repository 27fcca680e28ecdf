"""One claim as a reader outside the desk needs it told: the order and the words of a dossier for people.

Plain text in frozen values; the Markdown and the HTML dossier both render this, each with its own escaping.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from store.model import (
    Claim,
    Clearing,
    Correction,
    Dossier,
    Figure,
    Flag,
    Hop,
    LinkedTarget,
    Place,
    Stance,
    TargetKind,
    Verdict,
    shareable,
)
from store.telling import about
from workbench.config.settings import RATINGS, RatingLabel
from workbench.exporters.context import Context, context
from workbench.exporters.definitions import STANCES
from workbench.exporters.words import (
    coded_words,
    effective,
    figure_words,
    kind_words,
    page_words,
    rating_name,
)

_DONE: Final = {
    "missed": "added by hand",
    "row": "put among the claims to check; it had been kept aside",
    "false": "dismissed: no claim",
}
_LABELS: Final = {
    "what": "What it says",
    "when": "Time",
    "where": "Place",
    "who is counted": "Who is counted",
    "said again": "Said again",
}
_SIGNS: Final = {Stance.SUPPORTS: "+", Stance.CONTRADICTS: "−"}


@dataclass(frozen=True, slots=True)
class Step:
    """One speaker of the chain, or the page at its end."""

    name: str
    kind: str
    cue: str = ""
    written: str = ""
    """The words that stood there, where the name was resolved from them."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A flag with its reason, and how a person dealt with it."""

    name: str
    words: str
    why: str
    cleared: str
    """The note, who and when; "" while it is open."""


@dataclass(frozen=True, slots=True)
class Number:
    """One figure of the claim."""

    words: str
    bounds: str
    counted: str
    said_by: str
    doubt: str
    principal: bool


@dataclass(frozen=True, slots=True)
class Exhibit:
    """One piece of evidence, with the exact words relied on."""

    stance: str
    title: str
    published: str
    url: str
    passage: str
    note: str
    linked: str
    captured: str
    raw_sha256: str
    text_sha256: str
    withdrawn: bool
    stance_code: str
    sign: str
    """+ for, − against, for whoever does not see the colour."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """One verdict, and whether it is the one that counts."""

    rating: str
    standing: str
    """What it counts for: "in force", "agrees", "dissent", "earlier" or "withdrawn"."""
    reason: str
    coded: str
    settles: str
    signed: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something that a person did about the claim."""

    at: str
    by: str
    what: str


@dataclass(frozen=True, slots=True)
class Report:
    """All that a dossier for people says about one claim."""

    key: str
    words: str
    context: Context
    language: str
    rating: str
    """In the desk's own word."""
    rating_code: str
    status: str
    verified: bool
    facts: tuple[tuple[str, str], ...]
    url: str
    chain: tuple[Step, ...]
    numbers: tuple[Number, ...]
    doubts: tuple[Doubt, ...]
    exhibits: tuple[Exhibit, ...]
    origins: str
    standing: str
    """Why the claim has its status, in one sentence."""
    opinions: tuple[Opinion, ...]
    corrections: tuple[Event, ...]
    notes: tuple[Event, ...]
    history: tuple[Event, ...]


def report(dossier: Dossier, scale: tuple[RatingLabel, ...] = RATINGS) -> Report:
    """The dossier, told."""
    claim = dossier.claim
    return Report(
        key=claim.key,
        words=claim.text,
        context=context(dossier),
        language=dossier.article.language,
        rating=rating_name(dossier.rating, scale),
        rating_code=str(dossier.rating or "none"),
        status=str(dossier.status),
        verified=dossier.verified,
        facts=tuple((label, words) for label, words in _facts(dossier) if words),
        url=dossier.article.url,
        chain=(*(_step(each) for each in claim.chain), *(Step(each, "the page") for each in page_words(dossier))),
        numbers=tuple(_number(each, claim) for each in claim.figures),
        doubts=tuple(_doubt(each, dossier) for each in claim.flags),
        exhibits=tuple(_exhibit(each) for each in dossier.links),
        origins=_origins(dossier),
        standing=dossier.standing_why,
        opinions=tuple(_opinions(dossier, scale)),
        corrections=tuple(_correction(each) for each in dossier.corrections),
        notes=tuple(Event(moment(each.at), each.by, each.text) for each in dossier.notes if not each.withdrawn),
        history=tuple(Event(moment(each.at), each.by, each.summary) for each in dossier.acts),
    )


def moment(iso: str) -> str:
    """A moment to the minute in UTC, a day as a day, anything else as it was written."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    if "T" not in iso and " " not in iso:
        return iso
    if when.tzinfo is None:
        return f"{when:%Y-%m-%d %H:%M}"
    return f"{when.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _facts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    article, version, claim = dossier.article, dossier.version, dossier.claim
    yield "Article", article.title or article.name
    yield "Outlet", article.outlet
    yield "By", article.author
    yield "Published", moment(article.published)
    yield "Republished by", article.republished_by
    yield "Retrieved", moment(version.retrieved)
    yield "SHA-256 of the page", version.raw_sha256
    yield "SHA-256 of its text", version.sha256
    yield from ((_LABELS[label], words) for label, words in about(dossier))
    if not dossier.row:
        yield "Kept aside", f"It stands in no queue: {claim.aside_why or 'no row of its own'}."
    if not dossier.still_found:
        yield "Note", "The newest reading of the article no longer holds this claim."


def _step(hop: Hop) -> Step:
    kind = kind_words(hop.kind, first_hand=hop.first_hand)
    return Step(hop.told or "no source named", kind if hop.told else "", hop.cue or "", hop.resolved_from or "")


def _number(figure: Figure, claim: Claim) -> Number:
    casualty = (str(figure.casualty),) if figure.casualty else ()
    doubts = (*(f"“{each}”" for each in figure.hedges), claim.doubt(figure))
    doubt = "; ".join(each for each in doubts if each)
    counted = ", ".join((*((figure.unit,) if figure.unit else ()), *casualty)) or str(figure.kind)
    return Number(
        figure.words, figure_words(figure), counted, figure.attributed_to or "", doubt, principal=figure == claim.figure
    )


def _doubt(flag: Flag, dossier: Dossier) -> Doubt:
    text = dossier.version.title if flag.span.place is Place.TITLE else dossier.version.text
    clearing = next((each for each in dossier.clearings if each.code is flag.code and not each.withdrawn), None)
    return Doubt(flag.code.label, text[flag.span.start : flag.span.end], flag.why, _cleared(clearing, dossier))


def _cleared(clearing: Clearing | None, dossier: Dossier) -> str:
    if clearing is None:
        return ""
    since = dossier.corrected_since(clearing)
    after = f"; since then the {' and '.join(since)} was corrected" if since else ""
    return f"{clearing.note} ({clearing.by}, {moment(clearing.at)}{after})"


def _exhibit(linked: LinkedTarget) -> Exhibit:
    link = linked.link
    return Exhibit(
        stance=STANCES[link.stance],
        title=linked.title or shareable(linked.url) or link.target,
        published=", ".join(each for each in (linked.outlet, moment(linked.published)) if each),
        url=shareable(linked.url),
        # a whole claim is short enough to be read here; a whole page is not
        passage=link.passage or (linked.text if link.target_kind is TargetKind.CLAIM else ""),
        note=link.note,
        linked=f"{link.by}, {moment(link.at)}",
        captured=moment(linked.captured),
        raw_sha256=linked.raw_sha256,
        text_sha256=link.sha256,
        withdrawn=link.withdrawn,
        stance_code=str(link.stance),
        sign=_SIGNS.get(link.stance, "○"),
    )


def _origins(dossier: Dossier) -> str:
    count = "1 independent origin" if dossier.origins == 1 else f"{dossier.origins} independent origins"
    return f"{count}. {dossier.origins_why}".strip()


def _opinions(dossier: Dossier, scale: tuple[RatingLabel, ...]) -> Iterator[Opinion]:
    """Every verdict, the one in force first, then the newest."""
    in_force = effective(dossier)
    last = {each.by: each for each in dossier.verdicts if not each.withdrawn}
    others = (each for each in reversed(dossier.verdicts) if each is not in_force)
    for verdict in (*([in_force] if in_force else []), *others):
        yield _opinion(verdict, rating_name(verdict.rating, scale), _standing(verdict, in_force, last.get(verdict.by)))


def _standing(verdict: Verdict, in_force: Verdict | None, last: Verdict | None) -> str:
    """What one verdict counts for beside the one in force and its author's last."""
    if verdict is in_force:
        return "in force"
    if verdict.withdrawn:
        return "withdrawn"
    if verdict is not last:
        return "earlier"
    if in_force is None:
        return "awaiting another person's"
    return "agrees" if verdict.rating is in_force.rating else "dissent"


def _opinion(verdict: Verdict, rating: str, standing: str) -> Opinion:
    again = f"look again on {verdict.again}" if verdict.again else ""
    settles = "; ".join(each for each in (verdict.settles, again) if each)
    signed = f"{verdict.by}, {moment(verdict.at)}"
    return Opinion(rating, standing, verdict.reason, coded_words(verdict), settles, signed)


def _correction(correction: Correction) -> Event:
    what = f"{correction.what}: “{correction.said}” became “{correction.now}”"
    if correction.what in _DONE:
        what = _DONE[correction.what]
    note = f" – {correction.note}" if correction.note else ""
    taken_back = " (taken back)" if correction.withdrawn else ""
    return Event(moment(correction.at), correction.by, f"{what}{note}{taken_back}")
