"""Rows: what the queue should hold of each report, and what is right in each row.

A row that is given and asked for counts for `row_p` (of those given) and `row_r` (of those asked for); optional ones count
for neither. Of the rows that answer each other: `boundary`, spans that are nearly the same; `figure`, its bounds, casualty
and unit; `root` and `nearest`, the speaker nearest the event and the one nearest the outlet; `unverified`; the flags.
`right_f1` is of rows that are about the same words and right in figure, root, nearest and unverified.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.ours.names import last_word, same_name
from benchmarks.ours.queue import Asserted, asked_of, given_of, paired, shared
from benchmarks.tasks import reports
from benchmarks.tasks.interface import Row

FLAGS = frozenset(
    {
        "hedged", "unnamed-source", "interested-party", "unattributed-casualty", "vague-quantity", "headline-drift",
        "part-of-whole",
    }
)  # fmt: skip
"""Those that two annotators agree on."""
NEARLY, ABOUT, ABOUT_FIGURE = 0.7, 0.5, 0.35
"""What two spans share: nearly the same; about the same words; about the same figure, whose words are half of it."""
ARTICLE = ("id", "title", "published", "text")
"""What the product is given of a report: who wrote the gold is no part of it."""


def measure(rows: Sequence[Row]) -> Result:
    """Every row of every report."""
    tally = Tally()
    for row in rows:
        found = reports.TASK.predict({name: row[name] for name in ARTICLE if name in row}, {})
        _compare(tally, row["id"], asked_of(row), given_of(found, row["text"]))
    values = {
        "right_f1": tally.f1("right"),
        "row_p": tally.precision("row"),
        "row_r": tally.recall("row"),
        **{name: tally.precision(name) for name in ("boundary", "figure", "root", "nearest", "unverified")},
        "flag_p": tally.precision("flags"),
        "flag_r": tally.recall("flags"),
    }
    return Result({name: round(value, 4) for name, value in values.items()}, tuple(tally.mistakes))


def _compare(tally: Tally, where: str, asked: Sequence[Asserted], given: Sequence[Asserted]) -> None:
    """Which rows are there, then what is right of those that are."""
    pairs = paired(asked, given)
    needless = [one for one in given if all(one is not other for _, other in pairs)]
    missed = [one for one in asked if not one.optional and all(one is not other for other, _ in pairs)]
    wanted = [(one, other) for one, other in pairs if not one.optional]
    tally.mistakes += [f"{where}: row_p: needless “{one.words}”" for one in needless]
    tally.mistakes += [f"{where}: row_r: missed “{one.words}”" for one in missed]
    right = [_judge(tally, f"{where} “{one.words}”", one, other) for one, other in wanted]
    for name, count in (("row", len(wanted)), ("right", sum(right))):
        tally.count(name, count, len(wanted) + len(missed), len(wanted) + len(needless))


def _judge(tally: Tally, where: str, asked: Asserted, given: Asserted) -> bool:
    """Count each part of a row; whether it is right in all that is asked of a right one."""
    alike = shared(asked.span, given.span)
    tally.check("boundary", where, asked.words, given.words, right=alike >= NEARLY)
    for name, wanted, found, right in _parts(asked, given):
        tally.check(name, where, wanted, found, right=right)
    tally.compare("flags", where, FLAGS & asked.flags, FLAGS & given.flags)
    return alike >= (ABOUT_FIGURE if asked.figure else ABOUT) and all(right for *_, right in _parts(asked, given))


def _parts(asked: Asserted, given: Asserted) -> Iterator[tuple[str, object, object, bool]]:
    """Each part with what is asked, what is given, and whether that is right."""
    for name, end in (("root", slice(None, 1)), ("nearest", slice(-1, None))):
        own, other = "".join(asked.chain[end]), "".join(given.chain[end])
        yield name, own, other, same_name(own, other)
    if asked.figure:
        unit = not asked.unit or last_word(asked.unit) == last_word(given.unit)
        right = given.figure is not None and asked.bounds == given.bounds and unit
        yield "figure", (*asked.bounds, asked.unit), (*given.bounds, given.unit), right
        yield "unverified", asked.unverified, given.unverified, asked.unverified == given.unverified


MEASURE = Measure("rows", measure)
SHORT = Measure("rows_short", measure)
"""Texts of one to four sentences, of all desks: one kind of sentence each, where a report holds many at once."""
