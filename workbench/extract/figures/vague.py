"""Quantities without an upper end: "dozens", "tens of thousands", "several hundred", "a few", "a number of"."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import casualties
from workbench.extract.words.english import numbers as words

_BEFORE_FEW = frozenset(
    {"last", "past", "next", "first", "quite", "every", "these", "those", "final", "coming", "previous"}
)
_UNTIL_SCORES = casualties.BESIDE | {"of", "more", "were", "are", "have", "others"}
_JOINED = frozenset({"and", "or", "upon"})


def vague_at(terms: Terms, at: int) -> tuple[int, float] | None:
    """A vague quantity that begins at a term, as (end, the least that it means)."""
    word = terms.words[at]
    if word in words.PLURALS:
        return _plural(terms, at)
    if word in {"a", "an"} and terms.words[at + 1] in words.FEW:
        return _few(terms, at + 1)
    if word == "several" or (word in {"few", "couple"} and terms.words[at - 1] in _BEFORE_FEW):
        return _few(terms, at)
    return None


def _plural(terms: Terms, at: int) -> tuple[int, float] | None:
    word, following = terms.words[at], terms.words[at + 1]
    if word in {"tens", "scores"} and following not in _UNTIL_SCORES:
        return None
    if following == "of" and terms.words[at + 2] in words.PLURAL_SIZES and word != "scores":
        least = words.PLURALS[word] * float(words.PLURAL_SIZES[terms.words[at + 2]])
        return at + 3, least
    end = at + 1
    while terms.words[end] in _JOINED and terms.words[end + 1] in words.PLURALS:
        end += 2
    return end, float(words.PLURALS[word])


def _few(terms: Terms, at: int) -> tuple[int, float] | None:
    """A vague word and the sizes after it: "several", "a few hundred thousand", "a couple of dozen"."""
    word, end = terms.words[at], at + 1
    least = float(words.FEW[word])
    if word == "number":
        return (at + 2, least) if terms.words[end] == "of" else None
    sized = end + (terms.words[end] == "of" and word == "couple")
    size, after = _sizes(terms, sized)
    return (after, least * size) if after > sized else (end, least)


def _sizes(terms: Terms, at: int) -> tuple[float, int]:
    size, end = 1.0, at
    while True:
        word = terms.words[end]
        plural = words.PLURAL_SIZES.get(word, words.PLURALS.get(word) if word in {"tens", "dozens"} else None)
        factor = 100 if word == "hundred" else words.DOZENS.get(word) or words.MULTIPLIERS.get(word)
        if plural and terms.words[end + 1] == "of" and terms.words[end + 2] in words.PLURAL_SIZES:
            return size * {"tens": 10, "dozens": 12}.get(word, plural) * words.PLURAL_SIZES[
                terms.words[end + 2]
            ], end + 3
        if plural or factor is None or size * factor > 1e15:
            return (size * {"tens": 10, "dozens": 12}.get(word, plural), end + 1) if plural else (size, end)
        size, end = size * factor, end + 1
