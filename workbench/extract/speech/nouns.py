"""Nouns that report: "his claim that …", "amid reports of …", "raised doubts about …"."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Span
from workbench.extract.speech.clauses import Edge
from workbench.extract.speech.contents import clause_from, spans_of, thing_from
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrase_starts import phrase_start
from workbench.extract.speech.phrases import long_phrase_end
from workbench.extract.speech.sources import group_start, subject_of

Whose = tuple[tuple[Span, ...], int, int]
"""The source, the first word of the cue, and the word after the noun and a source named behind it."""


def find_nouns(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Every noun of a sentence by which somebody claims, fears or denies what follows it."""
    if lexicon.nouns.keys().isdisjoint(parse.tokens.words):
        return
    for at, word in enumerate(parse.tokens.words):
        frames = lexicon.nouns.get(word)
        if frames is None or parse.tags[at] not in "NVB" or parse.spoken(at):
            continue
        finding = _read(parse, at, frames, lexicon)
        if finding is not None:
            yield finding


def _read(parse: Parse, at: int, frames: frozenset[str], lexicon: Lexicon) -> Finding | None:
    whose = _owned(parse, at) or _by(parse, at) or _with_verb(parse, at, lexicon) or _hearsay(parse, at)
    if whose is None:
        return None
    source, first, after = whose
    opening = parse.word(after)
    if opening not in frames or (opening in parse.framing.that and parse.tag(after + 1) in "VA"):
        return None  # "released a report that said"
    cue_end = after + 1 if opening not in parse.framing.that and after == at + 1 else at + 1
    content = (
        clause_from(parse, after, lexicon, Edge.MAIN) if opening in parse.framing.that else thing_from(parse, after + 1)
    )
    if not content:
        return None
    return Finding(source, spans_of(parse, (first, cue_end)), content, f"{parse.word(at)}: noun-{opening}")


def _owned(parse: Parse, at: int) -> Whose | None:
    """Reads "the ministry's claim", "his claim"."""
    start = phrase_start(parse, at + 1)
    mark = parse.tags.rfind("S", start, at)
    owner: Stretch | None = (start, mark) if mark > start else None
    if owner is None and start < at and parse.tags[start] == "Z":
        owner = (start, start + 1)
    return (spans_of(parse, owner), owner[1] + (parse.tag(owner[1]) == "S"), at + 1) if owner else None


def _by(parse: Parse, at: int) -> Whose | None:
    """Reads "claims by residents that", "reports from the front that"."""
    if parse.word(at + 1) not in parse.framing.from_whom:
        return None
    end = long_phrase_end(parse, at + 2)
    start = phrase_start(parse, at + 1)
    return (spans_of(parse, (at + 2, end)), min(start, at), end) if end > at + 2 else None


def _with_verb(parse: Parse, at: int, lexicon: Lexicon) -> Whose | None:
    """Reads "the monitor voiced fears that": a light verb whose subject speaks."""
    start = min(phrase_start(parse, at + 1), at)
    verb = start - 1
    if parse.word(verb) not in lexicon.light or parse.tag(verb) not in "VBGE":
        return None
    first = group_start(parse, verb)
    subject = subject_of(parse, first, verb)
    return (spans_of(parse, subject) if subject else (), first, at + 1)


def _hearsay(parse: Parse, at: int) -> Whose | None:
    """Reads "amid unconfirmed reports of": whoever it was."""
    start = min(phrase_start(parse, at + 1), at)
    if parse.word(start) in parse.framing.hearsay:
        return (), start + 1, at + 1
    return ((), start, at + 1) if parse.word(start - 1) in parse.framing.hearsay else None
