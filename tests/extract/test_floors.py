"""The product stays as right as it was on our own gold data; the ways to raise and, with a reason, lower a floor."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks import floors, ours
from benchmarks.ours import GOLD, measured
from benchmarks.ours.interface import Result
from benchmarks.ours.marked import attributed, in_braces
from benchmarks.predict import rows, write_rows

KEPT = floors.read_floors()


@pytest.fixture(scope="module")
def result() -> Result:
    return measured()


@pytest.mark.parametrize("name", KEPT["floors"])
def test_nothing_is_less_right_than_it_was(result: Result, name: str) -> None:
    topic = f": {name.rpartition('.')[2]}: "
    mistakes = "\n".join(one for one in result.mistakes if topic in one)
    assert result.values[name] >= KEPT["floors"][name], f"{name} fell; its mistakes:\n{mistakes}"


def test_the_floors_are_those_of_this_gold_data() -> None:
    assert floors.digest() == KEPT["gold"], "the gold data changed: python -m benchmarks.floors --update"


def test_every_value_has_a_floor(result: Result) -> None:
    assert set(result.values) == set(KEPT["floors"])


def test_every_text_of_the_gold_data_has_its_own_name() -> None:
    for path in GOLD.glob("*.jsonl"):
        names = [row["id"] for row in rows(path)]
        assert len(set(names)) == len(names), path.name


@pytest.mark.parametrize("name", ["rows", "rows_short"])
def test_every_row_stands_where_it_says_and_holds_its_figure(name: str) -> None:
    for report in rows(GOLD / f"{name}.jsonl"):
        assert report["text"].startswith(report["title"]), report["id"]
        for claim in report["claims"]:
            start, end = claim["span"]
            first, last = claim["figure"] or (start, end)
            assert report["text"][start:end] == claim["text"], report["id"]
            assert start <= first < last <= end, claim["text"]


def test_marks_tell_where_things_are() -> None:
    marked = in_braces("{At least 12} people and {31} more")
    assert [marked.text[slice(*one)] for one in marked.spans] == ["At least 12", "31"]
    text, (first, second) = attributed("[1s:He] [1c:said] [1t:so], and [2t:no], [2c:said] [2s:she].")
    assert text == "He said so, and no, said she."
    assert [text[slice(*first[part][0])] for part in ("source", "cue", "content")] == ["He", "said", "so"]
    assert [text[slice(*second[part][0])] for part in ("source", "cue", "content")] == ["she", "said", "no"]


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Floors of two values, of which one is now better and one worse."""
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"gold": "", "floors": {"a.f1": 0.5, "b.f1": 0.9}, "lowered": []}), "utf-8")
    monkeypatch.setattr(floors, "FLOORS", path)
    monkeypatch.setattr(floors, "measured", lambda: Result({"a.f1": 0.6, "b.f1": 0.8}, ("text: f1: missed it",)))
    return path


def test_a_floor_is_never_lowered_silently(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = kept.read_text("utf-8")
    assert floors.main(["--update"]) == 1
    assert kept.read_text("utf-8") == before
    assert "b.f1" in capsys.readouterr().err


def test_a_floor_is_lowered_with_a_reason_that_stays(kept: Path) -> None:
    assert floors.main(["--update", "--lower", "the gold was wrong"]) == 0
    found = json.loads(kept.read_text("utf-8"))
    assert found["floors"] == {"a.f1": 0.6, "b.f1": 0.8}
    assert found["lowered"] == [{"value": "b.f1", "from": 0.9, "to": 0.8, "why": "the gold was wrong"}]


def test_without_update_a_fall_is_told_and_nothing_written(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = kept.read_text("utf-8")
    assert floors.main(["--mistakes"]) == 1
    assert kept.read_text("utf-8") == before
    assert "text: f1: missed it" in capsys.readouterr().out


def test_unopened_reports_are_measured_on_demand_alone_and_give_totals_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed = tmp_path / "rows_unopened.jsonl"
    monkeypatch.setattr(ours, "UNOPENED", sealed)
    assert floors.main(["--unopened"]) == 2
    assert sealed.name in capsys.readouterr().err
    write_rows(sealed, rows(GOLD / "rows.jsonl"))
    assert floors.main(["--unopened"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert all(re.fullmatch(r"rows_unopened\.\w+ +\d\.\d{4}", line) for line in printed)
    assert len(printed) == len([name for name in KEPT["floors"] if name.startswith("rows.")])
    with pytest.raises(SystemExit):
        floors.main(["--unopened", "--mistakes"])
