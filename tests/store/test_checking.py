"""What was changed past the program is found, named, and told with a way out; a sound store is told sound."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError
from store.model import Policy, Status
from tests.store.conftest import HARBOUR_LATER, as_person, key, open_desk, take
from workbench.review import Desk

UNGUARDED = (
    """DROP TRIGGER act_stays; DROP TRIGGER act_remains; DROP TRIGGER change_stays; DROP TRIGGER change_remains;"""
)


def tampered(desk: Desk, sql: str) -> tuple[str, ...]:
    """What check says after somebody wrote into the file by hand, with every guard taken off."""
    desk.close()
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.executescript(UNGUARDED + sql)
    return desk.check()


def test_a_store_that_was_worked_on_is_sound(worked: Desk) -> None:
    take(worked, "harbour", HARBOUR_LATER, "dozens injured")
    with as_person(worked, "ben") as ben:
        ben.undo()
        ben.redo()

    assert worked.check() == ()


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE verdict SET rating = 'contradicted' WHERE by = 'ben'", "The verdict {} is not as act"),
        ("UPDATE verdict SET withdrawn = 1 WHERE by = 'ben'", "The verdict {} is not as act"),
        ("DELETE FROM verdict WHERE by = 'ben'", "The verdict {} that act 10 wrote is gone"),
        (
            """INSERT INTO verdict SELECT 'forged', claim, rating, reason, 'eve', at, low, high, policy, settles, again,
            0, seq FROM verdict LIMIT 1""",
            "The verdict forged is in no act of the journal",
        ),
        ("UPDATE note SET text = 'never mind'", "The note {} is not as act"),
        ("UPDATE edit SET claim = replace(claim, 'about', 'over')", "The edit {} is not as act"),
        ("UPDATE link SET stance = 'supports'", "The link {} is not as act"),
        ("UPDATE evidence SET text = 'Nobody was buried.'", "The evidence {} is not as act"),
        ("UPDATE clearing SET withdrawn = 1", "The clearing {} is not as act"),
        ("UPDATE correction SET note = 'x'", "The correction {} is not as act"),
        ("UPDATE act SET by = 'eve' WHERE seq = 9", "Act 9 was changed after it was written"),
        ("UPDATE act SET hash = before_hash WHERE seq = 8", "Act 9 does not follow the act before it"),
        ("DELETE FROM change WHERE seq = 4; DELETE FROM act WHERE seq = 4", "Act 4 is missing from the journal"),
        ("UPDATE change SET after = replace(after, 'ben', 'eve')", "was changed after it was written"),
        ("DELETE FROM change WHERE seq = 9", "Act 9 was changed after it was written"),
        ("UPDATE change SET after = 'no json' WHERE seq = 9", "cannot be read to its end"),
        ("UPDATE version SET text = replace(text, '30', '3')", "A text of the article {} was changed"),
        ("UPDATE raw SET data = x'00'", "The original bytes {} were changed"),
        ("UPDATE raw SET size = size + 1", "The original bytes {} were changed"),
        (
            "DELETE FROM raw WHERE sha256 IN (SELECT sha256 FROM evidence)",
            "The evidence {} rests on the original bytes",
        ),
        ("DELETE FROM raw WHERE sha256 IN (SELECT raw_sha256 FROM version)", "The article {} rests on the original by"),
        ("UPDATE article SET version = 'gone'", "The article {} rests on the text gone"),
        ("UPDATE claim SET version = 'gone'", "The claim {} rests on the text gone"),
        ("UPDATE claim SET machine = '[]' WHERE machine NOTNULL", "The claim {} cannot be read"),
        ("PRAGMA foreign_keys=OFF; DELETE FROM claim", "points at a claim that is gone"),
        ("DELETE FROM evidence", "The link {} rests on the evidence"),
    ],
)
def test_what_was_written_by_hand_is_found(worked: Desk, sql: str, said: str) -> None:
    problems = tampered(worked, sql)
    before, _, after = said.partition("{}")

    assert any(before in each and after in each for each in problems), problems
    assert all(len(each.splitlines()) == 1 for each in problems)
    assert all("backup" in each for each in problems)


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE line SET text = 'nothing happened', rank = 0", "showed 8 claims otherwise"),
        ("DELETE FROM line WHERE status = 'decided'", "showed 3 claims otherwise"),
        ("DELETE FROM line_flag", "claims otherwise"),
        ("INSERT INTO line_flag SELECT 'nobody', code, rank, status, article, aside FROM line_flag LIMIT 1", "nobody"),
        ("INSERT INTO line_search(line_search) VALUES ('delete-all')", "line_search did not fit"),
        ("INSERT INTO version_search(version_search) VALUES ('delete-all')", "version_search did not fit"),
    ],
)
def test_what_is_derived_is_mended_and_told(worked: Desk, sql: str, said: str) -> None:
    lines, articles = worked.lines(), list(worked.articles("houses"))
    (problem,) = tampered(worked, sql)

    assert said in problem
    assert "made anew" in problem
    assert worked.check() == ()
    assert worked.lines() == lines
    assert list(worked.articles("houses")) == articles
    assert worked.candidates(key(worked, "30 people"), "wounded")


def test_bytes_overwritten_on_the_disk_are_found(worked: Desk) -> None:
    worked.close()
    whole = bytearray(worked.path.read_bytes())
    for page in range(8, len(whole) // 4096, 3):
        whole[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    worked.path.write_bytes(whole)

    try:
        problems = worked.check()
    except StoreError as error:
        problems = (str(error),)
    assert any("damaged" in each for each in problems)
    assert worked.path.read_bytes() == whole


def test_many_problems_of_one_kind_are_cut_short(desk: Desk) -> None:
    problems = tampered(
        desk,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 5000) INSERT INTO note"
        " SELECT 'note-' || i, (SELECT key FROM claim LIMIT 1), 'x', 'eve', '', 0, 0 FROM n",
    )

    assert 100 <= len(problems) <= 110
    assert "… and more of the kind." in problems


def test_a_rewritten_journal_shows_by_its_head(worked: Desk) -> None:
    """A chain made anew from the start fits itself; every export's manifest carries the head that it does not have."""
    head = worked.queue().journal_head()
    worked.note(key(worked, "30 people"), "one more")

    assert worked.queue().journal_head() != head


def test_a_new_policy_is_no_problem(worked: Desk) -> None:
    with Store.open(worked.path, Policy(second_person=True)) as store:
        assert store.check() == ()
    assert worked.check() == ()


def test_check_of_an_empty_store(tmp_path: Path) -> None:
    with open_desk(tmp_path) as empty:
        assert empty.check() == ()
        assert empty.lines() == ()
        assert Status.OPEN
