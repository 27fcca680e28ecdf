"""What is said before its speaker, and what goes on behind one who is named in the middle."""

from __future__ import annotations

from store.model import Span
from workbench.extract.speech.clauses import sentence_end, subject_and_verb
from workbench.extract.speech.contents import (
    left_of,
    opens,
    quotation_at,
    spans_of,
    utterance_ends_before,
)
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrases import phrase_end
from workbench.extract.speech.right import Right

_FIRST_OF_CONTENT = frozenset({"that", "quote", "colon", "whom-that", "whom-quote", "whom-colon", "if", "whether"})


def quoted_before(parse: Parse, at: int) -> bool:
    """Reads "“The count is closed,” she told them, “and stays so”": one quotation, cut by who speaks."""
    return parse.tag(at - 1) == '"' and parse.tag(at - 2) == "," and utterance_ends_before(parse, at)


def told_before(parse: Parse, subject: Stretch, right: Right, frames: frozenset[str]) -> bool:
    """Whether what is said stands before its speaker: "…, the army said in a statement"."""
    if parse.tags[subject[0]] == "W":
        return False
    if utterance_ends_before(parse, subject[0]):
        # a quotation that ended with the sentence before is another matter where this one has a clause of its own
        own = subject[0] == 0 and right.frame != "left" and right.frame in frames and bool(right.content)
        return right.frame not in _FIRST_OF_CONTENT and not own
    if parse.tag(subject[0] - 1) != "," or right.frame in _FIRST_OF_CONTENT or right.frame in ("clause", "whom-clause"):
        return False
    return parse.tags[0] not in "UIGW" and any(tag in "VA" for tag in parse.tags[: subject[0]])


def left_content(parse: Parse, subject: Stretch | None, first: int, at: int) -> tuple[Span, ...]:
    """What is said before a verb and its subject."""
    if subject is None:
        return left_of(parse, first) if parse.tag(first - 1) == '"' else ()
    if subject[0] > at or parse.tag(subject[0] - 1) == "C":
        return ()
    content = left_of(parse, subject[0])
    if not content:
        return ()
    return (*content, *after_interruption(parse, subject[0], at + 1))


def after_interruption(parse: Parse, source_start: int, after: int) -> tuple[Span, ...]:
    """What goes on after a speaker named in the middle: "The plan, he said, is dead"."""
    last = sentence_end(parse)
    comma = parse.tags.find(",", after, last)
    if comma < 0 or comma + 1 >= last or _tells_other(parse, comma + 1):
        return ()
    if opens(parse, comma + 1):
        return quotation_at(parse, comma + 1)
    quoted = any(number >= 0 for number in parse.inside[comma + 1 : last])
    cut = '"' not in (parse.tag(source_start - 1), parse.tag(source_start - 2))
    if parse.tag(comma + 1) not in "GW" and (quoted or cut):
        return spans_of(parse, (comma + 1, last))
    return ()


def _tells_other(parse: Parse, at: int) -> bool:
    """Reads ", but the army denied it", ", while others left", ", a figure that nobody confirmed": the writer goes on."""
    if parse.tag(at) == "C" or parse.word(at) in parse.framing.contrast:
        return subject_and_verb(parse, at + 1)
    end = phrase_end(parse, at)
    return parse.tag(at) in "DN" and end > at and parse.word(end) in parse.syntax.bare_relatives
