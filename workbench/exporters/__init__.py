"""Dossiers -> files, one format a file. A new format is a module with one value, and a line in `EXPORTERS`."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from store.model import Dossier
from workbench.exporters import manifest
from workbench.exporters.claimreview import CLAIMREVIEW
from workbench.exporters.csv_rows import CSV
from workbench.exporters.files import Written, write_export
from workbench.exporters.html import HTML
from workbench.exporters.interface import Export, Exporter, ExportError
from workbench.exporters.jsonl import JSONL
from workbench.exporters.jsonl_reading import ImportRefused, read_dossiers
from workbench.exporters.markdown import MARKDOWN
from workbench.sanitise.terminal import show

EXPORTERS: Final[tuple[Exporter, ...]] = (JSONL, CSV, MARKDOWN, HTML, CLAIMREVIEW)


def exporter(name: str) -> Exporter:
    """The format of this name."""
    found = next((each for each in EXPORTERS if each.name == name), None)
    if found is None:
        names = ", ".join(each.name for each in EXPORTERS)
        raise ExportError(f"{show(name)}: is no export format; expected one of {names}, or all")
    return found


def write_all(dossiers: Iterable[Dossier], export: Export, folder: Path) -> tuple[Written, ...]:
    """Every format into a folder, with a manifest; all of them or none."""
    return manifest.write_all(EXPORTERS, dossiers, export, folder)


__all__ = [
    "EXPORTERS",
    "Export",
    "ExportError",
    "Exporter",
    "ImportRefused",
    "Written",
    "exporter",
    "read_dossiers",
    "write_all",
    "write_export",
]
