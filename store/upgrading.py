"""Bringing an older store up to this program's schema: a copy beside it first, then every step or none.

The schema's number stands in the file's own header (`user_version`), where it can be asked for without Alembic and
without a table of Alembic's. So the steps run through Alembic's operations, and its own bookkeeping is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, count
from pathlib import Path

from sqlalchemy import Connection

from store.backup import backup
from store.engine import driver, engine_for, raw_errors, writing
from store.errors import DeskError, StoreError
from store.files import SCHEMA, translated

STEPS = Path(__file__).parent / "migrations"


def upgrade(path: Path) -> Path | None:
    """Bring the store up to date; where the copy from before it lies, None where another program was quicker."""
    try:
        with _unreferenced(path) as connection:
            schema = driver(connection).execute("PRAGMA user_version").fetchone()[0]
            if schema >= SCHEMA:
                return None
            copy = _free_name(path)
            backup(path, copy)
            _run(connection, schema)
            _verify(connection, path, copy)
            driver(connection).execute(f"PRAGMA user_version={SCHEMA}")
            return copy
    except DeskError as error:
        raise StoreError(
            f"{path} was written by an older workbench and could not be brought up to date; it was left as it was.\n"
            f"{error}"
        ) from error


@contextmanager
def _unreferenced(path: Path) -> Iterator[Connection]:
    """A writing transaction in which a table may be made anew while others point at it."""
    engine = engine_for(path)
    try:
        with translated(path), raw_errors(), engine.connect() as connection:
            driver(connection).execute("PRAGMA foreign_keys=OFF")
        with writing(engine, path) as connection:
            yield connection
    finally:
        engine.dispose()


def _free_name(path: Path) -> Path:
    first = path.with_name(f"{path.name}.before-schema-{SCHEMA}.db")
    more = (path.with_name(f"{path.name}.before-schema-{SCHEMA}.{n}.db") for n in count(2))
    return next(place for place in chain((first,), more) if not place.exists())


def _run(connection: Connection, schema: int) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    steps = [step for step in ScriptDirectory(STEPS).walk_revisions() if int(step.revision) > schema]
    with Operations.context(MigrationContext.configure(connection)):
        for step in reversed(steps):
            step.module.upgrade()


def _verify(connection: Connection, path: Path, copy: Path) -> None:
    for table, row, parent, _ in driver(connection).execute("PRAGMA foreign_key_check"):
        raise StoreError(
            f"{path}: row {row} of the table {table} points at a {parent} that is gone. The copy is {copy}."
        )
