"""Nothing decided is lost, and a file that is no store of ours is left byte for byte as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from store.database import Store
from store.engine import driver, engine_for
from store.errors import StoreError
from store.files import SCHEMA
from store.queue import Queue
from tests.store.conftest import key
from workbench.readers.interface import Skipped
from workbench.review import Desk

SAVES = """
import sys
from store.database import Store
from store.model import Note, Rating, Verdict
path, claim, who = sys.argv[1:]
with Store.open(path) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for number in range(30):
        at = f"2026-05-04T12:00:{number:02}Z"
        store.note(Note("", claim, f"note {number} of {who}", who, at))
        store.decide(Verdict("", claim, Rating.SUPPORTED, f"reason {number}", who, at))
"""


def test_of_a_hundred_and_twenty_saves_by_two_programs_none_is_lost(desk: Desk) -> None:
    claim = key(desk, "30 people")
    words = [sys.executable, "-c", SAVES, str(desk.path), claim]
    programs = [
        subprocess.Popen([*words, who], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for who in ("ana", "ben")
    ]
    for each in programs:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in programs:
        each.communicate("go\n")
    assert [each.returncode for each in programs] == [0, 0]

    whole = desk.dossier(claim)
    assert len(whole.notes) == len(whole.verdicts) == 60
    assert {act.seq for act in desk.log(limit=1000)} == set(range(1, 121))
    assert desk.check() == ()


LEAVES = """
import sys
from store.database import Store
from store.model import Note
path, claim = sys.argv[1:]
with Store.open(path) as store:
    store.note(Note("", claim, "came and left", "ben", "2026-05-04T12:00:00Z"))
"""


def test_a_program_that_leaves_does_not_take_the_log_of_one_that_stays(desk: Desk) -> None:
    claim = key(desk, "30 people")
    desk.close()
    desk.queue()
    desk.store()
    subprocess.run([sys.executable, "-c", LEAVES, str(desk.path), claim], check=True)
    assert [note.text for note in desk.dossier(claim).notes] == ["came and left"]
    desk.note(claim, "stayed")
    with closing(desk.again()) as other:
        assert [note.text for note in other.dossier(claim).notes] == ["came and left", "stayed"]
    assert [note.text for note in desk.dossier(claim).notes] == ["came and left", "stayed"]
    assert desk.check() == ()


def test_a_folder_with_the_store_in_it_is_taken_in_without_letting_go_of_the_store(desk: Desk) -> None:
    claim = key(desk, "30 people")
    skipped = {str(each.name) for each in desk.take_in([str(desk.path.parent)]) if isinstance(each, Skipped)}
    assert {str(desk.path) + beside for beside in ("", "-wal", "-shm")} <= skipped
    subprocess.run([sys.executable, "-c", LEAVES, str(desk.path), claim], check=True)
    desk.note(claim, "stayed")
    assert [note.text for note in desk.dossier(claim).notes] == ["came and left", "stayed"]
    assert desk.check() == ()


def test_the_connection_that_writes_is_set_up_against_loss(desk: Desk) -> None:
    desk.close()
    engine = engine_for(desk.path)
    with engine.connect() as connection:
        below = driver(connection)
        told = {
            name: below.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "cell_size_check")
        }
        tables = below.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'").fetchall()
        timeout = below.execute("PRAGMA busy_timeout").fetchone()[0]
    engine.dispose()

    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    assert timeout >= 1000
    assert all(strict for name, strict in tables if not name.startswith("sqlite_"))


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")


def of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA application_id=12345")


def of_no_program(path: Path) -> None:
    path.write_text("Notes of my own, in no database at all. " * 10, encoding="utf-8")


def cut_short(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_in_the_header(path: Path) -> None:
    os.truncate(path, 50)


def overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 4000)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (newer, "newer workbench"),
        (of_another_program, "another program"),
        (of_no_program, "no SQLite file"),
        (cut_short, "its end is missing"),
        (cut_in_the_header, "its header is cut off"),
        (overwritten, "damaged"),
    ],
)
def test_a_file_that_is_no_store_of_ours_is_left_as_it_was(
    worked: Desk, spoil: Callable[[Path], None], said: str
) -> None:
    worked.close()
    spoil(worked.path)
    before = worked.path.read_bytes()

    for act in (lambda: Store.open(worked.path), lambda: Queue(worked.path), worked.lines, worked.check):
        with pytest.raises(StoreError, match=said) as caught:
            act()
        assert "desk.db" in str(caught.value)
        assert len(str(caught.value).splitlines()) == 2
    assert worked.path.read_bytes() == before
    assert not list(worked.path.parent.glob("*before-schema*"))


READS = """
import os, sys
from pathlib import Path
import store.backup, store.checking, store.database
from store.errors import StoreError
from store.model import Rating
from workbench.review import Desk
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with Desk.open(Path(sys.argv[1]), by="ana") as desk:
    line = desk.lines()[0]
    desk.dossier(line.key)
    assert desk.check() == (), desk.check()
    desk.backup(Path(sys.argv[2]))
    try:
        desk.decide(line.key, Rating.SUPPORTED)
    except StoreError as error:
        print(error)
"""


def test_a_store_that_may_only_be_read_is_read_and_left_as_it_was(worked: Desk) -> None:
    worked.close()
    # not under the tests' own folder, which nobody but their owner may enter
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        folder.mkdir()
        path, copy = folder / "desk.db", Path(name) / "copies" / "copy.db"
        copy.parent.mkdir()
        copy.parent.chmod(0o777)
        Path(name).chmod(0o755)
        shutil.copyfile(worked.path, path)
        path.chmod(0o444)
        folder.chmod(0o555)
        before = path.read_bytes()
        ran = subprocess.run(
            [sys.executable, "-c", READS, str(path), str(copy)], capture_output=True, text=True, check=False
        )
        folder.chmod(0o755)

        assert copy.exists()
        assert ran.returncode == 0, ran.stderr
        assert "desk.db cannot be written" in ran.stdout
        assert path.read_bytes() == before
        assert [each.name for each in folder.iterdir()] == ["desk.db"]
