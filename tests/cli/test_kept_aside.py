"""What is kept out of the queue, by the command line: listed on request, opened, added, and exported with everything."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Program
from tests.store.conftest import HARBOUR, take, ticking
from workbench.config import Settings
from workbench.review import Desk

ROW, SCENE = "at least 30 people were killed on Friday", "nobody was hurt"


@pytest.fixture
def desk(program: Program) -> Program:
    with Desk.open(program.store, Settings(), "ana", ticking(), create=True) as made:
        take(made, "harbour", HARBOUR, ROW, aside={SCENE: "background"})
    return program


def test_claims_lists_it_on_request_with_why(desk: Program) -> None:
    assert [line["row"] for line in desk.lines()] == [True]
    row, scene = desk.lines("--everything")

    assert (row["text"], scene["text"], scene["row"], scene["what"]) == (ROW, SCENE, False, "statement")
    assert scene["why"] == "kept aside: background"
    assert "aside" in desk("claims", "--everything").out
    assert "kept out of the queue: background" in desk("show", scene["key"]).out
    assert desk.record(scene["key"])["row"] is False
    assert desk("stats", "--json").objects[0]["aside"] == 1
    assert desk("articles", "--json").objects[0]["aside"] == 1


def test_add_makes_a_row_of_it_and_undo_takes_that_back(desk: Program) -> None:
    scene = desk.lines("--everything")[1]
    added = desk("add", scene["article"], "--words", SCENE)

    assert (added.code, scene["key"] in added.out) == (0, True)
    assert {line["text"] for line in desk.lines()} == {ROW, SCENE}
    assert desk("undo").code == 0
    assert [line["text"] for line in desk.lines()] == [ROW]


def test_a_desk_where_all_is_kept_aside_says_where_it_is(program: Program) -> None:
    with Desk.open(program.store, Settings(), "ana", ticking(), create=True) as made:
        take(made, "harbour", HARBOUR, aside={SCENE: "background"})

    assert "1 kept out of it: workbench claims --everything" in program("claims").err


def test_export_takes_it_in_with_everything_alone(desk: Program) -> None:
    for options, count in ((["--status", "open"], 1), (["--everything"], 2)):
        path = str(desk.folder / f"{count}.jsonl")
        assert f"{count} claim" in desk("export", "jsonl", "-o", path, *options).out
