"""What a claim is linked to, and by which words."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.cli.conftest import LOWER, TOLL, Program


def test_a_link_is_told_with_what_it_does(desk: Program) -> None:
    claim, other = desk.claim(TOLL), desk.claim(LOWER)

    assert f"1  linked claim {other}: contradicts" in desk("link", claim, other, "--contradicts").out
    assert "ana has linked that already: contradicts" in desk("link", claim, other, "--contradicts").err


def test_a_link_keeps_the_targets_own_words_and_their_place(desk: Program) -> None:
    page = desk.file("statement.txt", "Statement of the ministry\n\nWe counted “at  least\n9 dead” on the bridge.\n")
    claim = desk.claim(TOLL)
    ran = desk("link", claim, page, "--contradicts", "--passage", '"at least 9 dead"', "--note", "official")
    assert ran.code == 0, ran.err

    link = desk.record(claim)["links"][0]
    assert link["passage"] == "“at  least\n9 dead”"
    assert link["text"][link["start"] : link["end"]] == link["passage"]
    assert (link["stance"], link["note"], link["by"]) == ("contradicts", "official", "ana")
    assert next(line for line in desk.lines() if line["key"] == claim)["contradicts"] == 1


def test_a_file_is_captured_and_linked_in_one_act(desk: Program) -> None:
    page, claim = (
        desk.file("statement.txt", "Statement\n\nWe counted at least 9 dead on the bridge.\n"),
        desk.claim(TOLL),
    )
    told = desk("link", claim, page, "--contradicts", "--passage", "at least 9 dead").out
    assert told.startswith("1  captured statement.txt, linked it: contradicts, “at least 9 dead”")
    desk("undo")
    assert desk.record(claim)["links"] == []
    assert desk("stats", "--json").objects[0]["evidence"] == 0
    desk("redo")
    assert desk.record(claim)["links"][0]["passage"] == "at least 9 dead"
    assert desk("stats", "--json").objects[0]["evidence"] == 1
    assert desk("check").code == 0


def test_a_captured_file_stays_for_another_claim_that_rests_on_it(desk: Program) -> None:
    page, claim, other = desk.file("list.txt", "List\n\nNine dead, 31 hurt.\n"), desk.claim(TOLL), desk.claim(LOWER)
    desk("link", claim, page, "--contradicts")
    desk("link", other, page, "--supports")
    assert desk("undo", "1").code == 0
    assert desk.record(claim)["links"] == []
    assert desk.record(other)["links"][0]["text"] == "List\n\nNine dead, 31 hurt.\n"
    assert desk("undo", "3").code == 0
    assert desk("undo", "2").code == 0
    assert len(desk.record(claim)["links"]) == 1
    assert desk("check").code == 0


def test_a_file_that_cannot_be_linked_is_not_captured_either(desk: Program) -> None:
    page = desk.file("list.txt", "List\n\nNine dead, 31 hurt.\n")
    with closing(sqlite3.connect(desk.store)) as store:
        store.execute("DROP TABLE line_search")
    ran = desk("link", desk.claim(TOLL), page, "--contradicts")
    assert ran.code == 1
    assert "it was left as it is" in ran.err
    assert desk("log", "--json").objects == []
    assert desk("stats", "--json").objects[0]["evidence"] == 0


def test_a_passage_that_is_not_there_is_refused_with_the_nearest(desk: Program) -> None:
    page = desk.file("statement.txt", "Statement\n\nWe counted at least 9 dead on the bridge. The road is open.\n")
    ran = desk("link", desk.claim(TOLL), page, "--supports", "--passage", "we counted at least 19 dead on the bridge")

    assert ran.code == 1
    assert "We counted at least 9 dead on the bridge." in ran.err
    assert desk.record(desk.claim(TOLL))["links"] == []


def test_linking_one_source_twice_is_done_and_said(desk: Program) -> None:
    page = desk.file("statement.txt", "Statement\n\nWe counted 9 dead. The road is open.\n")
    claim = desk.claim(TOLL)
    first = desk("link", claim, page, "--supports", "--passage", "9 dead")
    second = desk("link", claim, page, "--context", "--passage", "The road is open")

    assert "already" not in first.err
    assert second.code == 0
    assert "The same source is linked already, by ana: supports" in second.err


def test_a_withdrawn_link_stays_in_the_history_with_its_note(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("link", claim, desk.claim(LOWER), "--contradicts")
    link = desk.record(claim)["links"][0]["key"]
    assert desk("unlink", link[:8]).code == 1
    assert desk("unlink", link[:8], "--note", "another strike").code == 0

    record = desk.record(claim)
    assert record["links"] == []
    assert any("another strike" in act["summary"] for act in record["acts"])
