"""A folder of chains and rows with every name swapped for an invented one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from benchmarks.golds import Gold, files_in, golds_in
from benchmarks.invented import invent, swapped
from benchmarks.naming import WORD, name_words
from benchmarks.predict import rows, write_rows
from benchmarks.scoring import documents_of
from benchmarks.tasks.interface import Row
from benchmarks.tasks.reports import ARTICLE

WANTED: Final = ("chains", "rows")
TEXTS: Final = frozenset(
    "text title name aliases ignore mention_text cue unit outlet author republished_by headline".split()
)
"""Fields with words of a text in them; the others are read by programs."""


def name_words_of(folder: Path) -> frozenset[str]:
    """The words that names are made of in the gold of a folder."""
    golds = _golds(folder)
    speakers = (name for gold in golds for row in rows(gold.path) for name in _speakers(row))
    texts = (document["text"] for gold in golds for document in _documents(gold, folder))
    return name_words(speakers, texts, _all_texts(folder))


def disguised(folder: Path, names: frozenset[str], seed: int, to: Path) -> Path:
    """The gold of a folder with its documents, renamed."""
    invented = invent(names, _all_words(folder), seed)
    for gold in _golds(folder):
        lines = to / f"{gold.name}.jsonl"
        lines.parent.mkdir(parents=True, exist_ok=True)
        write_rows(lines, (_renamed(row, invented) for row in rows(gold.path)))
        if gold.kind.name == "chains":
            documents = (_renamed(one, invented) for one in _documents(gold, folder))
            write_rows(to / f"{gold.name}-docs.jsonl", documents)
    return to


def _golds(folder: Path) -> list[Gold]:
    return [gold for gold in golds_in(folder) if gold.kind.name in WANTED]


def _speakers(row: Row) -> Iterator[str]:
    """Every name of every chain of a line: a claim's, or a report's."""
    for claim in row.get("claims", [row]):
        for hop in claim["chain"]:
            yield from (hop["name"], *hop.get("aliases", ()))


def _documents(gold: Gold, folder: Path) -> Iterator[Row]:
    """The texts that a file's lines are of, as articles alone."""
    found = documents_of(gold, ("doc",), folder) if gold.kind.name == "chains" else rows(gold.path)
    for row in found:
        yield {name: row[name] for name in ("id", *ARTICLE) if name in row}


def _all_texts(folder: Path) -> Iterator[str]:
    for path in files_in(folder):
        yield from (row["text"] for row in rows(path) if isinstance(row.get("text"), str))


@cache
def _all_words(folder: Path) -> frozenset[str]:
    return frozenset(word.lower() for text in _all_texts(folder) for word in WORD.findall(text))


def _renamed(value: Row, invented: Mapping[str, str]) -> Row:
    return {name: _within(each, invented, words=name in TEXTS) for name, each in value.items()}


def _within(value: object, invented: Mapping[str, str], *, words: bool) -> object:
    """A field's value with its words swapped, whatever it is made of."""
    if isinstance(value, dict):
        return _renamed(value, invented)
    if isinstance(value, list):
        return [_within(each, invented, words=words) for each in value]
    return swapped(value, invented) if words and isinstance(value, str) else value
