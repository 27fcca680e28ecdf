"""The writing connection: made, checked and opened so that nothing decided can be lost."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import StaticPool

from store.errors import StoreError
from store.files import APPLICATION_ID, BUSY_MS, SCHEMA, explained, refuse_network, translated
from store.tables import BESIDE_THE_TABLES, Row

PRAGMAS = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    f"busy_timeout={BUSY_MS}",
    # with NORMAL the last decisions before a power cut are lost
    "synchronous=FULL",
)


def engine_for(path: Path) -> Engine:
    """One connection to an existing file; every transaction takes the write lock before its first read."""
    engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=BUSY_MS / 1000,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        # a damaged file is opened before it is found to be damaged
        connection.close()
        raise
    return connection


def driver(connection: Connection) -> sqlite3.Connection:
    """The sqlite3 connection below, for the reads that the queue and the store share."""
    below = connection.connection.driver_connection
    if not isinstance(below, sqlite3.Connection):
        raise StoreError("The connection to the store was closed.")
    return below


def create(path: Path) -> None:
    """Make a new store whole, beside its place, and put it there; where one appeared meanwhile, that one stays."""
    refuse_network(path)
    # where a link leads to: a rename would replace the link
    place = Path(os.path.realpath(path))
    fresh = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        with translated(path):
            _fill(fresh)
        if place.exists() and place.stat().st_size == 0:
            fresh.replace(place)
        else:
            with suppress(FileExistsError):
                os.link(fresh, place)
    except OSError as error:
        raise StoreError(
            f"{path} cannot be made ({error.strerror or error}).\nName another file with --store."
        ) from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


def _fill(path: Path) -> None:
    engine = engine_for(path)
    try:
        with raw_errors(), engine.begin() as connection:
            Row.metadata.create_all(connection)
            for statement in BESIDE_THE_TABLES:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA user_version={SCHEMA}")
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        with raw_errors(), engine.connect() as connection:
            driver(connection).execute("PRAGMA journal_mode=WAL")
    finally:
        engine.dispose()


@contextmanager
def raw_errors() -> Iterator[None]:
    """SQLAlchemy's wrappers taken off, so that sqlite3's own errors are told in one place."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise


@contextmanager
def writing(engine: Engine, path: Path) -> Iterator[Connection]:
    """One transaction: all of it or nothing, and SQLite's errors in words."""
    try:
        with translated(path), engine.begin() as connection:
            yield connection
    except DBAPIError as error:
        raise explained(path, error.orig or error) from error
