"""What follows a verb: the frame that it makes, and the content in it."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Span
from workbench.extract.phrases.nouns import past_qualifier
from workbench.extract.speech.clauses import Edge
from workbench.extract.speech.contents import after_colon, clause_from, opens, quotation_at, thing_from
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import MADE, WHEN, long_phrase_end, phrase_end

_ADJUNCTS = frozenset("in on at during through by after before from to via over with of about".split())
_LOOKAHEAD = 30


class Right(NamedTuple):
    """A frame, the word after the cue, and what is said in it."""

    frame: str
    cue_end: int
    content: tuple[Span, ...] = ()


def read_right(parse: Parse, at: int, verb: Verb, lexicon: Lexicon, edge: Edge) -> Right:
    """Which frame follows a verb. Words of time and place between the verb and what is said are stepped over."""
    cue_end = at + 1
    while (
        parse.tag(cue_end) == "R"
        and parse.tag(cue_end + 1) not in "JM"
        and parse.word(cue_end) not in WHEN
        and _past_qualifier(parse, cue_end, lexicon) == cue_end
    ):
        cue_end += 1
    start = cue_end
    for _ in range(4):
        beyond = _beyond_adjunct(parse, start, verb)
        if beyond == start:
            break
        start = beyond
    start = _past_citing(parse, start)
    right = _frame(parse, start, cue_end, verb, lexicon, edge)
    if start > cue_end and right.frame in ("object", "nothing", "ing") and verb.speech:
        return Right("left", cue_end)
    return right


def _past_citing(parse: Parse, start: int) -> int:
    """Reads "reported, citing a military source, that nobody was hurt", "explains, in the same tone, that" on from "that"."""
    if parse.tag(start) != "," or parse.tag(start + 1) not in "RIG":
        return start
    comma = parse.tags.find(",", start + 2, start + _LOOKAHEAD)
    aside = comma > 0 and parse.word(comma + 1) == "that" and not set(parse.tags[start + 2 : comma]) & set("VA")
    return comma + 1 if aside else start


def _beyond_adjunct(parse: Parse, start: int, verb: Verb) -> int:
    """The word after "on Monday", "in a statement", "yesterday"; the same where none stands there."""
    if parse.word(start) in WHEN and not _names_a_thing(parse, start):
        end = start
        while parse.word(end) in WHEN:
            end += 1
        return end
    first = start + (parse.tag(start) == "M")
    if parse.tag(first) == "N" and parse.word(first + 1) in ("before", "earlier", "later", "ago"):
        return first + 2  # "two hours earlier"
    return _beyond_phrase(parse, start, verb) if parse.word(start) in _ADJUNCTS and parse.tag(start) == "I" else start


def _beyond_phrase(parse: Parse, start: int, verb: Verb) -> int:
    """The same of a preposition with its phrase, where what follows it can be said or where the verb takes no such phrase."""
    end = long_phrase_end(parse, start + 1)
    if end == start + 1:
        return start
    if parse.tag(end) in "EV" and parse.word(end) in MADE:
        end = _before_that(parse, end)
    if parse.tags[end : end + 3] == ",P,":
        end += 2  # "in Madison, Wisconsin, that"
    after = end + 1 if parse.tag(end) == "," and parse.word(end + 1) == "that" else end
    if (
        parse.tag(after) in 'U":'
        or parse.word(after) == "that"
        or (parse.tag(after) == "," and opens(parse, after + 1))
        or _past_citing(parse, after) > after
    ):
        return after
    if parse.word(start) in verb.frames:
        return start
    if parse.tag(end) == "I" and parse.word(end) in verb.frames:
        return end  # "spoke on Monday of nine dead"
    return end if parse.tag(end) in ".,;" or end >= len(parse) or verb.speech else start


def _before_that(parse: Parse, at: int) -> int:
    """Reads "in a statement issued late on Tuesday that": past what is told of the text, where its "that" follows."""
    end = at + 1
    while parse.tag(end) in "RI" or parse.word(end) in WHEN:
        end += 1
    return end if parse.word(end) == "that" else at


def _names_a_thing(parse: Parse, start: int) -> bool:
    """Reads "this attack", "last season": words of time that only open a noun phrase."""
    return parse.word(start) in ("last", "this", "late", "early") and parse.word(start + 1) not in WHEN


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
    if tag == "I" and word not in ("that", "if", "whether"):
        return Right(word, start + 1, thing_from(parse, start + 1))
    name = _LINKS.get(tag) or (word if word in ("that", "if", "whether") and tag != "D" else "")
    if tag == "U" and not name:
        name = "adjunct-clause"
    if name:
        return Right(name, cue_end, clause_from(parse, start, lexicon, edge))
    return _after_phrase(parse, start, cue_end, verb, lexicon, edge)


_SUBORDINATORS = frozenset({"that", "if", "whether"})
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
    whom = _whom(parse, start, end, cue_end, verb, lexicon, edge)
    if whom is not None and whom.frame in verb.frames:
        return whom
    if clause_follows(parse, start, lexicon) or (verb.never_of_things and _some_verb_follows(parse, start)):
        return Right("clause", cue_end, clause_from(parse, start, lexicon, edge))
    if whom is not None and "object" not in verb.frames:
        return whom
    return Right("object", cue_end, thing_from(parse, start))


def clause_follows(parse: Parse, start: int, lexicon: Lexicon) -> bool:
    """Whether a subject and its finite verb follow, as in "said the strike killed ten"; not "found ten, police said"."""
    relatives = 0
    for at in range(start, min(len(parse), start + _LOOKAHEAD)):
        tag = parse.tags[at]
        if tag == "W":
            relatives += 1
        elif tag in "VA":
            if not relatives:
                return True
            relatives -= 1
        elif tag in ";:.T" or (tag == "U" and at > start) or (tag in "C," and _verb_or_break(parse, at + 1)):
            return False
        elif tag == "," and not relatives and _says_it(parse, at + 1, lexicon):
            break
    return False


def _says_it(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    """Reads ", police said", ", the mayor told reporters": what stood before is what they said."""
    end = long_phrase_end(parse, at)
    while parse.tag(end) in "RA":
        end += 1
    verb = lexicon.verbs.get(parse.word(end))
    return end > at and verb is not None and parse.tag(end) == "V" and "left" in verb.frames


def _some_verb_follows(parse: Parse, start: int) -> bool:
    """Whether a word that may be a verb follows: enough where what is said cannot be a mere thing."""
    for at in range(start + 1, min(len(parse), start + _LOOKAHEAD)):
        if parse.tags[at] in ";:.":
            return False
        if parse.tags[at] in "VAEB" and parse.tags[at - 1] not in "DZT":
            return True
    return False


def _verb_or_break(parse: Parse, at: int) -> bool:
    while parse.tag(at) == "R":
        at += 1
    return parse.tag(at) in "VACGU"


def _whom(parse: Parse, start: int, end: int, cue_end: int, verb: Verb, lexicon: Lexicon, edge: Edge) -> Right | None:
    """Frames with a noun phrase first: "told reporters that", "urged Iran to", "described it as"."""
    for stop in dict.fromkeys((end, long_phrase_end(parse, start))):
        after = _beyond_time(parse, stop)
        tag, word = parse.tag(after), parse.word(after)
        if "predicate" in verb.frames and tag == '"' and after == stop:
            return Right("predicate", cue_end, thing_from(parse, start))
        spoken = _whom_spoken(parse, start, after, cue_end)
        if spoken is not None:
            return spoken
        if word == "that" and parse.word(end - 1) in lexicon.nouns and parse.word(end) in ("by", "from"):
            return Right("object", cue_end, clause_from(parse, start, lexicon, edge))
        kind = word if word in _SUBORDINATORS else {"T": "to", "W": "question"}.get(tag)
        if kind:
            return Right(f"whom-{kind}", cue_end, clause_from(parse, after, lexicon, edge))
        if "predicate" in verb.frames and tag in 'D"J' and after == stop:
            return Right("predicate", cue_end, thing_from(parse, start))
        if word == "as" and after == stop:
            return Right("object-as", cue_end, thing_from(parse, start))
    if clause_follows(parse, end, lexicon) and parse.tag(end) in "OPDZNJ":
        return Right("whom-clause", cue_end, clause_from(parse, end, lexicon, edge))
    return None


def _whom_spoken(parse: Parse, start: int, after: int, cue_end: int) -> Right | None:
    """Words between marks, or behind a colon, after the one spoken to or of."""
    if parse.tag(after) == "," and opens(parse, after + 1):
        return Right("whom-quote", cue_end, quotation_at(parse, after + 1))
    if parse.tag(after) == ":":
        return Right("whom-colon", cue_end, after_colon(parse, after))
    if parse.tag(after) != '"' or not opens(parse, after):
        return None
    if parse.whole(parse.inside[after]):
        return Right("whom-quote", cue_end, quotation_at(parse, after))
    return Right("object-quote", cue_end, thing_from(parse, start))


def _beyond_time(parse: Parse, at: int) -> int:
    while parse.tag(at) == "R" or parse.word(at) in WHEN or (parse.tag(at) == "I" and parse.word(at + 1) in WHEN):
        at += 1
    if parse.tag(at) == "I" and parse.word(at) in ("in", "at", "by", "on", "during", "via", "through", "from", "over"):
        end = phrase_end(parse, at + 1)
        if parse.word(end) == "that" or parse.tag(end) == ":" or (parse.tag(end) == "," and opens(parse, end + 1)):
            return end
    return at
