"""What follows a verb: the frame that it makes, and the content in it."""

from __future__ import annotations

from store.model import Span
from workbench.extract.phrases.numbers import past_qualifier
from workbench.extract.speech.adjuncts import beyond_adjunct, past_citing
from workbench.extract.speech.clauses import Edge
from workbench.extract.speech.contents import after_colon, clause_from, opens, quotation_at, thing_from
from workbench.extract.speech.following import clause_follows, some_verb_follows
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.listeners import with_listener
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import phrase_end
from workbench.extract.speech.right import Right


def read_right(parse: Parse, at: int, verb: Verb, lexicon: Lexicon, edge: Edge) -> Right:
    """Which frame follows a verb. Words of time and place between the verb and what is said are stepped over."""
    cue_end = at + 1
    while (
        parse.tag(cue_end) == "R"
        and parse.tag(cue_end + 1) not in "JM"
        and parse.word(cue_end) not in parse.framing.when
        and _past_qualifier(parse, cue_end, lexicon) == cue_end
    ):
        cue_end += 1
    start = cue_end
    for _ in range(4):
        beyond = beyond_adjunct(parse, start, verb)
        if beyond == start:
            break
        start = beyond
    start = past_citing(parse, start)
    right = _frame(parse, start, cue_end, verb, lexicon, edge)
    if start > cue_end and right.frame in ("object", "nothing", "ing") and verb.speech:
        return Right("left", cue_end)
    return right


def _frame(parse: Parse, start: int, cue_end: int, verb: Verb, lexicon: Lexicon, edge: Edge) -> Right:
    tag, word = parse.tag(start), parse.word(start)
    if tag == "," and opens(parse, start + 1):
        return Right("quote", cue_end, _quoted(parse, start + 1, lexicon, edge))
    if tag == ":":
        return Right("colon", cue_end, after_colon(parse, start))
    if tag in ".,;-)":
        return Right("left", cue_end)
    if tag == '"' and opens(parse, start):
        return Right("quote", cue_end, _quoted(parse, start, lexicon, edge))
    counted = _past_qualifier(parse, start, lexicon)
    if counted > start and (verb.never_of_things or clause_follows(parse, counted, lexicon)):
        return Right(
            "clause", cue_end, clause_from(parse, start, lexicon, edge)
        )  # "said up to 40 people may have died"
    if tag == "I" and word not in parse.framing.asked:
        return Right(word, start + 1, thing_from(parse, start + 1))
    name = _LINKS.get(tag) or (word if word in parse.framing.asked and tag != "D" else "")
    if tag == "U" and not name:
        name = "adjunct-clause"
    if name:
        return Right(name, cue_end, clause_from(parse, start, lexicon, edge))
    return _after_phrase(parse, start, cue_end, verb, lexicon, edge)


_LINKS = {"T": "to", "G": "ing"}


def _past_qualifier(parse: Parse, at: int, lexicon: Lexicon) -> int:
    """The word after "as many as", "up to", "at least" before a number; the same word where none stands there."""
    syntax = lexicon.language.syntax
    return past_qualifier(parse.tokens, parse.tags, at, syntax) if syntax is not None and at < len(parse) else at


def _quoted(parse: Parse, at: int, lexicon: Lexicon, edge: Edge) -> tuple[Span, ...]:
    """A whole utterance alone; a few quoted words with the clause that they begin."""
    if parse.whole(parse.inside[at]):
        return quotation_at(parse, at)
    return clause_from(parse, at, lexicon, edge)


def _after_phrase(parse: Parse, start: int, cue_end: int, verb: Verb, lexicon: Lexicon, edge: Edge) -> Right:
    if parse.tag(start) == "W":
        return Right("question", cue_end, clause_from(parse, start, lexicon, edge))
    end = phrase_end(parse, start)
    if end == start:
        return Right("nothing", cue_end)
    whom = with_listener(parse, start, end, cue_end, verb, lexicon, edge)
    if whom is not None and whom.frame in verb.frames:
        return whom
    if clause_follows(parse, start, lexicon) or (verb.never_of_things and some_verb_follows(parse, start)):
        return Right("clause", cue_end, clause_from(parse, start, lexicon, edge))
    if whom is not None and "object" not in verb.frames:
        return whom
    return Right("object", cue_end, thing_from(parse, start))
