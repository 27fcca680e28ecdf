"""How a report's rows are measured: which are there, and what is right of each."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.ours.interface import Result
from benchmarks.ours.rows import MEASURE

TITLE = "Dam bursts in Karsava"
TEXT = f"{TITLE}\n\nAt least 12 people were killed, the Riverside Monitor said. Two shops were hit."
KILLED = {"low": 12, "high": None, "casualty": "killed", "unit": "people"}
HIT = {"low": 2, "high": 2, "casualty": None, "unit": "shops"}
MONITOR = {"name": "Riverside Monitor", "kind": "organisation", "interested": False}


def row(words: str, figure: str = "", **parts: object) -> dict[str, Any]:
    """A row as an annotator writes it: without figure, source and flags, but for what is given."""
    claim: dict[str, Any] = {"span": place(words), "text": words, "optional": False, "chain": [], "flags": []}
    return claim | {"figure": place(figure) if figure else None, "unverified": False} | parts


def place(words: str) -> list[int]:
    return [TEXT.index(words), TEXT.index(words) + len(words)]


def report(**killed: object) -> list[dict[str, Any]]:
    """All rows there are, as they are, but for what is given of the one with a source."""
    return [
        row(TITLE),
        row("At least 12 people were killed", "At least 12", **(KILLED | {"chain": [MONITOR]} | killed)),
        row("Two shops were hit", "Two", **HIT),
    ]


def measured(claims: list[dict[str, Any]]) -> Result:
    return MEASURE.run([{"id": "dam", "title": TITLE, "text": TEXT, "author": "an annotator", "claims": claims}])


def test_rows_that_are_all_there_and_all_right() -> None:
    values = dict(measured(report()).values)
    assert values.pop("flag_p") == values.pop("flag_r") == 0, "there are none"
    assert set(values.values()) == {1.0}


@pytest.mark.parametrize(
    ("value", "wrong"),
    [
        ("figure", {"high": 12}),
        ("figure", {"casualty": "injured"}),
        ("figure", {"unit": "soldiers"}),
        ("unverified", {"unverified": True}),
    ],
)
def test_what_is_wrong_of_a_figure_is_counted_where_it_belongs(value: str, wrong: dict[str, Any]) -> None:
    found = measured(report(**wrong)).values
    assert (found[value], found["root"], found["row_p"]) == (0.5, 1, 1)
    assert found["right_f1"] == pytest.approx(2 / 3, abs=1e-4)


def test_another_speaker_is_wrong_and_the_same_in_other_words_is_not() -> None:
    other = measured(report(chain=[MONITOR | {"name": "River Police"}]))
    assert (other.values["root"], other.values["nearest"]) == pytest.approx((2 / 3, 2 / 3), abs=1e-4)
    assert any("asked 'River Police', given 'Riverside Monitor'" in one for one in other.mistakes)
    assert measured(report(chain=[MONITOR | {"name": "the Monitor"}])).values["root"] == 1
    assert measured(report(chain=[MONITOR | {"name": "Riverside Mónitor of Karsava"}])).values["root"] == 1


def test_of_two_speakers_the_one_given_is_right_at_its_own_end() -> None:
    relayed = measured(report(chain=[MONITOR, MONITOR | {"name": "Levant Wire"}])).values
    assert (relayed["root"], relayed["nearest"]) == pytest.approx((1, 2 / 3), abs=1e-4)


def test_a_missed_flag_lowers_recall_and_one_nobody_agrees_on_does_not() -> None:
    assert measured(report(flags=["hedged", "second-hand"])).values["flag_r"] == 0
    assert not any("second-hand" in one for one in measured(report(flags=["second-hand"])).mistakes)


def test_a_row_that_nobody_asked_for_is_needless_and_an_optional_one_is_not() -> None:
    title, *others = report()
    assert measured(others).values["row_p"] == pytest.approx(2 / 3, abs=1e-4)
    assert measured([title | {"optional": True}, *others]).values["row_p"] == 1
    gone = measured([*report(), row("the Riverside Monitor said")])
    assert (gone.values["row_r"], gone.values["row_p"]) == (0.75, 1)
    assert "dam: row_r: missed “the Riverside Monitor said”" in gone.mistakes
