"""What a person puts in place of what the machine found: a claim's words, its figure, its source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from store.errors import Refused
from store.keys import record_key
from store.model import Article, Claim, Correction, Dossier, Hop, HopKind, Place, Span
from workbench.review.missed import whole
from workbench.review.passages import find_passage, occurrences

if TYPE_CHECKING:
    from workbench.extract.reanalysis import Reanalysis

_HOPS: Final = ("‹", "<", " via ")
_LONGEST: Final = 300


@dataclass(frozen=True, slots=True)
class Change:
    """What a person wants otherwise; None leaves it, "" says that there is none."""

    span: Span | None = None
    words: str = ""
    figure: str | None = None
    source: str | None = None


def made(
    before: Dossier, change: Change, note: str, *, by: str, clock: Callable[[], str]
) -> Iterator[tuple[Claim, Correction]]:
    """Each correction with the claim as it stands after it; Refused where one cannot be, before any is given."""
    from workbench.extract.reanalysis import Reanalysis

    reading = Reanalysis(before.article, before.version.text)
    steps = _steps(before, change, reading)
    stood, reason = before.claim, note.strip()
    told = {each.what for each in before.corrections}
    for what, after in steps:
        told.add(what)
        # of a headline's figure no sentence of the text tells who gives it
        by_chain = "source" in told or after.span.place is Place.TITLE
        sourced = judged(after, before.article, before.version.text) if by_chain else after
        flagged = reading.flagged(sourced, (*before.siblings, *before.folded))
        yield flagged, _correction(what, stood, flagged, reason, by=by, at=clock())
        stood = flagged


def _steps(before: Dossier, change: Change, reading: Reanalysis) -> list[tuple[str, Claim]]:
    """What is corrected, with the claim after each; what is so already is left out, and all of it refused."""
    kept = {each.what for each in before.corrections}
    wanted: dict[str, Callable[[Claim], Claim]] = {}
    if change.span is not None or change.words.strip():
        place = _place(before, change)
        wanted["span"] = lambda claim: _with_span(claim, place, reading, kept)
    if (figure := change.figure) is not None:
        wanted["figure"] = lambda claim: _with_figure(claim, figure, before.version.text, reading)
    if (source := change.source) is not None:
        wanted["source"] = lambda claim: replace(claim, chain=_chain(source, claim, reading))
    if not wanted:
        raise Refused("Say what to correct: the claim's words, its figure or its source")
    claim, steps = before.claim, []
    for what, corrected in wanted.items():
        after = corrected(claim)
        if not _so_already(what, claim, after):
            steps.append((what, after))
            claim = after
    if not steps:
        raise Refused("That is already so; nothing was changed")
    return steps


def _so_already(what: str, before: Claim, after: Claim) -> bool:
    if what == "span":
        return before.span == after.span
    return _alike(_WORDS[what](before), _WORDS[what](after))


def _alike(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def judged(claim: Claim, article: Article, text: str) -> Claim:
    """The claim with each of its figures given by the last of its chain, and its doubt worked out anew from that.

    Else the figure would go on to say what its sentence says, and its flag with it, beside a source that a person named.
    """
    from workbench.extract.reanalysis import Reanalysis

    return Reanalysis(article, text).judged(claim)


def _correction(what: str, before: Claim, after: Claim, note: str, *, by: str, at: str) -> Correction:
    words = _WORDS[what]
    key = record_key("correction", after.key, what, by, at)
    return Correction(key, after.key, what, said=words(before), now=words(after), note=note, by=by, at=at)


def _figure_words(claim: Claim) -> str:
    return claim.figure.words if claim.figure else ""


def chain_words(claim: Claim) -> str:
    """The chain in one line, nearest the event first; "" where nobody is named."""
    return " ‹ ".join(hop.told for hop in claim.chain if hop.kind is not HopKind.NONE)


_WORDS: Final[dict[str, Callable[[Claim], str]]] = {
    "span": lambda claim: claim.text,
    "figure": _figure_words,
    "source": chain_words,
}


def _place(before: Dossier, change: Change) -> Span:
    """The new span: as given, or that of the words nearest to where the claim stood."""
    old = before.claim.span
    text = before.version.title if old.place is Place.TITLE else before.version.text
    if change.span is not None:
        other = before.version.title if change.span.place is Place.TITLE else before.version.text
        return whole(other, change.span)
    find_passage(text, change.words)
    nearest = min(occurrences(text, change.words), key=lambda at: abs(at.start - old.start))
    return replace(nearest, place=old.place)


def _with_span(claim: Claim, span: Span, reading: Reanalysis, kept: set[str]) -> Claim:
    """The claim at another span; what a person said of its figure or source stays."""
    anew = reading.claim_at(claim.key, span)
    if "figure" in kept:
        anew = replace(anew, figure=claim.figure, figures=claim.figures)
    return replace(anew, chain=claim.chain) if "source" in kept else anew


def _with_figure(claim: Claim, words: str, text: str, reading: Reanalysis) -> Claim:
    if _alike(words, _figure_words(claim)):
        return claim
    others = tuple(each for each in claim.figures if each != claim.figure)
    if not words.strip():
        return replace(claim, figure=None, figures=others)
    figure = reading.figure_of(words, _figure_span(claim, words, text))
    if figure is None:
        raise Refused(
            f"“{words}” says no figure that can be read: give a number and what it counts, “at least 10 killed”"
        )
    return replace(claim, figure=figure, figures=(figure, *others))


def _figure_span(claim: Claim, words: str, text: str) -> Span:
    """Where the words stand in the claim; else where the figure stood that they replace; else the whole claim."""
    span = claim.span
    if span.place is Place.TEXT:
        for at in occurrences(text[span.start : span.end], words):
            return Span(span.start + at.start, span.start + at.end)
    return claim.figure.span if claim.figure else span


def _chain(words: str, claim: Claim, reading: Reanalysis) -> tuple[Hop, ...]:
    line = words
    for mark in _HOPS[1:]:
        line = line.replace(mark, _HOPS[0])
    names = [" ".join(name.split())[:_LONGEST] for name in line.split(_HOPS[0])]
    if not words.strip():
        return ()
    if not all(names):
        raise Refused(f"“{words}” leaves a speaker out: give each, nearest the event first, with < between them")
    known = {hop.told.casefold(): hop for hop in claim.chain}
    chain = tuple(known.get(name.casefold()) or reading.hop_of(name, claim.span) for name in names)
    before = [hop for hop in claim.chain if hop.kind is not HopKind.NONE]
    return tuple(map(_settled, before, chain)) if len(before) == len(chain) else chain


def _settled(before: Hop, after: Hop) -> Hop:
    """A speaker in the place of one who was unclear: what the text says of how they spoke is true of them."""
    if before.kind is not HopKind.UNCLEAR or after.kind is HopKind.UNCLEAR:
        return after
    return replace(after, cue=before.cue, span=before.span, first_hand=before.first_hand, resolved_from=before.name)
