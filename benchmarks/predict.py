"""Predictions of the product on a file of gold data: `python -m benchmarks.predict TASK INPUT OUTPUT`.

The gold file's own lines are read, their answers left alone; `.gz` too. Nothing is done here but calling the product.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.tasks import TASKS
from benchmarks.tasks.interface import Documents, Row, Task
from benchmarks.tasks.reading import NoDocument


def main(arguments: list[str] | None = None) -> int:
    """Read a task's lines, predict each, write the predictions."""
    given = _arguments(arguments)
    task = next((one for one in TASKS if one.name == given.task), None)
    if task is None:
        print(
            f"No task {given.task!r} here: there are {', '.join(sorted(one.name for one in TASKS))}.", file=sys.stderr
        )
        return 2
    try:
        documents = _documents(task, given.articles or given.docs)
        written = write_rows(given.output, (task.predict(task.question(row), documents) for row in rows(given.input)))
    except (OSError, NoDocument, ValueError, KeyError) as error:
        print(f"{given.task}: {type(error).__name__}: {error}", file=sys.stderr)
        return 1
    print(f"{written} predictions in {given.output}", file=sys.stderr)
    return 0


def rows(path: Path) -> Iterator[Row]:
    """The lines of a JSON Lines file, unpacked if its name ends in .gz."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def write_rows(path: Path, found: Iterable[Row]) -> int:
    """Write a JSON Lines file, packed if its name ends in .gz; how many lines it has."""
    number = 0
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "wt", encoding="utf-8") as output:
        for number, row in enumerate(found, start=1):  # noqa: B007 - the last number is the count
            output.write(json.dumps(row, ensure_ascii=False) + "\n")
    return number


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.predict", description=__doc__)
    parser.add_argument("task", help=f"one of: {', '.join(sorted(one.name for one in TASKS))}")
    parser.add_argument("input", type=Path, help="gold data, .jsonl or .jsonl.gz")
    parser.add_argument("output", type=Path, help="where the predictions go")
    parser.add_argument("--articles", type=Path, help="the documents that the lines come from")
    parser.add_argument("--docs", type=Path, help="the candidates to rank")
    return parser.parse_args(arguments)


def _documents(task: Task, path: Path | None) -> Documents:
    if path is None:
        return {}
    return {str(row["id"]): row for row in rows(path)} if task.documents else {}


if __name__ == "__main__":
    sys.exit(main())
