"""A Filter as the FROM and WHERE of a statement over lines; values always travel apart from the SQL."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.model import Cursor, Filter
from store.search import fts_query, like_pattern


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions that all must hold, and their values in order.

    `near` is the table whose index has the queue's order under these conditions: `line`, or `line_flag` for the lines
    of one flag. It holds rank, key, status, article and aside, so that counts and positions read the index alone.
    """

    near: str = "line"
    conditions: tuple[str, ...] = ()
    values: tuple[object, ...] = ()
    whole: bool = False
    """Conditions ask for columns that only `line` has."""

    def and_(self, condition: str, *values: object, whole: bool = False) -> Where:
        """This and one condition more."""
        return replace(
            self,
            conditions=(*self.conditions, condition),
            values=(*self.values, *values),
            whole=self.whole or whole,
        )

    def beyond(self, place: Cursor | None, sign: str) -> Where:
        """Only lines after (">") or before ("<") a place in the queue."""
        if place is None:
            return self
        return self.and_(f"({self.near}.rank, {self.near}.key) {sign} (?, ?)", place.rank, place.key)

    def order(self, direction: str = "ASC") -> str:
        """The queue's order, or its reverse."""
        return f"ORDER BY {self.near}.rank {direction}, {self.near}.key {direction}"

    @property
    def narrow(self) -> str:
        """FROM and WHERE for counts and places."""
        return self.wide if self.whole else f"FROM {self.near} {self._clause}"

    @property
    def wide(self) -> str:
        """FROM and WHERE for whole lines."""
        joined = "" if self.near == "line" else f" JOIN line ON line.key = {self.near}.key"
        return f"FROM {self.near}{joined} {self._clause}"

    @property
    def _clause(self) -> str:
        return f"WHERE {' AND '.join(self.conditions)}" if self.conditions else ""


def lines_where(wanted: Filter) -> Where:
    """Which lines a filter wants."""
    where = Where()
    if wanted.flag is not None:
        where = Where("line_flag").and_("line_flag.code = ?", str(wanted.flag))
    if wanted.status is not None:
        where = where.and_(f"{where.near}.status = ?", str(wanted.status))
    elif not wanted.dismissed:
        where = where.and_(f"{where.near}.status <> 'dismissed'")
    if not wanted.everything:
        where = where.and_(f"{where.near}.aside = 0")
    if wanted.article.strip():
        where = where.and_(f"{where.near}.article >= ? AND {where.near}.article < ?", *prefix_range(wanted.article))
    if wanted.rating is not None:
        where = where.and_("line.rating = ?", str(wanted.rating), whole=True)
    if wanted.source.strip():
        where = where.and_("line.source LIKE ? ESCAPE '\\'", like_pattern(wanted.source), whole=True)
    return _search(where, wanted.search)


def _search(where: Where, typed: str) -> Where:
    if searches_nothing(typed):
        return where.and_("0")
    if query := fts_query(typed):
        condition = "line.id IN (SELECT rowid FROM line_search WHERE line_search MATCH ?)"
        return where.and_(condition, query, whole=True)
    return where


def searches_nothing(typed: str) -> bool:
    """Something was typed and none of it is a word: no line can hold it."""
    return bool(typed.strip()) and not fts_query(typed)


def prefix_range(prefix: str) -> tuple[str, str]:
    """The bounds of all keys that begin so."""
    start = prefix.strip().lower().encode("ascii", "replace").decode()
    return start, start + "\x7f"
