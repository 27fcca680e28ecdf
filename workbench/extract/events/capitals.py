"""Capitals that are told and not named: "the Somali capital", "Yemen's capital"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.extract.text.tokens import Tokens
from workbench.gazetteer import capital_of, country_of, nation_of

_ARTICLES = ("al-", "el-", "ar-", "as-", "ad-", "at-", "az-", "an-")
_OWNING = frozenset({"'s", "’s"})


@dataclass(frozen=True, slots=True)
class Capital:
    """A capital, and the words that tell it."""

    name: str
    country: str
    """ISO code."""
    first: int
    after: int


def capitals_in(tokens: Tokens) -> Iterator[Capital]:
    """Each "capital" that stands after a state or its people."""
    words, surfaces = tokens.words, tokens.surfaces
    for at in (at for at, word in enumerate(words) if word == "capital" and at):
        owner = at - 2 if words[at - 1] in _OWNING and at > 1 else at - 1
        two = (
            _capital(" ".join(surfaces[owner - 1 : owner + 1])) if owner and begins_name(surfaces[owner - 1]) else None
        )
        found = two or _capital(surfaces[owner])
        if found:
            yield Capital(*found, owner - bool(two), at + 1)


def begins_name(surface: str) -> bool:
    """Whether a name may begin so."""
    if "-" not in surface:
        return surface[0].isupper()
    return (surface[0].isupper() or surface.startswith(_ARTICLES)) and surface.rpartition("-")[2][:1].isupper()


def _capital(nation: str) -> tuple[str, str] | None:
    codes = country_of(nation) or nation_of(nation)
    name = capital_of(codes[0]) if len(codes) == 1 else None
    return (name, codes[0]) if name else None
