"""What cannot be done is refused in words, and nothing changes."""

from __future__ import annotations

import pytest

from tests.cli.conftest import TOLL, Program


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


def test_an_ambiguous_beginning_names_the_candidates(desk: Program) -> None:
    keys = [line["key"] for line in desk.lines()]
    first = next((key[0] for key in keys if sum(other[0] == key[0] for other in keys) > 1), None)
    if first is None:
        pytest.skip("no two keys begin alike")
    ran = desk("show", first)

    assert ran.code == 1
    assert sum(key in ran.err for key in keys if key[0] == first) >= 2
