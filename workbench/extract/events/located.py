"""A place as a sentence tells it, and what a sentence is asked for its places with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from store.model import Precision
from workbench.extract.events.frames import Frame
from workbench.extract.events.toponyms import Toponyms
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings


class Located(NamedTuple):
    """A place as a sentence tells it."""

    name: str
    precision: Precision
    country: str
    """ISO code, "" where it is not settled."""
    start: int
    end: int
    frame: Frame


@dataclass(frozen=True)
class Ground:
    """One sentence to look for places in."""

    tokens: Tokens
    told: frozenset[str]
    """Its words, once each."""
    words: Words
    happenings: Happenings
    toponyms: Callable[[], Toponyms]

    @cached_property
    def has_nouns(self) -> bool:
        """It has a noun that can make the name before it a place."""
        nouns = (self.happenings.nouns, self.happenings.sites, self.happenings.areas, self.happenings.counting)
        return ":" in self.told or any(not self.told.isdisjoint(each) for each in nouns)

    def place(self, name: str, precision: Precision, country: str, first: int, after: int, frame: Frame) -> Located:
        """What the words from one token to another tell."""
        return Located(name, precision, country, self.tokens.starts[first], self.tokens.ends[after - 1], frame)
