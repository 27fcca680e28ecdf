"""SQLAlchemy's statements that are run row after row: made once, since making one costs more than running it."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Insert, Table
from sqlalchemy.dialects.sqlite import insert as upsert

from store.tables import RawRow, Row

IDENTITY = frozenset({"id", "key"})
"""Columns that a row keeps when it is replaced."""


def table_of(kind: type[Row]) -> Table:
    """The SQLAlchemy table of a row."""
    return Row.metadata.tables[str(kind.__tablename__)]


@cache
def replacing(kind: type[Row]) -> Insert:
    """Writes whole rows of a kind; one that has the key already gives way."""
    statement = upsert(table_of(kind))
    updated = {each.name: statement.excluded[each.name] for each in table_of(kind).columns if each.name not in IDENTITY}
    return statement.on_conflict_do_update(index_elements=["key"], set_=updated)


@cache
def keeping_raw() -> Insert:
    """Writes original bytes; those that are there already stay."""
    return upsert(table_of(RawRow)).on_conflict_do_nothing()
