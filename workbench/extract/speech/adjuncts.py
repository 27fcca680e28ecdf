"""What only tells when, where and how something was said, between the verb and what is said."""

from __future__ import annotations

from workbench.extract.speech.contents import opens
from workbench.extract.speech.lexicon import Verb
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import long_phrase_end, phrase_end

LOOKAHEAD = 30


def past_citing(parse: Parse, start: int) -> int:
    """Reads "reported, citing a military source, that nobody was hurt", "explains, in the same tone, that" on from "that"."""
    if parse.tag(start) != "," or parse.tag(start + 1) not in "RIG":
        return start
    comma = parse.tags.find(",", start + 2, start + LOOKAHEAD)
    aside = (
        comma > 0 and parse.word(comma + 1) in parse.framing.that and not set(parse.tags[start + 2 : comma]) & set("VA")
    )
    return comma + 1 if aside else start


def beyond_adjunct(parse: Parse, start: int, verb: Verb) -> int:
    """The word after "on Monday", "in a statement", "yesterday"; the same where none stands there."""
    if parse.word(start) in parse.framing.when and not _names_a_thing(parse, start):
        end = start
        while parse.word(end) in parse.framing.when:
            end += 1
        return end
    first = start + (parse.tag(start) == "M")
    if parse.tag(first) == "N" and parse.word(first + 1) in parse.framing.ago:
        return first + 2  # "two hours earlier"
    return (
        _beyond_phrase(parse, start, verb)
        if parse.word(start) in parse.framing.adjuncts and parse.tag(start) == "I"
        else start
    )


def _beyond_phrase(parse: Parse, start: int, verb: Verb) -> int:
    """The same of a preposition with its phrase, where what follows it can be said or where the verb takes no such phrase."""
    end = long_phrase_end(parse, start + 1)
    if end == start + 1:
        return start
    if parse.tag(end) in "EV" and parse.word(end) in parse.framing.made:
        end = _before_that(parse, end)
    if parse.tags[end : end + 3] == ",P,":
        end += 2  # "in Madison, Wisconsin, that"
    after = end + 1 if parse.tag(end) == "," and parse.word(end + 1) in parse.framing.that else end
    if (
        parse.tag(after) in 'U":'
        or parse.word(after) in parse.framing.that
        or (parse.tag(after) == "," and opens(parse, after + 1))
        or past_citing(parse, after) > after
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
    while parse.tag(end) in "RI" or parse.word(end) in parse.framing.when:
        end += 1
    return end if parse.word(end) in parse.framing.that else at


def _names_a_thing(parse: Parse, start: int) -> bool:
    """Reads "this attack", "last season": words of time that only open a noun phrase."""
    return parse.word(start) in parse.framing.when_before and parse.word(start + 1) not in parse.framing.when


def beyond_time(parse: Parse, at: int) -> int:
    """The word after what tells when and where, behind a listener; the same word where nothing does."""
    while (
        parse.tag(at) == "R"
        or parse.word(at) in parse.framing.when
        or (parse.tag(at) == "I" and parse.word(at + 1) in parse.framing.when)
    ):
        at += 1
    if parse.tag(at) == "I" and parse.word(at) in parse.framing.placing:
        end = phrase_end(parse, at + 1)
        if (
            parse.word(end) in parse.framing.that
            or parse.tag(end) == ":"
            or (parse.tag(end) == "," and opens(parse, end + 1))
        ):
            return end
    return at
