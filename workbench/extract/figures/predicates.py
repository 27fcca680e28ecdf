"""Whether what follows a number is its noun or what is told of those counted: "two hooded men", "two hooded and bound"."""

from __future__ import annotations

from workbench.extract.figures.terms import Terms

_DESCRIPTION = 6
"""Terms within which a noun follows what describes it."""
_PARTICIPLES = 3
"""Participles in a row before a noun."""


def joins_words(terms: Terms, at: int) -> bool:
    """Whether a hyphen joins two words; two of them, or a long one, set an aside off: "four engineers--two of them"."""
    return (
        terms.words[at] in terms.numbers.hyphens
        and terms.glued(at - 1)
        and terms.glued(at)
        and terms.words[at] != "—"
        and terms.words[at - 1] not in terms.numbers.hyphens
        and terms.words[at + 1] not in terms.numbers.hyphens
    )


def describes(terms: Terms, at: int, reach: int = _PARTICIPLES) -> bool:
    """Whether a participle stands before its noun: "seven kidnapped university students"."""
    for ahead in range(at + 1, at + reach):
        word = terms.words[ahead]
        if joins_words(terms, ahead):  # "besieged rebel-held towns"
            continue
        if terms.nouns.names_some(word) and word not in terms.nouns.stops:
            return True
        passed = joins_words(terms, ahead - 1) or (word.endswith(terms.nouns.participles) and ahead < at + _PARTICIPLES)
        if not passed and (word in terms.nouns.stops or word in terms.numbers.small or not word[:1].isalpha()):
            return False
    return False


def is_no_noun(terms: Terms, at: int, *, single: bool) -> bool:
    """Reads "104 survived", "16 decapitated", "five seriously injured", "nine swam": what follows the number is its verb."""
    word = terms.words[at]
    if joins_words(terms, at + 1):
        return False  # "laid-off employees"
    if (
        word in terms.nouns.past
        or word.endswith(terms.nouns.past_endings)
        or (word in terms.nouns.present and not single)
    ):
        return True
    if word.endswith(terms.nouns.participles) and word not in terms.nouns.ending_in_ed:
        return not describes(terms, at, _DESCRIPTION)
    if word.endswith(terms.nouns.gerunds):
        return not any(terms.nouns.names_some(one) for one in terms.words[at + 1 : at + 3])
    following = terms.words[at + 1]
    fated = (
        following in terms.nouns.stops | terms.nouns.ailing
        or following.endswith(terms.nouns.participles)
        or not following.isalpha()
    )
    return (
        word.endswith(terms.nouns.adverbs)
        and word not in terms.nouns.ending_in_ly
        and fated
        and not describes(terms, at + 1)
    )
