"""One file of gold data to its values: predictions by the product, then the scorer, each in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from benchmarks.golds import Gold, documents_for
from benchmarks.kinds import GOLD, PREDICTED
from benchmarks.predict import rows, write_rows
from benchmarks.tasks import TASKS
from benchmarks.tasks.interface import Row

PROJECT = Path(__file__).parent.parent


class Unmeasured(Exception):
    """Why a file of gold data has no values."""


def measure(gold: Gold, folder: Path, scorers: Path, space: Path) -> dict[str, float]:
    """Predict and score; the predictions are left in `space`."""
    scorer = scorers / gold.kind.scorer
    if not scorer.is_file():
        raise Unmeasured(f"there is no scorer {scorer}; --scorers names their folder")
    predicted = space / f"{gold.name.replace('/', '-')}.jsonl"
    predict = [sys.executable, "-m", "benchmarks.predict", gold.kind.task]
    _run([*predict, *_questions(gold, folder, space, predicted)], "predictions")
    files = {GOLD: str(gold.path.resolve()), PREDICTED: str(predicted)}
    arguments = [files.get(one, one) for one in gold.kind.arguments]
    printed = _run([sys.executable, str(scorer.resolve()), *arguments], gold.kind.scorer)
    try:
        return dict(_flat(json.loads(printed)))
    except ValueError:
        raise Unmeasured(f"{gold.kind.scorer} printed something other than JSON: {printed[:80]!r}") from None


def _questions(gold: Gold, folder: Path, space: Path, predicted: Path) -> list[str]:
    """The file to predict, where the predictions go, and the documents that its lines are of, where there are any."""
    lines = str(gold.path.resolve())
    if gold.kind.articles:
        return [_articles(gold, gold.kind.articles, folder, space), str(predicted)]
    if any(task.documents for task in TASKS if task.name == gold.kind.task):
        return [lines, str(predicted), "--articles", _articles(gold, ("doc",), folder, space)]
    return [lines, str(predicted)]


def _articles(gold: Gold, fields: tuple[str, ...], folder: Path, space: Path) -> str:
    """The documents that a file's lines name, as one file."""
    articles = space / "articles.jsonl.gz"
    write_rows(articles, documents_of(gold, fields, folder))
    return str(articles)


def documents_of(gold: Gold, fields: tuple[str, ...], folder: Path) -> Iterator[Row]:
    """The documents that a file's lines name in these fields; Unmeasured where one is in no file of the folder."""
    missing = {name for row in rows(gold.path) for field in fields for name in _names(row[field])}
    for path in documents_for(gold, folder):
        if not missing:
            return
        for row in rows(path):
            if str(row.get("id")) in missing and "text" in row:
                missing.remove(str(row["id"]))
                yield row
    if missing:
        raise Unmeasured(f"no file in {folder} has the document {min(missing)!r}, and {len(missing) - 1} more")


def _names(named: str | list[str]) -> list[str]:
    return [named] if isinstance(named, str) else named


def _run(command: list[str], what: str) -> str:
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)  # noqa: S603 - our own commands
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip() or "without a word").splitlines()[-1]
        raise Unmeasured(f"{what} failed: {last}")
    return done.stdout


def _flat(value: object, path: str = "") -> Iterator[tuple[str, float]]:
    """The numbers of a JSON value by their dotted paths."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _flat(inner, f"{path}.{name}" if path else name)
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path, float(value)
