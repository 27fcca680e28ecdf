"""A store whose file is whole and whose records are not: named with the way out, and mended where it can be."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from tests.cli.conftest import Program

DEEP = "[" * 50_000


def _damage(desk: Program, table: str, column: str, value: str, *, where: str = "true") -> None:
    with closing(sqlite3.connect(desk.store, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (value,))  # noqa: S608 - names of ours


@pytest.mark.parametrize("column", ["status", "flags", "rating"])
def test_a_line_that_cannot_be_shown_is_named_and_made_anew_by_check(desk: Program, column: str) -> None:
    before = desk.lines()
    _damage(desk, "line", column, "nonsense")

    ran = desk("claims")
    assert ran.code == 1
    assert ran.err.startswith(f"workbench: {desk.store} is damaged (the queue cannot show the claim ")
    assert "workbench check" in ran.err

    desk("check")
    assert desk.lines() == before


def test_a_line_without_its_claim_stops_an_export_in_words(desk: Program) -> None:
    _damage(desk, "line", "key", "0123456789" + desk.claim("12 people")[10:], where="text LIKE '%12 people%'")
    ran = desk("export", "jsonl", "--everything", "-o", str(desk.folder / "set.jsonl"))

    assert ran.code == 1
    assert ran.err.startswith(f"workbench: {desk.store} is damaged (the queue shows the claim 0123456789")
    assert desk("check").code == 1
    assert desk("export", "jsonl", "--everything", "-o", str(desk.folder / "set.jsonl")).code == 0


@pytest.mark.parametrize("machine", ["{", "{}", "[]", DEEP])
def test_a_claim_that_cannot_be_read_is_named_by_whatever_needs_it(desk: Program, machine: str) -> None:
    claim = desk.claim("12 people")
    _damage(desk, "claim", "machine", machine)

    folder = desk.folder / "out"
    for words in (
        ("show", claim),
        ("decide", claim, "supported"),
        ("candidates", claim),
        ("export", "all", "--everything", "-o", str(folder)),
    ):
        ran = desk(*words)
        assert ran.code == 1, words
        assert ran.err.startswith(f"workbench: {desk.store} is damaged (a stored claim "), words
        assert len(ran.err.splitlines()) == 2, words
    assert not folder.exists()
    assert f"The claim {claim} cannot be read" in desk("check").err


def test_a_text_that_was_changed_stops_an_export_in_words_on_the_store(desk: Program) -> None:
    _damage(desk, "version", "text", "Somebody was here.")
    ran = desk("export", "all", "--everything", "-o", str(desk.folder / "out"))

    assert ran.code == 1
    assert "claims.jsonl: would not come in again (line 3 is no whole claim: a text was changed" in ran.err
    assert "workbench check" in ran.err
    assert not (desk.folder / "out").exists()
