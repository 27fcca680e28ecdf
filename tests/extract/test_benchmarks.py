"""Predictions and the table of accuracy on a folder of gold data, as a developer runs them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import accuracy, predict, speed

SAID = "At least 12 people were reportedly killed in Karsava, the Riverside Monitor said."
SCORER = """
import json, sys
gold, predicted = ([json.loads(line) for line in open(name)] for name in sys.argv[1:3])
right = sum(len(one["cues"]) == len(other["cues"]) for one, other in zip(gold, predicted))
print(json.dumps({"cue": {"f1": right / len(gold)}, "sentence": {"f1": 1.0}}))
"""


def write(path: Path, *lines: dict[str, Any]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    return path


def predicted(tmp_path: Path, task: str, line: dict[str, Any], *options: str) -> dict[str, Any]:
    gold, output = write(tmp_path / "gold.jsonl.gz", line), tmp_path / "out.jsonl"
    assert predict.main([task, str(gold), str(output), *options]) == 0
    (found,) = predict.rows(output)
    assert found["id"] == line["id"]
    return found


def test_each_task_answers_in_the_shape_that_is_scored(tmp_path: Path) -> None:
    line = {"id": "a", "text": SAID}
    articles = write(tmp_path / "articles.jsonl", {"id": "d", "title": "", "text": SAID})
    (attribution,) = predicted(tmp_path, "attribution", line)["attributions"]
    assert [SAID[slice(*part)] for part in attribution["source"]] == ["the Riverside Monitor"]
    (figure,) = predicted(tmp_path, "figures", line)["figures"]
    assert (figure["surface"], figure["low"], figure["high"], figure["casualty"]) == ("At least 12", 12, None, "killed")
    (cue,) = predicted(tmp_path, "hedges", line)["cues"]
    assert SAID[slice(*cue["span"])] == "reportedly"
    assert predicted(tmp_path, "numbers", {**line, "model": "number"})["numbers"][0]["value"] == 12
    assert 0 < predicted(tmp_path, "worthiness", line)["score"] <= 1
    claim = {"id": "c", "doc": "d", "span": [0, len(SAID)], "text": SAID}
    chain = predicted(tmp_path, "chains", claim, "--articles", str(articles))
    assert [hop["name"] for hop in chain["chain"]] == ["Riverside Monitor"]
    assert "hedged" in chain["flags"]
    report = predicted(tmp_path, "reports", {**line, "title": "Dam bursts", "claims": []})
    assert (report["title"], report["claims"][0]["chain"][0]["name"]) == ("Dam bursts", "Riverside Monitor")
    headline = {"id": "h", "headline": "12 killed in Karsava", "body_text": SAID}
    assert predicted(tmp_path, "headlines", headline)["drift"] is True


def test_a_missing_document_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gold = write(tmp_path / "gold.jsonl", {"id": "c", "doc": "gone", "span": [0, 3], "text": "abc"})
    assert predict.main(["chains", str(gold), str(tmp_path / "out.jsonl")]) == 1
    assert "'gone'" in capsys.readouterr().err


def test_an_unknown_task_is_told_with_those_there_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert predict.main(["divination", str(tmp_path), str(tmp_path)]) == 2
    assert "attribution, chains, figures" in capsys.readouterr().err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One kind of gold data under a name of its own, with its scorer; what is for training, or unopened, is left alone."""
    gold = {"id": "h", "text": "The dam reportedly broke.", "cues": [{"span": [8, 18]}], "hedged": True}
    write(tmp_path / "data" / "words" / "hedges_other.jsonl", gold)
    write(tmp_path / "data" / "words" / "hedges_train.jsonl", gold)
    write(tmp_path / "data" / "words" / "hedges_unopened.jsonl", gold)
    (tmp_path / "data" / "score_hedges.py").write_text(SCORER, "utf-8")
    return tmp_path / "data"


def test_gold_data_is_found_by_its_lines_and_scored(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main([str(folder)]) == 0
    printed = capsys.readouterr()
    assert printed.out.split() == [
        "what",
        "value",
        "is",
        "words/hedges_other",
        "cue.f1",
        "1.000",
        "sentence.f1",
        "1.000",
    ]
    assert "no data: chains" in printed.err


COUNTING = """
import json, sys
gold, found = ([json.loads(line) for line in open(sys.argv[at])] for at in (2, 4))
print(json.dumps({"row_p": len(found), "toll_found": sum(bool(one["figures"]) for one in found)}))
"""


def test_reports_are_predicted_whole_and_events_by_the_reports_they_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "data"
    for name in ("claims", "events"):
        write(folder / f"score_{name}.py").write_text(COUNTING, "utf-8")
    write(folder / "rows.jsonl", {"id": "r", "published": "2020-01-05", "title": "", "text": SAID, "claims": []})
    write(folder / "told" / "events.jsonl", {"id": "e", "articles": ["a"], "distractors": ["b"], "tolls": []})
    write(folder / "told" / "articles.jsonl", *({"id": name, "title": "", "text": SAID} for name in "abc"))
    assert accuracy.main([str(folder), "--json"]) == 0
    values = json.loads(capsys.readouterr().out)["values"]
    assert values["rows"]["row_p"] == 1
    assert values["told/events"] == {"row_p": 2, "toll_found": 2}


def test_a_fall_below_an_earlier_run_is_shown_and_fails(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert accuracy.main([str(folder), "--json"]) == 0
    earlier = tmp_path / "earlier.json"
    earlier.write_text(capsys.readouterr().out.replace('"cue.f1": 1.0', '"cue.f1": 1.25'), "utf-8")
    assert accuracy.main([str(folder), "--floors", str(earlier)]) == 1
    assert "-0.250" in capsys.readouterr().out


def test_two_folders_are_shown_with_the_distance_between_them(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        {"id": name, "text": "The dam broke.", "cues": cues, "hedged": True} for name, cues in (("a", []), ("b", [1]))
    ]
    write(tmp_path / "other" / "unseen.jsonl", *lines)
    against = [str(folder), "--against", str(tmp_path / "other")]
    assert accuracy.main(against) == 0
    printed = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert printed == [
        ["kind", "value", "is", "against", "distance"],
        ["hedges", "cue.f1", "1.000", "0.500", "+0.500"],
        ["sentence.f1", "1.000", "1.000", "+0.000"],
    ]
    assert accuracy.main([*against, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["against"]["values"] == {"unseen": {"cue.f1": 0.5, "sentence.f1": 1}}
    assert [one["distance"] for one in found["distances"]] == [0.5, 0]


def test_what_cannot_be_measured_is_named_and_the_rest_goes_on(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder / "chains.jsonl", {"id": "c", "doc": "gone", "span": [0, 3], "text": "abc", "chain": []})
    (folder / "broken.jsonl").write_text("{", "utf-8")
    (folder / "score_chains.py").write_text("", "utf-8")
    assert accuracy.main([str(folder), "--json"]) == 1
    printed = capsys.readouterr()
    found = json.loads(printed.out)
    assert found["values"]["words/hedges_other"]["cue.f1"] == 1
    assert "gone" in found["failed"]["chains"]
    assert "broken.jsonl" in printed.err


def test_a_folder_without_gold_data_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert accuracy.main([str(tmp_path)]) == 2
    assert "No gold data" in capsys.readouterr().err


def test_speed_tells_every_stage_and_what_there_is_to_compare_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert speed.main(["--rounds", "1", "--characters", "1", "--model", "no_such_model", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["characters_per_cpu_second"]["whole extract"] > 0
    assert found["peak_megabytes"] > 0
    assert "nothing to compare with" in found["no_parser"]


def test_speed_tells_when_there_is_nothing_to_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert speed.main([str(tmp_path)]) == 2
    assert "Nothing could be read" in capsys.readouterr().err
