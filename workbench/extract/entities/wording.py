"""A source phrase without what leads to it, what trails behind it, and what is told of it besides."""

from __future__ import annotations

import re

from workbench.extract.words import Words

LONGEST = 300
"""Characters of a source that are read; a longer one is a misreading anyhow."""
_FURTHEST = 30
"""Characters within which a name begins that asides are cut from."""


def cleaned(words: str, vocabulary: Words) -> str:
    """The phrase alone: "according to the agency on Monday" is the agency."""
    patterns = vocabulary.sources
    phrase = " ".join(words[:LONGEST].split())
    phrase = patterns.leads.sub("", phrase)
    phrase = patterns.trails.sub("", patterns.asides.sub("", phrase))
    return f"{phrase})" if phrase.rfind("(") > phrase.rfind(")") else phrase


def bare_name(phrase: str, vocabulary: Words) -> str:
    """A name without what is told of it on either side; where nothing else is left, as it stands."""
    patterns = vocabulary.sources
    start = re.match(r"(?:[Tt]he\s+)?(?:[\w.-]+\s+){0,3}?(?=[A-Z])", phrase)
    begins = start is not None and start.end() < _FURTHEST and phrase[start.end() :][:1].isupper()
    kept = patterns.name_asides.sub("", phrase) if begins else phrase
    return strip_article(patterns.loose.sub(_article, kept), vocabulary)


def without_seat(phrase: str, vocabulary: Words) -> str:
    """A phrase without where a body has its seat: "the New York-based group" is the group."""
    return vocabulary.sources.seated.sub(_article, phrase)


def _article(found: re.Match[str]) -> str:
    return found["article"] or ""


def strip_article(phrase: str, vocabulary: Words) -> str:
    """A phrase without the article that leads it."""
    return vocabulary.sources.article.sub("", phrase)
