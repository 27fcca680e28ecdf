"""Languages as data: which words a language uses to name a speaker, a place, a day, a doubt.

A language is a folder here with small Python files of words and one line in `LANGUAGES`. A language that has no folder
is reported as a problem of the article; it never reads as an article without claims.
"""

from __future__ import annotations

from workbench.extract.words.english import ENGLISH
from workbench.extract.words.vocabulary import Body, Words

LANGUAGES: tuple[Words, ...] = (ENGLISH,)

__all__ = ["LANGUAGES", "Body", "Words", "words_for"]


def words_for(language: str) -> Words | None:
    """The words of a language by its ISO 639-1 code ("en", "en-GB"), or None where there are none yet."""
    code = language.lower().replace("_", "-").partition("-")[0]
    return next((words for words in LANGUAGES if words.language == code), None)
