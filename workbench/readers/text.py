"""Plain text: the file's own words, untouched, with the first line as its title."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Article
from workbench.readers.charsets import decode
from workbench.readers.fields import MOST_KEPT
from workbench.readers.interface import MOST_TEXT_BYTES, Content, Reading, Skipped, checked


class TextReader:
    """A text file is one article. Outlet, byline and date are for the extractor to find in its words."""

    name = "text"
    suffixes: tuple[str, ...] = (".txt", ".text")
    media_types: tuple[str, ...] = ("text/plain",)
    most_bytes = MOST_TEXT_BYTES
    nested = False

    def fits(self, head: str) -> bool:
        """Anything can be text; so nothing is text for certain."""
        del head
        return False

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """The title is the first line that is not empty, and stays in the text."""
        raw = content.data(self.most_bytes)
        decoded = decode(raw, content.charset)
        text = checked(decoded.text)
        article = Article(key="", name=content.name, title=first_line(text), url=content.url)
        yield Reading(article, text, raw, self.name, content.place, decoded.problems, decoded.notes)


def first_line(text: str) -> str:
    """The first line with something on it; the start of one that is no title but the whole text."""
    return text.lstrip()[:MOST_KEPT].split("\n", 1)[0].strip()


READER = TextReader()
