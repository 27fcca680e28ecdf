"""How far a doubt reaches: over its clause, over its noun, over what follows."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.terms import Terms

MARKS = frozenset({";", ":", "—", "–", "--", "(", ")", "?", "!"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """A hedge in a sentence: its own terms and those that it reaches, each first to last exclusive."""

    first: int
    last: int
    reach_first: int
    reach_last: int


def _left(terms: Terms, at: int) -> int:
    """The first term of the clause that a term stands in."""
    while at > 0 and terms.words[at - 1] not in MARKS and terms.words[at - 1] not in terms.hedges.subordinators:
        at -= 1
    return at


def _right(terms: Terms, at: int) -> int:
    """The term after the clause that a term stands in."""
    while at < len(terms) and terms.words[at] not in MARKS and terms.words[at] not in terms.hedges.subordinators:
        at += 1
    return at


def mark_after(terms: Terms, at: int) -> int:
    """The next mark that ends a part of a sentence, or its end."""
    return next((place for place in range(at, len(terms)) if terms.words[place] in MARKS), len(terms))


def clause(terms: Terms, first: int, last: int) -> Doubt:
    """The whole clause: "12 people were reportedly killed"."""
    return Doubt(first, last, _left(terms, first), _right(terms, last))


def following_on(terms: Terms, first: int, last: int) -> Doubt:
    """What follows in the clause: "activists claimed that …"."""
    return Doubt(first, last, first, _right(terms, last))


def noun_phrase(terms: Terms, first: int, last: int) -> Doubt:
    """The noun phrase around an adjective: "13 alleged attacks" may be fewer; "two suspected rebels" are two people."""
    described = last + terms.words[last].endswith(terms.nouns.participles)  # "two suspected armed rebels"
    who = noun_ahead(terms, described) in terms.nouns.people
    return Doubt(first, last, first if who else max(0, first - 2), min(len(terms), last + 1))


def phrase(terms: Terms, first: int, last: int) -> Doubt:
    """What follows up to the next comma: "apparently by mistake", "what is believed to be its lowest turnout, …"."""
    end = last
    while end < len(terms) and terms.words[end] not in MARKS and terms.words[end] != ",":
        end += 1
    return Doubt(first, last, first, end)


def reduced(terms: Terms, first: int, last: int) -> Doubt:
    """A clause cut short after its noun; it ends at the verb of the sentence."""
    end = last
    while end < len(terms) and terms.words[end] not in MARKS and terms.words[end] not in terms.hedges.finite:
        end += 1
    return Doubt(first, last, first, end)


def is_number(terms: Terms, at: int) -> bool:
    """Whether a number begins at a term."""
    return terms.digits(at) or terms.words[at] in terms.numbers.counting


def number_after(terms: Terms, at: int) -> int | None:
    """Where the number begins that a word stands before, past the words that bound it: "possibly as many as 19"."""
    at += 1
    while terms.words[at] in terms.hedges.before_number | terms.qualifiers.bounding and not is_number(terms, at):
        at += 1
    return at if is_number(terms, at) else None
