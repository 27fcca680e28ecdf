"""Adverbs and adjectives of doubt: "reportedly", "alleged", "possibly 60", "probably burst"."""

from __future__ import annotations

from workbench.extract.figures.hedges.reach import (
    MARKS,
    Doubt,
    clause,
    following_on,
    noun_phrase,
    number_after,
    phrase,
    reduced,
)
from workbench.extract.figures.terms import Terms


def find_adverb(terms: Terms, at: int) -> Doubt | None:
    """Finds "reportedly" and its like; before a participle after a noun they doubt that participle alone."""
    if terms.words[at] not in terms.hedges.adverbs:
        return None
    following = terms.words[at + 1]
    if (
        at > 0
        and terms.words[at - 1] not in MARKS
        and (following in terms.hedges.about_manner or following in terms.hedges.causes)
    ):
        return phrase(terms, at, at + 1)
    made_by = following.endswith(terms.nouns.gerunds) or (
        following.endswith(terms.nouns.participles) and not terms.hedges.by.isdisjoint(terms.words[at + 2 : at + 4])
    )
    if (
        made_by
        and terms.words[at - 1][:1].isalpha()
        and terms.words[at - 1] not in terms.hedges.be | terms.hedges.before_adverbs
    ):
        killed = following in terms.hedges.fates
        return clause(terms, at, at + 1) if killed else reduced(terms, at, at + 1)
    return clause(terms, at, at + 1)


def find_phrase(terms: Terms, at: int) -> Doubt | None:
    """Finds "al parecer", "se cree que": a phrase that doubts its clause as an adverb does."""
    fits = [one for one in terms.hedges.phrases if terms.words[at : at + len(one)] == one]
    return clause(terms, at, at + max(map(len, fits))) if fits else None


def find_adjective(terms: Terms, at: int) -> Doubt | None:
    """Finds "alleged", "unconfirmed reports": the noun after it is in doubt, and what such reports say."""
    word = terms.words[at]
    if word not in terms.hedges.adjectives or not terms.words[at + 1][:1].isalpha():
        return None
    if terms.words[at + 1] in terms.hedges.reports:
        return following_on(terms, at, at + 2)
    if terms.words[at + 1] in terms.hedges.of_beliefs or terms.words[at - 1] in terms.hedges.be:
        return None
    return noun_phrase(terms, at, at + 1)


def find_perhaps(terms: Terms, at: int) -> Doubt | None:
    """Finds "possibly 60 people", "probably as many as 25", "an alleged 300 votes" and "was possibly hit"."""
    word = terms.words[at]
    perhaps = word in terms.hedges.perhaps
    if not perhaps and word not in terms.hedges.adjectives | terms.hedges.likely:
        return None
    number = number_after(terms, at) if terms.words[at - 1] not in terms.hedges.not_likely else None
    if number is not None:
        return Doubt(at, at + 1, at, number + 1)
    return clause(terms, at, at + 1) if perhaps and terms.words[at + 1] in terms.hedges.fates else None


def find_likely(terms: Terms, at: int) -> Doubt | None:
    """Finds "likely" and "probably" of what has happened; "likely to win" speaks of what may come."""
    if terms.words[at] not in terms.hedges.likely or terms.words[at - 1] in terms.hedges.not_likely:
        return None
    following = terms.words[at + 1]
    if following in terms.hedges.causes:
        return phrase(terms, at, at + 1)
    past = following in terms.hedges.likely_after or following.endswith(terms.nouns.participles)
    return clause(terms, at, at + 1) if past and terms.words[at - 1] not in terms.hedges.articles else None
