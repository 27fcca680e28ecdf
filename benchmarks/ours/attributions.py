"""Attributions: the same source says half the same words; and all three parts to the letter."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.ours.marked import PARTS, Offsets, Parts, attributed
from benchmarks.tasks import attribution
from benchmarks.tasks.interface import Row

EDGE = " \t\n.,;:\"“”'‘’"
HALF = 0.5


def measure(rows: Sequence[Row]) -> Result:
    """Every attribution of every text."""
    tally = Tally()
    for row in rows:
        text, asked = attributed(row["marked"])
        given = attribution.TASK.predict({"id": row["id"], "text": text}, {})["attributions"]
        pairs = _paired(asked, given)
        tally.compare("relation", row["id"], *_numbered(asked, given, pairs, text))
        tally.compare("exact", row["id"], [_words(one, text) for one in asked], [_words(one, text) for one in given])
    return tally.result()


def _paired(asked: Sequence[Parts], given: Sequence[Parts]) -> dict[int, int]:
    """Which given one answers which asked one, each once."""
    pairs: dict[int, int] = {}
    for number, one in enumerate(asked):
        for other, answer in enumerate(given):
            if other not in pairs.values() and _same(one, answer):
                pairs[number] = other
                break
    return pairs


def _same(asked: Parts, given: Parts) -> bool:
    own, other = _characters(asked["content"]), _characters(given["content"])
    sources = _characters(asked["source"]), _characters(given["source"])
    return len(own & other) >= HALF * len(own | other) and bool(sources[0] & sources[1] or not any(sources))


def _characters(spans: Sequence[Offsets]) -> set[int]:
    return {at for start, end in spans for at in range(start, end)}


def _numbered(
    asked: Sequence[Parts], given: Sequence[Parts], pairs: dict[int, int], text: str
) -> tuple[list[str], list[str]]:
    """Both sides as words, an answer in the words of what it answers."""
    answers = {other: _words(asked[number], text) for number, other in pairs.items()}
    return [_words(one, text) for one in asked], [answers.get(at, _words(one, text)) for at, one in enumerate(given)]


def _words(one: Parts, text: str) -> str:
    parts = (" … ".join(text[start:end].strip(EDGE) for start, end in one[name]) for name in PARTS.values())
    return " | ".join(parts)


MEASURE = Measure("attributions", measure)
