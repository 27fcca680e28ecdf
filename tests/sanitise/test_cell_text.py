"""A spreadsheet cell shows the words and never runs them; a number stays one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.sanitise.cell import LONGEST, cell

STARTS = tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1+1|cmd",
        "-2+3",
        "@SUM(A1)",
        " =1+1",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        '"=1+1',
        "'=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        '=HYPERLINK("http://e")',
        "-",
        "−5 degrees",
        "+44 20 7946 0000",
        "\ufeff=1+1",
        "\x00=1+1",
        "﹦1",
    ],
)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert not cell(text).lstrip(' \n"').startswith(STARTS)


@pytest.mark.parametrize(
    "text", ["10-14", "5/6", "3:30", "1.2.3", "1-2-17", "007", "1e5", "2E10", "1" * 20, "12.5.2017"]
)
def test_words_that_a_spreadsheet_would_turn_are_kept_as_words(text: str) -> None:
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    [
        "50",
        "-5",
        "3.5",
        "0",
        "at least 50",
        "50+",
        "55-km (34-mile)",
        "1,200",
        "2017-06-12",
        "2017-06-12T10:00:00Z",
        "x@y",
    ],
)
def test_plain_words_numbers_and_days_stay_as_they_are(text: str) -> None:
    assert cell(text) == text


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (50, "50"),
        (50.0, "50"),
        (-5.5, "-5.5"),
        (0.1, "0.1"),
        (1e15, "1000000000000000"),
        (1234567890123456789, "1.2345678901234568e+18"),
        (10**400, ""),
        (float("nan"), ""),
        (float("inf"), ""),
        (None, ""),
    ],
)
def test_numbers_are_numbers(number: float | None, written: str) -> None:
    assert cell(number) == written


def test_where_semicolons_part_cells_nothing_begins_a_formula() -> None:
    assert cell("killed;=cmd|x") == "killed;'=cmd|x"
    assert cell('killed; "@x') == "killed; \"'@x"
    assert cell("killed\n=2+2") == "killed\n'=2+2"


def test_what_is_longer_than_a_cell_is_cut_and_says_so() -> None:
    shown = cell("word " * 20_000)
    assert len(shown) < 32_767
    assert "100000 characters in all, whole in the JSON Lines export" in shown
    assert cell("x" * LONGEST) == "x" * LONGEST


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=100))
def test_no_text_becomes_a_formula(text: str) -> None:
    shown = cell(text)
    for line in shown.split(";"):
        start = line.lstrip(' \n"\u00a0\u3000')
        assert not start.startswith(STARTS) or start.lstrip("-+").replace(".", "").isdigit(), shown
    assert "\x00" not in shown


@pytest.mark.parametrize(
    "text", ["1" * 1_000_000, "1." * 500_000, " " * 1_000_000 + "x", ";" * 1_000_000, "; " * 500_000 + "="]
)
def test_a_megabyte_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    cell(text)
    assert time.perf_counter() - start < 2
