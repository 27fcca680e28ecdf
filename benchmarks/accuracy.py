"""How accurate the product is on a folder of gold data: `python -m benchmarks.accuracy FOLDER [--against FOLDER2]`.

Every JSON Lines file under the folder that holds a kind of gold data known here is predicted by the product's own code
and scored by its scorer. A kind of which the folder has none is named and left out. With --against, a second folder is
measured too, and each kind's values are shown for both with the distance between them.

Exit codes: 0 measured; 1 something failed, or fell below its floor; 2 the command was wrong.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import distance
from benchmarks.kinds import KINDS
from benchmarks.runs import Run, Values, run_over
from benchmarks.table import Line, table

LEAST = 0.0005
"""A smaller change is none: the scorers round."""


def main(arguments: list[str] | None = None) -> int:
    """Measure a folder, or two, and print one table."""
    given = _arguments(arguments)
    try:
        floors: Values = json.loads(given.floors.read_text("utf-8"))["values"] if given.floors else {}
        runs = list(_runs(given))
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"Cannot read {given.folder} or the floors: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    if empty := [str(run.folder) for run in runs if not run.golds]:
        print(f"No gold data in {', '.join(empty)}: it is told by the fields of its .jsonl lines.", file=sys.stderr)
        return 2
    _tell(runs, given.scorers or given.folder)
    print(_words(runs, floors, given))
    return 1 if any(run.failed for run in runs) or _fell(_lines(runs[0], floors, everything=False)) else 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="gold data: .jsonl or .jsonl.gz files, in folders or not")
    parser.add_argument("--scorers", type=Path, help="where the score_*.py are (default: FOLDER)")
    parser.add_argument(
        "--only", action="append", choices=[kind.name for kind in KINDS], help="one kind; may be repeated"
    )
    parser.add_argument("--against", type=Path, metavar="FOLDER2", help="other gold data: show both, and the distance")
    parser.add_argument("--floors", type=Path, help="an earlier run's --json: show the change, fail below it")
    parser.add_argument("--all", action="store_true", help="every value of the scorers, not only the first ones")
    parser.add_argument("--json", action="store_true", help="every value, as JSON")
    parser.add_argument("--keep", type=Path, help="leave the predictions in this folder")
    given = parser.parse_args(arguments)
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder")
    if given.against and not given.against.is_dir():
        parser.error(f"{given.against} is no folder")
    if given.against and given.floors:
        parser.error("--floors compares with an earlier run, --against with another folder: one at a time")
    return given


def _runs(given: argparse.Namespace) -> Iterator[Run]:
    """What came of each folder; the second one's predictions are kept in a folder of their own."""
    with tempfile.TemporaryDirectory() as temporary:
        space = (given.keep or Path(temporary)).resolve()
        for folder, kept in ((given.folder, space), (given.against, space / "against")):
            if folder:
                yield run_over(folder, given.scorers or given.folder, kept, given.only or ())


def _words(runs: list[Run], floors: Values, given: argparse.Namespace) -> str:
    """What was measured, as it was asked for."""
    run, *others = runs
    if others:
        (other,) = others
        if given.json:
            return json.dumps(distance.shape(run, other), indent=1)
        return distance.words(run, other, everything=given.all)
    if given.json:
        return json.dumps(run.shape(), indent=1)
    return table(list(_lines(run, floors, everything=given.all)), changes=bool(floors))


def _lines(run: Run, floors: Values, *, everything: bool) -> Iterator[Line]:
    for gold in run.golds:
        found = run.values.get(gold.name, {})
        for name in found if everything else gold.kind.values:
            if name in found:
                floor = floors.get(gold.name, {}).get(name)
                yield Line(gold.name, name, found[name], None if floor is None else found[name] - floor)


def _fell(lines: Iterator[Line]) -> bool:
    """Whether a value that matters is less than it was; of the scorers' counts, less may be better."""
    return any(line.change is not None and line.change < -LEAST for line in lines)


def _tell(runs: list[Run], scorers: Path) -> None:
    for name in sorted({path.name for path in scorers.glob("score_*.py")} - {kind.scorer for kind in KINDS}):
        print(f"no task here: {name}", file=sys.stderr)
    for run in runs:
        run.tell()


if __name__ == "__main__":
    sys.exit(main())
