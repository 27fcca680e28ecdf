"""Speech in copy that has lost its commas and quotation marks: "… killed five people observers said".

The rules for attributions lean on marks; agency copy that went through bad converters has none. Here the words before a
verb of saying are walked back to where its subject must begin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.model import Attribution, Span
from workbench.extract.speech import MOST_IN_SENTENCE
from workbench.extract.text.passages import Passage, Sentence
from workbench.extract.text.spans import SpanIndex, overlap
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import Tokens, tokens_of
from workbench.extract.words import Words

LONGEST_TAIL = 9
"""Words after the verb that can be a mere "told Reuters by telephone on Monday"."""
LONGEST_SUBJECT = 14
"""Words of the longest subject that opens a sentence."""
FEWEST = 3
"""Words that are enough to be said."""
_STRAIGHT = frozenset({'"', "''", "``"})
_MARKS = _STRAIGHT | {"“", "”"}
_FATES = frozenset("dead killed missing wounded injured detained safe".split())
"""After "reported": what somebody is said to be, and no report of theirs."""


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


def find_unmarked(passage: Passage, found: Sequence[Attribution], words: Words) -> Iterator[Attribution]:
    """Attributions at verbs of saying for which no source was found."""
    sourced = SpanIndex((one for one in found if one.source), lambda one: one.cue)
    for sentence in passage.sentences:
        tokens = tokens_of(passage.text, sentence.span.start, sentence.span.end)
        cues = [
            at
            for at in _cues(tokens, words)
            if not _taken(Span(tokens.starts[at], tokens.ends[at], passage.place), sourced)
        ]
        if cues:
            line = Line(tokens, tags_of(passage.text, sentence.span.start, sentence.span.end, words.language), words)
            marked = "," in line.tags
            marks = [at for at, surface in enumerate(tokens.surfaces) if surface in _MARKS]
            for at in (at for at in cues[:MOST_IN_SENTENCE] if not _quoted(tokens.surfaces, marks, at)):
                yield from (one for one in _at(line, at, sentence) if not (marked and _swallows(one, sourced)))


def _quoted(surfaces: Sequence[str], marks: Sequence[int], at: int) -> bool:
    """The verb stands between two marks of its sentence: it is one who speaks that says it."""
    before = bisect_left(marks, at)
    if before in (0, len(marks)) or surfaces[marks[before]] == "“":
        return False
    opened = surfaces[marks[before - 1]]
    return opened == "“" or (opened in _STRAIGHT and before % 2 == 1)


def _cues(tokens: Tokens, words: Words) -> Iterator[int]:
    """Where a verb of saying stands."""
    if not words.says.isdisjoint(tokens.words):
        yield from (at for at, word in enumerate(tokens.words) if word in words.says)
    if _announces(tokens, words) and tokens.words[-2] not in words.says:
        yield len(tokens) - 2


def _taken(cue: Span, sourced: SpanIndex[Attribution]) -> bool:
    return any(overlap(part, cue) for one in sourced.near(cue) for part in one.cue)


def _swallows(one: Attribution, sourced: SpanIndex[Attribution]) -> bool:
    """Whether it would put another's report of its words into its own mouth: "X said that, despite all, Y agreed"."""
    return any(
        overlap(cue, part)
        for content in one.content
        for other in sourced.near(content)
        for cue in other.cue
        for part in one.content
        if any(overlap(own, said) for own in one.cue for said in other.content)
    )


def _at(line: Line, at: int, sentence: Sentence) -> Iterator[Attribution]:
    if not _speaks(line, at):
        return
    start = subject_before(line, at)
    behind = _last(line) if _inverted(line, at, start) else _named_behind(line, at, start)
    if behind:
        speaker = line.span(at + 1, behind, sentence)
        yield Attribution((speaker,), (line.span(at, at + 1, sentence),), (line.span(0, at, sentence),))
        return
    if start is None:
        return
    end = _subject_end(line, at)
    named = any(surface[0].isalnum() for surface in line.tokens.surfaces[start:end])
    if not named or line.tokens.words[start] in line.words.cues.nothing:
        return
    source, cue = line.span(start, end, sentence), line.span(at, at + 1, sentence)
    before, after = start, len(line.tags) - at - 1
    content: list[Span] = []
    if before >= FEWEST:
        content.append(line.span(0, start, sentence))
    if not _is_tail(line, at + 1) and after >= FEWEST:
        follows = line.span(at + 1, len(line.tags), sentence)
        content = [*content, follows] if before > 2 * FEWEST and not _opens_clause(line, at + 1) else [follows]
    if line.tags.endswith(":") and after <= 2:
        content = []
        yield Attribution((source,), (cue,), ())
    if content:
        yield Attribution((source,), (cue,), tuple(content))


def _inverted(line: Line, at: int, start: int | None) -> bool:
    """Reads "… to the west said Abdel Rahman.": a name alone after the verb, and no name before it."""
    last = _last(line)
    named = line.tokens.surfaces[start][:1].isupper() if start is not None else False
    tail = line.tags[at + 1 : last]
    if not tail or at < FEWEST or len(tail) > LONGEST_TAIL or (start is not None and (named or start == 0)):
        return False
    return line.tokens.words[at] == "said" and set(tail) <= set("PNDIJ") and tail[0] in "PDJN" and "P" in tail


def _named_behind(line: Line, at: int, start: int | None) -> int:
    """Where the speaker of "… is an outrage said Silvia Rossi MSFs manager in Syria while …" ends, 0 where it is none.

    What stands before the verb is then what another verb or a preposition already has.
    """
    if line.tokens.words[at] != "said" or not start or line.tags[start - 1] not in "IVAGE":
        return 0
    end = at + 1
    while end < len(line) and line.tags[end] in "DPNJSI":
        end += 1
    named = line.tags[at + 1 : at + 3] in {"PP", "DP"}
    return end if named and line.tags[end : end + 1] not in {"V", "A"} else 0


def _last(line: Line) -> int:
    return len(line) - (1 if line.tags.endswith(".") else 0)


def _announces(tokens: Tokens, words: Words) -> bool:
    """A verb of speech before the colon that ends a paragraph."""
    return tokens.words[-1:] == (":",) and len(tokens) > 1 and tokens.words[-2] in words.reporting


def _speaks(line: Line, at: int) -> bool:
    """The word is a verb here, and somebody's own."""
    word, tag, rest = line.tokens.words[at], line.tags[at], line.tags[at + 1 :].rstrip('."')
    following = line.tokens.words[at + 1] if at + 1 < len(line) else ""
    if word == "reports":
        return not rest or tag == "V"
    if word == "claimed" and (rest[:1] == "M" or following in {"responsibility", "the", "lives", "at"}):
        return False
    if (tag == "E" and rest[:1] in {"J", "E"}) or following == "by" or (word == "reported" and following in _FATES):
        return False
    return tag in "VE" and not _passive(line, at)


def _passive(line: Line, at: int) -> bool:
    """Reads "was told", "were reported": somebody else says it."""
    before = line.tokens.words[at - 1] if at else ""
    return before in {"was", "were", "is", "are", "be", "been", "being", "as"}


def _subject_end(line: Line, at: int) -> int:
    end = at
    while end > 0 and line.tags[end - 1] in "RA":
        end -= 1
    return end


def _opens_clause(line: Line, at: int) -> bool:
    return line.tokens.words[at] in {"that", "at", "the", "a", "an", "there", "it", "they", "he", "she"}


def _is_tail(line: Line, start: int) -> bool:
    """What follows the verb only says to whom, when and how."""
    rest = line.tags[start:].rstrip('."')
    return len(rest) <= LONGEST_TAIL and not set(rest) & set("VAO") and (not rest or rest[0] in 'IPNDR".:M')


def subject_before(line: Line, at: int) -> int | None:
    """Where the subject of the verb at a place begins; None where none stands before it."""
    end = _subject_end(line, at)
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
    return line.tags[end - 1] == "E" and end > 1 and line.tokens.words[end - 2] in {"was", "were", "been", "is", "are"}


def _before_relative(line: Line, end: int) -> int | None:
    """A sentence that opens with its subject and a clause on it: "The group which relies on activists said"."""
    for place in range(1, min(end, 14)):
        if line.tags[place] == "W" and line.tokens.words[place] in {"who", "which", "that", "whose"}:
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
