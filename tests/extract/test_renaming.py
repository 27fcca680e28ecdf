"""Names of gold data swapped for invented ones, and what the product loses by it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import renaming
from benchmarks.predict import rows, write_rows

TITLE = "Shells Hit Karsava Market"
TEXT = (
    f"{TITLE}\n\nKARSAVA: On Monday, shells killed 12 people, the Lodrian Observatory (LO) said. Syrian officers met "
    "Colonel Petar McVuksic of the Tavrids, an army group; market women fled. McVuksic's men denied it, said LO."
)
DOCUMENT = "Residents told Ostrel on Monday, and Ostrel told Karsava."
SCORER = """
import json, sys
gold, found = ([json.loads(line) for line in open(sys.argv[at])] for at in (2, 4))
texts = [one["text"] for one in found if "text" in one]
print(json.dumps({"root": sum("Petar" in text for text in texts), "nearest": 1}))
"""


def claim(text: str, words: str, *names: str) -> dict[str, Any]:
    start = text.index(words)
    chain = [{"name": name, "kind": "organisation"} for name in names]
    return {"span": [start, start + len(words)], "text": words, "chain": chain}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report, and a claim with its document; scorers that see whether a name is there."""
    found = tmp_path_factory.mktemp("gold")
    claims = [
        claim(TEXT, "shells killed 12 people", "Lodrian Observatory"),
        claim(TEXT, "McVuksic's men denied it", "LO"),
    ]
    write_rows(found / "rows.jsonl", [{"id": "Karsava", "title": TITLE, "text": TEXT, "claims": claims}])
    write_rows(found / "chains.jsonl", [{"id": "c", "doc": "d"} | claim(DOCUMENT, "Ostrel told Karsava", "Ostrel")])
    write_rows(found / "texts.jsonl", [{"id": "d", "text": DOCUMENT, "outlet": "Ostrel"}])
    for name in ("claims", "chains"):
        (found / f"score_{name}.py").write_text(SCORER, "utf-8")
    return found


@pytest.fixture(scope="module")
def renamed(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The gold by two seeds."""
    kept = tmp_path_factory.mktemp("kept")
    assert renaming.main([str(folder), "--seeds", "2", "--keep", str(kept)]) == 0
    return [kept / f"renamed-{seed}" for seed in range(2)]


def only(path: Path) -> dict[str, Any]:
    (row,) = rows(path)
    return row


def test_every_offset_stays(renamed: list[Path]) -> None:
    for folder in renamed:
        report = only(folder / "rows.jsonl")
        assert len(report["text"]) == len(TEXT)
        assert report["text"].startswith(report["title"])
        assert [report["text"][slice(*each["span"])] for each in report["claims"]] == [
            each["text"] for each in report["claims"]
        ]


def test_names_go_and_words_stay(renamed: list[Path]) -> None:
    text = only(renamed[0] / "rows.jsonl")["text"]
    for name in ("Karsava", "KARSAVA", "Lodrian", "Petar", "McVuksic", "Tavrids"):
        assert name not in text
    for word in ("Shells Hit", "On Monday", "Observatory", "Syrian officers", "Colonel", "army group; market women"):
        assert word in text


def test_an_invented_name_has_the_capitals_and_the_plural_of_the_real_one(renamed: list[Path]) -> None:
    words = only(renamed[0] / "rows.jsonl")["text"].split()
    town, name, group = (words[TEXT.split().index(word)] for word in ("KARSAVA:", "McVuksic", "Tavrids,"))
    assert (town.isupper(), town[0]) == (True, "K")
    assert [letter.isupper() for letter in name] == [letter.isupper() for letter in "McVuksic"]
    assert group.endswith("s,")


def test_one_name_is_one_name_in_all_texts_and_another_by_each_seed(renamed: list[Path]) -> None:
    report, document = only(renamed[0] / "rows.jsonl"), only(renamed[0] / "chains-docs.jsonl")
    town = report["title"].split()[2]
    assert document["text"].endswith(f"told {town}.")
    assert document["outlet"] in document["text"]
    assert only(renamed[0] / "chains.jsonl")["chain"][0]["name"] == document["outlet"]
    assert only(renamed[1] / "rows.jsonl")["title"].split()[2] != town
    assert (report["id"], document["id"]) == ("Karsava", "d")


def test_initials_of_a_name_that_is_spelt_out_stay(renamed: list[Path]) -> None:
    assert "(LO) said" in only(renamed[0] / "rows.jsonl")["text"]


def test_what_is_lost_is_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert renaming.main([str(folder), "--seeds", "1"]) == 0
    printed = capsys.readouterr().out
    assert ["rows", "root", "1.000", "0.000", "+1.000"] in [line.split() for line in printed.splitlines()]
    assert printed.endswith("by 1 seed\n")
    assert renaming.main([str(folder), "--seeds", "1", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {"what": "rows", "value": "nearest", "before": 1, "after": 1, "loss": 0} in found["losses"]


def test_a_folder_with_nothing_to_rename_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert renaming.main([str(tmp_path)]) == 2
    assert "No chains and no rows" in capsys.readouterr().err
