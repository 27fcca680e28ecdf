"""Everything that a person can do to a claim, done and taken back."""

from __future__ import annotations

import json
import shlex
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Program

TOLL = "12 people"
LOWER = "7 people"


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


def test_a_link_is_told_with_what_it_does(desk: Program) -> None:
    claim, other = desk.claim(TOLL), desk.claim(LOWER)

    assert f"1  linked claim {other}: contradicts" in desk("link", claim, other, "--contradicts").out
    assert "ana has linked that already: contradicts" in desk("link", claim, other, "--contradicts").err


def test_several_acts_are_taken_back_at_once(desk: Program) -> None:
    claim = desk.claim(TOLL)
    for text in ("one", "two", "three"):
        desk("note", claim, text)
    desk("undo", "1", "3")

    assert [note["text"] for note in desk.record(claim)["notes"]] == ["two"]


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("show", "zzzz"), "zzzz"),
        (("decide", "zzzz", "supported"), "zzzz"),
        (("undo", "99"), "99"),
        (("undo",), ""),
        (("redo",), ""),
        (("unlink", "abcd", "--note", "n"), "abcd"),
        (("add", "zzzz", "--words", "w"), "zzzz"),
        (("import", "missing.jsonl"), "missing.jsonl"),
    ],
)
def test_what_is_not_there_is_named_and_ends_with_1(desk: Program, words: tuple[str, ...], said: str) -> None:
    ran = desk(*words)

    assert ran.code == 1
    assert ran.err.startswith("workbench: ")
    assert said in ran.err
    assert "Traceback" not in ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("decide", "{}", "disputed", "--low", "12", "--high", "7"), "above"),
        (("decide", "{}", "supported", "--settles", "a list"), "pending"),
        (("decide", "{}", "pending", "--again", "next week"), "2026-01-31"),
        (("decide", "{}", "pending", "--again", "2019-07-04"), "2019-07-04 is past"),
        (("clear", "{}", "headline-drift", "--note", "n"), "headline-drift"),
        (("dismiss", "{}"), "note"),
        (("correct", "{}", "--figure", "many thanks", "--note", "n"), "figure"),
        (("correct", "{}", "--words", "words that stand nowhere", "--note", "n"), "words that stand nowhere"),
        (("correct", "{}", "--span", "5:999999", "--note", "n"), "outside"),
        (("correct", "{}", "--source", "a < < b", "--note", "n"), "speaker"),
        (("link", "{}", "{}", "--supports"), ""),
        (("link", "{}", "no/such/file", "--supports"), "no/such/file"),
        (("note", "{}", "  "), "empty"),
    ],
)
def test_an_act_that_cannot_be_meant_is_refused_and_changes_nothing(
    desk: Program, words: tuple[str, ...], said: str
) -> None:
    claim = desk.claim(TOLL)
    ran = desk(*(word.format(claim) for word in words))

    assert ran.code == 1
    assert said in ran.err
    assert desk("log", "--json").objects == []


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


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("undo", "x"), "x is no number of an act; `workbench log` shows them"),
        (("undo", "1", "0"), "0 is no number of an act"),
        (("undo", "9" * 30), f"{'9' * 30} is no number of an act"),
        (("undo", "1.5"), "1.5 is no number of an act"),
        (("log", "--limit", "x"), "x is no whole number from 1 to 1,000,000"),
        (("candidates", "{}", "--limit", "0"), "0 is no whole number from 1 to 1,000"),
        (("claims", "--limit", "²"), "² is no whole number from 0 on"),
        (("add", "{}", "--words", "w", "--occurrence", "two"), "two is no whole number from 1 on"),
    ],
)
def test_a_number_that_is_none_is_refused_in_words(desk: Program, words: tuple[str, ...], said: str) -> None:
    ran = desk(*(word.format(desk.claim(TOLL)) for word in words))

    assert ran.code == 2
    assert said in ran.err


def test_a_corrected_figure_is_read_by_the_extractors_own_grammar(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("correct", claim, "--figure", "between 20 and 30 people killed", "--note", "second edition")

    record = desk.record(claim)
    figure = record["figures"][record["claim"]["figure"]]
    assert (figure["low"], figure["high"], figure["casualty"]) == (20, 30, "killed")
    assert "12" in record["corrections"][0]["said"]
    assert record["found_figures"][record["found"]["figure"]]["low"] == 12


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ((), ("--words", "{text}")),
        ((), ("--span", "{start}:{end}")),
        ((), ("--figure", "{figure}")),
        ((), ("--source", "{source}")),
        (("--figure", "at least 10 killed"), ("--figure", "at least 10  killed")),
        (("--no-figure",), ("--no-figure",)),
        (("--source", "a medic < Riverside Monitor"), ("--source", "a medic ‹ Riverside Monitor")),
        (("--no-source",), ("--no-source",)),
    ],
)
def test_a_correction_that_changes_nothing_is_refused(
    desk: Program, first: tuple[str, ...], again: tuple[str, ...]
) -> None:
    claim = desk.claim("40 houses")
    if first:
        desk("correct", claim, *first, "--note", "misprint")
    line = next(line for line in desk.lines() if line["key"] == claim)
    record = desk.record(claim)
    start, end = record["claim"]["span"]
    ran = desk("correct", claim, *(word.format(**line, start=start, end=end) for word in again), "--note", "again")

    assert ran.code == 1
    assert "That is already so" in ran.err
    assert desk.record(claim) == record


def test_of_two_corrections_the_one_that_changes_something_is_done(desk: Program) -> None:
    claim = desk.claim(TOLL)
    line = next(line for line in desk.lines() if line["key"] == claim)
    ran = desk("correct", claim, "--figure", line["figure"], "--source", "a medic", "--note", "asked")

    assert ran.code == 0
    assert [act["summary"].partition(":")[0] for act in desk("log", "--json").objects] == ["corrected the source"]


SAID = """Dam breaks

Residents said at least 50 people were killed when the dam broke.

The flood, the mayor said, came at night. It reached the lower town. Some 20 people drowned there.
"""


@pytest.mark.parametrize(
    ("claim", "correction"),
    [
        ("at least 50", ("--source", "Red Crescent")),
        ("at least 50", ("--source", "villagers ‹ Ministry of Water")),
        ("at least 50", ("--no-source",)),
        ("at least 50", ("--figure", "about 60 killed")),
        ("at least 50", ("--source", "Red Crescent", "--figure", "about 60 killed")),
        ("Some 20", ("--source", "the mayor")),
        ("Some 20", ("--figure", "30 people drowned")),
    ],
)
def test_after_a_correction_the_figure_and_its_flag_tell_one_story(
    program: Program, claim: str, correction: tuple[str, ...]
) -> None:
    assert program("ingest", program.file("dam.txt", SAID)).code == 0
    key = program.claim(claim)
    ran = program("correct", key, *correction, "--note", "asked")
    assert ran.code == 0, ran.err

    record = program.record(key)
    figure = record["figures"][record["claim"]["figure"]]
    flags = {flag["code"]: flag["why"] for flag in record["claim"]["flags"]}
    assert flags.get("unverified-figure", figure["why"]) == figure["why"]
    assert ("unverified-figure" in flags) == figure["unverified"]
    if "--source" in correction:
        assert figure["attributed_to"] == record["claim"]["chain"][-1]["name"]
        assert "Residents" not in figure["why"]


def test_a_figure_put_right_after_its_source_keeps_the_source(program: Program) -> None:
    assert program("ingest", program.file("dam.txt", SAID)).code == 0
    key = program.claim("at least 50")
    program("correct", key, "--source", "Red Crescent", "--note", "their list")
    program("correct", key, "--figure", "about 60 killed", "--note", "their list")
    program("correct", key, "--words", "at least 50 people were killed", "--note", "shorter")

    record = program.record(key)
    assert record["figures"][record["claim"]["figure"]]["attributed_to"] == "Red Crescent"
    assert "unverified-figure" not in {flag["code"] for flag in record["claim"]["flags"]}


def test_a_flag_that_was_cleared_before_a_correction_stays_cleared_and_says_so(desk: Program) -> None:
    claim = desk.claim("dozens were injured")
    desk("clear", claim, "unnamed-source", "--note", "two of them gave their names")
    assert "since then" not in desk("show", claim).out
    desk("correct", claim, "--figure", "30 injured", "--note", "their own list")

    shown = desk("show", claim).out
    assert "two of them gave their names (since then the figure was corrected)" in " ".join(shown.split())
    page = desk.folder / "claims.md"
    desk("export", "markdown", "-o", str(page), "--everything")
    assert "since then the figure was corrected" in page.read_text(encoding="utf-8")


def test_a_corrected_figure_of_a_headline_is_still_doubted(program: Program) -> None:
    object_ = {"id": "dam", "title": "At least 50 killed in dam break", "text": "The flood came at night."}
    assert program("ingest", program.file("dam.jsonl", json.dumps(object_))).code == 0
    key = program.claim("At least 50")
    program("correct", key, "--figure", "about 60 killed", "--note", "misprint")

    record = program.record(key)
    assert record["figures"][record["claim"]["figure"]]["unverified"]
    assert "unverified-figure" in {flag["code"] for flag in record["claim"]["flags"]}


def test_a_corrected_source_is_a_chain_nearest_the_event_first(desk: Program) -> None:
    claim = desk.claim(TOLL)
    desk("correct", claim, "--source", "a medic ‹ Riverside Monitor", "--note", "their own words")

    chain = desk.record(claim)["claim"]["chain"]
    assert [hop["name"] for hop in chain] == ["a medic", "Riverside Monitor"]
    assert "second-hand" in [flag["code"] for flag in desk.record(claim)["claim"]["flags"]]


def test_a_reading_of_the_same_article_again_keeps_what_people_did(desk: Program, taken_in: Path) -> None:
    claim = desk.claim(TOLL)
    desk("correct", claim, "--figure", "at least 10 killed", "--note", "misprint")
    desk("decide", claim, "disputed")
    before = desk.record(claim)
    ran = desk("ingest", str(taken_in.with_name("strike.txt")))

    assert ran.out.startswith("same")
    assert desk.record(claim) == before


def test_a_missed_claim_is_added_by_the_occurrence_meant(desk: Program) -> None:
    article = next(line["article"] for line in desk.lines() if TOLL in line["text"])
    assert desk("add", article, "--words", "Karsava", "--occurrence", "3").code == 0
    added = [line["key"] for line in desk.lines() if line["text"] == "Karsava"]
    record = desk.record(added[0])
    text = record["version"]["text"]
    start, end = record["claim"]["span"]

    assert text[start:end] == "Karsava"
    assert text.count("Karsava", 0, start) == 2
    assert desk("add", article, "--words", "Karsava", "--occurrence", "99").code == 1


def test_an_ambiguous_beginning_names_the_candidates(desk: Program) -> None:
    keys = [line["key"] for line in desk.lines()]
    first = next((key[0] for key in keys if sum(other[0] == key[0] for other in keys) > 1), None)
    if first is None:
        pytest.skip("no two keys begin alike")
    ran = desk("show", first)

    assert ran.code == 1
    assert sum(key in ran.err for key in keys if key[0] == first) >= 2
