"""Parts of a whole: "two thirds", "one-fifth", "2 1/4", "two and a half", "one out of three", "½".

Where number words run into an ordinal, the longest tail that reads as an ordinal is the denominator: "twenty twenty
fifths" are 20/25, "twenty one fifths" 21/5. A singular denominator takes one or "a": "one hundred twenty fifth" is a rank.
"""

from __future__ import annotations

from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.quotients import Fraction, quotient, ratio, scaled, sign, slashed
from workbench.extract.figures.sums import Cardinal
from workbench.extract.figures.terms import Terms, value_of

_LONGEST = 12
_SCALED = 1_000_000
"""From here on "and a half" halves the size: "two million and a half"; "two hundred and a half" does not."""


def fraction_at(terms: Terms, at: int, whole: Cardinal | None) -> Fraction | None:
    """The fraction or mixed number that begins at a term; `whole` is the cardinal read there, if any."""
    return (
        _worded(terms, at)
        or sign(terms, at, whole)
        or (whole and (slashed(terms, at, whole) or _and_part(terms, whole) or ratio(terms, whole)))
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
    return scaled(terms, Fraction(last + 1, value))


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
    return scaled(terms, Fraction(last + 1, whole.value + part * size))


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
    return scaled(terms, Fraction(part.end, whole.value + part.value * size))


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
    divided = quotient(terms, at)
    return divided if divided and divided.value < 1 else None
