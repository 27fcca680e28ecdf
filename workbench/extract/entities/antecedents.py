"""Which words of an attribution are read as its source: for "who" and "which", what they hang on."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Attribution, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.roster import runs_in
from workbench.extract.speech.seams import LONGEST, last_phrase

READ = 300
"""Characters of a source that are read."""
_FEW = 5
"""Words before "who" that with a name at their end can be the whole of the source: "Steve Whitmore of Los Angeles"."""
_RELATIVES = frozenset({"who", "which", "that"})


def source_span(attribution: Attribution, at: Span, analysis: ArticleAnalysis) -> Iterator[Span]:
    """The stretch to be read as the source; none where it is too long to be one."""
    if not attribution.source:
        return
    first = attribution.source[0]
    if analysis.name_of(first).lower() not in _RELATIVES:
        yield Span(first.start, min(attribution.source[-1].end, first.start + READ), first.place)
        return
    sentence = analysis.sentence_at(first)
    before = Span(max(sentence.start, first.start - READ), first.start, at.place)
    words = analysis.name_of(before).rstrip(" ,")
    start = _antecedent(words, analysis)
    if start is not None:
        yield Span(before.start + start, before.end, at.place)


def _antecedent(words: str, analysis: ArticleAnalysis) -> int | None:
    """Where the one begins whom "who" means: the name, or the noun phrase, that stands right before it."""
    shorter = last_phrase(words, analysis.words)
    if shorter is not None:
        return shorter
    last = max((run.start for run in runs_in(words) if run.end == len(words)), default=0)
    if last:
        return last if len(words.split()) > _FEW else 0
    return 0 if len(words.split()) <= LONGEST else None
