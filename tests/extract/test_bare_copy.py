"""Copy that lost its commas and quotation marks: who is counted, what happened to them, who says so."""

from __future__ import annotations

import pytest

from store.model import Article, Casualty
from workbench.extract import extract


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rockets hit the town leaving five civilians killed a doctor said.", [("five", "killed", "a doctor")]),
        ("Dozens Killed Injured in Attack on Hospital.", [("Dozens", "killed+injured", None)]),
        (
            "In the north 16 villagers were killed while 25 were wounded said the Riverside Monitor.",
            [("16", "killed", "the Riverside Monitor"), ("25", "injured", "the Riverside Monitor")],
        ),
        ("Fires burned after the blasts which the monitor said killed six guards.", [("six", "killed", "the monitor")]),
        ("They hold 10 kilometres to the west said Abel Rahm.", [("10 kilometres", None, "Abel Rahm")]),
    ],
)
def test_figures_of_bare_copy(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    figures = extract(Article("a", "a.txt", language="en"), text).figures
    assert [(one.words, one.casualty, one.attributed_to) for one in figures] == [
        (words, Casualty(what) if what else None, source) for words, what, source in expected
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three were hurt as a third shell fell in the square.", ["Three"]),
        ("A third of the town fled.", ["A third"]),
    ],
)
def test_a_third_one_is_no_part_of_a_whole(text: str, expected: list[str]) -> None:
    assert [one.words for one in extract(Article("a", "a.txt", language="en"), text).figures] == expected
