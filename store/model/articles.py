"""A published piece, and one text of it as it was when retrieved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Which text of an article a span points into."""

    TEXT = "text"
    TITLE = "title"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of an article's text or title."""

    start: int
    end: int
    place: Place = Place.TEXT


@dataclass(frozen=True, slots=True)
class Article:
    """One published piece. The same words in two outlets are two articles."""

    key: str
    """Where it was published: hash of the canonical address, else outlet + title + date, else file name."""
    name: str
    """What its source calls it: a file name, an address, or the `id` of a record."""
    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    """ISO date or moment as found on the page; found, not established."""
    url: str = ""
    republished_by: str = ""
    language: str = ""
    """ISO 639-1 code, "" where nothing tells."""


@dataclass(frozen=True, slots=True)
class Version:
    """One text of an article, as it was when retrieved. Spans of claims point into exactly this text."""

    sha256: str
    """Of `text` in UTF-8; the key of the version together with its article."""
    article: str
    text: str
    title: str
    raw_sha256: str
    """Of the original bytes, which the store keeps."""
    retrieved: str
    reader: str = ""
    """Which reader made the text, with its version: "html trafilatura/2.3.1"."""
