"""Quantities without an upper end: "dozens", "tens of thousands", "several hundred", "a few", "a number of"."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms


def vague_at(terms: Terms, at: int) -> tuple[int, float] | None:
    """A vague quantity that begins at a term, as (end, the least that it means)."""
    word = terms.words[at]
    if word in terms.numbers.plurals:
        return _plural(terms, at)
    if word in terms.numbers.articles and terms.words[at + 1] in terms.numbers.few:
        return _few(terms, at + 1)
    if word in terms.numbers.few_alone or (
        word in terms.numbers.few_determined and terms.words[at - 1] in terms.numbers.before_few
    ):
        return _few(terms, at)
    return None


def _plural(terms: Terms, at: int) -> tuple[int, float] | None:
    word, following = terms.words[at], terms.words[at + 1]
    if word in terms.numbers.doubtful_plurals and following not in terms.casualties.beside | terms.numbers.until_scores:
        return None
    if (
        following in terms.nouns.of
        and terms.words[at + 2] in terms.numbers.plural_sizes
        and word not in terms.numbers.uncounted
    ):
        least = terms.numbers.plurals[word] * float(terms.numbers.plural_sizes[terms.words[at + 2]])
        return at + 3, least
    end = at + 1
    while terms.words[end] in terms.numbers.plural_joiners and terms.words[end + 1] in terms.numbers.plurals:
        end += 2
    return end, float(terms.numbers.plurals[word])


def _few(terms: Terms, at: int) -> tuple[int, float] | None:
    """A vague word and the sizes after it: "several", "a few hundred thousand", "a couple of dozen"."""
    word, end = terms.words[at], at + 1
    least = float(terms.numbers.few[word])
    if word in terms.numbers.few_with_of:
        return (at + 2, least) if terms.words[end] in terms.nouns.of else None
    sized = end + (terms.words[end] in terms.nouns.of and word in terms.numbers.few_before_of)
    size, after = _sizes(terms, sized)
    return (after, least * size) if after > sized else (end, least)


def _sizes(terms: Terms, at: int) -> tuple[float, int]:
    size, end = 1.0, at
    while True:
        word = terms.words[end]
        plural = terms.numbers.plural_sizes.get(
            word, terms.numbers.plurals.get(word) if word in terms.numbers.tens_or_dozens else None
        )
        factor = (
            100
            if word in terms.numbers.single_hundred
            else terms.numbers.dozens.get(word) or terms.numbers.multipliers.get(word)
        )
        if plural and terms.words[end + 1] in terms.nouns.of and terms.words[end + 2] in terms.numbers.plural_sizes:
            return size * terms.numbers.tens_or_dozens.get(word, plural) * terms.numbers.plural_sizes[
                terms.words[end + 2]
            ], end + 3
        if plural or factor is None or size * factor > 1e15:
            return (size * terms.numbers.tens_or_dozens.get(word, plural), end + 1) if plural else (size, end)
        size, end = size * factor, end + 1
