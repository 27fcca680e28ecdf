"""Whether something countable follows a number: what most traps must ask before they take it away."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import nouns, units
from workbench.extract.words.english import numbers as words

_REACH = 4


def counts_something(terms: Terms, at: int) -> bool:
    """Whether a plural or a noun for people follows, with at most a few describing words before it."""
    for step in range(_REACH):
        word = terms.words[at + step]
        if step == 0 and (word in units.PERCENT or word in words.MULTIPLIERS or word in units.CURRENCIES):
            return True
        if not word[:1].isalpha() or word in nouns.STOPS:
            return step > 0 and word == "-" and terms.glued(at + step - 1)
        if is_plural(word) or word in nouns.PEOPLE:
            return True
    return False


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
