"""States, their capitals and their people in running text: small, and without the places of the world."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from workbench.gazetteer.spelling import fits, plain
from workbench.gazetteer.states import State, states


def country_of(words: str) -> tuple[str, ...]:
    """The codes of the states that are so called: "Syria", "DRC", "Burma"; two for "Congo"; none for any other words."""
    found = _index(_names).get(plain(words), ())
    return tuple(
        code
        for code in found
        if any(plain(name) == plain(words) and fits(name, words) for name in _by_code()[code].names)
    )


def nation_of(words: str) -> tuple[str, ...]:
    """The codes of the states whose people are so called, one or many: "Syrian", "Syrians"; two for "Dominican"."""
    people, key = _index(_demonyms), plain(words)
    return people.get(key, ()) or people.get(key.removesuffix("s"), ())


def seat_of(words: str) -> tuple[str, ...]:
    """The codes of the states that are governed from there, so that "Moscow said" is Russia speaking."""
    return _index(_capitals).get(plain(words), ())


def capital_of(country: str) -> str | None:
    """The capital of the state with this code, as news spells it."""
    state = _by_code().get(country)
    return state.capital if state else None


def name_of(country: str) -> str | None:
    """The common name of the state with this code."""
    state = _by_code().get(country)
    return state.name if state else None


@lru_cache(maxsize=1)
def _by_code() -> Mapping[str, State]:
    return {state.code: state for state in states()}


@lru_cache(maxsize=3)
def _index(forms: Callable[[State], Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for state in states():
        for key in dict.fromkeys(map(plain, forms(state))):
            found[key].append(state.code)
    return {form: tuple(codes) for form, codes in found.items()}


def _names(state: State) -> Iterable[str]:
    return state.names


def _demonyms(state: State) -> Iterable[str]:
    return state.demonyms


_SEATS: Mapping[str, tuple[str, ...]] = {
    "UA": ("Kiev",),
    "IL": ("Tel Aviv",),
    "BJ": ("Cotonou",),
    "BO": ("Sucre",),
    "CI": ("Abidjan",),
    "FR": ("Elysee", "the Elysee"),
    "GB": ("Downing Street", "Whitehall"),
    "IR": ("Teheran",),
    "KP": ("Pyong Yang",),
    "MM": ("Naypyitaw", "Nay Pyi Taw"),
    "NL": ("The Hague",),
    "RU": ("Kremlin", "the Kremlin"),
    "TZ": ("Dar es Salaam",),
    "US": ("Washington DC", "White House", "the White House"),
    "YE": ("Sana'a",),
    "ZA": ("Cape Town",),
}
"""Other seats, other spellings of a capital, and the houses that stand for a government."""


def _capitals(state: State) -> Iterable[str]:
    return (state.capital, *_SEATS.get(state.code, ()))
