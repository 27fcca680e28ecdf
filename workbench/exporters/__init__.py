"""Dossiers -> files, one format a file. A new format is a module with one value, and a line in `EXPORTERS`."""

from typing import Final

from workbench.exporters.csv_rows import CSV
from workbench.exporters.files import Written, write_export
from workbench.exporters.html import HTML
from workbench.exporters.interface import Export, Exporter, ExportError
from workbench.exporters.jsonl import JSONL
from workbench.exporters.jsonl_reading import ImportRefused, read_dossiers
from workbench.exporters.markdown import MARKDOWN

EXPORTERS: Final[tuple[Exporter, ...]] = (JSONL, CSV, MARKDOWN, HTML)


def exporter(name: str) -> Exporter:
    """The format of this name."""
    found = next((each for each in EXPORTERS if each.name == name), None)
    if found is None:
        names = ", ".join(each.name for each in EXPORTERS)
        raise ExportError(f"{name}: is no export format; expected one of {names}, or all")
    return found


__all__ = [
    "EXPORTERS",
    "Export",
    "ExportError",
    "Exporter",
    "ImportRefused",
    "Written",
    "exporter",
    "read_dossiers",
    "write_export",
]
