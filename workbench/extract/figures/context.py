"""Whether something countable follows a number: what tells "3m people" from "3m away", and a count from a name."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms

_REACH = 4


def counts_something(terms: Terms, at: int) -> bool:
    """Whether a plural or a noun for people follows, with at most a few describing words before it."""
    word = terms.words[at]
    if word in terms.units.percent or word in terms.numbers.multipliers or word in terms.units.currencies:
        return True
    return bool(noun_ahead(terms, at))


def noun_ahead(terms: Terms, at: int) -> str:
    """The plural or the noun for people that a few describing words lead to; "" where there is none."""
    for step in range(_REACH):
        word = terms.words[at + step]
        if (
            not word[:1].isalpha()
            or word in terms.numbers.small
            or (word in terms.nouns.stops and word not in terms.nouns.describing)
        ):
            return word if step > 0 and word == "-" and terms.glued(at + step - 1) else ""
        if terms.nouns.is_plural(word) or word in terms.nouns.people:
            return word
    return ""
