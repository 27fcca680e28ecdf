"""What the product must not fall below on our own gold data: `python -m benchmarks.floors [--update]`.

Shows each value beside its floor. --update raises the floors to what is measured now; it lowers none without --lower
and the reason, which is kept beside the floors. --unopened measures the reports that nobody reads while rules are made:
their totals, which have no floors.

Exit codes: 0 nothing below its floor; 1 something is, or --update was refused; 2 there are no unopened reports.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from hashlib import sha256

from benchmarks.ours import GOLD, measured, measured_unopened
from benchmarks.tasks.interface import Row

FLOORS = GOLD.parent / "floors.json"


def main(arguments: list[str] | None = None) -> int:
    """Measure, show, and update if asked to."""
    given = _arguments(arguments)
    if given.unopened:
        return _tell_unopened()
    result, kept = measured(), read_floors()
    for name, value in result.values.items():
        print(f"{name:<28}{value:>8.4f}  floor {kept['floors'].get(name, 0):.4f}")
    if given.mistakes:
        print("\n".join(result.mistakes))
    fallen = below(result.values, kept["floors"])
    if fallen and not (given.update and given.lower):
        print(f"below the floor: {', '.join(fallen)}; --update --lower REASON accepts it", file=sys.stderr)
        return 1
    if given.update:
        write_floors(result.values, kept, given.lower if fallen else "")
    return 0


def _tell_unopened() -> int:
    """The values alone: a text that is read is opened."""
    try:
        values = measured_unopened()
    except FileNotFoundError as error:
        print(f"There are no unopened reports: no {error.filename}.", file=sys.stderr)
        return 2
    print("\n".join(f"{name:<28}{value:>8.4f}" for name, value in values.items()))
    return 0


def read_floors() -> Row:
    """The floors as they are kept."""
    if not FLOORS.is_file():
        return {"gold": "", "floors": {}, "lowered": []}
    kept: Row = json.loads(FLOORS.read_text("utf-8"))
    return kept


def write_floors(values: Mapping[str, float], kept: Row, reason: str) -> None:
    """Keep what is measured now; say why where a floor is lowered."""
    lowered = [
        {"value": name, "from": kept["floors"][name], "to": values.get(name), "why": reason}
        for name in below(values, kept["floors"])
    ]
    floors = {"gold": digest(), "floors": dict(values), "lowered": [*kept["lowered"], *lowered]}
    FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", "utf-8")


def below(values: Mapping[str, float], floors: Mapping[str, float]) -> list[str]:
    """The names of the values that are less than their floor, or no longer measured."""
    return [name for name, floor in floors.items() if values.get(name, 0.0) < floor]


def digest() -> str:
    """Of all our gold data, so that a change of it is seen."""
    found = sha256()
    for path in sorted(GOLD.glob("*.jsonl")):
        found.update(path.name.encode() + b"\n" + path.read_bytes())
    return found.hexdigest()


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.floors", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--update", action="store_true", help="keep what is measured now as the floors")
    parser.add_argument("--lower", metavar="REASON", default="", help="with --update: lower floors too, and say why")
    parser.add_argument("--mistakes", action="store_true", help="list every mistake")
    parser.add_argument("--unopened", action="store_true", help="measure the unopened reports, and nothing else")
    given = parser.parse_args(arguments)
    if given.unopened and (given.update or given.lower or given.mistakes):
        parser.error("--unopened gives totals: it keeps no floors and lists no mistakes")
    return given


if __name__ == "__main__":
    sys.exit(main())
