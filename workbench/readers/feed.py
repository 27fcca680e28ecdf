"""RSS and Atom, saved or fetched: each entry is an article, as far as the feed carries it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from io import BytesIO
from itertools import pairwise
from typing import Any
from urllib.parse import urljoin

from store.model import Article
from workbench.readers.charsets import declared_in, decode
from workbench.readers.fields import address, one_line
from workbench.readers.interface import BROKEN, Content, Reading, ReadingError, Skipped, checked
from workbench.readers.leftout import LeftOut
from workbench.readers.paragraphs import paragraphs

MOST_BYTES = 5_000_000
"""A feed of a thousand whole articles has as many."""
ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel)\b", re.IGNORECASE)
# the groups give nothing back, as in pages
PROLOG = re.compile(r"(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>)*+", re.IGNORECASE | re.DOTALL)
FIRST_TAG = re.compile(rb"<(?:\w+:)?(?:item|entry)\b", re.IGNORECASE)
MOST_COPIED = 200_000_000
SUMMARY = "the feed gives a description alone, which may be only a summary of the article"


class FeedReader:
    """A feed is many articles. An entry without text is named and left out."""

    name = "feed"
    suffixes: tuple[str, ...] = (".xml", ".rss", ".atom", ".rdf")
    media_types: tuple[str, ...] = (
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/xml",
        "text/xml",
    )
    most_bytes = MOST_BYTES
    nested = True

    def fits(self, head: str) -> bool:
        """A feed's root element follows the prolog."""
        prolog = PROLOG.match(head)
        return prolog is not None and ROOT.match(head, prolog.end()) is not None

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """Each entry in the feed's order, with the bytes of its own where they can be told apart."""
        raw = content.data(self.most_bytes)
        decoded = decode(raw, content.charset or declared_in(raw))
        feed = _parsed(decoded.text)
        if not feed.entries:
            raise ReadingError("no entries in it: expected an RSS or Atom feed")
        sources = _sources(raw, len(feed.entries))
        left_out = LeftOut(content.name, "entry", "entries", "the feed may give headlines alone")
        problems, of_all = decoded.problems, decoded.notes
        for number, (entry, source) in enumerate(zip(feed.entries, sources, strict=True), start=1):
            try:
                article, text, notes = _entry(content, feed.feed, entry, number)
            except ReadingError as error:
                yield from left_out.leave(number, str(error))
                continue
            by = f"feed feedparser/{version('feedparser')}"
            place = f"{content.place}#{article.name}"
            yield Reading(article, text, source, by, place, problems, (*of_all, *notes))
            # what holds for the whole feed is said once
            problems = of_all = ()
        yield from left_out.others()


def _parsed(markup: str) -> Any:  # noqa: ANN401 - feedparser's dictionaries have no types
    import feedparser

    root = ROOT.search(markup)
    if root is None:
        raise ReadingError("no RSS or Atom feed; a page should end in .html")
    if "<!ENTITY" in markup[: root.start()].upper():
        raise ReadingError("declares entities of its own, which can unpack without end: take the <!DOCTYPE …> out")
    # our own decoding counts, so the prolog with its declarations goes
    markup = '<?xml version="1.0" encoding="utf-8"?>\n' + markup[root.start() :]
    headers = {"content-type": "application/xml; charset=utf-8"}
    try:
        return feedparser.parse(
            BytesIO(markup.encode()), response_headers=headers, sanitize_html=False, resolve_relative_uris=False
        )
    except BROKEN as error:
        raise ReadingError("too damaged to be read as a feed") from error


def _sources(raw: bytes, entries: int) -> list[bytes]:
    """The bytes of each entry, from its first tag to the next one's; else for each the whole feed's."""
    starts = [found.start() for found in FIRST_TAG.finditer(raw)]
    if len(starts) == entries:
        return [raw[start:end] for start, end in pairwise([*starts, len(raw)])]
    if entries * len(raw) > MOST_COPIED:
        raise ReadingError("its entries cannot be told apart: it is too damaged to be read as a feed")
    return [raw] * entries


def _entry(content: Content, feed: Any, entry: Any, number: int) -> tuple[Article, str, tuple[str, ...]]:  # noqa: ANN401 - see above
    bodies = [each.get("value") or "" for each in entry.get("content", ())]
    body = max(bodies, key=len, default="")
    text = checked(paragraphs(body or entry.get("summary") or ""))
    link = address(one_line(_joined(content.url, entry.get("link"))))
    article = Article(
        key="",
        name=link or one_line(entry.get("id")) or f"{content.name}#{number}",
        title=one_line(paragraphs(entry.get("title") or "")),
        outlet=one_line(paragraphs(feed.get("title") or "")),
        author=one_line(entry.get("author")),
        published=_moment(entry.get("published_parsed") or entry.get("updated_parsed")),
        url=link,
        language=one_line(feed.get("language"))[:2].lower(),
    )
    return article, text, () if body else (SUMMARY,)


def _joined(base: str, link: object) -> str:
    try:
        return urljoin(base, link) if isinstance(link, str) else ""
    except ValueError:
        return ""


def _moment(parsed: Any) -> str:  # noqa: ANN401 - see above
    if not parsed:
        return ""
    try:
        year, month, day, hour, minute, second = parsed[:6]
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError, TypeError):
        return ""


READER = FeedReader()
