"""The rows of a report, as asked for and as given, and which given one answers which asked one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benchmarks.ours.marked import Offsets
from benchmarks.tasks.interface import Row

HALF = 0.5
SAME_WORDS = 0.6
"""Of two spans, so much makes them the same words, though the principal figure may be another one."""
NO_SPEAKER = frozenset({"none", "unclear"})
"""Kinds of hops that name nobody."""


@dataclass(frozen=True, slots=True)
class Asserted:
    """A row: what is asserted, its principal figure, and who says it."""

    words: str
    span: Offsets
    figure: Offsets | None
    bounds: tuple[object, object, object]
    """Low, high and which casualty."""
    unit: str
    chain: tuple[str, ...]
    """Names, the one nearest the event first."""
    unverified: bool
    flags: frozenset[str]
    optional: bool = False
    """Asked for, and no mistake where it is missing."""


def asked_of(report: Row) -> list[Asserted]:
    """The rows of a report by its annotator."""
    return [_asserted(claim, claim, _names(claim), tuple(claim["flags"])) for claim in report["claims"]]


def given_of(report: Row, text: str) -> list[Asserted]:
    """The rows of a report as the product gives them; what it says of the title is said of the text's first line."""
    title = max(text.find(report["title"] or "\0"), 0)
    return [_given(claim, report, title) for claim in report["claims"] if claim.get("row", True)]


def _given(claim: Row, report: Row, title: int) -> Asserted:
    figure = {} if claim["figure"] is None else report["figures"][claim["figure"]]
    flags = tuple(flag["code"] for flag in claim["flags"])
    placed = {
        "span": _moved(claim["span"], title if claim.get("in") else 0),
        "figure": _moved(figure["span"], title if figure.get("in") else 0) if figure else None,
        "unverified": "unverified-figure" in flags,
    }
    return _asserted(claim | placed, figure, _names(claim), flags)


def _asserted(claim: Row, figure: Row, chain: tuple[str, ...], flags: Sequence[str]) -> Asserted:
    return Asserted(
        words=claim["text"],
        span=_offsets(claim["span"]),
        figure=_offsets(claim["figure"]) if claim["figure"] else None,
        bounds=(figure.get("low"), figure.get("high"), figure.get("casualty")),
        unit=figure.get("unit") or "",
        chain=chain,
        unverified=bool(claim["unverified"]),
        flags=frozenset(flags),
        optional=bool(claim.get("optional")),
    )


def _names(claim: Row) -> tuple[str, ...]:
    return tuple(hop["name"] for hop in claim["chain"] if hop["name"] and hop["kind"] not in NO_SPEAKER)


def _moved(span: Sequence[int], by: int) -> Offsets:
    return span[0] + by, span[1] + by


def _offsets(span: Sequence[int]) -> Offsets:
    return span[0], span[1]


def shared(one: Offsets, other: Offsets) -> float:
    """How much of the stretch that two spans take up together is in both."""
    both = min(one[1], other[1]) - max(one[0], other[0])
    return max(both, 0) / (max(one[1], other[1]) - min(one[0], other[0]))


def paired(asked: Sequence[Asserted], given: Sequence[Asserted]) -> list[tuple[Asserted, Asserted]]:
    """Which given row answers which asked one, each once, those that fit best first."""
    fits = sorted(_fits(asked, given), reverse=True)
    taken: dict[int, int] = {}
    for _, number, other in fits:
        if number not in taken and other not in taken.values():
            taken[number] = other
    return [(asked[number], given[other]) for number, other in taken.items()]


def _fits(asked: Sequence[Asserted], given: Sequence[Asserted]) -> Iterator[tuple[float, int, int]]:
    for number, one in enumerate(asked):
        for other, answer in enumerate(given):
            if fit := _fit(one, answer):
                yield fit, number, other


def _fit(one: Asserted, answer: Asserted) -> float:
    """The same figure before the same words, and these before the same words with another figure; 0 for neither."""
    words = shared(one.span, answer.span)
    if one.figure and answer.figure and (figures := shared(one.figure, answer.figure)):
        return 2 + figures
    if one.figure is answer.figure is None and words >= HALF:
        return 1 + words
    return words if words >= SAME_WORDS else 0.0
