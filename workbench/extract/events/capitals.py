"""Capitals that are told and not named: "the Somali capital", "Yemen's capital"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from store.model import Precision
from workbench.extract.events.frames import frame_before, frame_of
from workbench.extract.events.located import Ground, Located
from workbench.extract.text.tokens import Tokens
from workbench.extract.words.connectives import Connectives
from workbench.gazetteer import capital_of, country_of, nation_of

_ARTICLES = ("al-", "el-", "ar-", "as-", "ad-", "at-", "az-", "an-")


@dataclass(frozen=True, slots=True)
class Capital:
    """A capital, and the words that tell it."""

    name: str
    country: str
    """ISO code."""
    first: int
    after: int


def capitals_told(ground: Ground) -> Iterator[Located]:
    """Those in a frame of a place, where the name itself does not follow."""
    tokens, happenings = ground.tokens, ground.happenings
    for capital in _capitals_in(tokens, happenings.small):
        before = frame_before(tokens, capital.first, happenings)
        frame = frame_of(tokens, capital.first, capital.after, before, happenings)
        named = capital.after < len(tokens) and begins_name(tokens.surfaces[capital.after])
        if frame is not None and not named:
            yield ground.place(capital.name, Precision.PLACE, capital.country, capital.first, capital.after, frame)


def learn_capitals(ground: Ground) -> None:
    """Reads "Sana, Yemen's capital": the name before it is one more spelling."""
    tokens, small = ground.tokens, ground.happenings.small
    for capital in _capitals_in(tokens, small):
        comma = capital.first - 1 - (tokens.words[capital.first - 1] in small.article)
        if comma > 0 and tokens.words[comma] == "," and begins_name(tokens.surfaces[comma - 1]):
            ground.toponyms().learn(tokens.surfaces[comma - 1], capital.name, capital.country)


def _capitals_in(tokens: Tokens, small: Connectives) -> Iterator[Capital]:
    """Each "capital" that stands after a state or its people."""
    words, surfaces = tokens.words, tokens.surfaces
    for at in (at for at, word in enumerate(words) if word in small.capital and at):
        owner = at - 2 if words[at - 1] in small.owning and at > 1 else at - 1
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
