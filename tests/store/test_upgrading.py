"""An older store is brought up to date when it is opened: a copy first, then every step or none."""

from __future__ import annotations

import re
import runpy
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import store
from store.database import Store
from store.engine import create
from store.errors import StoreError
from store.files import APPLICATION_ID, SCHEMA
from store.queue import Queue
from tests.store.conftest import contents, exported, told
from workbench.review import Desk

FIRST = Path(store.__file__).parent / "migrations" / "versions" / "0001_first.py"


def schema(path: Path) -> dict[str, str]:
    """What the file says of its tables, indexes and triggers, without its way of writing it."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql NOTNULL")
        return {name: re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.replace('"', "").split())) for name, sql in found}


def empty(path: Path, number: int = 0, name: int = APPLICATION_ID) -> Path:
    """A store from before the first schema."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(f"PRAGMA application_id={name}; PRAGMA user_version={number}")
    return path


def first_schema(newer: Path, path: Path) -> Path:
    """The contents of a store as the first schema kept them."""
    empty(path, 1)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in runpy.run_path(str(FIRST))["STATEMENTS"]:
            connection.execute(statement)
        connection.execute("ATTACH ? AS newer", (str(newer),))
        tables = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%'"
            " AND name NOT IN ('act', 'touch')"
        )
        for (table,) in tables.fetchall():
            known = connection.execute("SELECT group_concat('\"' || name || '\"') FROM pragma_table_info(?)", (table,))
            columns = known.fetchone()[0]
            connection.execute(f'INSERT INTO "{table}" SELECT {columns} FROM newer."{table}"')  # noqa: S608
        connection.executescript(
            """INSERT INTO act SELECT seq, what, claim, summary, (SELECT json_group_array(json_object(
                'table', "table", 'key', key, 'before', before, 'after', after))
                FROM (SELECT * FROM newer.change WHERE change.seq = act.seq ORDER BY n)), "by", at, takes_back,
                before_hash, hash FROM newer.act;
            INSERT INTO touch SELECT DISTINCT "table", key, seq FROM newer.change;
            INSERT INTO touch SELECT DISTINCT 'claim', claim, seq FROM newer.change WHERE claim <> '';
            INSERT INTO line_search(line_search) VALUES ('rebuild');
            INSERT INTO version_search(version_search) VALUES ('rebuild')"""
        )
    return path


def copies(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if "before-schema" in each.name)


def test_all_steps_lead_to_the_schema_of_a_new_store(tmp_path: Path) -> None:
    create(tmp_path / "new.db")
    Store.open(empty(tmp_path / "old.db")).close()

    assert schema(tmp_path / "old.db") == schema(tmp_path / "new.db")
    assert (tmp_path / "old.db").read_bytes()[60:64] == SCHEMA.to_bytes(4)


def test_a_store_of_the_first_schema_loses_nothing(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    before = contents(old)
    with Desk.open(old, worked.settings, "ana", worked.clock) as desk:
        assert [line.key for line in desk.lines()] == [line.key for line in worked.lines()]
        assert told(exported(desk, "old.jsonl")) == told(exported(worked))
        assert desk.log() == worked.log()
        assert desk.check() == ()
        desk.redo()
        assert desk.check() == ()
    assert copies(old) == [f"old.db.before-schema-{SCHEMA}.db"]
    assert contents(tmp_path / copies(old)[0]) == before


def test_the_journal_is_guarded_after_the_steps_too(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    Store.open(old).close()
    with closing(sqlite3.connect(old)) as connection:
        for sql in ("UPDATE act SET by = 'eve'", "DELETE FROM act", "UPDATE change SET key = ''", "DELETE FROM change"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                connection.execute(sql)


def test_an_earlier_copy_is_not_written_over(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    (tmp_path / f"old.db.before-schema-{SCHEMA}.db").write_text("an earlier one", encoding="utf-8")
    Store.open(old).close()

    assert copies(old) == [f"old.db.before-schema-{SCHEMA}.2.db", f"old.db.before-schema-{SCHEMA}.db"]
    assert (tmp_path / copies(old)[1]).read_text(encoding="utf-8") == "an earlier one"


def test_a_store_that_cannot_be_brought_up_stays_as_it_was(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript("PRAGMA foreign_keys=OFF; DELETE FROM claim WHERE key IN (SELECT claim FROM verdict)")
    before = contents(old)

    with pytest.raises(StoreError, match=r"left as it was.*\n.*points at a claim that is gone"):
        Store.open(old)
    assert contents(old) == before
    assert schema(old) == schema(tmp_path / copies(old)[0])
    assert old.read_bytes()[60:64] == (1).to_bytes(4)


def test_reading_alone_refuses_an_older_store_and_says_what_to_do(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    before = old.read_bytes()

    with pytest.raises(StoreError, match=r"older workbench.*\n.*workbench check"):
        Queue(old)
    assert old.read_bytes() == before
    assert copies(old) == []


def test_two_programs_that_open_an_older_store_at_once_bring_it_up_once(worked: Desk, tmp_path: Path) -> None:
    old = first_schema(worked.path, tmp_path / "old.db")
    code = "import sys; from store.database import Store; Store.open(sys.argv[1]).close()"
    started = [subprocess.Popen([sys.executable, "-c", code, str(old)]) for _ in range(4)]

    assert [each.wait() for each in started] == [0, 0, 0, 0]
    assert len(copies(old)) == 1
    with Store.open(old) as store:
        assert store.check() == ()


def test_a_store_that_is_up_to_date_loads_no_alembic(worked: Desk) -> None:
    code = (
        f"import sys; from store.database import Store; Store.open({str(worked.path)!r}).close(); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert "sqlalchemy" in loaded
    assert "alembic" not in loaded
