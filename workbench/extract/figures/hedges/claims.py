"""Claims that nobody vouches for: "claims of", "activists claimed that", "… claimed in a post"."""

from __future__ import annotations

from workbench.extract.figures.hedges.reach import Doubt, following_on
from workbench.extract.figures.terms import Terms

_LONGEST_PLACE = 12
"""Terms of the longest "in a statement on its page" that is read."""


def find_claim(terms: Terms, at: int) -> Doubt | None:
    """Finds "claimed that", "claims of", "activists claimed"; not "claimed responsibility" or "claimed six lives"."""
    word = terms.words[at]
    if word not in terms.hedges.claims or terms.words[at - 1] in terms.hedges.be:
        return None
    ahead = terms.words[at + 1 : at + 7]
    if terms.words[at + 1] in terms.hedges.to or (
        terms.words[at + 1] in terms.hedges.the
        and word in terms.hedges.claim
        and terms.words[at - 1] in terms.hedges.which
    ):
        return None if terms.words[at + 2] not in terms.hedges.claimed_states else following_on(terms, at, at + 1)
    if terms.words[at + 1] not in terms.hedges.that and not terms.hedges.claimed_things.isdisjoint(ahead):
        return None
    noun = word in terms.hedges.claim and terms.words[at + 1] not in terms.hedges.that_of and _is_noun(terms, at)
    if noun or (word in terms.hedges.bare_claim and terms.words[at - 1] in terms.hedges.before_bare):
        return None
    if terms.words[at + 1] in terms.hedges.by:
        return None
    return Doubt(at, at + 1, 0, at + 1) if _said_behind(terms, at) else following_on(terms, at, at + 1)


def _said_behind(terms: Terms, at: int) -> bool:
    """Reads "…, the ministry claimed." and "… claimed in a post on Facebook.": what is claimed stands before."""
    end = at + 1
    if terms.words[end] in terms.hedges.where_said:
        while end < min(len(terms), at + _LONGEST_PLACE) and terms.words[end] not in terms.hedges.ending_place:
            end += 1
    return terms.words[end] in {"", ",", ".", "”", '"', ";"} and "," in terms.words[:at]


def _is_noun(terms: Terms, at: int) -> bool:
    """A claim as a thing: a determiner or an adjective stands before it."""
    before = terms.words[at - 1]
    return before in terms.hedges.before_nouns
