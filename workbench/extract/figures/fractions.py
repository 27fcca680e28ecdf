"""Parts of a whole: "two thirds", "one-fifth", "2 1/4", "two and a half", "one out of three", "½".

Where number words run into an ordinal, the longest tail that reads as an ordinal is the denominator: "twenty twenty
fifths" are 20/25, "twenty one fifths" 21/5. A singular denominator takes one or "a": "one hundred twenty fifth" is a rank.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.sums import Cardinal
from workbench.extract.figures.terms import Terms, value_of

_LONGEST = 12
_SCALED = 1_000_000
"""From here on "and a half" halves the size: "two million and a half"; "two hundred and a half" does not."""


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number with a divided part: where it ends and its value."""

    end: int
    value: float


def fraction_at(terms: Terms, at: int, whole: Cardinal | None) -> Fraction | None:
    """The fraction or mixed number that begins at a term; `whole` is the cardinal read there, if any."""
    return (
        _worded(terms, at)
        or _sign(terms, at, whole)
        or (whole and (_slashed(terms, at, whole) or _and_part(terms, whole) or _ratio(terms, whole)))
        or None
    )


def ordinal_at(terms: Terms, at: int) -> tuple[int, int] | None:
    """A rank, as (end, number): "first", "twenty-first", "5th". Whether it divides something is asked before."""
    if terms.digits(at) and terms.words[at + 1] in terms.numbers.ordinal_endings and terms.glued(at):
        value = value_of(terms.words[at])
        return None if value is None else (at + 2, int(value))
    last = _run(terms, at)
    if terms.words[last] not in terms.numbers.ordinals:
        return None
    value = _denominator(terms, at, last)
    return None if value is None else (last + 1, int(value))


def _run(terms: Terms, at: int) -> int:
    """The first term from here on that is no cardinal word, joiner or hyphen."""
    end = at
    while end < min(len(terms), at + _LONGEST):
        word = terms.words[end]
        if not (
            word in terms.numbers.small
            or word in terms.numbers.hundred
            or word in terms.numbers.multipliers
            or word in terms.numbers.joiners
            or word in terms.numbers.hyphens
            or word in terms.numbers.articles
        ):
            break
        end += 1
    return end


def _worded(terms: Terms, at: int) -> Fraction | None:
    if not (
        terms.words[at] in terms.numbers.small
        or terms.words[at] in terms.numbers.hundred
        or terms.words[at] in terms.numbers.articles
    ):
        return None
    last = _run(terms, at)
    if terms.words[last] not in terms.numbers.denominators or last == at:
        return None
    for joint in range(last - 1, at, -1):
        if terms.words[joint] in terms.numbers.joiners:
            mixed = _mixed(terms, at, joint, last)
            if mixed:
                return mixed
    value = _split(terms, at, last)
    if value is None or _one_more(terms, at, last):
        return None
    return _scaled(terms, Fraction(last + 1, value))


def _one_more(terms: Terms, at: int, last: int) -> bool:
    """Reads "a third shell", "a second in Homs and a third in Hama": one more of its kind, and no part."""
    if (
        terms.words[at] not in terms.numbers.articles
        or last != at + 1
        or terms.words[last] not in terms.numbers.ordinals
    ):
        return False
    following = terms.words[last + 1]
    return not terms.numbers.counting_on.isdisjoint(terms.words[:at]) or (
        following[:1].isalpha() and following not in terms.nouns.stops | terms.numbers.after_part
    )


def _mixed(terms: Terms, at: int, joint: int, last: int) -> Fraction | None:
    """Reads "two and fifty-four hundredths": a whole, "and", a part smaller than one."""
    whole, part = _exactly(terms, at, joint), _split(terms, joint + 1, last)
    if whole is None or part is None or part >= 1:
        return None
    size = whole.size if whole.size >= _SCALED else 1.0
    return _scaled(terms, Fraction(last + 1, whole.value + part * size))


def _split(terms: Terms, at: int, last: int) -> float | None:
    """Numerator over denominator of the terms from `at` to the ordinal at `last`."""
    for cut in range(at + 1, last + 1):
        if terms.words[cut] in terms.numbers.hyphens or terms.words[cut] in terms.numbers.joiners:
            continue
        if terms.words[cut - 1] in terms.numbers.hyphens and terms.words[cut] in terms.numbers.units:
            continue  # "ninety-five" is one number
        below = _denominator(terms, cut, last)
        above = _numerator(terms, at, cut)
        if below and above is not None and (above == 1 or terms.words[last].endswith(terms.numbers.plural_parts)):
            return above / below
    return None


def _numerator(terms: Terms, at: int, cut: int) -> float | None:
    end = cut - 1 if terms.words[cut - 1] in terms.numbers.hyphens else cut
    if terms.words[at] in terms.numbers.articles and end == at + 1:
        return 1.0
    found = _exactly(terms, at, end)
    return None if found is None else found.value


def _exactly(terms: Terms, at: int, end: int) -> Cardinal | None:
    found = cardinal(terms, at, end)
    return found if found and found.end == end else None


def _denominator(terms: Terms, at: int, last: int) -> float | None:
    word = terms.words[last]
    number = terms.numbers.denominators.get(word) or terms.numbers.ordinals.get(word)
    if number is None:
        return None
    if at == last:
        return None if word in terms.numbers.never_alone and last > 0 and terms.words[last - 1] != "" else float(number)
    if terms.words[at] in terms.numbers.hundred or terms.words[at] in terms.numbers.multipliers:
        return None
    end = last - 1 if terms.words[last - 1] in terms.numbers.hyphens else last
    before = _exactly(terms, at, end)
    return None if before is None else _ranked(before, number)


def _ranked(before: Cardinal, number: int) -> float | None:
    """An ordinal after a cardinal, where the two compose: "twenty" and "fifth", "one hundred" and "fifth"."""
    hundred, ten, twenty = 100, 10, 20
    rest = before.value % hundred
    if number >= hundred:
        return before.value * number if before.value < number else None
    if rest == 0 and before.value >= hundred:
        return before.value + number
    if number < ten and rest >= twenty and rest % ten == 0:
        return before.value + number
    return None


def _scaled(terms: Terms, part: Fraction) -> Fraction:
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


def _sign(terms: Terms, at: int, whole: Cardinal | None) -> Fraction | None:
    """Reads "½", "2½", "2 ½"."""
    if terms.words[at] in terms.numbers.signs:
        return _scaled(terms, Fraction(at + 1, terms.numbers.signs[terms.words[at]]))
    if whole and terms.words[whole.end] in terms.numbers.signs:
        return _scaled(terms, Fraction(whole.end + 1, whole.value + terms.numbers.signs[terms.words[whole.end]]))
    return None


def _slashed(terms: Terms, at: int, whole: Cardinal) -> Fraction | None:
    """Reads "3/4", "2 1/4", "7 3 / 4"."""
    if whole.end != at + 1 or not terms.digits(at):
        return None
    simple = _quotient(terms, at)
    if simple:
        return _scaled(terms, simple)
    part = _quotient(terms, at + 1)
    if part is None or part.value >= 1 or terms.glued(at):
        return None
    return _scaled(terms, Fraction(part.end, whole.value + part.value))


def _quotient(terms: Terms, at: int) -> Fraction | None:
    if not (terms.digits(at) and terms.words[at + 1] in {"/", "⁄"} and terms.digits(at + 2)):
        return None
    if terms.glued(at) != terms.glued(at + 1) or (terms.words[at + 3] == "/" and terms.glued(at + 2)):
        return None
    if at > 0 and terms.glued(at - 1) and (terms.words[at - 1] not in _BEFORE_QUOTIENT or terms.digits(at - 2)):
        return None
    above, below = value_of(terms.words[at]), value_of(terms.words[at + 2])
    return Fraction(at + 3, above / below) if above is not None and below else None


def _and_part(terms: Terms, whole: Cardinal) -> Fraction | None:
    """Reads "5 and a half", "3 and one fourth", "2-and-a-half": digits before, words after."""
    joint = whole.end + (terms.words[whole.end] in terms.numbers.hyphens)
    if terms.words[joint] not in terms.numbers.joiners:
        return None
    begin = joint + 1 + (terms.words[joint + 1] in terms.numbers.hyphens)
    part = _part(terms, begin)
    if part is None:
        return None
    size = whole.size if whole.size >= _SCALED else 1.0
    return _scaled(terms, Fraction(part.end, whole.value + part.value * size))


def _part(terms: Terms, at: int) -> Fraction | None:
    """A part smaller than one: "a half", "a-half", "one fourth", "1/2"."""
    if terms.words[at] in terms.numbers.articles:
        last = at + 1 + (terms.words[at + 1] in terms.numbers.hyphens)
        number = terms.numbers.denominators.get(terms.words[last])
        usable = number and terms.words[last] not in terms.numbers.never_alone
        return Fraction(last + 1, 1 / number) if usable and number else None
    if terms.words[at] in terms.numbers.bare_parts:
        return Fraction(at + 1, 1 / terms.numbers.bare_parts[terms.words[at]])
    last = _run(terms, at)
    value = _split(terms, at, last) if last > at and terms.words[last] in terms.numbers.denominators else None
    if value is not None and value < 1:
        return Fraction(last + 1, value)
    quotient = _quotient(terms, at)
    return quotient if quotient and quotient.value < 1 else None


def _ratio(terms: Terms, above: Cardinal) -> Fraction | None:
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


_BEFORE_QUOTIENT = frozenset({"-", "−", "+", "(", "$", "£", "€", "“", '"', "'", "‘"})
_ROUND = frozenset({3.0, 4.0, 5.0, 8.0, 10.0, 20.0, 100.0, 1000.0, 10_000.0, 100_000.0, 1_000_000.0})
_YEARS = frozenset(range(1900, 2100))


def _is_share(above: Cardinal, below: Cardinal) -> bool:
    """Whether "A in B" speaks of a share: one in any number, or a few in a round one ("killed 5 in 3 attacks" does not)."""
    if above.value >= below.value or below.value in _YEARS:
        return False
    return above.value == 1 or (above.value < _SCALED and below.value in _ROUND)
