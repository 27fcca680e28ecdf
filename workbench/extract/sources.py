"""Which words of an attribution are read as its source: for "who" and "which", what they hang on."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Attribution, Span
from workbench.extract.attributions.seams import LONGEST, last_phrase
from workbench.extract.survey import Survey

READ = 300
"""Characters of a source that are read."""
_RELATIVES = frozenset({"who", "which", "that"})


def source_span(attribution: Attribution, at: Span, survey: Survey) -> Iterator[Span]:
    """The stretch to be read as the source; none where it is too long to be one."""
    if not attribution.source:
        return
    first = attribution.source[0]
    if survey.name_of(first).lower() not in _RELATIVES:
        yield Span(first.start, min(attribution.source[-1].end, first.start + READ), first.place)
        return
    sentence = survey.sentence_at(first)
    before = Span(max(sentence.start, first.start - READ), first.start, at.place)
    words = survey.name_of(before).rstrip(" ,")
    shorter = last_phrase(words, survey.words)
    if shorter is not None or len(words.split()) <= LONGEST:
        yield Span(before.start + (shorter or 0), before.end, at.place)
