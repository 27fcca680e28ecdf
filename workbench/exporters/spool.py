"""Text kept aside while it grows, so that what is counted over all claims can stand before the first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from tempfile import SpooledTemporaryFile
from typing import Final, Self

from store.model import Dossier
from workbench.exporters.interface import Export
from workbench.exporters.report import Report, report

_IN_MEMORY: Final = 4_000_000
_PIECE: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents."""

    number: int
    key: str
    words: str
    article: str
    rating: str
    open_flags: int


def _aside() -> SpooledTemporaryFile[str]:
    return SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="", errors="replace")


@dataclass(slots=True)
class Spool:
    """The claims' sections, rendered once, and the contents that they make."""

    contents: list[Entry] = field(default_factory=list)
    _file: SpooledTemporaryFile[str] = field(default_factory=_aside)

    def add(self, told: Report, section: str) -> None:
        """One claim's section and its line of contents."""
        self.contents.append(_entry(len(self.contents) + 1, told))
        self._file.write(section)

    def pieces(self) -> Iterator[str]:
        """All sections in order."""
        self._file.seek(0)
        while piece := self._file.read(_PIECE):
            yield piece

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def told(dossiers: Iterable[Dossier], export: Export) -> Iterator[tuple[int, Report]]:
    """Each claim's report with its number, from 1."""
    return enumerate((report(each, export.scale) for each in dossiers), 1)


def _entry(number: int, told: Report) -> Entry:
    article = ", ".join(words for label, words in told.facts if label in {"Article", "Outlet"})
    still_open = sum(1 for each in told.doubts if not each.cleared)
    return Entry(number, told.key, told.words, article, told.rating, still_open)
