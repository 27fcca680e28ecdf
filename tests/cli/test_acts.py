"""Everything that a person can do to a claim, done and taken back."""

from __future__ import annotations

import shlex
from collections.abc import Callable

import pytest

from tests.cli.conftest import LOWER, TOLL, Program


def _flag(desk: Program) -> str:
    flags: list[str] = next(line["flags"] for line in desk.lines() if "dozens" in line["text"])
    return flags[0]


ACTS: dict[str, Callable[[Program], tuple[str, ...]]] = {
    "link": lambda desk: ("link", desk.claim(TOLL), desk.claim(LOWER), "--contradicts", "--passage", "7 people"),
    "decide": lambda desk: ("decide", desk.claim(TOLL), "disputed", "--low", "7", "--high", "12"),
    "clear": lambda desk: ("clear", desk.claim("dozens"), _flag(desk), "--note", "asked them myself"),
    "dismiss": lambda desk: ("dismiss", desk.claim("40 houses"), "--note", "not ours to check"),
    "note": lambda desk: ("note", desk.claim(TOLL), "rang the monitor"),
    "words": lambda desk: (
        "correct",
        desk.claim(TOLL),
        "--words",
        "At least 12 people were killed",
        "--note",
        "shorter",
    ),
    "figure": lambda desk: ("correct", desk.claim(TOLL), "--figure", "at least 10 killed", "--note", "misprint"),
    "no figure": lambda desk: ("correct", desk.claim(TOLL), "--no-figure", "--note", "none"),
    "source": lambda desk: (
        "correct",
        desk.claim(TOLL),
        "--source",
        "a medic < Riverside Monitor",
        "--note",
        "two hops",
    ),
    "no source": lambda desk: ("correct", desk.claim("40 houses"), "--no-source", "--note", "hearsay"),
    "add": lambda desk: ("add", desk.lines()[0]["article"], "--words", "Karsava", "--note", "checkable"),
}


@pytest.mark.parametrize("act", ACTS)
def test_an_act_changes_the_desk_and_undo_puts_it_back_and_redo_does_it_again(desk: Program, act: str) -> None:
    words = ACTS[act](desk)
    keys = [line["key"] for line in desk.lines()]

    def state() -> list[object]:
        lines = [{name: value for name, value in line.items() if name != "priority"} for line in desk.lines()]
        records = [{**desk.record(key), "acts": []} for key in keys]
        return [lines, records]

    before = state()
    ran = desk(*words)
    assert ran.code == 0, ran.err
    number, _, summary = ran.out.strip().partition("  ")
    assert number == "1"
    assert summary
    after = state()
    assert after != before

    assert desk("undo").code == 0
    assert state() == before
    assert desk("redo").code == 0
    assert state() == after
    assert desk("check").code == 0


def test_the_journal_tells_who_did_what_and_what_was_taken_back(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("note", claim, "first", by="ana")
    desk("decide", claim, "unproven", "--reason", "one source", by="leo")
    desk("undo", "2", by="leo")

    acts = desk("log", "--json").objects
    assert [(act["seq"], act["what"], act["by"]) for act in acts] == [
        (3, "undo", "leo"),
        (2, "decide", "leo"),
        (1, "note", "ana"),
    ]
    assert acts[0]["takes_back"] == 2
    assert desk("log", "--claim", claim, "--limit", "1").out.count("\n") == 2


def test_taking_back_and_putting_back_name_what_it_is_about(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("note", claim, "rang the monitor")
    for words in (("undo",), ("redo",), ("undo", "3"), ("redo",)):
        assert desk(*words).code == 0

    back, again = "took back act 1: noted: rang the monitor", "put back act 1: noted: rang the monitor"
    acts = desk("log", "--json").objects[:4]
    assert [act["summary"] for act in acts] == [again, back, again, back]
    assert [act["takes_back"] for act in acts] == [4, 3, 2, 1]


def test_several_acts_are_taken_back_at_once(desk: Program) -> None:
    claim = desk.claim(TOLL)
    for text in ("one", "two", "three"):
        desk("note", claim, text)
    desk("undo", "1", "3")

    assert [note["text"] for note in desk.record(claim)["notes"]] == ["two"]


def test_a_dismissed_claim_is_decided_only_once_that_is_taken_back(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("dismiss", claim, "--note", "a caption")
    desk("undo", "1")
    desk("redo")
    refused = desk("decide", claim, "supported", by="leo")

    assert refused.code == 1
    assert "dismissed as no claim by ana" in refused.err
    assert "workbench undo 3" in refused.err
    assert len(desk("log", "--json").objects) == 3

    assert desk("undo", "3", by="leo").code == 0
    assert desk("decide", claim, "supported", by="leo").code == 0
    assert desk.record(claim)["rating"] == "supported"


def test_a_claim_that_another_desk_dismissed_is_decided_once_it_is_added_again(desk: Program) -> None:
    claim, path = desk.claim("12 people"), desk.folder / "whole.jsonl"
    desk("dismiss", claim, "--note", "a caption")
    desk("export", "jsonl", "-o", str(path), "--everything")
    other = Program(desk.folder / "other", desk.capsys)
    other("import", str(path))
    refused = other("decide", claim, "supported")

    assert refused.code == 1
    way_out = refused.err.partition("`workbench ")[2].partition("`")[0]
    assert other(*shlex.split(way_out)).code == 0, way_out
    assert other("decide", claim, "supported").code == 0
