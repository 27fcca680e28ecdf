"""Measures of a passage that are stated twice, in two units, as remarks that a flag can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Figure, Span
from workbench.extract.figures import conversions
from workbench.extract.text.passages import Passage
from workbench.flags import Remark


def conversions_in(passage: Passage, figures: Sequence[Figure]) -> Iterator[Remark]:
    """Each measure of a passage that is stated in two units which disagree."""
    here = [figure for figure in figures if figure.span.place is passage.place]
    for pair in conversions(passage, here):
        if not pair.agrees:
            why = f"{pair.stated.words} and {pair.converted.words} are not the same: {_off(pair.ratio)}."
            yield Remark(Span(pair.stated.span.start, pair.converted.span.end, passage.place), why)


def _off(ratio: float) -> str:
    share = abs(ratio - 1)
    return f"the second is {share:.0%} {'more' if ratio > 1 else 'less'} than the first"
