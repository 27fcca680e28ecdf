"""Which words of an attribution are read as its source: for "who", "which" and "whom", the phrase that they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Attribution, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses.subjects import phrase_to
from workbench.extract.phrases import chunks_of

READ = 300
"""Characters of a source that are read."""
_RELATIVES = frozenset({"who", "which", "that", "whom"})


def source_span(attribution: Attribution, analysis: ArticleAnalysis) -> Iterator[Span]:
    """The stretch to be read as the source; none where a relative word stands for nothing."""
    if not attribution.source:
        return
    first = attribution.source[0]
    last_word = analysis.name_of(first).lower().rsplit(maxsplit=1)[-1:]
    if last_word and last_word[0] in _RELATIVES and len(analysis.name_of(first).split()) <= 3:  # "one of whom"
        yield from _antecedent(first, analysis)
    else:
        yield Span(first.start, min(attribution.source[-1].end, first.start + READ), first.place)


def _antecedent(relative: Span, analysis: ArticleAnalysis) -> Iterator[Span]:
    sentence = analysis.sentence_at(relative)
    passage = analysis.title if relative.place is analysis.title.place else analysis.named
    line = chunks_of(passage.text, sentence.start, sentence.end, analysis.words.language, relative.place)
    at = line.chunk_at(line.word_at(relative.end - 1)) - 1
    if at >= 0 and line.kinds[at] == "I":  # "11 survivors, one of whom"
        at -= 2 if line.kinds[at - 1 : at] == "n" else 1
    while at >= 0 and line.kinds[at] in ",-(":
        at -= 1
    if at >= 0 and line.kinds[at] == "n":
        phrase = phrase_to(line, at)
        yield line.span(phrase.first, phrase.last)
