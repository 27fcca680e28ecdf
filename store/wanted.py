"""A Filter as the WHERE of a statement over lines; values always travel apart from the SQL."""

from __future__ import annotations

from dataclasses import dataclass

from store.model import Filter
from store.search import fts_query, like_pattern


@dataclass(frozen=True, slots=True)
class Where:
    """Conditions that all must hold, and their values in order."""

    conditions: tuple[str, ...] = ()
    values: tuple[object, ...] = ()

    def and_(self, condition: str, *values: object) -> Where:
        """This and one condition more."""
        return Where((*self.conditions, condition), (*self.values, *values))

    @property
    def sql(self) -> str:
        """The clause, "" where nothing is asked."""
        return f"WHERE {' AND '.join(self.conditions)}" if self.conditions else ""


def lines_where(wanted: Filter) -> Where:
    """Which lines a filter wants."""
    where = Where()
    if wanted.flag is not None:
        where = where.and_("key IN (SELECT key FROM line_flag WHERE code = ?)", str(wanted.flag))
    if wanted.status is not None:
        where = where.and_("status = ?", str(wanted.status))
    elif not wanted.dismissed:
        where = where.and_("status <> 'dismissed'")
    if wanted.rating is not None:
        where = where.and_("rating = ?", str(wanted.rating))
    if wanted.article.strip():
        start = wanted.article.strip().lower().encode("ascii", "replace").decode()
        where = where.and_("article >= ? AND article < ?", start, start + "\x7f")
    if wanted.source.strip():
        where = where.and_("source LIKE ? ESCAPE '\\'", like_pattern(wanted.source))
    return _search(where, wanted.search)


def _search(where: Where, typed: str) -> Where:
    if searches_nothing(typed):
        return where.and_("0")
    if query := fts_query(typed):
        return where.and_("id IN (SELECT rowid FROM line_search WHERE line_search MATCH ?)", query)
    return where


def searches_nothing(typed: str) -> bool:
    """Something was typed and none of it is a word: no line can hold it."""
    return bool(typed.strip()) and not fts_query(typed)
