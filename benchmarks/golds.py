"""Files of gold data, found by what their lines have."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from benchmarks.kinds import KINDS, Kind
from benchmarks.predict import rows

DOCUMENT = frozenset({"id", "text"})
APART = ("train", "unopened")
"""Files with these in their names are left alone: what rules may be made on, and what nobody reads while they are."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A file of gold data."""

    kind: Kind
    path: Path
    name: str
    """Its path within the folder, without suffixes."""


def golds_in(folder: Path) -> Iterator[Gold]:
    """Every file of gold data under a folder, whatever its name; training data is left out."""
    for path in files_in(folder):
        fields = _fields(path)
        for kind in KINDS:
            if kind.fields <= fields:
                yield Gold(kind, path, path.relative_to(folder).as_posix().split(".jsonl")[0])
                break


@cache
def _fields(path: Path) -> frozenset[str]:
    """What the first line of a file has; a file that is no JSON Lines has nothing, and is named."""
    try:
        return frozenset(next(rows(path), {}))
    except (OSError, EOFError, ValueError, TypeError) as error:
        print(f"skipped: {path}: {type(error).__name__}: {error}", file=sys.stderr)
        return frozenset()


def documents_for(gold: Gold, folder: Path) -> Iterator[Path]:
    """The files that may hold the documents of a file's lines, the likeliest first."""
    found = (path for path in files_in(folder) if _fields(path) >= DOCUMENT)
    yield from sorted(found, key=lambda path: (path.parent != gold.path.parent, "docs" not in path.name, path))


def files_in(folder: Path) -> list[Path]:
    """Every JSON Lines file under a folder but those of training data and those that are unopened."""
    found = (path for path in folder.rglob("*") if path.name.endswith((".jsonl", ".jsonl.gz")) and path.is_file())
    return sorted(path for path in found if not any(word in path.name for word in APART))
