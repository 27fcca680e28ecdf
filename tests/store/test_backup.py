"""A copy is one whole file, made at any moment, and never in the place of something that is no older copy."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError
from store.files import APPLICATION_ID, SCHEMA
from tests.store.conftest import contents, key, open_desk
from workbench.review import Desk

BUSY = """
import sys
from store.database import Store
from store.model import Note
with Store.open(sys.argv[1]) as store:
    number = 0
    while True:
        for _ in range(5):
            store.note(Note("", sys.argv[2], f"note {number}", "ben", f"2026-05-04T12:00:00.{number:06}Z"))
            number += 1
        print(number, flush=True)
        if not sys.stdin.readline():
            break
"""


def beside(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def test_a_copy_is_a_store_of_its_own_in_one_file(worked: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copies" / "copy.db"
    copy.parent.mkdir()
    worked.backup(copy)

    assert beside(copy) == {"copy.db"}
    header = copy.read_bytes()[:100]
    assert int.from_bytes(header[68:72]) == APPLICATION_ID
    assert int.from_bytes(header[60:64]) == SCHEMA
    assert contents(copy) == contents(worked.path)
    assert copy.stat().st_mode & 0o077 == 0
    with Store.open(copy) as store:
        assert store.check() == ()
    worked.note(key(worked, "30 people"), "later")
    assert len(contents(copy)["note"]) + 1 == len(contents(worked.path)["note"])


def test_copies_made_while_another_program_writes_are_whole(worked: Desk, tmp_path: Path) -> None:
    words = [sys.executable, "-c", BUSY, str(worked.path), key(worked, "30 people")]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as busy:
        assert busy.stdin is not None
        assert busy.stdout is not None
        for number in range(6):
            busy.stdout.readline()
            busy.stdin.write("on\n")
            busy.stdin.flush()
            worked.backup(tmp_path / f"{number}.db")
        busy.stdin.close()
    for number in range(6):
        with Store.open(tmp_path / f"{number}.db") as copy:
            assert copy.check() == ()
            assert copy.stats().acts >= 15 + 5 * number
    assert worked.check() == ()


def test_an_older_copy_of_the_same_store_is_replaced(worked: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    worked.backup(copy)
    worked.note(key(worked, "30 people"), "later")
    worked.backup(copy)

    assert contents(copy) == contents(worked.path)


def test_an_older_copy_from_before_the_first_act_is_replaced(desk: Desk, tmp_path: Path) -> None:
    desk.backup(tmp_path / "copy.db")
    desk.note(key(desk, "30 people"), "the first")
    desk.backup(tmp_path / "copy.db")

    assert contents(tmp_path / "copy.db") == contents(desk.path)


def test_an_empty_file_is_no_loss(worked: Desk, tmp_path: Path) -> None:
    (tmp_path / "copy.db").touch()
    worked.backup(tmp_path / "copy.db")

    assert contents(tmp_path / "copy.db") == contents(worked.path)


def test_the_store_itself_is_refused_by_any_name(worked: Desk, tmp_path: Path) -> None:
    (tmp_path / "linked.db").symlink_to(worked.path)
    (tmp_path / "same.db").hardlink_to(worked.path)
    before = contents(worked.path)
    for name in (worked.path, tmp_path / "linked.db", tmp_path / "same.db"):
        with pytest.raises(StoreError, match="is the store itself"):
            worked.backup(name)
    assert contents(worked.path) == before


def test_a_file_that_is_no_older_copy_is_left_as_it_is(worked: Desk, tmp_path: Path) -> None:
    text, other = tmp_path / "notes.txt", tmp_path / "other.db"
    text.write_text("my own notes", encoding="utf-8")
    with closing(sqlite3.connect(other)) as connection:
        connection.executescript("CREATE TABLE mine (x); INSERT INTO mine VALUES (1)")
    newer = tmp_path / "newer.db"
    worked.backup(newer)
    with Desk.open(newer, by="ben") as ahead:
        ahead.note(key(ahead, "30 people"), "only here")
    with open_desk(tmp_path / "another") as another:
        stranger = another.path
    with Store.open(stranger) as store:
        store.bring_in(worked.dossiers(), "cleo", "2026-05-09T12:00:00Z")
    for path in (text, other, newer, stranger):
        before = path.read_bytes()
        with pytest.raises(StoreError, match="left as it is"):
            worked.backup(path)
        assert path.read_bytes() == before
        assert not [name for name in beside(path) if name.startswith(".")]


def test_a_folder_and_a_device_are_no_place_for_a_copy(worked: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe", Path(os.devnull)):
        with pytest.raises(StoreError, match="is no file"):
            worked.backup(path)


def test_a_place_that_cannot_be_written_is_named(worked: Desk, tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    for path in (tmp_path / "nowhere" / "copy.db", tmp_path / "a-file" / "copy.db", Path("/proc/copy.db")):
        with pytest.raises(StoreError, match="cannot be written") as caught:
            worked.backup(path)
        assert path.name in str(caught.value)
    with pytest.raises(StoreError):
        worked.backup(tmp_path / ("x" * 400))


def test_a_damaged_store_does_not_replace_its_last_good_copy(worked: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    worked.backup(copy)
    before = copy.read_bytes()
    worked.close()
    whole = bytearray(worked.path.read_bytes())
    for page in range(10, len(whole) // 4096):
        whole[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    worked.path.write_bytes(whole)

    with pytest.raises(StoreError, match="damaged"):
        worked.backup(copy)
    assert copy.read_bytes() == before
