"""Every format at once into a folder, with a manifest by which anybody can tell later that nothing was changed.

The JSON Lines file is written first and read back for the other formats: all files hold the same claims, and an export
that could not be taken in again is never given out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, Self

from store.model import Dossier
from workbench.exporters.files import Prepared, Written, make_folder, prepare, put, refuse_others
from workbench.exporters.interface import Export, Exporter, ExportError
from workbench.exporters.jsonl import JSONL
from workbench.exporters.jsonl_reading import ImportRefused, read_dossiers
from workbench.sanitise.jsontext import dump
from workbench.sanitise.terminal import show

SCHEMA: Final = "claim-workbench/manifest/1"


def write_all(
    exporters: Sequence[Exporter], dossiers: Iterable[Dossier], export: Export, folder: Path
) -> tuple[Written, ...]:
    """A file a format, `manifest.json` and `SHA256SUMS` (for `sha256sum -c`); all of them or none."""
    new = make_folder(folder)
    others = [each for each in exporters if each.name != JSONL.name]
    for each in (JSONL, *others, _Manifest(()), _Sums(())):
        refuse_others(folder / each.file, each.mark)
    with _Batch(export, folder, new) as batch:
        first = batch.add(JSONL, dossiers)
        for each in others:
            batch.add(each, _read_again(first))
        batch.tell(_Manifest(batch.written()))
        batch.tell(_Sums(batch.written()))
        return batch.put()


def _read_again(first: Prepared) -> Iterator[Dossier]:
    try:
        yield from read_dossiers(first.temporary)
    except ImportRefused as refused:
        why = str(refused).removeprefix(f"{show(str(first.temporary))}: ")
        raise ExportError(
            f"{show(str(first.written.path))}: would not come in again ({why}), so nothing was written.\n"
            "Run `workbench check`: the store may be damaged."
        ) from refused


@dataclass(slots=True)
class _Batch:
    """Files that are whole but not yet in their places; what is not put is removed."""

    export: Export
    folder: Path
    new: bool
    """The folder was made for this."""
    prepared: list[Prepared] = field(default_factory=list)

    def add(self, exporter: Exporter, dossiers: Iterable[Dossier]) -> Prepared:
        done = prepare(exporter, dossiers, self.export, self.folder / exporter.file)
        self.prepared.append(done)
        return done

    def tell(self, about: _Manifest | _Sums) -> None:
        """A file about the others, which holds no claim."""
        done = self.add(about, ())
        self.prepared[-1] = replace(done, written=replace(done.written, claims=None))

    def written(self) -> tuple[Written, ...]:
        return tuple(each.written for each in self.prepared)

    def put(self) -> tuple[Written, ...]:
        return tuple(put(each) for each in self.prepared)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for each in self.prepared:
            each.temporary.unlink(missing_ok=True)
        if self.new:
            # it stays where there is something in it
            with suppress(OSError):
                self.folder.rmdir()


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What was exported, when, under which policy, with the journal's head and a hash a file."""

    files: tuple[Written, ...]
    name: str = "manifest"
    file: str = "manifest.json"
    what: str = "the hash of each file and the journal's head"
    mark: str = f'"schema": "{SCHEMA}"'

    def holds(self, _: Dossier) -> bool:
        """No claim."""
        return False

    def write(self, _: Iterable[Dossier], export: Export) -> Iterator[str]:
        yield dump(self._shape(export), indent=1) + "\n"

    def _shape(self, export: Export) -> dict[str, object]:
        return {
            "schema": SCHEMA,
            "tool": export.tool,
            "desk": export.desk,
            "address": export.address,
            "exported": export.when,
            "selection": export.selection,
            "claims": self.files[0].claims if self.files else 0,
            "journal": export.head,
            "policy": {name: getattr(export.policy, name) for name in export.policy.__slots__},
            "files": [
                {
                    "file": each.path.name,
                    "format": each.format,
                    "claims": each.claims,
                    "bytes": each.size,
                    "sha256": each.sha256,
                }
                for each in self.files
            ],
        }


@dataclass(frozen=True, slots=True)
class _Sums:
    """The same hashes as `sha256sum -c` reads them."""

    files: tuple[Written, ...]
    name: str = "sums"
    file: str = "SHA256SUMS"
    what: str = "the hash of each file, for `sha256sum -c`"
    mark: str = f"  {JSONL.file}\n"

    def holds(self, _: Dossier) -> bool:
        """No claim."""
        return False

    def write(self, _: Iterable[Dossier], __: Export) -> Iterator[str]:
        yield from (f"{each.sha256}  {each.path.name}\n" for each in self.files)
