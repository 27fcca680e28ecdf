"""Languages as data: which words a language uses to name a speaker, a place, a day, a doubt.

A language is a folder here with small Python files of words and one line in `LANGUAGES`. A language that has no folder
is reported as a problem of the article; it never reads as an article without claims.
"""

from __future__ import annotations

from workbench.extract.words.assertions import Assertions
from workbench.extract.words.english import ENGLISH
from workbench.extract.words.seams import Seams
from workbench.extract.words.spanish import SPANISH
from workbench.extract.words.stops import Stops
from workbench.extract.words.syntax import Syntax
from workbench.extract.words.vocabulary import Body, Words

LANGUAGES: tuple[Words, ...] = (ENGLISH, SPANISH)

_NO_STOPS = Stops()
_NONE = Syntax()

__all__ = [
    "LANGUAGES",
    "Assertions",
    "Body",
    "Seams",
    "Stops",
    "Syntax",
    "Words",
    "stops_for",
    "syntax_for",
    "words_for",
]


def words_for(language: str) -> Words | None:
    """The words of a language by its ISO 639-1 code ("en", "en-GB"), or None where there are none yet."""
    code = language.lower().replace("_", "-").partition("-")[0]
    return next((words for words in LANGUAGES if words.language == code), None)


def syntax_for(language: str) -> Syntax:
    """The closed classes by which a language's phrases and clauses are read; empty ones where it has none."""
    words = words_for(language)
    return (words and words.syntax) or _NONE


def stops_for(language: str) -> Stops:
    """The short forms of a language; none where it has no words."""
    words = words_for(language)
    return words.stops if words else _NO_STOPS
