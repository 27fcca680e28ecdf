"""A folder of gold data, measured file by file; what one file cannot give is named, and the rest goes on."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from statistics import fmean
from typing import TypeAlias

from benchmarks.golds import Gold, golds_in
from benchmarks.kinds import KINDS
from benchmarks.scoring import Unmeasured, measure

Values: TypeAlias = dict[str, dict[str, float]]


@dataclass(slots=True)
class Run:
    """What came of measuring a folder."""

    folder: Path
    golds: list[Gold]
    """The files that were to be measured."""
    values: Values = field(default_factory=dict)
    """By file, then by value."""
    missing: list[str] = field(default_factory=list)
    """Kinds of gold data that the folder has none of."""
    failed: dict[str, str] = field(default_factory=dict)
    """Files that could not be measured, and why."""

    def by_kind(self) -> Values:
        """By kind, then by value: the mean over the files of the kind that have it."""
        found: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
        for gold in self.golds:
            for name, value in self.values.get(gold.name, {}).items():
                found[gold.kind.name][name].append(value)
        return {kind: {name: fmean(each) for name, each in values.items()} for kind, values in found.items()}

    def shape(self) -> dict[str, object]:
        """As JSON values."""
        return {"values": self.values, "missing": self.missing, "failed": self.failed}

    def tell(self) -> None:
        """Say what was not measured."""
        for name in self.missing:
            print(f"no data: {name} in {self.folder}", file=sys.stderr)
        for name, why in self.failed.items():
            print(f"failed: {name} in {self.folder}: {why}", file=sys.stderr)


def run_over(folder: Path, scorers: Path, space: Path, only: Collection[str] = ()) -> Run:
    """Measure every file of the kinds that are wanted; the predictions are left in `space`."""
    kinds = [kind.name for kind in KINDS if not only or kind.name in only]
    golds = [gold for gold in golds_in(folder) if gold.kind.name in kinds]
    run = Run(folder, golds, missing=[name for name in kinds if name not in {gold.kind.name for gold in golds}])
    space.mkdir(parents=True, exist_ok=True)
    for number, gold in enumerate(golds, start=1):
        print(f"[{number}/{len(golds)}] {gold.name}", file=sys.stderr)
        try:
            run.values[gold.name] = measure(gold, folder, scorers, space)
        except (Unmeasured, OSError, EOFError, ValueError) as error:
            run.failed[gold.name] = str(error)
    return run
