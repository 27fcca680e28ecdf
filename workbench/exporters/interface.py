"""What every export format is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from store.errors import DeskError
from store.model import Dossier, Policy
from workbench.config.settings import RATINGS, RatingLabel
from workbench.exporters.definitions import DEFINITIONS, Definition
from workbench.sanitise.html import anchor


class ExportError(DeskError):
    """A file could not be written; nothing was left half-written."""


@dataclass(frozen=True, slots=True)
class Export:
    """The circumstances of one export: who exports what, when, and under which rules."""

    desk: str
    """Name of the desk, as its readers know it."""
    address: str
    """Web address of the desk, "" where it has none."""
    policy: Policy
    when: str
    """The moment of the export, UTC."""
    head: str
    """Hash of the journal's last act: a journal rewritten later no longer fits it."""
    selection: str = "verified claims"
    """Which claims were asked for, in words."""
    scale: tuple[RatingLabel, ...] = RATINGS
    """How the desk words each rating, and its place on the scale."""
    definitions: tuple[Definition, ...] = DEFINITIONS
    tool: str = "claim-workbench"
    """The program and its version."""

    def record(self, key: str) -> str:
        """Where a claim's record is found again: on the desk's page, or by name."""
        return f"{self.address}#{anchor(key)}" if self.address else f"urn:claim-workbench:claim:{key}"


class Exporter(Protocol):
    """One format. A new one is a module with such a value, and a line in `EXPORTERS`."""

    @property
    def name(self) -> str:
        """What a user types: "csv"."""

    @property
    def file(self) -> str:
        """What its file is called in a folder of exports: "claims.csv"."""

    @property
    def what(self) -> str:
        """What it is for, in one line of help."""

    @property
    def mark(self) -> str:
        """Words near the beginning of every file of this format, by which an older export is known as ours."""

    def holds(self, dossier: Dossier) -> bool:
        """Whether its file has room for this claim: what is said of a file's claims counts these."""

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The file's text, piece by piece; line ends as they must stand in the file."""
