"""Counts that belong to who gives them: "The police count of injured was 33", "the ministry's toll stood at 12"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.speech.clauses import clause_end
from workbench.extract.speech.contents import spans_of
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrase_starts import phrase_start
from workbench.extract.speech.phrases import long_phrase_end
from workbench.extract.words.kinds import Realm

_REACH = 4
"""Words from the verb to its number: "was well over 30", "stood at 12"."""


def find_tallies(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Each noun for a count of somebody's, with the number that it comes to."""
    for at, word in enumerate(parse.tokens.words):
        if word not in lexicon.given or parse.tags[at] != "N" or parse.spoken(at):
            continue
        start = phrase_start(parse, at + 1)
        source = _giver(parse, start, at, lexicon)
        if source is not None and _comes_to(parse, at):
            told = (start, clause_end(parse, at, lexicon))
            yield Finding(spans_of(parse, source), spans_of(parse, (at, at + 1)), spans_of(parse, told), "tally")


def _giver(parse: Parse, start: int, noun: int, lexicon: Lexicon) -> Stretch | None:
    """Who stands before the noun, owning it or as a part of it: no place, and no "death" of a death toll."""
    end = parse.tags.find("S", start, noun)
    if end < 0:
        end = noun
        while end > start and (parse.tags[end - 1] in "JEG" or parse.word(end - 1) in lexicon.counts):
            end -= 1
    if end <= start or parse.tags[end - 1] not in "NP" or parse.word(end - 1) in lexicon.places:
        return None
    kind = lexicon.language.lexicon.kind_of(parse.word(end - 1))
    return (
        (start, end) if parse.tags[end - 1] == "P" or (kind is not None and kind.realm is not Realm.DOCUMENT) else None
    )


def _comes_to(parse: Parse, noun: int) -> bool:
    """Whether the clause of a count goes on with a verb and a number, as in "count of injured was 33"."""
    verb = long_phrase_end(parse, noun)
    while parse.tag(verb) == "R":
        verb += 1
    return parse.tag(verb) in "VA" and "M" in parse.tags[verb + 1 : verb + 1 + _REACH]
