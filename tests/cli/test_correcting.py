"""A reviewer's reading beside the machine's: words, figure, source, and claims that it missed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import TOLL, Program


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
