"""Who gives a number: "put the toll at 12", "gave a toll of 44 dead", "raised the number of wounded to 30"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.speech.clauses import clause_end
from workbench.extract.speech.contents import spans_of
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import long_phrase_end, phrase_end
from workbench.extract.speech.sources import group_start, subject_of

_REACH = 12
"""Words between the verb and the "at" before its number."""


def find_tolls(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Every verb that gives a count, with who gives it."""
    for at, word in enumerate(parse.tokens.words):
        if word not in lexicon.counting and word not in lexicon.recording:
            continue
        if parse.tags[at] not in "VBGEN" or parse.spoken(at):
            continue
        if not (word in lexicon.counting and _gives(parse, at, lexicon)) and not _records(parse, at, lexicon):
            continue
        first = group_start(parse, at)
        subject = subject_of(parse, first, at)
        end = clause_end(parse, at + 1, lexicon)
        if subject and subject[1] <= first and end > at + 1:
            source, cue, told = (spans_of(parse, part) for part in (subject, (first, at + 1), (at + 1, end)))
            yield Finding(source, cue, told, "toll", own=parse.tags[subject[0]] == "Z")


def _records(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    """Reads "the hospital counted 33", "has documented at least 12 deaths"."""
    first = at + 1
    while parse.tag(first) in "RI" and first < at + 4:
        first += 1
    return parse.word(at) in lexicon.recording and parse.tags[at] in "VE" and parse.tag(first) == "M"


def _put_at(parse: Parse, first: int) -> bool:
    """Reads "put the dead at 9", "put it at about 5 million", "put damage to the port at $6m"."""
    for place in range(first + 1, min(first + _REACH, len(parse))):
        if parse.tags[place] in ",;:.VAUW":
            return False
        if parse.word(place) == "at" and parse.tag(place + 1) != "D":
            return "M" in parse.tags[place + 1 : place + 4]
    return False


def _gives(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    """A count stands after the verb, and its number after "at", "to" or "of"; and whatever is "put at" a number."""
    if parse.word(at) in lexicon.putting and _put_at(parse, at + 1):
        return True
    plain = phrase_end(parse, at + 1)
    if plain == at + 1 or parse.word(plain - 1) not in lexicon.counts:
        return False
    return any(
        parse.word(place) in ("at", "to", "of") and "M" in parse.tags[place + 1 : place + 5]
        for place in range(plain, min(long_phrase_end(parse, at + 1) + _REACH, len(parse)))
    )
