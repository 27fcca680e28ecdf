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
    if terms.words[at : at + 2] in terms.hedges.according_to:
        last = at + 2 + (terms.words[at + 2] in terms.hedges.doubtful_reports)
        if terms.words[last] in terms.hedges.reports and terms.words[last] not in terms.hedges.single_report:
            return Doubt(at, last + 1, 0, len(terms))
    if word in terms.hedges.reports and word not in terms.hedges.neutral_reports:
        return following_on(terms, at, at + 1)
    if word in terms.hedges.early:
        return following_on(terms, at, at + 2) if terms.words[at + 1] in terms.hedges.counted_reports else None
    bare = word in terms.hedges.bare_reports
    if bare and terms.words[at - 1] in terms.hedges.by and terms.words[at + 1] not in terms.hedges.of_reports:
        return Doubt(at - 1, at + 1, at - 1, mark_after(terms, at))
    if bare:
        return _bare_reports(terms, at)
    return None


def _bare_reports(terms: Terms, at: int) -> Doubt | None:
    """Finds "amid reports that", "there were reports of": reports without an author."""
    before = terms.words[at - 1]
    if terms.words[at + 1] in terms.hedges.emerging:
        return following_on(terms, at, at + 2)
    nameless = before in terms.hedges.before_reports
    return following_on(terms, at, at + 1) if nameless and terms.words[at + 1] in terms.hedges.after_reports else None


def find_unconfirmed(terms: Terms, at: int) -> Doubt | None:
    """Finds "could not confirm", "not independently verified", "no confirmation", "yet to be confirmed"."""
    word = terms.words[at]
    if word in terms.hedges.confirmation and terms.words[at - 1] in terms.hedges.without:
        return clause(terms, at - 1, at + 1)
    if word not in terms.hedges.confirming:
        return None
    first = at - 1
    while first >= 0 and terms.words[first] in terms.hedges.between_refusal:
        first -= 1
    if first < 0 or terms.words[first] not in terms.hedges.refusing:
        return None
    if terms.words[first - 1] in terms.hedges.auxiliaries:
        first -= 1
    found = clause(terms, first, at + 1)
    before = terms.words[found.reach_first : first]
    passive = not terms.hedges.been.isdisjoint(terms.words[first:at])
    if passive and not terms.hedges.pointing.isdisjoint(before) and len(before) <= _LONGEST_POINTER:
        return replace(found, reach_first=0)  # "at least 12, but this could not be verified"
    return found
