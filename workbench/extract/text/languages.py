"""What languages an article is in, paragraph by paragraph: an English brief above its Arabic original is read, the original named.

A paragraph that is too short to tell takes the language of its neighbours.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from store.model import Article, Place, Span
from workbench.extract.text.language import LATIN, OTHER, language_of
from workbench.extract.text.paragraphs import paragraphs_of
from workbench.extract.words import LANGUAGES, Words, words_for
from workbench.extract.words.strangers import STRANGERS

FEWEST = 8
"""Words of a paragraph from which its language is no guess."""
_SCRIPTS = {one.language: one.script for one in STRANGERS}


class Paragraph(NamedTuple):
    """From where to where a paragraph runs, and its language; "" where nothing tells."""

    start: int
    end: int
    language: str


@dataclass(frozen=True, slots=True)
class Languages:
    """The languages of one article."""

    main: str
    """The one that most is read in; where nothing is, the one that most is written in. "" where it cannot be named."""
    sure: bool
    paragraphs: tuple[Paragraph, ...]
    title: str
    """The language of the title."""

    def read(self) -> Iterator[Words]:
        """The languages with a folder in which something stands, the main one first."""
        if words_for(self.main) is None:
            return  # then none of the others has one either
        for language in dict.fromkeys((self.main, self.title, *(one.language for one in self.paragraphs))):
            words = words_for(language)
            if words is not None:
                yield words

    def at(self, span: Span) -> str:
        """The language of the paragraph in which a span begins."""
        if span.place is Place.TITLE:
            return self.title
        number = bisect_right(self.paragraphs, span.start, key=lambda one: one.start) - 1
        return self.paragraphs[number].language if number >= 0 else self.main

    def headed(self, article: Article, words: Words) -> Article:
        """The article with its title where that is in this language."""
        return article if self.title == words.language else replace(article, title="")

    def only(self, text: str, words: Words) -> str:
        """The text with line ends for every other language: what stands in it keeps its place."""
        parts: list[str] = []
        at = 0
        for one in self.paragraphs:
            if one.language != words.language:
                parts += (text[at : one.start], "\n" * (one.end - one.start))
                at = one.end
        return "".join((*parts, text[at:])) if parts else text


def languages_of(text: str, title: str, stated: str = "") -> Languages:
    """What each paragraph is in; `stated` is what the page says of itself, and is believed where nothing else tells."""
    told = [Paragraph(first, last, language_of(text[first:last])) for first, last in paragraphs_of(text)]
    of_title = language_of(title)
    main = _main(told or [Paragraph(0, len(title), of_title)], stated.lower().replace("_", "-").partition("-")[0])
    sure = bool(stated) or any(
        one.language == main and len(text[one.start : one.end].split()) >= FEWEST for one in told
    )
    paragraphs = tuple(_with_neighbours(text, told, main))
    return Languages("" if main == OTHER else main, sure, paragraphs, of_title or main)


def _main(told: Sequence[Paragraph], stated: str) -> str:
    """The language with a folder in which most is told; else what the page says; else what most is in, or the first."""
    sizes: dict[str, int] = {}
    for one in told:
        sizes[one.language] = sizes.get(one.language, 0) + one.end - one.start
    ours = {language: size for language, size in sizes.items() if words_for(language)}
    sizes.pop("", None)
    if not sizes:
        return stated or LANGUAGES[0].language
    return max(ours or sizes, key=(ours or sizes).__getitem__)


def _with_neighbours(text: str, told: Sequence[Paragraph], main: str) -> Iterator[Paragraph]:
    """Those that do not tell with the language on both their sides; with ours, or the one below, where the sides differ."""
    before, below = main, _below(told, main)
    for one, following in zip(told, below, strict=True):
        if one.language:
            yield one
            before = one.language
            continue
        sides = [side for side in (before, following) if _may_be(text, one, side)]
        ours = [side for side in sides if words_for(side)]
        yield one._replace(language=(ours or sides or [main])[-1])


def _below(told: Sequence[Paragraph], main: str) -> list[str]:
    """For each paragraph the language of the next one below that tells it."""
    found, coming = [], main
    for one in reversed(told):
        found.append(coming)
        coming = one.language or coming
    return found[::-1]


def _may_be(text: str, one: Paragraph, language: str) -> bool:
    """Whether a short paragraph can be in a language by its script; one without letters can be in any."""
    return _SCRIPTS.get(language, LATIN) == LATIN or not any(map(str.isalpha, text[one.start : one.end][:200]))
