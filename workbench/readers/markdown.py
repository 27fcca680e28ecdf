"""Markdown with or without front matter, as prose: a claim's words are quoted from it, so no marks stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.model import Article
from workbench.readers.charsets import decode
from workbench.readers.fields import address, one_line
from workbench.readers.interface import BROKEN, MOST_TEXT_BYTES, Content, Reading, ReadingError, Skipped, checked
from workbench.readers.paragraphs import paragraphs

if TYPE_CHECKING:
    from markdown_it.token import Token

MOST_LINES = 50_000
FRONT_MATTER = re.compile(r"\s{0,20}---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
FIELD = re.compile(r"^([A-Za-z_]{2,30})[ \t]*:[ \t]*(.{0,2000})$", re.MULTILINE)


class MarkdownReader:
    """One article a file. Emphasis, links and list marks go, their words stay, each block on a line of its own."""

    name = "markdown"
    suffixes: tuple[str, ...] = (".md", ".markdown")
    media_types: tuple[str, ...] = ("text/markdown", "text/x-markdown")
    most_bytes = MOST_TEXT_BYTES
    nested = True

    def fits(self, head: str) -> bool:
        """Any text can be Markdown; so nothing is for certain."""
        del head
        return False

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """The title is the front matter's, else the first heading, and is left out of the text like a page's."""
        raw = content.data(self.most_bytes)
        decoded = decode(raw, content.charset)
        source = checked(decoded.text)
        if source.count("\n") > MOST_LINES:
            raise ReadingError(f"more than {MOST_LINES:,} lines, too many for one article: split it, or name it .txt")
        front = FRONT_MATTER.match(source)
        fields = _fields(front[1]) if front else {}
        heading, blocks = _blocks(source[front.end() :] if front else source)
        title = fields.get("title") or heading or (blocks[0] if blocks else "")
        text = checked("\n".join(blocks))
        article = Article(
            key="",
            name=content.name,
            title=one_line(title),
            outlet=one_line(fields.get("outlet")),
            author=one_line(fields.get("author")),
            published=one_line(fields.get("published") or fields.get("date")),
            url=address(fields.get("url", "")) or content.url,
            republished_by=one_line(fields.get("republished_by")),
            language=one_line(fields.get("language"))[:2].lower(),
        )
        yield Reading(article, text, raw, self.name, content.place, decoded.problems, decoded.notes)


def _fields(front: str) -> dict[str, str]:
    """The simple `name: value` lines; of anything deeper, nothing is read and nothing can go wrong."""
    return {found[1].lower(): _unquoted(found[2].strip()) for found in FIELD.finditer(front)}


def _unquoted(value: str) -> str:
    quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
    return value[1:-1].replace('\\"', '"').replace("''", "'") if quoted else value


def _blocks(source: str) -> tuple[str, list[str]]:
    """The first heading where it opens the text, and the other blocks as prose."""
    from markdown_it import MarkdownIt

    try:
        tokens = MarkdownIt("commonmark").enable("table").parse(source)
    except BROKEN as error:
        raise ReadingError("cannot be read as Markdown: name it .txt to take it as it is") from error
    blocks = [block for block in (_prose(token) for token in tokens) if block]
    opens = bool(tokens) and tokens[0].type == "heading_open"
    return (blocks[0], blocks[1:]) if opens and len(blocks) > 1 else ("", blocks)


def _prose(token: Token) -> str:
    if token.type == "inline":
        return "".join(_words(child) for child in token.children or ()).strip()
    if token.type in {"fence", "code_block"}:
        return token.content.strip()
    return paragraphs(token.content) if token.type == "html_block" else ""


def _words(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return " "
    return token.content if token.type in {"text", "code_inline", "image"} else ""


READER = MarkdownReader()
