"""Belief and appearance: "is believed to", "feared dead", "an estimated 200", "looked like", "may have killed"."""

from __future__ import annotations

from workbench.extract.figures.hedges.reach import Doubt, clause, following_on, number_after, phrase, reduced
from workbench.extract.figures.terms import Terms


def find_belief(terms: Terms, at: int) -> Doubt | None:
    """Finds "is believed to", "were reported killed", "it was reported that"; "believed to" after a noun too."""
    word, following = terms.words[at], terms.words[at + 1]
    if word not in terms.hedges.believed:
        return None
    behind = at - 1 - (terms.words[at - 1] in terms.hedges.between_be)
    passive = terms.words[behind] in terms.hedges.be
    if following in terms.hedges.to and terms.words[behind - 1] in terms.hedges.what:
        return phrase(terms, at, at + 2)
    if following in terms.hedges.to and (passive or word not in terms.hedges.only_passive):
        return clause(terms, at, at + 2) if passive else reduced(terms, at, at + 2)
    if not passive and word in terms.hedges.feared and following in terms.hedges.fates:
        return (
            clause(terms, at, at + 1) if terms.words[at - 1] not in terms.language.standing.pronouns else None
        )  # "60 feared dead"
    if not passive and word in terms.hedges.reported and following in terms.hedges.fates and _counted_before(terms, at):
        return clause(terms, at, at + 1)
    if word in terms.hedges.only_to or not passive:
        return None
    first = behind + 1 if word in terms.hedges.reported else at
    if (
        following in terms.hedges.fates
        or following in terms.hedges.that_as
        or terms.words[behind - 1] in terms.hedges.it
    ):
        return clause(terms, first, at + 1)
    return None


def _counted_before(terms: Terms, at: int) -> bool:
    """Reads "14 reported dead", "12 miners reported missing": those counted, not a reporter, stand before the word."""
    before = terms.words[at - 1]
    return (
        terms.digits(at - 1)
        or before in terms.numbers.small
        or (before in terms.nouns.people and terms.nouns.is_plural(before))
    )


def find_estimate(terms: Terms, at: int) -> Doubt | None:
    """Finds "an estimated 200", "estimates that", "is estimated at"."""
    word = terms.words[at]
    if word not in terms.hedges.estimates:
        return None
    if word in terms.hedges.estimated:
        return _estimated(terms, at)
    following = terms.words[at + 1]
    verb = following in terms.hedges.that_the or (
        following not in terms.nouns.of and number_after(terms, at) is not None
    )
    stated = (
        word in terms.hedges.estimate
        and following not in terms.nouns.of
        and (terms.nouns.is_plural(terms.words[at - 1]) or terms.words[at - 1] in terms.hedges.persons)
    )
    return following_on(terms, at, at + 1) if stated or (verb and word not in terms.hedges.estimate) else None


def _estimated(terms: Terms, at: int) -> Doubt:
    """Finds "is estimated at", "she estimated that", and "an estimated 200", which doubts that number alone."""
    if terms.words[at - 1] in terms.hedges.be:
        return clause(terms, at, at + 1)
    number = number_after(terms, at)
    if terms.words[at - 1] in terms.hedges.before_estimated and number is not None:
        return Doubt(at, at + 1, at - 1, number + 1)
    return following_on(terms, at, at + 1)


def find_seeming(terms: Terms, at: int) -> Doubt | None:
    """Finds "appears to", "what seemed to be", "it seemed that", "looked like"."""
    word, following = terms.words[at], terms.words[at + 1]
    if word in terms.hedges.seeming and following in terms.hedges.to:
        return (
            following_on(terms, at, at + 2) if terms.words[at - 1] in terms.hedges.what else clause(terms, at, at + 2)
        )
    if word in terms.hedges.seeming and following in terms.hedges.that and terms.words[at - 1] in terms.hedges.it:
        return following_on(terms, at, at + 2)
    if word in terms.hedges.looking and following in terms.hedges.like:
        return following_on(terms, at, at + 2)
    return None


def find_modal(terms: Terms, at: int) -> Doubt | None:
    """Finds "may have killed", "might be as high as"; the month and the wish are left."""
    if terms.words[at] not in terms.hedges.modals or (
        terms.capital(at) and terms.words[at - 1] in terms.hedges.before_may
    ):
        return None
    following = terms.words[at + 1]
    if following in terms.hedges.have or (following in terms.hedges.well and terms.words[at + 2] in terms.hedges.have):
        return clause(terms, at, at + 2)
    return (
        clause(terms, at, at + 1)
        if following in terms.hedges.to_be and terms.words[at + 2] not in terms.hedges.wishing
        else None
    )
