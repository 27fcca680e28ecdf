"""What is said, by the clauses of a sentence: behind the verb, or before its speaker."""

from __future__ import annotations

from store.model import Span
from workbench.extract.clauses import Clause, Clauses, Link, Phrase
from workbench.extract.speech.asserting import ANNOUNCED
from workbench.extract.speech.clauses import Edge, sentence_end
from workbench.extract.speech.contents import (
    after_colon,
    clause_from,
    left_of,
    opens,
    quotation_at,
    thing_from,
)
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.words.speech import Frame, Saying

SHORTEST = 3
"""Words that are enough to be said before a speaker."""
_TELLS = frozenset({Frame.WHOM_THAT, Frame.WHOM_QUOTE})


def read_content(
    parse: Parse, clauses: Clauses, clause: Clause, verb: Saying, lexicon: Lexicon
) -> tuple[str, tuple[Span, ...]]:
    """What is said behind the verb, and in which frame."""
    at = clause.group.last
    if clause.objects and clause.objects[0].first <= at + 1 and _TELLS & verb.frames:
        listener = clause.objects[0]
        after = _past_adjuncts(clauses, clause, listener.last)
        frame, content = _said_at(parse, clauses, clause, after, lexicon)
        if content:
            return f"whom {frame}", content
    start = _past_adjuncts(clauses, clause, at)
    frame, content = _said_at(parse, clauses, clause, start, lexicon)
    if not content and _TELLS & verb.frames:
        split = _listener_end(clauses, start)
        frame, content = ("whom clause", clause_from(parse, split, lexicon, Edge.MAIN)) if split else ("", ())
    if content and (Frame.THAT in verb.frames or Frame.QUOTE in verb.frames):
        return frame, content
    announced = _announced(parse, clause, lexicon)
    if announced:
        return ANNOUNCED, announced
    counts = (
        clause.objects and clause.objects[0].first == _past_adverbs(parse, at) and _is_told(clauses, clause.objects[0])
    )
    tells = Frame.NUMBER in verb.frames or (Frame.THAT in verb.frames and not verb.ambiguous)
    if clause.objects and (Frame.OBJECT in verb.frames or (counts and tells)):
        return "object", thing_from(parse, clause.objects[0].first)
    return "", ()


def _announced(parse: Parse, clause: Clause, lexicon: Lexicon) -> tuple[Span, ...]:
    """Reads "the port office gave another account: …": what stands behind a colon, where a thing told stands before it."""
    told = clause.objects[-1] if clause.objects else None
    if told is None or parse.tag(told.last) != ":" or told.last + 1 >= len(parse):
        return ()
    telling = lexicon.language.saying.telling(parse.word(told.head)) is not None
    return after_colon(parse, told.last) if telling else ()


def _is_told(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether a phrase tells a number or a denial by itself: "say 57 dead", "report no casualties"."""
    counted = clauses.line.syntax.quantities | clauses.line.syntax.negations
    return any(
        clauses.line.tags[word] == "M" or clauses.line.word(word) in counted
        for word in range(phrase.first, phrase.last)
    )


def _past_adverbs(parse: Parse, at: int) -> int:
    while parse.tag(at) == "R":
        at += 1
    return at


def _past_adjuncts(clauses: Clauses, clause: Clause, at: int) -> int:
    """The word after "on Friday", "in a statement", "yesterday" behind a verb."""
    line = clauses.line
    moved = True
    while moved:
        moved = False
        while at < len(line) and (line.tags[at] == "R" or line.word(at) in line.syntax.times):
            at, moved = at + 1, True
        for first, phrase in clause.adjuncts:
            if first == at:
                at, moved = phrase.last, True
    return at


def _said_at(parse: Parse, clauses: Clauses, clause: Clause, at: int, lexicon: Lexicon) -> tuple[str, tuple[Span, ...]]:
    comma = parse.tag(at) == ","
    if comma and opens(parse, at + 1):
        return "quote", quotation_at(parse, at + 1)
    if parse.tag(at) == '"' and opens(parse, at) and parse.whole(parse.inside[at]):
        return "quote", quotation_at(parse, at)
    if parse.tag(at) == ":" and at + 1 < len(parse):
        return "colon", after_colon(parse, at)
    at = _past_aside(parse, at)
    word = parse.word(at)
    edge = Edge.RELATIVE if clause.link is Link.RELATIVE else Edge.UNDER if clause.link is Link.ADVERBIAL else Edge.MAIN
    if word in parse.framing.told and parse.tag(at) in "UWDR":
        return "that", clause_from(parse, at, lexicon, edge)
    following = _clause_at(clauses, clause, at)
    if following is not None and not comma and not _listener_end(clauses, at):
        return "clause", clause_from(parse, at, lexicon, edge)
    return "", ()


def _past_aside(parse: Parse, at: int) -> int:
    """Reads "the agency reports, citing two doctors, that": the word behind an aside from whom it is, where "that" follows."""
    closing = parse.tags.find(",", at + 1) if parse.tag(at) == "," and parse.tag(at + 1) == "G" else -1
    return closing + 1 if closing > 0 and parse.word(closing + 1) in parse.framing.told else at


def _listener_end(clauses: Clauses, at: int) -> int:
    """Reads "told Radio North arson was used": the word after the name of the listener, where the next phrase ran into it."""
    line = clauses.line
    chunk = line.chunks[line.chunk_at(at)] if at < len(line) else None
    if (
        chunk is None
        or chunk.kind != "n"
        or chunk.first != at
        or line.kinds[line.chunk_at(at) + 1 : line.chunk_at(at) + 2] != "v"
    ):
        return 0
    last = line.tags.rfind("P", at, chunk.last) + 1
    return last if at < last < chunk.last else 0


def _clause_at(clauses: Clauses, clause: Clause, at: int) -> Clause | None:
    """The clause whose own subject begins at a word."""
    for other in clauses.clauses[clause.number + 1 :]:
        if other.subject is not None and other.subject.first == at and other.verb > at and other.finite:
            return other
        if other.first > at + 12:
            break
    return None


def said_before(parse: Parse, clauses: Clauses, clause: Clause, source: Phrase, verb: Saying) -> tuple[Span, ...]:
    """What is said before its speaker: "…, the army said", "… the army said"."""
    opener = parse.word(source.first - 1)
    aside = parse.tag(source.first - 1) == "," and parse.tag(clause.group.last) == ","
    said = Frame.QUOTE in verb.frames or (aside and Frame.OBJECT in verb.frames)
    quoted = parse.tag(source.first - 1) == '"'
    if quoted and said and clause.link is Link.MAIN:
        return left_of(parse, source.first)
    joined = parse.tag(source.first - 1) == "C"
    if source.first < SHORTEST or not said or joined or opener in parse.framing.told or clause.link is Link.RELATIVE:
        return ()
    if clause.link is Link.ADVERBIAL or not any(
        one.finite and one.verb < source.first for one in clauses.clauses[: clause.number]
    ):
        return ()
    first, last = clause.group.last, sentence_end(parse)
    cites = parse.tag(first) == "," and parse.word(first + 1) in parse.syntax.citing
    behind = "" if cites else parse.tags[first:last]  # "…, the agency reports, citing a medic"
    rest = [tag for tag in behind if tag not in 'IDNPRJMZSO,"']
    return () if rest else left_of(parse, source.first)
