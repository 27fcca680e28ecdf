"""What a statement is: somebody says something, with those from whom it is and those who passed it on."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Attribution, Span
from workbench.extract.entities.entity import Speaker
from workbench.extract.text.spans import inside, overlap


class Statement(NamedTuple):
    """Somebody says something: an attribution whose source is found."""

    attribution: Attribution
    speaker: Speaker | None
    cue: str
    at: Span
    """The cue, or the source where there is none."""
    sentence: Span
    """Where the cue stands."""
    reports: bool = True
    """Its cue passes on what is so; else a wish, a plan or a belief."""
    roots: tuple[Speaker, ...] = ()
    """From whom the speaker had it: "citing military officials"."""
    relays: tuple[Speaker, ...] = ()
    """Through whom it reached the page: "told RIA Novosti"."""
    said: tuple[Span, ...] | None = None
    """What is said, where the attribution holds more than that: "…, citing an officer"."""
    asides: tuple[Span, ...] = ()
    """The words that tell from whom the speaker had it, or to whom it was told."""
    further: Statement | None = None
    """The one of the same sentence with which its speaker goes on: "…, adding that"."""

    @property
    def content(self) -> tuple[Span, ...]:
        """What is said."""
        return self.attribution.content if self.said is None else self.said

    def covers(self, span: Span) -> int:
        """Characters of a span that lie in what is said."""
        return sum([overlap(part, span) for part in self.content])

    def holds(self, span: Span) -> bool:
        """A span lies within what is said."""
        return any(inside(span, part) for part in self.content)
