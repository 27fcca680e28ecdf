"""A saved or fetched news page: its body as paragraphs, and what it says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING

from store.model import Article
from workbench.readers.charsets import clean, declared_in, decode
from workbench.readers.fields import one_line, own_address
from workbench.readers.interface import BROKEN, Content, Reading, ReadingError, Skipped, checked
from workbench.readers.paragraphs import paragraphs

if TYPE_CHECKING:
    from trafilatura.settings import Document

MOST_BYTES = 10_000_000
"""The largest news pages have five million, most of them scripts."""
MOST_MARKUP = 3_000_000
"""Characters of a page without its scripts, styles and pictures."""
MOST_TAGS = 40_000
"""A long news page has 5,000; each costs the tree half a kilobyte and the extractor time."""
MOST_SCRIPT = 200_000
"""Characters of one script that says what the page is, in JSON-LD."""
LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\blang\s{0,3}=\s{0,3}[\"']?([A-Za-z]{2,3})(?![A-Za-z])", re.IGNORECASE)
SILENT = re.compile(r"<(script|style|svg)\b([^>]{0,200})", re.IGNORECASE)
ENDS = {tag: re.compile(rf"</{tag}\s{{0,10}}>", re.IGNORECASE) for tag in ("script", "style", "svg")}
PICTURE = re.compile(r"data:[a-z]{1,20}/[\w.+-]{1,50};base64,[A-Za-z0-9+/=\s]{100,}", re.IGNORECASE)
# the groups give nothing back: a page of a thousand comments would be tried in 2^1000 ways
START = re.compile(r"(?>\s+|<\?xml[^>]*>|<!--(?s:.*?)-->)*+<(!doctype\s+html|html|head|body)\b", re.IGNORECASE)


class HtmlReader:
    """A page is one article. What it says of its outlet, author and date is found, not established."""

    name = "html"
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")
    media_types: tuple[str, ...] = ("text/html", "application/xhtml+xml")
    most_bytes = MOST_BYTES
    nested = True

    def fits(self, head: str) -> bool:
        """A page begins with its doctype or root, after blanks, comments and an XML declaration."""
        return START.match(head) is not None

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """The body without the title; the words of the whole page, with a note, where no body stands out."""
        raw = content.data(self.most_bytes)
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
    """The page without scripts, styles and pictures, refused where what is left would cost too much to read."""
    markup = PICTURE.sub("data:", _without_silent(markup))
    if len(markup) > MOST_MARKUP or markup.count("<") > MOST_TAGS:
        raise ReadingError(
            f"a page of {len(markup):,} characters and {markup.count('<'):,} tags, too large to read: "
            "give the article's text alone as .txt"
        )
    return markup


def _without_silent(markup: str) -> str:
    """The page without what holds no words; step by step, since a pattern for all would start anew at each tag."""
    kept: list[str] = []
    at = 0
    endless: set[str] = set()
    while found := SILENT.search(markup, at):
        tag = found[1].lower()
        end = None if tag in endless else ENDS[tag].search(markup, found.end())
        if end is None:
            endless.add(tag)
        wanted = end is None or ("ld+json" in found[2].lower() and end.end() - found.start() <= MOST_SCRIPT)
        after = found.end() if end is None else end.end()
        kept.append(markup[at:after] if wanted else markup[at : found.start()])
        at = after
    return "".join((*kept, markup[at:]))


def _extract(markup: str, url: str) -> Document | None:
    for library in ("trafilatura", "htmldate", "courlan", "charset_normalizer"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    try:
        page = bare_extraction(markup, url=url or None, with_metadata=True, include_comments=False)
    except BROKEN:
        # the words of the whole page are still to be had
        return None
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


READER = HtmlReader()
