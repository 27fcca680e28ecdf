"""A copy of the store in one file, made while others go on working: whole, or not at all."""

from __future__ import annotations

import os
import sqlite3
import stat
import tempfile
from contextlib import closing, suppress
from pathlib import Path

from store.errors import DeskError, StoreError
from store.files import damaged, explained, read_only, schema_of

ELSEWHERE = "Name another file."


def backup(store: Path, target: Path) -> None:
    """Copy the store to `target`, through SQLite's own copying. Only an older copy of this very store is replaced."""
    place = Path(os.path.realpath(target))
    _refuse_taken(store, place)
    try:
        handle, name = tempfile.mkstemp(prefix=".copy-", suffix=".new", dir=place.parent)
        os.close(handle)
        fresh = Path(name)
        try:
            _copy(store, fresh, target)
            _refuse_taken(store, place)
            fresh.replace(place)
            _settle(place.parent)
        finally:
            for leftover in (fresh, fresh.with_name(fresh.name + "-wal"), fresh.with_name(fresh.name + "-shm")):
                leftover.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"{target} cannot be written ({error.strerror or error}); no copy was made.\n"
            "Name a file in a folder that is there and that you may write."
        ) from error


def _copy(store: Path, fresh: Path, target: Path) -> None:
    with closing(read_only(store)) as source:
        try:
            with closing(sqlite3.connect(fresh, isolation_level=None)) as copy:
                source.backup(copy)
                for row in copy.execute("PRAGMA quick_check(1)"):
                    if row[0] != "ok":
                        raise StoreError(damaged(store, str(row[0])))
                # what is copied is a log's end too; nothing of it may be left beside the one file
                copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise explained(target, error) from error
    with fresh.open("rb+") as file:
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Have the folder remember the new name through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _refuse_taken(store: Path, place: Path) -> None:
    """Nothing is written over but an older copy of this very store."""
    try:
        about = place.stat()
    except FileNotFoundError:
        return
    except OSError as error:
        raise StoreError(f"{place} cannot be written ({error.strerror}); no copy was made.\n{ELSEWHERE}") from error
    if place.samefile(store):
        raise StoreError(f"{place} is the store itself; no copy was made.\n{ELSEWHERE}")
    if not stat.S_ISREG(about.st_mode):
        raise StoreError(f"{place} is no file; no copy was made.\n{ELSEWHERE}")
    if about.st_size and not _older_copy(store, place):
        raise StoreError(f"{place} is there already, and no older copy of {store}; it was left as it is.\n{ELSEWHERE}")


def _older_copy(store: Path, place: Path) -> bool:
    """Whether all that `place` holds is in the store too: its newest act, or, where it has none, its articles."""
    log = place.with_name(place.name + "-wal")
    try:
        if schema_of(place) is None or (log.exists() and log.stat().st_size):
            return False
        with closing(read_only(place)) as old, closing(read_only(store)) as new:
            head = old.execute("SELECT seq, hash FROM act ORDER BY seq DESC LIMIT 1").fetchone()
            if head is not None:
                return bool(new.execute("SELECT hash FROM act WHERE seq = ?", head[:1]).fetchone() == head[1:])
            articles = old.execute("SELECT article, sha256 FROM version")
            known = "SELECT 1 FROM version WHERE article = ? AND sha256 = ?"
            return all(new.execute(known, article).fetchone() for article in articles)
    except (DeskError, sqlite3.Error):
        return False
