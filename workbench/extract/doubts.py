"""Words of doubt and doubled measures of a passage, as remarks that a flag can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Figure, Span
from workbench.extract.figures import conversions, find_hedges
from workbench.extract.passages import Passage
from workbench.flags import Remark


def doubts_in(passage: Passage) -> Iterator[Remark]:
    """Each word of a passage that says of something that it is not established."""
    for hedge in find_hedges(passage):
        yield Remark(hedge.span, passage.words(hedge.span))


def conversions_in(passage: Passage, figures: Sequence[Figure]) -> Iterator[Remark]:
    """Each measure of a passage that is stated in two units which disagree."""
    here = [figure for figure in figures if figure.span.place is passage.place]
    for pair in conversions(passage.text, here):
        if not pair.agrees:
            why = f"{pair.stated.words} and {pair.converted.words} are not the same: {_off(pair.ratio)}."
            yield Remark(Span(pair.stated.span.start, pair.converted.span.end, passage.place), why)


def _off(ratio: float) -> str:
    share = abs(ratio - 1)
    return f"the second is {share:.0%} {'more' if ratio > 1 else 'less'} than the first"
