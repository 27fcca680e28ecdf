"""How fast the product extracts: `python -m benchmarks.speed [SOURCE ...]`.

Characters per CPU second of each stage and of the whole, beside spaCy's small pipeline in the same run where that is
installed. Stages overlap (the survey cuts sentences and finds figures and attributions too); the whole is timed by itself.
Stages take turns, round by round; a ratio compares the same round. A source is whatever the product reads
(default: the sample articles), repeated until there is enough of it.

Exit codes: 0 timed; 2 the command was wrong or there was nothing to read.
"""

from __future__ import annotations

import argparse
import json
import sys
from itertools import cycle
from pathlib import Path

from benchmarks.parser import MODEL, NoParser, parser_stage
from benchmarks.report import Report
from benchmarks.rounds import peak_megabytes, timed
from benchmarks.stages import STAGES, WHOLE, Prepared, Stage, prepared
from store.errors import DeskError
from workbench.intake import readings
from workbench.readers.interface import Reading

SAMPLES = Path(__file__).parent.parent / "sample_articles"


def main(arguments: list[str] | None = None) -> int:
    """Time the stages and print one table."""
    given = _arguments(arguments)
    try:
        texts = _texts(given.source or [str(SAMPLES)], given.characters)
    except (DeskError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    if not texts:
        print("Nothing could be read from the sources.", file=sys.stderr)
        return 2
    report = _report(texts, given)
    print(json.dumps(report.shape(), indent=1) if given.json else report.words())
    return 0


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", nargs="*", help="files or folders (default: the sample articles)")
    parser.add_argument(
        "--characters", type=int, default=100_000, help="at least as many a round (default: %(default)s)"
    )
    parser.add_argument(
        "--rounds", type=_rounds, default=5, help="how often every stage is timed (default: %(default)s)"
    )
    parser.add_argument("--model", default=MODEL, help="the spaCy model to compare with (default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="as JSON")
    return parser.parse_args(arguments)


def _rounds(words: str) -> int:
    number = int(words)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _texts(sources: list[str], least: int) -> list[Prepared]:
    """The articles of the sources, again and again until there is enough text."""
    read = [one for one in readings(sources) if isinstance(one, Reading) and one.text]
    found: list[Prepared] = []
    characters = 0
    for number, one in enumerate(cycle(read)):
        if number >= len(read) and characters >= least:
            break
        found.append(prepared(one.article, one.text))
        characters += len(one.text)
    return found


def _report(texts: list[Prepared], given: argparse.Namespace) -> Report:
    """The product alone first, for its memory; then everything in turns."""
    timed([WHOLE], texts, 1)
    alone = peak_megabytes()
    parser, why = _parser(given.model)
    stages = (*STAGES, *parser)
    found = timed(stages, texts, given.rounds)
    return Report(
        characters=found.characters,
        rounds=given.rounds,
        characters_per_cpu_second={stage.name: round(found.speed(stage)) for stage in stages},
        times_as_fast_as_parser=found.ratio(WHOLE, parser[0]) if parser else None,
        no_parser=why,
        peak_megabytes=alone,
        peak_megabytes_with_parser=peak_megabytes() if parser else None,
    )


def _parser(model: str) -> tuple[list[Stage], str]:
    """The stage to compare with, or none and why."""
    try:
        return [parser_stage(model)], ""
    except NoParser as error:
        return [], str(error)


if __name__ == "__main__":
    sys.exit(main())
