"""What the product finds in a folder of articles, kept, and compared with what it found before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import snapshot
from benchmarks.predict import rows, write_rows

SAID = "At least 12 people were killed in Karsava on Monday, the Riverside Monitor said."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An article in a text file, and two under one name in a file of lines, beside a line that is none; and what nobody opens."""
    found = tmp_path / "articles"
    (found / "inner").mkdir(parents=True)
    (found / "one.txt").write_text(SAID, "utf-8")
    lines = [
        {"id": "a", "title": "Dam bursts", "text": SAID},
        {"id": "b"},
        {"id": "a", "text": "Two people were hurt."},
    ]
    write_rows(found / "inner" / "more.jsonl", lines)
    write_rows(found / "unopened.jsonl", lines)
    return found


def kept(folder: Path, out: Path, *options: str) -> dict[str, Any]:
    assert snapshot.main([str(folder), str(out), *options]) == 0
    return {row["article"]: row for row in rows(out)}


def test_each_article_is_kept_under_a_name_of_its_own(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = kept(folder, tmp_path / "now.jsonl.gz")
    assert list(found) == ["inner/more.jsonl#a", "inner/more.jsonl#a#2", "one.txt"]
    assert found["inner/more.jsonl#a"]["claims"][0]["chain"][0]["name"] == "Riverside Monitor"
    assert "3 articles" in capsys.readouterr().out


def test_what_is_written_into_the_folder_itself_is_no_article(folder: Path) -> None:
    assert kept(folder, folder / "now.jsonl").keys() == kept(folder, folder / "now.jsonl").keys()


def test_the_same_code_finds_the_same(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept(folder, tmp_path / "old.jsonl")
    kept(folder, tmp_path / "new.jsonl", "--compare", str(tmp_path / "old.jsonl"))
    assert capsys.readouterr().out.endswith("Nothing differs.\n")


def test_an_attribution_of_which_nothing_is_said_is_compared_by_its_cue(folder: Path, tmp_path: Path) -> None:
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    found = kept(folder, old)
    found["one.txt"]["attributions"][0]["content"] = []
    write_rows(old, found.values())
    assert snapshot.main([str(folder), str(new), "--compare", str(old)]) == 1
    assert snapshot.main([str(folder), str(old), "--compare", str(new)]) == 0


def test_what_differs_is_counted_by_field_and_shown(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = tmp_path / "old.jsonl", tmp_path / "new.jsonl"
    found = kept(folder, old)
    found["one.txt"]["figures"][0]["low"] = 11
    found["one.txt"]["claims"][0]["chain"] = []
    del found["inner/more.jsonl#a#2"]
    write_rows(old, found.values())
    assert snapshot.main([str(folder), str(new), "--compare", str(old), "--first", "2"]) == 1
    printed = capsys.readouterr().out
    assert "2 of 3 articles differ" in printed
    table = [line.split() for line in printed.splitlines()]
    assert ["claim", "chain", "1"] in table
    assert ["figure", "low", "1"] in table
    assert ["article", "(new)", "1"] in table
    assert "chain: [] → [" in printed
    assert printed.endswith("one.txt: figure text 0–11 “At least 12” low: 11 → 12\n"), "only the first two are shown"


def test_a_figure_more_is_no_change_of_the_claims_after_it(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.jsonl"
    found = kept(folder, old)
    article = found["one.txt"]
    article["figures"].insert(0, article["figures"][0] | {"span": [0, 2], "surface": "At"})
    for claim in article["claims"]:
        claim |= {"figure": claim["figure"] + 1, "figures": [number + 1 for number in claim["figures"]]}
    write_rows(old, found.values())
    assert snapshot.main([str(folder), str(tmp_path / "new.jsonl"), "--compare", str(old)]) == 1
    assert "claim" not in capsys.readouterr().out.partition("differ:")[2]


def test_a_folder_without_articles_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.jsonl").write_text(json.dumps({"id": "b"}), "utf-8")
    assert snapshot.main([str(tmp_path), str(tmp_path / "out.jsonl")]) == 2
    assert "No article" in capsys.readouterr().err
