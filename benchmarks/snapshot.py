"""All that the product finds, kept to compare with: `python -m benchmarks.snapshot FOLDER OUT [--compare OLD]`.

Writes what `workbench extract` prints of every article under FOLDER to OUT, an article a line; a name in .gz is packed.
With --compare, tells against an earlier file what differs, by field, and shows the first differences as text: of a change
that must not change what is found, nothing may differ.

Exit codes: 0 written, and nothing differs; 1 something differs; 2 the command was wrong or there was nothing to read.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.differences import Counts, counts_of, differences
from benchmarks.predict import rows, write_rows
from benchmarks.table import columns
from benchmarks.tasks.interface import Row
from workbench.intake import Skipped, extractions
from workbench.shapes import extraction_shape

SUFFIXES = (".jsonl", ".jsonl.gz", ".txt")
UNOPENED = "unopened"
"""What is not to be read is not to be shown where it differs."""


def main(arguments: list[str] | None = None) -> int:
    """Write what is found now; compare it if asked to."""
    given = _arguments(arguments)
    try:
        old = _by_name(given.compare) if given.compare else None
        files = [path for path in _files(given.folder.resolve()) if path != given.out.resolve()]
        written = write_rows(given.out, _found(given.folder.resolve(), files, given.most))
    except (OSError, EOFError, ValueError, KeyError) as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 2
    new = _by_name(given.out)
    print(_totals(given.out, counts_of(new)))
    if not written:
        print(f"No article in {given.folder}.", file=sys.stderr)
        return 2
    return 0 if old is None else _compared(old, new, given.first)


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.snapshot", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help=f"articles: files in {', '.join(SUFFIXES)}, in folders or not")
    parser.add_argument("out", type=Path, help="the file to write")
    parser.add_argument("--most", type=int, help="of each file, so many of its articles (default: all)")
    parser.add_argument("--compare", type=Path, metavar="OLD", help="an earlier file of the same folder")
    parser.add_argument("--first", type=int, default=20, help="so many differences as text (default: %(default)s)")
    given = parser.parse_args(arguments)
    if not given.folder.is_dir():
        parser.error(f"{given.folder} is no folder")
    return given


def _files(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.name.endswith(SUFFIXES) and path.is_file())
    return sorted(path for path in found if UNOPENED not in path.name)


def _found(folder: Path, files: Sequence[Path], most: int | None) -> Iterator[Row]:
    """Each article of each file, under the file's path and its own name."""
    met: Counter[str] = Counter()
    for path in files:
        articles = (each for each in extractions([str(path)]) if not isinstance(each, Skipped))
        for reading, extraction in islice(articles, most):
            name = _name(path.relative_to(folder).as_posix(), extraction.article.name.removeprefix(f"{folder}/"))
            met[name] += 1
            yield {
                "article": name if met[name] == 1 else f"{name}#{met[name]}",
                **extraction_shape(extraction),
                "reading": [*reading.problems, *reading.notes],
            }


def _name(file: str, own: str) -> str:
    """An article's own name after its file's; one that has none is named by its file already."""
    return own if own.startswith(file) else f"{file}#{own}"


def _by_name(path: Path) -> dict[str, Row]:
    return {str(row["article"]): row for row in rows(path)}


def _totals(path: Path, counts: Counts) -> str:
    return f"{path}: " + ", ".join(f"{count:,} {what}" for what, count in counts.items())


def _compared(old: dict[str, Row], new: dict[str, Row], first: int) -> int:
    """Tell what differs."""
    found = list(differences(old, new))
    if not found:
        print("Nothing differs.")
        return 0
    print(f"{len({one.article for one in found}):,} of {len(old.keys() | new.keys()):,} articles differ:")
    kinds = Counter((one.what, one.field) for one in found)
    print(columns(("what", "field", "differ"), [(what, field, f"{count:,}") for (what, field), count in kinds.items()]))
    print(*(one.words() for one in found[:first]), sep="\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
