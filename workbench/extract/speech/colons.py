"""Headlines that name their speaker with a colon: "Defence Ministry: US lets fighters leave", "10 dead in raid: monitor"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.extract.speech.contents import spans_of
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch

LONGEST = 6
"""Words of the longest speaker before or after a colon; more is a clause."""
_FEWEST = 3
"""Words that are enough to be said."""
_LONGEST_NAME = 3
"""Words of a person's name alone before a colon."""
_READ = 4000
"""Characters of an article in which a name of its headline must stand again."""
_NAMING = frozenset("NPJDSCIB")


def find_colons(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """The speaker on one side of the only colon of a line, and what is said on the other."""
    at = parse.tags.find(":")
    if at < 0 and "-" in parse.tags:
        yield from _after_dash(parse, lexicon)
    if at < 1 or parse.tags.find(":", at + 1) >= 0 or parse.word(at) != ":" or parse.inside[at] >= 0:
        return
    end = len(parse)
    while end > at + 1 and parse.tags[end - 1] in '."':
        end -= 1
    if _speaks(parse, (0, at), lexicon) and end - at > _FEWEST:
        yield _found(parse, (0, at), at, (at + 1, end))
    elif _speaks(parse, (at + 1, end), lexicon) and at >= _FEWEST:
        yield _found(parse, (at + 1, end), at, (0, at))


def _after_dash(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Reads "Strike Kills Five - Karsava Governor": the speaker alone after the last dash."""
    at, end = parse.tags.rfind("-"), len(parse)
    while end > at + 1 and parse.tags[end - 1] == ".":
        end -= 1
    free = at > _FEWEST and parse.tokens.ends[at - 1] < parse.tokens.starts[at] and end > at + 1
    if free and parse.inside[at] < 0 and _speaks(parse, (at + 1, end), lexicon):
        yield _found(parse, (at + 1, end), at, (0, at))


def _found(parse: Parse, source: Stretch, at: int, content: Stretch) -> Finding:
    return Finding(spans_of(parse, source), spans_of(parse, (at, at + 1)), spans_of(parse, content), "colon: headline")


def _is_person(parse: Parse, first: int, end: int, lexicon: Lexicon) -> bool:
    """A name that opens a headline or a turn of a transcript: the article names it again, and it is no place."""
    opens = parse.start == parse.paragraph[0] and first == 0
    if not opens or end > _LONGEST_NAME or not set(parse.tags[:end]) <= {"P"}:
        return False
    words, surname = parse.tokens.words[:end], parse.tokens.surfaces[end - 1]
    if not lexicon.places.isdisjoint(words):
        return False
    spoken = surname.isupper() and len(surname) > _FEWEST
    return spoken or len(re.findall(rf"\b{re.escape(surname)}\b", parse.text[:_READ])) > 1


def _speaks(parse: Parse, stretch: Stretch, lexicon: Lexicon) -> bool:
    """A short name or description whose last noun is one that speaks."""
    first, end = stretch
    if not 0 < end - first <= LONGEST or not set(parse.tags[first:end]) <= _NAMING:
        return False
    if _is_person(parse, first, end, lexicon):
        return True
    head = next((at for at in range(first, end) if parse.tags[at] == "I"), end) - 1
    return head >= first and parse.word(head) in lexicon.speakers
