"""Speech in copy that has lost its commas and quotation marks: "… killed five people observers said".

The rules for attributions lean on marks; agency copy that went through bad converters has none. Here the words before a
verb of saying are walked back to where its subject must begin.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from store.model import Attribution, Span
from workbench.extract.speech import MOST_IN_SENTENCE
from workbench.extract.speech.bare_subjects import Line, subject_before, subject_end
from workbench.extract.text.passages import Passage, Sentence
from workbench.extract.text.spans import SpanIndex, overlap
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import Tokens, tokens_of
from workbench.extract.words import Words, syntax_for

LONGEST_TAIL = 9
"""Words after the verb that can be a mere "told Reuters by telephone on Monday"."""
FEWEST = 3
"""Words that are enough to be said."""
_STRAIGHT = frozenset({'"', "''", "``"})
_MARKS = _STRAIGHT | {"“", "”"}


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
    end = subject_end(line, at)
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
    return (
        line.tokens.words[at] in line.words.framing.plainest
        and set(tail) <= set("PNDIJ")
        and tail[0] in "PDJN"
        and "P" in tail
    )


def _named_behind(line: Line, at: int, start: int | None) -> int:
    """Where the speaker of "… is an outrage said Silvia Rossi MSFs manager in Syria while …" ends, 0 where it is none.

    What stands before the verb is then what another verb or a preposition already has.
    """
    if line.tokens.words[at] not in line.words.framing.plainest or not start or line.tags[start - 1] not in "IVAGE":
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
    framing, agents = line.words.framing, syntax_for(line.words.language).agents
    following = line.tokens.words[at + 1] if at + 1 < len(line) else ""
    if word in framing.reports:
        return not rest or tag == "V"
    if word in framing.claimed and (rest[:1] == "M" or following in framing.taken_things):
        return False
    if (tag == "E" and rest[:1] in {"J", "E"}) or following in agents or _tells_fate(line, at):
        return False
    return tag in "VE" and not _passive(line, at)


def _tells_fate(line: Line, at: int) -> bool:
    """Reads "were reported dead": what somebody is said to be, and no report of theirs; "which the monitor said killed six" is one."""
    framing = line.words.framing
    following = line.tokens.words[at + 1] if at + 1 < len(line) else ""
    return line.tokens.words[at] in framing.reported and following in framing.fates


def _passive(line: Line, at: int) -> bool:
    """Reads "was told", "were reported": somebody else says it."""
    before = line.tokens.words[at - 1] if at else ""
    return before in syntax_for(line.words.language).be or before in line.words.framing.role


def _opens_clause(line: Line, at: int) -> bool:
    return line.tokens.words[at] in line.words.framing.opening_clause


def _is_tail(line: Line, start: int) -> bool:
    """What follows the verb only says to whom, when and how."""
    rest = line.tags[start:].rstrip('."')
    return len(rest) <= LONGEST_TAIL and not set(rest) & set("VAO") and (not rest or rest[0] in 'IPNDR".:M')
