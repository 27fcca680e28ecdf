"""Reports without an author, and what could not be confirmed."""

from __future__ import annotations

from dataclasses import replace

from workbench.extract.figures.hedges.reach import Doubt, clause, following_on, mark_after
from workbench.extract.figures.terms import Terms

_LONGEST_POINTER = 3
"""Terms of the longest subject that points at what was said: "the figure"."""


def find_report(terms: Terms, at: int) -> Doubt | None:
    """Finds "according to reports", "amid reports that", "initial estimates", "rumours"."""
    word = terms.words[at]
    if word == "according" and terms.words[at + 1] == "to":
        last = at + 2 + (terms.words[at + 2] in terms.hedges.doubtful_reports)
        if terms.words[last] in terms.hedges.reports and terms.words[last] != "report":
            return Doubt(at, last + 1, 0, len(terms))
    if word in terms.hedges.reports and word not in {"report", "reports"}:
        return following_on(terms, at, at + 1)
    if word in {"unconfirmed", "unverified", "conflicting", "initial", "preliminary", "early"}:
        return following_on(terms, at, at + 2) if terms.words[at + 1] in terms.hedges.counted_reports else None
    if word == "reports" and terms.words[at - 1] == "by" and terms.words[at + 1] not in {"of", "from", "that", "by"}:
        return Doubt(at - 1, at + 1, at - 1, mark_after(terms, at))
    if word == "reports":
        return _bare_reports(terms, at)
    return None


def _bare_reports(terms: Terms, at: int) -> Doubt | None:
    """Finds "amid reports that", "there were reports of": reports without an author."""
    before = terms.words[at - 1]
    if terms.words[at + 1] in terms.hedges.emerging:
        return following_on(terms, at, at + 2)
    nameless = before in {"amid", "were", "are", "some", "media", "press", "local", "received", ""}
    return (
        following_on(terms, at, at + 1)
        if nameless and terms.words[at + 1] in {"that", "of", "said", "say", "suggest"}
        else None
    )


def find_unconfirmed(terms: Terms, at: int) -> Doubt | None:
    """Finds "could not confirm", "not independently verified", "no confirmation", "yet to be confirmed"."""
    word = terms.words[at]
    if word in terms.hedges.confirmation and terms.words[at - 1] in {"no", "without", "independent"}:
        return clause(terms, at - 1, at + 1)
    if word not in terms.hedges.confirming:
        return None
    first = at - 1
    while first >= 0 and terms.words[first] in terms.hedges.between_refusal:
        first -= 1
    if first < 0 or terms.words[first] not in terms.hedges.refusing:
        return None
    if terms.words[first - 1] in {"could", "can", "did", "does", "has", "have", "had", "was", "were", "is", "are"}:
        first -= 1
    found = clause(terms, first, at + 1)
    before = terms.words[found.reach_first : first]
    passive = not {"be", "been"}.isdisjoint(terms.words[first:at])
    if passive and not terms.hedges.pointing.isdisjoint(before) and len(before) <= _LONGEST_POINTER:
        return replace(found, reach_first=0)  # "at least 12, but this could not be verified"
    return found
