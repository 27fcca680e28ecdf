"""Exports as files: whole or not at all, and never over a file that is not ours."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from store.model import Dossier
from workbench.exporters.interface import Export, Exporter, ExportError
from workbench.sanitise.terminal import show

_LOOKED_AT: Final = 8192
"""Bytes of an existing file in which the mark of an older export stands, if it is one."""


@dataclass(frozen=True, slots=True)
class Written:
    """One file that was written."""

    path: Path
    format: str
    claims: int | None
    """How many claims are in it; None for a file that tells of other files."""
    sha256: str
    size: int


def write_export(exporter: Exporter, dossiers: Iterable[Dossier], export: Export, path: Path) -> Written:
    """The dossiers in one file. An older export there is replaced; anybody else's file is left and named."""
    return put(prepare(exporter, dossiers, export, path))


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that is whole, under a name that nobody looks at yet."""

    temporary: Path
    written: Written
    mark: str
    """By which an older export in its place is known as ours."""


def prepare(exporter: Exporter, dossiers: Iterable[Dossier], export: Export, path: Path) -> Prepared:
    """Write the file beside its place."""
    refuse_others(path, exporter.mark)
    counted = _Counted(dossiers, exporter.holds)
    temporary, sha256, size = write_beside(path, exporter.write(counted, export))
    return Prepared(temporary, Written(path, exporter.name, counted.count, sha256, size), exporter.mark)


def put(prepared: Prepared) -> Written:
    """Give the file its name, in one step; something else may have got the name while the file was written."""
    path = prepared.written.path
    try:
        refuse_others(path, prepared.mark)
        prepared.temporary.replace(path)
    except OSError as error:
        raise _failed(path, error) from error
    finally:
        prepared.temporary.unlink(missing_ok=True)
    return prepared.written


def write_beside(path: Path, pieces: Iterable[str]) -> tuple[Path, str, int]:
    """A temporary file in the folder of `path`, complete and on the disk, with its SHA-256 and size."""
    temporary = path.with_name(f".export-{secrets.token_hex(8)}.part")
    hashed, size, whole = hashlib.sha256(), 0, False
    try:
        with temporary.open("xb") as file:
            for piece in pieces:
                data = piece.encode("utf-8", "backslashreplace")
                hashed.update(data)
                size += file.write(data)
            file.flush()
            os.fsync(file.fileno())
        whole = True
    except OSError as error:
        raise _failed(path, error) from error
    finally:
        if not whole:
            temporary.unlink(missing_ok=True)
    return temporary, hashed.hexdigest(), size


def refuse_others(path: Path, mark: str) -> None:
    """A file that stands there must be empty, or an older export of the same kind; a link is no file, as rename sees it."""
    if "\0" in str(path):
        raise ExportError(f"{show(str(path))}: cannot be a file's name")
    try:
        mode = path.lstat().st_mode
        if not stat.S_ISREG(mode):
            raise ExportError(f"{show(str(path))}: {_no_file(mode)}")
        with path.open("rb") as file:
            start = file.read(_LOOKED_AT).decode("utf-8", "replace")
    except FileNotFoundError:
        return
    except OSError as error:
        raise _failed(path, error) from error
    if start and mark not in start:
        raise ExportError(
            f"{show(str(path))}: holds something that is no export of ours; name another file or remove it"
        )


def _no_file(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "is a folder; name a file, or use `export all` for a folder"
    if stat.S_ISLNK(mode):
        # /dev/stdout is one: a file that takes its place would take it from every program
        return "is a link; name the file that it stands for"
    return "is no ordinary file; name another"


def make_folder(folder: Path) -> bool:
    """The folder that the exports go into; whether it was not there before."""
    try:
        new = not folder.is_dir()
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise _failed(folder, error) from error
    return new


def _failed(path: Path, error: Exception) -> ExportError:
    reason = getattr(error, "strerror", None) or str(error)
    way = "make room, or name another place" if getattr(error, "errno", None) == errno.ENOSPC else "name another place"
    return ExportError(f"{show(str(path))}: cannot be written ({reason}), nothing was left half-written; {way}")


class _Counted:
    """Dossiers that pass through, those counted that the file holds."""

    def __init__(self, dossiers: Iterable[Dossier], holds: Callable[[Dossier], bool]) -> None:
        self._dossiers = dossiers
        self._holds = holds
        self.count = 0

    def __iter__(self) -> Iterator[Dossier]:
        for dossier in self._dossiers:
            self.count += self._holds(dossier)
            yield dossier
