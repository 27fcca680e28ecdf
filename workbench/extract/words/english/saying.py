"""Which English words pass words on; the data stand in `sayings`, the forms of a verb in `conjugation`."""

from __future__ import annotations

from workbench.extract.words.english import sayings
from workbench.extract.words.english.conjugation import forms_of
from workbench.extract.words.sayings import Sayings


def plural_of(noun: str) -> str:
    """Many of a noun of saying: "theories", "claims"."""
    return f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"


SAYINGS = Sayings(sayings.VERBS, sayings.NOUNS, forms_of, plural_of)
