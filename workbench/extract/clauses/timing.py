"""Words that tell when, between a subject and its verb."""

from __future__ import annotations

from workbench.extract.phrases import Chunked


def set_off_time(line: Chunked, at: int) -> int:
    """The comma of "the governor, Sal Ortega, on Sunday told": behind it stands only when; -1 where there is none."""
    if line.word(line.chunks[at].head) not in line.syntax.times:
        return -1
    before = at - 1
    while before > 0 and line.kinds[before] in "RI":
        before -= 1
    return before if before > 0 and line.kinds[before] == "," else -1


def before_time(line: Chunked, at: int) -> int:
    """Reads "the toll since Tuesday stood at 67": a day does nothing; the phrase before it does."""
    kinds, before = line.kinds, at - 1
    if (
        before < (kinds[:1] != "n")
        or kinds[before] not in "RIn"
        or line.word(line.chunks[at].head) not in line.syntax.times
    ):
        return at
    while before > 0 and kinds[before] in "RIJ":
        before -= 1
    if before > 0 and kinds[before] in "eg" and kinds[before - 1] == "n":
        before -= 1  # "six people missing since Friday were found"
    return before if kinds[before] == "n" else at
