"""What a sentence says was done: its noun, by what means, and by whom."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.events.doers import Doer, Doers
from workbench.extract.events.means import means_and_deed
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings


@dataclass(frozen=True, slots=True)
class Deed:
    """One sentence's."""

    plain: str = ""
    """What happened, in the plain form of its noun."""
    means: str = ""
    doer: Doer | None = None


def deed_of(tokens: Tokens, words: Words, happenings: Happenings) -> Deed:
    """What a sentence says was done, as far as it does."""
    means, plain = means_and_deed(tokens, happenings)
    return Deed(plain, means, Doers(tokens, words, happenings).found())
