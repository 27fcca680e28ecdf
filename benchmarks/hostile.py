"""How long text takes that was made to take long: `python -m benchmarks.hostile [--only NAME]`.

CPU seconds of one extraction for each pattern at a quarter of the size and at the whole, and how often the quarter goes
into the whole: about 4 where time grows with the text, 16 where it grows with its square. Slowest first.

Exit codes: 0 every pattern that nobody writes was read in time; 1 one was not; 2 the command was wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import process_time

from benchmarks.patterns import DAMAGED, REPEATED, again, random_bytes, random_words
from benchmarks.stages import forget
from store.model import Article
from workbench.extract import extract

IN_TIME = 2.0
"""CPU seconds that a megabyte of text that nobody writes may take."""


@dataclass(frozen=True, slots=True)
class Row:
    """What one pattern took."""

    name: str
    quarter: float
    whole: float
    written: bool
    """A real article is in it: no bound is kept for those."""

    @property
    def late(self) -> bool:
        """It took longer than it may."""
        return self.whole > IN_TIME and not self.written


def main(arguments: list[str] | None = None) -> int:
    """Time every pattern and print one table."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.hostile", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", default="", help="patterns whose name holds these words")
    parser.add_argument("--size", type=int, default=1_000_000, help="characters (default: %(default)s)")
    parser.add_argument("--article", type=Path, help="a text to repeat and to damage as well")
    given = parser.parse_args(arguments)
    article = given.article.read_text(encoding="utf-8") if given.article else ""
    rows = list(_rows(given.size, article, given.only))
    for row in sorted(rows, key=lambda one: -one.whole):
        times = row.whole / row.quarter if row.quarter else 0.0
        print(f"{row.whole:7.2f} s  {row.quarter:6.2f} s  ×{times:4.1f}  {row.name}{'  LATE' if row.late else ''}")
    return 1 if any(row.late for row in rows) else 0


def _rows(size: int, article: str, only: str) -> Iterator[Row]:
    for name, make in _patterns(article):
        if only in name:
            quarter, whole = (_seconds(make(characters)) for characters in (size // 4, size))
            yield Row(name, quarter, whole, name.startswith("article"))


def _patterns(article: str) -> Iterator[tuple[str, Callable[[int], str]]]:
    yield "random bytes", random_bytes
    yield "random words", random_words
    for name, words in REPEATED.items():
        yield name, partial(again, words)
    if article:
        for name, damage in DAMAGED.items():
            yield f"article {name}", partial(again, damage(article) + "\n\n")


def _seconds(text: str) -> float:
    forget()
    start = process_time()
    extract(Article("hostile", "hostile.txt", language="en"), text)
    return process_time() - start


if __name__ == "__main__":
    sys.exit(main())
