"""Where a claim says that it happened: the places that it names, under their common spelling."""

from __future__ import annotations

from functools import lru_cache

from store.model import Span
from workbench.extract.text.roster import Roster, plain
from workbench.extract.text.spans import SpanIndex, inside
from workbench.extract.words import Words

LONGEST_PLACE = 4
"""Words of the longest place name that is looked up."""


@lru_cache(maxsize=4)
def _spellings(words: Words) -> dict[str, str]:
    return {form.lower(): name for name, others in words.places.items() for form in (name, *others)}


@lru_cache(maxsize=4)
def _first_words(words: Words) -> frozenset[str]:
    return frozenset(form.partition(" ")[0] for form in _spellings(words))


def common_spelling(name: str, words: Words) -> str:
    """The spelling under which a place is kept, where it is known; else the name itself."""
    return _spellings(words).get(name.lower(), name)


def places_of(roster: Roster, words: Words) -> SpanIndex[tuple[Span, str]]:
    """Each place in the order of the text: where it starts, and its common spelling."""
    found: list[tuple[Span, str]] = []
    for name in roster.names:
        found += _places_in(name.words, name.start, words)
    return SpanIndex(found, lambda one: (one[0],))


def places_in(span: Span, places: SpanIndex[tuple[Span, str]]) -> tuple[str, ...]:
    """The places named inside a span, each once."""
    return tuple(dict.fromkeys(name for at, name in places.near(span) if inside(at, span)))


def _places_in(run: str, start: int, words: Words) -> list[tuple[Span, str]]:
    tokens = run.split(" ")
    keys = [plain(token) for token in tokens]
    if _first_words(words).isdisjoint(keys):
        return []
    spellings = _spellings(words)
    found: list[tuple[Span, str]] = []
    at = start
    skip = 0
    for number, token in enumerate(tokens):
        if skip:
            skip -= 1
        else:
            for size in range(min(LONGEST_PLACE, len(tokens) - number), 0, -1):
                place = spellings.get(" ".join(keys[number : number + size]))
                if place:
                    found.append((Span(at, at + len(token)), place))
                    skip = size - 1
                    break
        at += len(token) + 1
    return found
