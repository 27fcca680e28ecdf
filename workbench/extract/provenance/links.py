"""Who had something from whom in one sentence, by the frames of its language, read on its phrases and clauses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clause, Clauses, Phrase, clauses_of
from workbench.extract.clauses.hosts import phrase_to
from workbench.extract.phrases import Chunked
from workbench.extract.provenance.slots import name_end, name_start, phrase_end
from workbench.extract.words import Words
from workbench.extract.words.hops import HopFrame, Slot, Term

MOST = 6
"""Hops that one sentence tells."""
REACH = 18
"""Chunks between who is quoted and the "as saying" behind."""


class HopLink(NamedTuple):
    """One has it from another: where the two are named, None for the one whose verb of saying stands between."""

    inner: Span | None
    outer: Span | None
    medium: bool
    """The outer one is a medium, or it is none."""
    left: Span | None
    """The subject of the verb of saying, where one stands between."""
    words: Span
    """The words that tell it, without the two."""
    behind: int
    """Where the word before them ends."""
    pronoun: bool = False
    """The first of the two is only pointed at: "the ministry said *it* had been told by the hospital"."""


def links_in(sentence: Span, analysis: ArticleAnalysis) -> Iterator[HopLink]:
    """Every hop that a sentence tells, in the order of the frames."""
    passage = analysis.title if sentence.place is analysis.title.place else analysis.named
    frames = analysis.words.hops.frames
    if not frames or passage.text[sentence.start : sentence.end].isspace():
        return
    clauses = clauses_of(passage.text, sentence.start, sentence.end, analysis.words.language, sentence.place)
    words = frozenset(clauses.line.tokens.words)
    found = 0
    for frame in frames:
        if frame.fits(words):
            for link in _by(frame, clauses, analysis.words):
                yield link
                found += 1
                if found == MOST:
                    return


def _by(frame: HopFrame, clauses: Clauses, words: Words) -> Iterator[HopLink]:
    line = clauses.line
    for at in range(len(line)):
        if line.word(at) in frame.anchor.words:
            clause = _clause_at(clauses, at)
            end, right = _onwards(line, at, frame, clause, words)
            if right is not None:
                yield from _link(frame, clauses, at, end, right)


def _clause_at(clauses: Clauses, word: int) -> Clause | None:
    """The clause whose verb a word is."""
    return next((one for one in clauses.clauses if one.main == word), None)


def _onwards(
    line: Chunked, at: int, frame: HopFrame, clause: Clause | None, words: Words
) -> tuple[int, tuple[int, int] | None]:
    """Follow the terms of a frame from its first word: the word after the last, and the phrase in its slot."""
    if not _opens(line, at, frame.anchor, clause, left=not frame.spoken):
        return at, None
    chunk, slot = line.chunk_at(at) + 1, None
    for term in frame.terms[1:]:
        chunk = _past_adverbs(line, chunk)
        if term.slot is not None:
            chunk = _past_misread(line, chunk) if term.slot is Slot.MEDIUM else chunk
            if line.kinds[chunk : chunk + 1] != "n":
                return at, None
            medium = term.slot is Slot.MEDIUM
            stop = name_end(line, chunk, words) if medium else phrase_end(line, chunk)
            first = name_start(line, chunk) if medium else line.chunks[chunk].first
            slot, chunk = (first, stop), line.chunk_at(stop - 1) + 1
        else:
            found = _next(line, chunk, term)
            if found < 0:
                return at, None
            chunk = found + 1
    return line.chunks[chunk - 1].last, slot


def _opens(line: Chunked, at: int, term: Term, clause: Clause | None, *, left: bool) -> bool:
    """Whether a word stands as the first of a frame must: a verb in its voice, another word before its phrase."""
    if term.verb:
        return clause is not None and not clause.group.passive and clause.group.kind != "e"
    kind = line.chunks[line.chunk_at(at)].kind
    if kind in "veg" and left:
        return clause is not None and (clause.group.passive or clause.group.kind == "e")
    return line.chunks[line.chunk_at(at)].first == at


def _next(line: Chunked, chunk: int, term: Term) -> int:
    """The chunk that is a term: the next one, or where other words may stand between, one further on; -1 for none."""
    for at in range(chunk, min(len(line.chunks), chunk + (REACH if term.far else 1))):
        here = line.chunks[at]
        if line.word(here.head) in term.words or line.word(here.first) in term.words:
            return at
        if line.kinds[at] in ";:." or (line.kinds[at] == "v" and line.kinds[at - 1] != "W"):
            break
    return -1


def _past_misread(line: Chunked, chunk: int) -> int:
    """Reads "told state broadcaster CCTV": a noun that the tags take for a verb is no part of the name behind it."""
    if line.kinds[chunk : chunk + 4] == "nvnU":
        return chunk + 2  # "told state | broadcaster | CCTV that"
    alone = line.kinds[chunk : chunk + 2] == "vn" and line.chunks[chunk].last - line.chunks[chunk].first == 1
    return chunk + alone


def _past_adverbs(line: Chunked, chunk: int) -> int:
    while line.kinds[chunk : chunk + 1] == "R":
        chunk += 1
    return chunk


def _link(frame: HopFrame, clauses: Clauses, at: int, end: int, right: tuple[int, int]) -> Iterator[HopLink]:
    line = clauses.line
    clause = _clause_at(clauses, at)
    start = clause.verb if clause is not None else at
    while start > 0 and line.tags[start - 1] in "WR":
        start -= 1
    words, behind = line.span(start, max(end, at + 1)), line.tokens.ends[max(0, start - 1)]
    other = line.span(*right)
    medium = Slot.MEDIUM in (frame.left, *(term.slot for term in frame.terms))
    left = _left(frame, clauses, at, clause)
    if frame.spoken or (left is None and clause is not None and clause.group.kind in "ge"):
        host = line.span(*left.bare) if left is not None else None
        inner, outer = (None, other) if frame.left.inner else (other, None)
        yield HopLink(inner, outer, medium, host, words, behind)
    elif left is not None:
        first = line.span(left.first, left.last)
        inner, outer = (first, other) if frame.left.inner else (other, first)
        yield HopLink(inner, outer, medium, None, words, behind, pronoun=line.tags[left.head] == "O")


def _left(frame: HopFrame, clauses: Clauses, at: int, clause: Clause | None) -> Phrase | None:
    """Who stands before the words: the subject of their verb, or of the clause that they hang on, or the phrase before."""
    if clause is not None and clause.subject is not None:
        return clause.subject
    if clause is None and frame.spoken:
        around = clauses.at(at)
        return around.subject if around is not None else None
    if clause is not None and clause.group.kind != "e":
        return None
    line = clauses.line
    before = line.chunk_at(at) - 1
    if before >= 0 and line.kinds[before] == ",":
        before -= 1
    return phrase_to(line, before) if before >= 0 and line.kinds[before] == "n" else None
