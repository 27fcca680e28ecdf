"""One row a claim, for a spreadsheet: safe to open, and each row links back to its record.

The file begins with a byte order mark, because Excel reads UTF-8 as something else without it. A reader that does not
know the mark finds it in the first column's name; that column is therefore `record`, which no program joins on.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from typing import Final

from store.model import Dossier, LinkedTarget, Stance, shareable
from store.telling import days, places
from workbench.exporters.definitions import policy_words
from workbench.exporters.interface import Export
from workbench.exporters.words import coded_range, dissent, effective, figure_words, range_words, whole_chain
from workbench.sanitise.cell import cell

Value = str | float | None
Column = Callable[[Dossier, Export], Value]


def _figure(get: str) -> Column:
    def column(dossier: Dossier, _: Export) -> Value:
        figure = dossier.claim.figure
        value = None if figure is None else getattr(figure, get)
        return value if isinstance(value, float | int) or value is None else str(value)

    return column


def _article(get: str) -> Column:
    return lambda dossier, _: str(getattr(dossier.article, get))


def _sources(*stances: Stance) -> Column:
    def column(dossier: Dossier, _: Export) -> Value:
        linked = (each for each in dossier.links if each.link.stance in stances and not each.link.withdrawn)
        return "\n".join(_source(each) for each in linked)

    return column


def _source(linked: LinkedTarget) -> str:
    named = ", ".join(each for each in (linked.title, linked.outlet, linked.published[:10]) if each)
    return f"{named} <{shareable(linked.url)}>" if linked.url else named or linked.link.target


def _verdict(get: str) -> Column:
    def column(dossier: Dossier, _: Export) -> Value:
        verdict = effective(dossier)
        return None if verdict is None else str(getattr(verdict, get))

    return column


def _range(dossier: Dossier, _: Export) -> Value:
    """The figure's bounds in words; a claim of casualties that states no number is unknown, never 0."""
    figure = dossier.claim.figure
    return figure_words(figure) if figure is not None else range_words(None, None)


def _coded(dossier: Dossier, _: Export) -> Value:
    low, high, policy = coded_range(dossier)
    return range_words(low, high) if policy or low is not None or high is not None else None


def _open_flags(dossier: Dossier, _: Export) -> Value:
    cleared = {each.code for each in dossier.clearings if not each.withdrawn}
    return "; ".join(f"{each.code}: {each.why.rstrip('.')}" for each in dossier.claim.flags if each.code not in cleared)


def _cleared_flags(dossier: Dossier, _: Export) -> Value:
    standing = (each for each in dossier.clearings if not each.withdrawn)
    return "; ".join(f"{each.code}: {each.note} ({each.by}, {each.at})" for each in standing)


def _definitions(_: Dossier, export: Export) -> Value:
    return " ".join(f"{each.term}: {each.meaning}" for each in export.definitions)


COLUMNS: Final[dict[str, Column]] = {
    "record": lambda dossier, _: f"workbench show {dossier.claim.key}",
    "key": lambda dossier, _: dossier.claim.key,
    "address": lambda dossier, export: export.record(dossier.claim.key),
    "claim": lambda dossier, _: dossier.claim.text,
    "title": _article("title"),
    "outlet": _article("outlet"),
    "author": _article("author"),
    "published": _article("published"),
    "url": _article("url"),
    "republished_by": _article("republished_by"),
    "retrieved": lambda dossier, _: dossier.version.retrieved,
    "sha256": lambda dossier, _: dossier.version.raw_sha256,
    "figure": _figure("words"),
    "low": _figure("low"),
    "high": _figure("high"),
    "range": _range,
    "unit": _figure("unit"),
    "casualty": _figure("casualty"),
    "group": _figure("group"),
    "qualifier": _figure("qualifier"),
    "hedges": lambda dossier, _: "; ".join(dossier.claim.figure.hedges) if dossier.claim.figure else None,
    "attributed_to": _figure("attributed_to"),
    "what": lambda dossier, _: str(dossier.claim.what),
    "when_from": lambda dossier, _: days(dossier.claim)[0],
    "when_to": lambda dossier, _: days(dossier.claim)[1],
    "place": lambda dossier, _: "; ".join(places(dossier.claim)),
    "coded_low": lambda dossier, _: coded_range(dossier)[0],
    "coded_high": lambda dossier, _: coded_range(dossier)[1],
    "coded_range": _coded,
    "coded_policy": lambda dossier, _: coded_range(dossier)[2],
    "chain": lambda dossier, _: whole_chain(dossier),
    "origins": lambda dossier, _: dossier.origins,
    "flags_open": _open_flags,
    "flags_cleared": _cleared_flags,
    "status": lambda dossier, _: str(dossier.status),
    "rating": _verdict("rating"),
    "reason": _verdict("reason"),
    "by": _verdict("by"),
    "at": _verdict("at"),
    "dissent": lambda dossier, _: "; ".join(f"{each.rating}: {each.reason} ({each.by})" for each in dissent(dossier)),
    "verified": lambda dossier, _: "yes" if dossier.verified else "no",
    "supporting": _sources(Stance.SUPPORTS),
    "contradicting": _sources(Stance.CONTRADICTS),
    "context": _sources(Stance.CONTEXT, Stance.PART_OF),
    "policy": lambda _, export: policy_words(export.policy),
    "definitions": _definitions,
    "exported": lambda _, export: f"{export.when} by {export.desk}, journal {export.head[:16]}",
}
"""Name of a column -> what stands in it."""


@dataclass(frozen=True, slots=True)
class CsvExporter:
    """Comma-separated values after RFC 4180."""

    name: str = "csv"
    file: str = "claims.csv"
    what: str = "one row a claim, safe in a spreadsheet"
    mark: str = "record,key,address,claim"

    def holds(self, _: Dossier) -> bool:
        """Every claim."""
        return True

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The heading and one row a claim."""
        yield "\ufeff" + ",".join(COLUMNS) + "\r\n"
        for dossier in dossiers:
            yield _row([cell(column(dossier, export)) for column in COLUMNS.values()])


def _row(cells: list[str]) -> str:
    # all quoted: a program that expects semicolons then sees one cell, not live pieces of a text
    line = StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL).writerow(cells)
    return line.getvalue()


CSV: Final = CsvExporter()
