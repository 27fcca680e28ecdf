"""Money: "$18million", "Rs 5 lakh", "HK$ 10.05 billion", "420 million Finnish markka", "3 dollars 50 cents", "USD115", "48.5 MGBP"."""

from __future__ import annotations

from store.model import FigureKind
from workbench.extract.figures.cardinals import cardinal
from workbench.extract.figures.measure import Measure
from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms
from workbench.extract.words.counting.money import DOLLAR_CODES, DOLLARS, SURE_COUNTRIES

_ADJECTIVES = 2
"""Words between a number and its currency: "10 us dollars", "5 hong kong dollars"."""
_LEAST_WON = 1000
_LEAST_SUM = 10_000
_HUNDRED = 100
_MILLION = 1_000_000


def priced(terms: Terms, number: Number) -> Measure | None:
    """The currency beside a number: a sign or code before it, or a sign, code or name after it."""
    if (
        number.part
        and terms.words[number.last] not in terms.units.currencies
        and terms.words[number.last] not in terms.units.currency_codes
    ):
        return None
    found = _before(terms, number) or _after(terms, number)
    return _with_cents(terms, number, found) if found else None


def _before(terms: Terms, number: Number) -> Measure | None:
    first = number.first
    if terms.words[first - 1] in terms.units.currency_signs and first > 0:
        return _signed(terms, number)
    named = first_of_name(terms, number)
    if named is not None:
        return Measure(named[0], number.last, FigureKind.MONEY, named[1])
    code = terms.words[first - 1]
    if first > 0 and (
        _is_code(terms, first - 1)
        or (code in terms.units.dollar and terms.words[first - 2] not in terms.numbers.articles)
    ):
        taken = first > 1 and terms.digits(first - 2)  # "10 rmb 20 usd": the code belongs to the number before it
        if taken and (_is_code(terms, number.last) or terms.words[number.last] in terms.units.currencies):
            return None
        scaled = 1_000_000.0 if _is_mega(terms, first - 1) else 1.0
        return Measure(
            first - 1,
            number.last,
            FigureKind.MONEY,
            terms.units.currencies.get(code, code[-3:].upper()),
            number.value * scaled,
        )
    return None


def first_of_name(terms: Terms, number: Number) -> tuple[int, str] | None:
    """Reads "Rs 5 lakh", "Rs. 500", "R2.5 billion", "Naira 20 million": where the money begins, and its name."""
    at = number.first - 1
    if at > 0 and terms.words[at] == "." and terms.glued(at - 1):
        at -= 1
    written, word = terms.surface(at), terms.words[at]
    if written in terms.units.currency_short:
        return at, terms.units.currency_short[written]
    if written in terms.units.currency_letters and terms.glued(at) and number.size >= _MILLION:
        return at, terms.units.currency_letters[written]
    full = (
        word in terms.units.currencies
        and word not in terms.units.doubtful
        and terms.capital(at)
        and at == number.first - 1
    )
    large = number.size >= _LEAST_WON or number.value >= _LEAST_SUM  # "Euro 2024" is a year
    return (at, word) if full and large and not terms.digits(at - 1) else None


def _signed(terms: Terms, number: Number) -> Measure | None:
    first, last = number.first - 1, number.last
    if first > 1 and terms.digits(first - 1) and not _amount_follows(terms, first):
        return None
    currency = terms.units.currency_signs[terms.words[first]]
    country = terms.words[first - 1]
    if first > 0 and country in terms.units.sign_countries and _beside(terms, first, country):
        currency = DOLLARS.get(country, currency)
        first -= 1
    if _is_code(terms, last) and terms.words[last] in DOLLAR_CODES:
        last += 1
    return Measure(first, last, FigureKind.MONEY, currency)


def _beside(terms: Terms, sign: int, country: str) -> bool:
    """Whether the letters before a "$" tell its country: glued, or a code; "a $ 4 billion" is an article."""
    return terms.glued(sign - 1) or country in SURE_COUNTRIES


def _amount_follows(terms: Terms, sign: int) -> bool:
    """Reads "10 $ 30 cent" is ten dollars; "the 1000 $5 notes" is not."""
    return terms.glued(sign) or terms.words[sign + 2] not in terms.units.cents


def _after(terms: Terms, number: Number) -> Measure | None:
    last = number.last + (terms.words[number.last] == "-" and terms.glued(number.last - 1))
    last += terms.words[last] in terms.units.money_links
    word = terms.words[last]
    if word in terms.units.currency_signs:
        follows = terms.glued(last) and terms.digits(last + 1) and not terms.glued(last - 1)
        return None if follows else Measure(number.first, last + 1, FigureKind.MONEY, terms.units.currency_signs[word])
    if _is_code(terms, last):
        return _coded(terms, number, last)
    for at in range(last, last + _ADJECTIVES + 1):
        word = terms.words[at]
        if word in terms.units.currencies and (word not in terms.units.doubtful or _is_money(number, at)):
            return Measure(number.first, at + 1, FigureKind.MONEY, _currency(terms, last, at))
        if not word.isalpha() or (
            word not in terms.units.money_origins and not word.endswith(terms.units.origin_endings)
        ):
            break
    return _pounds(terms, number, last)


def _coded(terms: Terms, number: Number, at: int) -> Measure:
    """Reads "115.5USD", "75 USD million", "48.5 MGBP"."""
    size = terms.numbers.multipliers.get(terms.words[at + 1])
    mega = 1_000_000.0 if _is_mega(terms, at) else 1.0
    code = terms.words[at][-3:].upper()
    if size and number.size == 1:
        return Measure(number.first, at + 2, FigureKind.MONEY, code, number.value * size)
    sign = terms.words[at + 1] == "$"
    return Measure(number.first, at + 1 + sign, FigureKind.MONEY, code, number.value * mega)


def _is_code(terms: Terms, at: int) -> bool:
    word = terms.words[at]
    if word in terms.units.currency_codes:
        return word not in terms.units.also_words or terms.surface(at).isupper()
    return _is_mega(terms, at)


def _is_mega(terms: Terms, at: int) -> bool:
    """Reads "MUSD": millions of a currency."""
    word = terms.words[at]
    return len(word) == 4 and word[0] == "m" and word[1:] in terms.units.currency_codes and terms.surface(at).isupper()


def _currency(terms: Terms, last: int, at: int) -> str:
    name = terms.words[at]
    return (
        " ".join(terms.words[last : at + 1])
        if at > last
        else terms.units.currencies[name]
        if terms.units.currencies[name] == "USD"
        else name
    )


def _is_money(number: Number, at: int) -> bool:
    """Words that are money only after a large number or a country: "won", "marks", "sol", "real"."""
    return number.value >= _LEAST_WON or at > number.last


def _pounds(terms: Terms, number: Number, at: int) -> Measure | None:
    """Pounds are money after millions, or where pence, sterling or a British sum is spoken of; else a weight."""
    if terms.words[at] not in terms.units.pounds:
        return None
    sterling = terms.words[at + 1] in terms.units.sterling
    money = number.size >= _MILLION or sterling or not terms.units.british_money.isdisjoint(terms.words)
    return Measure(number.first, at + 1 + sterling, FigureKind.MONEY, "pounds") if money else None


def _with_cents(terms: Terms, number: Number, whole: Measure) -> Measure:
    """Reads "3 dollars 50 cents", "15 dollars and 50": the small coins after the whole ones."""
    value = number.value if whole.value is None else whole.value
    if number.vague or whole.unit == "cents" or terms.words[whole.last - 1] in terms.units.cents:
        return whole
    at = whole.last + (terms.words[whole.last] in terms.nouns.and_)
    coins = cardinal(terms, at)
    if coins is None or not 0 < coins.value < _HUNDRED or coins.value % 1:
        return whole
    named = terms.words[coins.end] in terms.units.cents
    worded = terms.words[whole.last - 1] in terms.units.currencies or _is_code(terms, whole.last - 1)
    if not named and not _bare_coins(terms, whole, coins.end, worded=worded):
        return whole
    share = 10 if terms.words[coins.end] in terms.units.tenths else _HUNDRED
    total = value + coins.value / share
    end = coins.end + named
    if share == 10 and terms.words[end] in terms.numbers.units:
        return Measure(
            whole.first, end + 1, whole.kind, whole.unit, total + terms.numbers.units[terms.words[end]] / _HUNDRED
        )
    return Measure(whole.first, end, whole.kind, whole.unit, total)


def _bare_coins(terms: Terms, whole: Measure, end: int, *, worded: bool) -> bool:
    """A number without a coin's name after "15 dollars": only where the clause ends with it."""
    joined = terms.words[whole.last] in terms.nouns.and_
    closing = terms.words[end] in {"", ".", "?", "!"} or (joined and terms.words[end] in terms.nouns.and_)
    return closing and (worded or joined)
