"""The first bytes of a file that SQLite may have open in this program too, read without breaking its locks.

POSIX drops all locks that a program has on a file as soon as it closes any handle on that file. Another program that
leaves then takes itself for the last one at the store and removes the log that this one still writes to. So a handle
that was opened here stays open.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from pathlib import Path
from threading import Lock

KEPT = 100
"""Handles at most; a program has one store or two, and a test run has hundreds."""
BESIDE = ("", "-wal", "-shm", "-journal")
"""What SQLite puts behind a store's name for the files that it keeps beside it; it locks some of these too."""

_handles: OrderedDict[tuple[int, int], int] = OrderedDict()
_lock = Lock()


def first_bytes(path: Path, size: int) -> bytes:
    """The beginning of a file; OSError where it cannot be read."""
    if os.name != "posix":
        with path.open("rb") as file:
            return file.read(size)
    with _lock:
        return os.pread(_handle(path), size, 0)


def place_of(path: Path) -> tuple[int, int] | None:
    """What makes the file of this name the one that it is; None where there is none."""
    try:
        return _place(path.stat())
    except (OSError, ValueError):
        return None


def held(path: Path) -> bool:
    """Whether this is a store that was opened here, or a file that SQLite keeps beside one: opening it would do harm."""
    return any(_is_held(path, suffix) for suffix in BESIDE if path.name.endswith(suffix))


def _is_held(path: Path, suffix: str) -> bool:
    name = path.name.removesuffix(suffix)
    return bool(name) and place_of(path.with_name(name)) in _handles


def _handle(path: Path) -> int:
    handle = _handles.get(_place(path.stat()))
    if handle is None:
        handle = os.open(path, os.O_RDONLY)
        _handles[_place(os.fstat(handle))] = handle
        while len(_handles) > KEPT:
            os.close(_handles.popitem(last=False)[1])
    return handle


def _place(found: os.stat_result) -> tuple[int, int]:
    """What makes a file this one and no other; no other can get it while a handle is open."""
    return found.st_dev, found.st_ino
