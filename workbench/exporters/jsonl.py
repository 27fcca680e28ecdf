"""Everything about each claim, one JSON object a line, for programs and for taking in again without loss.

The first line says who exported what, when and under which rules. A text stands once, in a line of its own before the
first claim that needs it; records name it by its SHA-256. The last line counts the claims, so that a file cut short is
known as one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from store.model import Dossier
from workbench.exporters.interface import Export
from workbench.sanitise.jsontext import dump
from workbench.shapes import Shape, dossier_shape

SCHEMA: Final = "claim-workbench/claims/1"
TEXT_OF: Final = "text_of"
"""Stands in place of a text: the SHA-256 of it, under which a line before has it."""


@dataclass(frozen=True, slots=True)
class JsonlExporter:
    """JSON Lines, complete."""

    name: str = "jsonl"
    file: str = "claims.jsonl"
    what: str = "everything, for programs; `import` takes it in again without loss"
    mark: str = f'"schema": "{SCHEMA}"'

    def holds(self, _: Dossier) -> bool:
        """Every claim."""
        return True

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The head, each text before the claims that rest on it, the claims, the count."""
        yield _line(_head(export))
        written: set[str] = set()
        count = 0
        for dossier in dossiers:
            count += 1
            shape = dossier_shape(dossier)
            for holder in text_holders(shape):
                yield from _text(holder, written)
            yield _line({"line": "claim", "record": export.record(dossier.claim.key)} | shape)
        yield _line({"line": "end", "claims": count})


def _head(export: Export) -> Shape:
    return {
        "line": "head",
        "schema": SCHEMA,
        "tool": export.tool,
        "desk": export.desk,
        "address": export.address,
        "exported": export.when,
        "selection": export.selection,
        "journal": export.head,
        "policy": {
            "name": export.policy.name,
            "coding": export.policy.coding,
            "second_person": export.policy.second_person,
            "reason_required": export.policy.reason_required,
        },
        "ratings": {each.rating: {"label": each.label, "value": each.value} for each in export.scale},
        "definitions": {each.term: each.meaning for each in export.definitions},
    }


def text_holders(shape: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - read back, it may be anything
    """The records that hold a whole text, or the name of one: versions, links, captured pages."""
    if not isinstance(shape, dict):
        return
    links = shape.get("links")
    records = [shape.get("version"), *(links if isinstance(links, list) else ())]
    targets = [each.get("target_record") for each in records if isinstance(each, dict)]
    records += [each.get(name) for each in targets if isinstance(each, dict) for name in ("evidence", "version")]
    yield from (each for each in records if isinstance(each, dict))


def _text(holder: dict[str, Any], written: set[str]) -> Iterator[str]:
    """The line of a text not written yet; in its record the name of it is left."""
    text = str(holder.pop("text"))
    sha256 = _name(text)
    holder[TEXT_OF] = sha256
    if sha256 not in written:
        written.add(sha256)
        yield _line({"line": "text", "sha256": sha256, "text": text})


@lru_cache(maxsize=4)
def _name(text: str) -> str:
    """What stands for a text; claims of one text follow each other."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _line(shape: Shape) -> str:
    return dump(shape) + "\n"


JSONL: Final = JsonlExporter()
