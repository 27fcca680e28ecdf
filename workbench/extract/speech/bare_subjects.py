"""Where the subject of a verb begins in copy without commas."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Span
from workbench.extract.text.passages import Sentence
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words, syntax_for

LONGEST_SUBJECT = 14
"""Words of the longest subject that opens a sentence."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence's words and their parts of speech."""

    tokens: Tokens
    tags: str
    words: Words

    def __len__(self) -> int:
        return len(self.tags)

    def span(self, start: int, end: int, sentence: Sentence) -> Span:
        """The place of the words from one to another, the last one out."""
        return Span(self.tokens.starts[start], self.tokens.ends[end - 1], sentence.span.place)


def subject_end(line: Line, at: int) -> int:
    """The word after the subject: before the adverbs and auxiliaries of its verb."""
    end = at
    while end > 0 and line.tags[end - 1] in "RA":
        end -= 1
    return end


def subject_before(line: Line, at: int) -> int | None:
    """Where the subject of the verb at a place begins; None where none stands before it."""
    end = subject_end(line, at)
    if end == 0 or line.tags[end - 1] == "C" or _told_of(line, end):
        return None
    if line.tags[end - 1] == "O":
        return end - 1
    relative = _before_relative(line, end)
    if relative is not None:
        return relative
    if end <= LONGEST_SUBJECT and line.tags[0] in "DZJNPM" and not set(line.tags[:end]) - set("DZSJNPMIRC()-"):
        return _after_time(line, end)
    start = _phrase_start(line, end)
    return None if start == end else _with_complements(line, start)


def _after_time(line: Line, end: int) -> int:
    """Reads "A day later a military source said": the subject begins behind the words that tell when."""
    return next((at + 1 for at in range(1, end - 1) if line.tags[at] == "R" and line.tags[at + 1] == "D"), 0)


def _told_of(line: Line, end: int) -> bool:
    """A participle of a passive stands before the verb: "25 were wounded said the monitor" names nobody in front."""
    return line.tags[end - 1] == "E" and end > 1 and line.tokens.words[end - 2] in line.words.framing.was


def _before_relative(line: Line, end: int) -> int | None:
    """A sentence that opens with its subject and a clause on it: "The group which relies on activists said"."""
    for place in range(1, min(end, 14)):
        if line.tags[place] == "W" and line.tokens.words[place] in syntax_for(line.words.language).bare_relatives:
            if sum(tag in "VA" for tag in line.tags[place:end]) > 1:
                return None
            start = _phrase_start(line, place - (line.tags[place - 1] == ","))
            return start if start < place and not set(line.tags[:start]) & set("VA") else None
        if line.tags[place] in "VA":
            return None
    return None


def _phrase_start(line: Line, end: int) -> int:
    """The first word of the noun phrase that ends at a place."""
    opened = line.tags.rfind("(", 0, end) if line.tags[end - 1] == ")" else -1
    start = opened if opened > 0 else end
    while start > 0 and (
        line.tags[start - 1] in "NPJMGS" or line.tags[start - 1] in "()" or line.tags[start - 1] == "E"
    ):
        start -= 1
        if line.tags[start] == "E" and start > 0 and line.tags[start - 1] not in "DJ":
            start += 1
            break
    if start > 0 and line.tags[start - 1] in "DZ":
        return start - 1
    return _bare(line, start, end)


def _bare(line: Line, start: int, end: int) -> int:
    """Without an article the phrase may have run on from what stands before it: it begins at the last seam."""
    for place in range(end - 1, start, -1):
        here, before = line.tokens.surfaces[place], line.tokens.surfaces[place - 1]
        if not here[:1].isupper():
            continue
        if before[:1].islower() or (before.lower() in line.words.place_words and here.lower() not in line.words.titles):
            return place
    if line.tokens.surfaces[start][:1].isupper():
        return start
    place = end - 1
    while place > start and line.tokens.words[place - 1] in line.words.qualities:
        place -= 1
    return place


def _with_complements(line: Line, start: int) -> int:
    """Over "an official from the ministry" and "Rami Rahman, head of the Observatory" back to their first word."""
    words = line.words
    for _ in range(3):
        if start > 1 and line.tags[start - 1] == "I":
            head = line.tokens.words[start - 2]
            if (
                line.tags[start - 2] == "P"
                or head in words.unnamed
                or head in words.roles
                or head in words.organisations
                or head in words.people
            ):
                start = _phrase_start(line, start - 1)
                continue
        if start > 1 and line.tags[start] == "D" and line.tags[start - 1] == "P":
            start = _phrase_start(line, start)
            continue
        break
    return start
