"""Attributions inside attributions: "the ministry said that Lavrov told Tillerson that …"."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from store.model import Attribution
from workbench.extract.text.spans import SpanIndex

MOST = 50
"""Attributions that are asked whether they hold another; where more lie over one another the marks are damaged."""


def outermost(attributions: Iterable[Attribution]) -> tuple[Attribution, ...]:
    """Those that stand in nobody else's words: who the text itself quotes. The others are hops of the chains."""
    found = tuple(attributions)
    contents = SpanIndex(found, lambda one: one.content)
    return tuple(
        one for one in found if not any(_holds(other, one) for other in islice(contents.near(one.cue[0]), MOST))
    )


def _holds(other: Attribution, one: Attribution) -> bool:
    """Whether the cue of one stands in what another says, and not the other way round as well."""
    return other is not one and _in_words_of(one, other) and not _in_words_of(other, one)


def _in_words_of(one: Attribution, other: Attribution) -> bool:
    return any(
        part.place is cue.place and part.start < cue.end and cue.start < part.end
        for cue in one.cue
        for part in other.content
    )
