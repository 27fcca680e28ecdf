"""What the product knows by name: `python -m benchmarks.renaming FOLDER [--seeds N]`.

Chains and rows of the folder are measured as they are, and again with the names of persons, towns, companies, outlets and
groups swapped for invented ones of equal length, the same name for the same one in all texts. What is lost is what hung on a
name that a rule knows, or on one that only looks familiar. `naming.py` says which words are names, from the gold and the
texts alone. Swapped: every word of a name, wherever it has a capital. Untouched: common nouns, titles, days, nationalities,
creeds, countries, large cities and the United Nations and their like (`kept.py`), in a body's name too: of "Karsava Ministry
of Health" only the first word is swapped, and nothing of "Human Rights Watch" or "Islamic State". The means of N seeds are shown.

Exit codes: 0 measured; 1 something failed; 2 the command was wrong or there was nothing to measure.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean

from benchmarks.disguise import WANTED, disguised, name_words_of
from benchmarks.runs import Run, run_over
from benchmarks.scoring import Unmeasured
from benchmarks.table import columns, number, signed

FLAG = "chains.flags.interested-party"
VALUES = {
    "chains.root_name.accuracy": "root",
    "chains.nearest_speaker.accuracy": "nearest",
    "chains.chain_exact_two_or_more_hops.accuracy": "two hops exact",
    f"{FLAG}.precision": "interested-party p",
    f"{FLAG}.recall": "interested-party r",
    f"{FLAG}.f1": "interested-party f1",
    "root": "root",
    "nearest": "nearest",
    "right_f1": "right_f1",
}
"""What is shown, by its path in a scorer's JSON."""


def main(arguments: list[str] | None = None) -> int:
    """Measure as it is and renamed, and print one table."""
    given = _arguments(arguments)
    try:
        names = name_words_of(given.folder)
        before, *after = _runs(given, names)
    except (Unmeasured, OSError, EOFError, ValueError, KeyError) as error:
        print(f"Cannot rename {given.folder}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    if not before.golds:
        print(f"No chains and no rows in {given.folder}: they are told by the fields of .jsonl lines.", file=sys.stderr)
        return 2
    for run in (before, *after):
        run.tell()
    print(_words(list(_losses(before, after)), len(names), given))
    return 1 if any(run.failed for run in (before, *after)) else 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.renaming", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="gold data: chains with their documents, rows, or both")
    parser.add_argument("--seeds", type=int, default=3, help="so many renamings (default: %(default)s)")
    parser.add_argument("--scorers", type=Path, help="where the score_*.py are (default: FOLDER)")
    parser.add_argument("--keep", type=Path, help="leave the renamed gold data and the predictions in this folder")
    parser.add_argument("--json", action="store_true", help="as JSON")
    given = parser.parse_args(arguments)
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder")
    if given.seeds < 1:
        parser.error("--seeds: at least 1")
    return given


def _runs(given: argparse.Namespace, names: frozenset[str]) -> Iterator[Run]:
    """The folder as it is, then renamed by each seed."""
    scorers = (given.scorers or given.folder).resolve()
    with tempfile.TemporaryDirectory() as temporary:
        space = (given.keep or Path(temporary)).resolve()
        yield run_over(given.folder, scorers, space / "as-it-is", WANTED)
        for seed in range(given.seeds):
            folder = disguised(given.folder, names, seed, space / f"renamed-{seed}")
            yield run_over(folder, scorers, space / f"predicted-{seed}", WANTED)


def _losses(before: Run, after: Sequence[Run]) -> Iterator[tuple[str, str, float, float]]:
    """Each value of each file, as it is and renamed."""
    for gold in before.golds:
        for path, name in VALUES.items():
            renamed = [run.values[gold.name][path] for run in after if path in run.values.get(gold.name, {})]
            if renamed and path in before.values.get(gold.name, {}):
                yield gold.name, name, before.values[gold.name][path], fmean(renamed)


def _words(losses: Sequence[tuple[str, str, float, float]], names: int, given: argparse.Namespace) -> str:
    if given.json:
        keys = ("what", "value", "before", "after", "loss")
        found = [dict(zip(keys, (*one, one[2] - one[3]), strict=True)) for one in losses]
        return json.dumps({"swapped": names, "seeds": given.seeds, "losses": found}, indent=1)
    cells = [(what, name, number(old), number(new), signed(old - new)) for what, name, old, new in losses]
    table = columns(("what", "value", "before", "after", "loss"), cells)
    return f"{table}\n{names:,} words of names swapped, by {given.seeds} {'seed' if given.seeds == 1 else 'seeds'}"


if __name__ == "__main__":
    sys.exit(main())
