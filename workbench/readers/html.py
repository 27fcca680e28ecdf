"""A saved or fetched news page: its body as paragraphs, and what it says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from html import unescape
from importlib.metadata import version
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from store.model import Article
from workbench.readers.charsets import clean, declared_in, decode
from workbench.readers.interface import Content, Reading, ReadingError, Skipped, checked
from workbench.readers.paragraphs import paragraphs

if TYPE_CHECKING:
    from trafilatura.settings import Document

MOST_MARKUP = 5_000_000
"""Characters of a page without its scripts and styles."""
MOST_TAGS = 40_000
"""A long news page has 5,000; each costs the tree half a kilobyte and the extractor time."""
LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s{0,3}=\s{0,3}[\"']?([A-Za-z]{2,3})(?![A-Za-z])", re.IGNORECASE)
NO_WORDS = re.compile(r"<(script|style|svg)\b(?![^>]{0,200}ld\+json).*?</\1\s*>", re.IGNORECASE | re.DOTALL)


class HtmlReader:
    """A page is one article. What it says of its outlet, author and date is found, not established."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")
    media_types: tuple[str, ...] = ("text/html", "application/xhtml+xml")

    def fits(self, head: str) -> bool:
        """A page begins with its doctype or root, after blanks, comments and an XML declaration."""
        start = re.match(
            r"(?:\s|<\?xml[^>]*>|<!--(?s:.*?)-->)*<(!doctype\s+html|html|head|body)\b", head, re.IGNORECASE
        )
        return start is not None

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """The body without the title; the words of the whole page, with a note, where no body stands out."""
        raw = content.data()
        decoded = decode(raw, content.charset or declared_in(raw))
        markup = slim(decoded.text)
        page = _extract(markup, content.url)
        text = _body(page)
        notes = decoded.notes
        if not text:
            text = paragraphs(markup)
            notes = (*notes, "no article stands out on the page: its text is every word of the page")
        text = checked(text)
        article = _article(page, content, LANGUAGE.search(markup[:5_000]))
        by = f"html trafilatura/{version('trafilatura')}"
        yield Reading(article, text, raw, by, content.place, decoded.problems, notes)


def slim(markup: str) -> str:
    """The page without scripts and styles, refused where what is left would cost too much to read."""
    markup = NO_WORDS.sub("", markup)
    if len(markup) > MOST_MARKUP or markup.count("<") > MOST_TAGS:
        raise ReadingError(
            f"a page of {len(markup):,} characters and {markup.count('<'):,} tags, too large to read: "
            "give the article's text alone as .txt"
        )
    return markup


def _extract(markup: str, url: str) -> Document | None:
    for library in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    page = bare_extraction(markup, url=url or None, with_metadata=True, include_comments=False)
    return page if isinstance(page, Document) else None


def _body(page: Document | None) -> str:
    if page is None or not page.text:
        return ""
    text, _ = clean(page.text)
    lines = [line.rstrip() for line in text.split("\n")]
    if lines and page.title and lines[0].strip() == page.title.strip():
        del lines[0]
    return "\n".join(lines).strip()


def _article(page: Document | None, content: Content, language: re.Match[str] | None) -> Article:
    tongue = language[1].lower() if language else ""
    if page is None:
        return Article(key="", name=content.name, url=content.url, language=tongue)
    return Article(
        key="",
        name=content.name,
        title=one_line(page.title),
        outlet=one_line(page.sitename),
        author=one_line(page.author),
        published=one_line(page.date),
        url=own_address(page.url or "", content.url),
        language=tongue or (page.language or "")[:2],
    )


def one_line(words: object) -> str:
    """A field of a page: text on one line, of a length that a field can have."""
    text, _ = clean(unescape(words)) if isinstance(words, str) else ("", ())
    return " ".join(text[:2_000].split())[:500]


def own_address(canonical: str, fetched: str) -> str:
    """The address that a page gives as its own, believed where the page came from that very host."""
    if not canonical.startswith(("http://", "https://")) or len(canonical) > 2_000 or not canonical.isprintable():  # noqa: PLR2004 - browsers' limit
        return fetched
    if fetched and _host(canonical) != _host(fetched):
        return fetched
    return canonical.partition("#")[0]


def _host(url: str) -> str:
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return re.sub(r"^(?:www|m|mobile|amp)\.", "", host.lower())


READER = HtmlReader()
