"""Stages timed in turns, so that what slows the machine for a while slows them all alike."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.stages import Prepared, Stage, forget


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many times as fast one stage is as another: the median of the rounds, the least and the most."""

    median: float
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class Rounds:
    """The CPU seconds of each stage in each round."""

    characters: int
    seconds: dict[str, tuple[float, ...]]

    def speed(self, stage: Stage) -> float:
        """Characters per CPU second, the median of the rounds."""
        return median(self.characters / one for one in self.seconds[stage.name])

    def ratio(self, fast: Stage, slow: Stage) -> Ratio:
        """Each round of one against the same round of the other."""
        pairs = zip(self.seconds[fast.name], self.seconds[slow.name], strict=True)
        found = [other / own for own, other in pairs]
        return Ratio(median(found), min(found), max(found))


def timed(stages: Sequence[Stage], texts: Sequence[Prepared], rounds: int) -> Rounds:
    """Run every stage over all texts, round by round; each round begins with another stage."""
    seconds: dict[str, list[float]] = {stage.name: [] for stage in stages}
    for number in range(rounds):
        first = number % len(stages)
        for stage in (*stages[first:], *stages[:first]):
            seconds[stage.name].append(_cpu_seconds(stage, texts))
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
    characters = sum(len(text.text) for text in texts)
    return Rounds(characters, {name: tuple(each) for name, each in seconds.items()})


def _cpu_seconds(stage: Stage, texts: Sequence[Prepared]) -> float:
    seconds = 0.0
    for text in texts:
        forget()  # texts may come again within a round
        start = time.process_time()
        stage.run(text)
        seconds += time.process_time() - start
    return seconds


def peak_megabytes() -> float:
    """The most memory that this process has had so far."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
