"""Who said what: source, cue and content spans of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks.tasks.interface import Task
from store.model import Span
from workbench.extract.attributions import find_attributions
from workbench.extract.passages import cut


def _predict(line: Mapping[str, Any]) -> dict[str, Any]:
    found = find_attributions(cut(line["text"]))
    return {
        "id": line["id"],
        "attributions": [
            {"source": _offsets(one.source), "cue": _offsets(one.cue), "content": _offsets(one.content)}
            for one in found
        ],
    }


def _offsets(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


TASK = Task(name="attribution", predict=_predict)
