"""Parts of a whole in numerals: "3/4", "2 1/4", "½", "1 in 4", "one out of three"."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.sums import Cardinal
from workbench.extract.figures.terms import Terms, value_of

_SCALED = 1_000_000
"""Above it a few in a round number are no share."""


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number with a divided part: where it ends and its value."""

    end: int
    value: float


def sign(terms: Terms, at: int, whole: Cardinal | None) -> Fraction | None:
    """Reads "½", "2½", "2 ½"."""
    if terms.words[at] in terms.numbers.signs:
        return scaled(terms, Fraction(at + 1, terms.numbers.signs[terms.words[at]]))
    if whole and terms.words[whole.end] in terms.numbers.signs:
        return scaled(terms, Fraction(whole.end + 1, whole.value + terms.numbers.signs[terms.words[whole.end]]))
    return None


def slashed(terms: Terms, at: int, whole: Cardinal) -> Fraction | None:
    """Reads "3/4", "2 1/4", "7 3 / 4"."""
    if whole.end != at + 1 or not terms.digits(at):
        return None
    simple = quotient(terms, at)
    if simple:
        return scaled(terms, simple)
    part = quotient(terms, at + 1)
    if part is None or part.value >= 1 or terms.glued(at):
        return None
    return scaled(terms, Fraction(part.end, whole.value + part.value))


def quotient(terms: Terms, at: int) -> Fraction | None:
    """Reads "3/4", "3 / 4": no date, and no road."""
    if not (terms.digits(at) and terms.words[at + 1] in {"/", "⁄"} and terms.digits(at + 2)):
        return None
    if terms.glued(at) != terms.glued(at + 1) or (terms.words[at + 3] == "/" and terms.glued(at + 2)):
        return None
    if at > 0 and terms.glued(at - 1) and (terms.words[at - 1] not in _BEFORE_QUOTIENT or terms.digits(at - 2)):
        return None
    above, below = value_of(terms.words[at]), value_of(terms.words[at + 2])
    return Fraction(at + 3, above / below) if above is not None and below else None


def ratio(terms: Terms, above: Cardinal) -> Fraction | None:
    """Reads "one out of three", "1 in 4", "9 in 10", "2000 over 3"."""
    end, word = above.end, terms.words[above.end]
    if (word, terms.words[end + 1]) in terms.numbers.out_of:
        below = cardinal(terms, end + 2)
        return Fraction(below.end, above.value / below.value) if below and above.value <= below.value else None
    if word in terms.numbers.in_every:
        below = cardinal(terms, end + 1)
        return Fraction(below.end, above.value / below.value) if below and _is_share(above, below) else None
    if word in terms.numbers.divided_by:
        below = cardinal(terms, end + 1)
        ends = below and (below.end == len(terms) or terms.words[below.end] in {".", ",", "?", ";"})
        return Fraction(below.end, above.value / below.value) if below and ends and below.value else None
    return None


def scaled(terms: Terms, part: Fraction) -> Fraction:
    """Reads "half a million", "five and a half million", "three quarters of a million"."""
    end = part.end
    if (
        terms.words[end] in terms.nouns.of
        and terms.words[end + 1] in terms.numbers.articles
        and terms.words[end + 2] in terms.numbers.multipliers
    ):
        return Fraction(end + 3, part.value * terms.numbers.multipliers[terms.words[end + 2]])
    size = terms.numbers.multipliers.get(terms.words[end]) or terms.numbers.dozens.get(terms.words[end])
    return Fraction(end + 1, part.value * size) if size else part


_BEFORE_QUOTIENT = frozenset({"-", "−", "+", "(", "$", "£", "€", "“", '"', "'", "‘"})
_ROUND = frozenset({3.0, 4.0, 5.0, 8.0, 10.0, 20.0, 100.0, 1000.0, 10_000.0, 100_000.0, 1_000_000.0})
_YEARS = frozenset(range(1900, 2100))


def _is_share(above: Cardinal, below: Cardinal) -> bool:
    """Whether "A in B" speaks of a share: one in any number, or a few in a round one ("killed 5 in 3 attacks" does not)."""
    if above.value >= below.value or below.value in _YEARS:
        return False
    return above.value == 1 or (above.value < _SCALED and below.value in _ROUND)
