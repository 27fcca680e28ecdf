"""Many articles in one file, one JSON object a line, packed with gzip or not, of any length."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from store.model import Article
from workbench.readers.charsets import clean, decode
from workbench.readers.fields import address, one_line
from workbench.readers.interface import Content, Reading, ReadingError, Skipped, checked, damage
from workbench.readers.leftout import LeftOut

MOST_LINE_BYTES = 4_000_000
MOST_ALL_BYTES = 1_000_000_000
"""Of a whole file, unpacked; more is a bomb, or wants splitting."""
MOST_LINES = 2_000_000
MOST_BAD = 1_000
"""With so many bad lines and fewer good ones, it is no file of articles."""
FIRST_FIELD = re.compile(r'\s*\{\s*"(id|title|text|outlet|author|published|url|language|republished_by)"\s*:')
LIKE_THIS = 'one {"id", "title", "text", "outlet", "published", "url"} a line'


class JsonlReader:
    """Each line is an article; a line that is none is named by its number and left out."""

    name = "jsonl"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson")
    media_types: tuple[str, ...] = ("application/jsonl", "application/x-ndjson", "application/x-jsonlines")
    most_bytes = 0
    nested = False

    def fits(self, head: str) -> bool:
        """An object of our fields is no prose."""
        return FIRST_FIELD.match(head) is not None

    def read(self, content: Content) -> Iterator[Reading | Skipped]:
        """Each line in turn; what is wrong with lines comes line by line, many of them in one sentence at the end."""
        left_out = LeftOut(content.name, "line", "lines", f"expected {LIKE_THIS}")
        good = number = 0
        try:
            for number, line in _lines(content):
                try:
                    yield _reading(content, number, line)
                    good += 1
                except ReadingError as error:
                    yield from left_out.leave(number, str(error))
                    if max(MOST_BAD, good + 1) <= len(left_out.numbers):
                        break
        except (ReadingError, zlib.error) as error:
            if not number:
                raise
            yield Skipped(left_out.named(number + 1), damage(error))
        yield from left_out.others()
        if not good and not left_out.numbers:
            raise ReadingError(f"no article in it: expected {LIKE_THIS}")


def _lines(content: Content) -> Iterator[tuple[int, bytes]]:
    """Lines that are not blank, with their numbers; one that is too long comes cut."""
    if content.head.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ReadingError("lines in UTF-16: save the file as UTF-8")
    read = number = 0
    with content.open() as stream:
        while line := stream.readline(MOST_LINE_BYTES + 1):
            number += 1
            read += len(line)
            if line.strip():
                yield number, line
            if len(line) > MOST_LINE_BYTES:
                read += _to_line_end(stream, line)
            if read > MOST_ALL_BYTES or number > MOST_LINES:
                raise ReadingError(f"more than {MOST_ALL_BYTES // 1_000_000:,} MB or {MOST_LINES:,} lines: split it")


def _to_line_end(stream: BinaryIO, line: bytes) -> int:
    read = 0
    while line and not line.endswith(b"\n") and read <= MOST_ALL_BYTES:
        line = stream.readline(1_000_000)
        read += len(line)
    return read


def _reading(content: Content, number: int, line: bytes) -> Reading:
    if len(line) > MOST_LINE_BYTES:
        raise ReadingError(f"longer than {MOST_LINE_BYTES // 1_000_000} MB, which no article is")
    decoded = decode(line, "utf-8")
    record = _record(decoded.text)
    words = record.get("text")
    if not isinstance(words, str):
        raise ReadingError(f'no "text" in it: expected {LIKE_THIS}')
    text, problems = clean(words.removeprefix("\ufeff"))
    identity = one_line(record.get("id")) or f"{content.name}:{number}"
    article = Article(
        key="",
        name=identity,
        title=one_line(record.get("title")),
        outlet=one_line(record.get("outlet")),
        author=one_line(record.get("author")),
        published=one_line(record.get("published")),
        url=address(one_line(record.get("url"))),
        republished_by=one_line(record.get("republished_by")),
        language=one_line(record.get("language"))[:2].lower(),
    )
    place = f"{content.place}#{identity}"
    return Reading(article, checked(text), line, "jsonl", place, (*decoded.problems, *problems), decoded.notes)


def _record(line: str) -> dict[str, object]:
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise ReadingError(
            f"no JSON ({error.msg.lower()} at character {error.pos + 1}): expected {LIKE_THIS}"
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReadingError("JSON nested too deep, or with a number too long, to be read") from error
    if not isinstance(record, dict):
        raise ReadingError(f"JSON, but no object: expected {LIKE_THIS}")
    return record


READER = JsonlReader()
