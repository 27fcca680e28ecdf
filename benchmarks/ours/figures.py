"""Figures: each on its very span, with its bounds, and what else is known of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.ours.marked import in_braces
from benchmarks.tasks import figures
from benchmarks.tasks.interface import Row

BOUNDS = ("low", "high", "qualifier")
FIELDS = ("unit", "kind", "casualty", "hedges", "attributed_to", "unverified")
"""Checked one by one; those that a line calls undecided are left out."""

_LEADING = re.compile(r"^(?:the|an?)\s+")


def measure(rows: Sequence[Row]) -> Result:
    """Every figure of every text."""
    tally = Tally()
    for row in rows:
        marked = in_braces(row["marked"])
        given = {tuple(one["span"]): one for one in _predicted(row["id"], marked.text)}
        asked = dict(zip(marked.spans, row["figures"], strict=True))
        words = {span: marked.text[slice(*span)] for span in (*asked, *given)}
        tally.compare(
            "span", row["id"], [words[one] + str(one) for one in asked], [words[one] + str(one) for one in given]
        )
        for span, figure in asked.items():
            _compare(tally, f"{row['id']} “{words[span]}”", figure, given.get(span, {}))
    return tally.result()


def _predicted(key: str, text: str) -> list[Row]:
    found: list[Row] = figures.TASK.predict({"id": key, "text": text}, {})["figures"]
    return found


def _compare(tally: Tally, where: str, asked: Row, given: Row) -> None:
    tally.check("bounds", where, _bounds(asked), _bounds(given))
    for name in FIELDS:
        if name not in asked.get("undecided", ()):
            right = name in given and _plain(asked[name]) == _plain(given[name])
            tally.check(name, where, asked[name], given.get(name), right=right)


def _bounds(figure: Row) -> list[object]:
    return [figure.get(name) for name in BOUNDS]


def _plain(value: object) -> object:
    """Words without case, leading article and the mark of the plural."""
    if isinstance(value, list):
        return sorted(str(one).lower() for one in value)
    return _LEADING.sub("", value.lower()).removesuffix("s") if isinstance(value, str) else value


MEASURE = Measure("figures", measure)
