from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from workbench.cli import main

STRIKE = """Two bridges hit near Karsava, monitors say

By Ana Petrova – Example Wire – 3 July 2019 – At least 12 people were killed when two bridges near Karsava were hit on
Tuesday, the Riverside Monitor said. The army denied that its aircraft were in the area.

Residents said that dozens were injured in the second strike, which fell on a market.

The mayor of Karsava, Jon Marin, said 40 houses had been damaged.
"""

RIVAL = """Karsava toll lower than reported, hospital says

By Leo Adami – Valley Post – 4 July 2019 – The hospital in Karsava said on Wednesday that 7 people were killed when two
bridges near the town were hit. It had treated 31 wounded.
"""
TOLL, LOWER = "12 people", "7 people"
"""Words of the two claims that speak against each other."""


@dataclass(frozen=True, slots=True)
class Ran:
    code: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class Program:
    """The program as a shell runs it, on a store and settings of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.store = folder / "desk.db"
        self.config = folder / "config.toml"
        self.capsys = capsys

    def __call__(self, *words: str, by: str = "ana") -> Ran:
        self.capsys.readouterr()
        code = main(["--store", str(self.store), "--by", by, *words])
        told = self.capsys.readouterr()
        return Ran(code, told.out, told.err)

    def file(self, name: str, text: str | bytes) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return str(path)

    def lines(self, *words: str) -> list[dict[str, Any]]:
        return self("claims", "--format", "jsonl", *words).objects

    def claim(self, words: str) -> str:
        """Key of the one claim that holds these words."""
        keys = [line["key"] for line in self.lines() if words in line["text"]]
        assert len(keys) == 1, f"{words!r} is in {len(keys)} claims: {[line['text'] for line in self.lines()]}"
        return str(keys[0])

    def record(self, key: str, by: str = "ana") -> dict[str, Any]:
        record: dict[str, Any] = json.loads(self("show", key, "--json", by=by).out)
        return record

    def settings(self, text: str) -> None:
        self.config.write_text(text, encoding="utf-8")


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Program:
    """A program whose settings file is in the test's own folder, and not there yet."""
    made = Program(tmp_path, capsys)
    made.settings("")
    monkeypatch.setenv("WORKBENCH_CONFIG", str(made.config))
    monkeypatch.setenv("COLUMNS", "100")
    return made


@pytest.fixture(scope="session")
def taken_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two reports of one strike that give different tolls, made once."""
    folder = tmp_path_factory.mktemp("taken")
    (folder / "strike.txt").write_text(STRIKE, encoding="utf-8")
    (folder / "rival.txt").write_text(RIVAL, encoding="utf-8")
    (folder / "config.toml").touch()
    store, config = folder / "desk.db", folder / "config.toml"
    assert (
        main(
            [
                "--store",
                str(store),
                "--config",
                str(config),
                "ingest",
                str(folder / "strike.txt"),
                str(folder / "rival.txt"),
            ]
        )
        == 0
    )
    return store


@pytest.fixture
def desk(program: Program, taken_in: Path) -> Program:
    """A desk of the test's own with those two reports."""
    program.file("strike.txt", STRIKE)
    program.file("rival.txt", RIVAL)
    shutil.copyfile(taken_in, program.store)
    return program
