"""Our own JSON Lines read back into dossiers. The file may have been written, or changed, by anyone."""

from __future__ import annotations

import hashlib
import json
import math
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, Final

from store.errors import DeskError
from store.model import Dossier
from workbench.exporters.jsonl import SCHEMA, TEXT_OF, text_holders
from workbench.sanitise.terminal import show
from workbench.shapes import ShapeError, dossier_from

LONGEST_LINE: Final = 12_500_000
"""Bytes; an article has at most a million characters, and JSON writes the worst of them with twelve bytes."""
ALL_TEXTS: Final = 250_000_000
"""Bytes of memory for texts while reading, so that a file of texts without claims cannot fill it."""
_DIGITS: Final = 18
"""As many fit into 64 bits, whatever they are."""
_GZIP: Final = b"\x1f\x8b"
_EXPECTED: Final = "expected a .jsonl written by `workbench export jsonl`"
_ARTICLES: Final = "to take in articles use `workbench ingest`"


class ImportRefused(DeskError):
    """The file is no export of ours, or was changed since; nothing of it was taken in."""


class _Packed(ImportRefused):
    """The file may well be an export of ours, once it is unpacked."""


def read_dossiers(path: Path) -> Iterator[Dossier]:
    """Every dossier in the file, in its order. ImportRefused names the line at fault."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            yield from _Reading(path).dossiers(file)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ImportRefused(f"{show(str(path))}: cannot be read ({why}); {_EXPECTED}") from error


def _at_once(path: str, flags: int) -> int:
    """Open a file; a pipe that nobody writes to, or a device with nothing to say, is empty in place of waited for."""
    descriptor = os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
    if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
        # somebody does write, and may take their time
        os.set_blocking(descriptor, True)
    return descriptor


class _Reading:
    """One file, while it is read: its texts so far, and where it is."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.line = 0
        self.texts: dict[str, str] = {}
        self.size = 0
        self.claims = 0

    def dossiers(self, file: BinaryIO) -> Iterator[Dossier]:
        self._check_head(self._head(file))
        while (record := self._next(file)) is not None:
            match record.get("line"):
                case "text":
                    self._keep(record)
                case "claim":
                    self.claims += 1
                    yield self._dossier(record)
                case "end":
                    self._check_end(record, file)
                    return
                case _:
                    raise self._refusal("is none of head, text, claim and end")
        raise self._refusal("was expected to be the end; the file was cut short")

    def _head(self, file: BinaryIO) -> dict[str, Any] | None:
        try:
            return self._next(file)
        except _Packed:
            raise
        except ImportRefused as refused:
            raise ImportRefused(f"{refused}, so this is no export of ours; {_ARTICLES}") from refused

    def _next(self, file: BinaryIO) -> dict[str, Any] | None:
        """The next line's object; None at the end of the file."""
        self.line += 1
        data: bytes = file.readline(LONGEST_LINE)
        if not data:
            return None
        if self.line == 1 and data.startswith(_GZIP):
            raise _Packed(f"{show(str(self.path))}: the file is packed; unpack it first (gunzip)")
        if len(data) == LONGEST_LINE:
            raise self._refusal(f"is longer than {LONGEST_LINE:,} bytes")
        try:
            # editors put a mark at a file's start
            text = data.decode("utf-8-sig" if self.line == 1 else "utf-8")
            record = json.loads(text, parse_int=_integer, parse_float=_float, parse_constant=_constant)
        except UnicodeDecodeError:
            raise self._refusal("is not UTF-8 text") from None
        except RecursionError:
            raise self._refusal("is nested too deep") from None
        except json.JSONDecodeError as error:
            raise self._refusal(f"is no JSON ({error.msg.lower()} at character {error.pos + 1})") from None
        except ValueError as error:
            raise self._refusal(f"is no JSON ({error})") from None
        if not isinstance(record, dict):
            raise self._refusal("is no JSON object")
        return record

    def _check_head(self, record: dict[str, Any] | None) -> None:
        if record is None:
            raise ImportRefused(f"{show(str(self.path))}: the file is empty; {_EXPECTED}")
        schema = record.get("schema")
        if schema == SCHEMA:
            return
        ours = isinstance(schema, str) and schema.startswith(SCHEMA.rpartition("/")[0] + "/")
        hint = (
            f"has the schema {show(str(schema))[:60]}, which this version cannot read: update claim-workbench"
            if ours
            else f"is not the head of our own export; {_ARTICLES}"
        )
        raise self._refusal(hint)

    def _keep(self, record: dict[str, Any]) -> None:
        text = record.get("text")
        if not isinstance(text, str):
            raise self._refusal("holds no text")
        sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        if record.get("sha256") != sha256:
            raise self._refusal("was changed: its text does not fit its SHA-256")
        self.size += sys.getsizeof(text)
        if self.size > ALL_TEXTS:
            raise self._refusal(f"brings the texts over {ALL_TEXTS:,} bytes of memory; export in smaller sets")
        self.texts[sha256] = text

    def _dossier(self, record: dict[str, Any]) -> Dossier:
        for holder in text_holders(record):
            holder["text"] = self._text(holder.pop(TEXT_OF, None))
        try:
            return dossier_from(record)
        except ShapeError as error:
            raise self._refusal(f"is no whole claim: {show(str(error))}") from error

    def _text(self, sha256: object) -> str:
        text = self.texts.get(sha256) if isinstance(sha256, str) else None
        if text is None:
            raise self._refusal("rests on a text that no line before it holds")
        return text

    def _check_end(self, record: dict[str, Any], file: BinaryIO) -> None:
        if record.get("claims") != self.claims:
            raise self._refusal(f"counts other claims than the {self.claims} above it; lines were added or lost")
        if file.read(1):
            self.line += 1
            raise self._refusal("stands after the end")

    def _refusal(self, what: str) -> ImportRefused:
        return ImportRefused(f"{show(str(self.path))}: line {self.line} {what}")


def _integer(digits: str) -> float:
    """A whole number; one longer than the store counts with can be a bound, which is none of its counts."""
    if len(digits) <= _DIGITS:
        return int(digits)
    if not math.isfinite(float(digits)):
        raise ValueError(f"a number of {len(digits)} digits")
    return float(digits)


def _float(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"{digits[:20]} is no number")
    return value


def _constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
