"""Whether something countable follows a number: what tells "3m people" from "3m away", and a count from a name."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import nouns, units
from workbench.extract.words.english import numbers as words

_REACH = 4


def counts_something(terms: Terms, at: int) -> bool:
    """Whether a plural or a noun for people follows, with at most a few describing words before it."""
    word = terms.words[at]
    if word in units.PERCENT or word in words.MULTIPLIERS or word in units.CURRENCIES:
        return True
    return bool(noun_ahead(terms, at))


def noun_ahead(terms: Terms, at: int) -> str:
    """The plural or the noun for people that a few describing words lead to; "" where there is none."""
    for step in range(_REACH):
        word = terms.words[at + step]
        if not word[:1].isalpha() or word in words.SMALL or (word in nouns.STOPS and word not in nouns.DESCRIBING):
            return word if step > 0 and word == "-" and terms.glued(at + step - 1) else ""
        if is_plural(word) or word in nouns.PEOPLE:
            return word
    return ""


def is_plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    if word in nouns.PLURAL_WITHOUT_S:
        return True
    return (
        len(word) > 3
        and word[-1] == "s"
        and word not in nouns.SINGULAR_WITH_S
        and not word.endswith(("ss", "ous", "'s", "’s", "us", "is"))
    )
