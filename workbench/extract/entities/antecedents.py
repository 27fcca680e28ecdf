"""Which words of an attribution are read as its source: for "who", "which" and "whom", the phrase that they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Attribution, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Phrase
from workbench.extract.clauses.hosts import phrase_to
from workbench.extract.phrases import Chunked, chunks_of

READ = 300
"""Characters of a source that are read."""
_RELATIVE, _MARK = 3, 4
"""Words of a source that ends with a relative word, "one of whom"; characters between an owner and what it owns."""


def source_span(attribution: Attribution, analysis: ArticleAnalysis) -> Iterator[Span]:
    """The stretch to be read as the source; none where a relative word stands for nothing."""
    if not attribution.source:
        return
    first = attribution.source[0]
    written = analysis.name_of(first).split()
    relatives = analysis.words.sources.human | analysis.words.sources.bodily | analysis.words.sources.complementizers
    if written and written[-1].lower() in relatives and not written[-1].isupper() and len(written) <= _RELATIVE:
        yield from _antecedent(first, analysis)
    else:
        yield Span(first.start, min(_end(attribution, analysis), first.start + READ), first.place)


def _end(attribution: Attribution, analysis: ArticleAnalysis) -> int:
    """Where a source ends: "Unicef's staff report" has the staff for its source, and its cue is the verb alone."""
    end = attribution.source[-1].end
    cue = attribution.cue[0] if attribution.cue else None
    if cue is None or not 0 < cue.start - end <= _MARK:
        return end
    between = analysis.text_of(Span(end, cue.start, cue.place)).strip()
    owned = analysis.text_of(cue).rpartition(" ")[0]
    return cue.start + len(owned) if owned and f"{between} " in analysis.words.voices.owning else end


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
        yield _named_before(line, phrase) or line.span(phrase.first, phrase.last)


def _named_before(line: Chunked, phrase: Phrase) -> Span | None:
    """Of "said Ana Torvald, head of the clinic, who added" the name: what stands between the marks only tells more of her."""
    at = line.chunk_at(phrase.first) - 2
    named = at >= 0 and line.kinds[at : at + 2] == "n," and line.tags[line.chunks[at].head] == "P"
    return line.span(line.chunks[at].first, line.chunks[at].last) if named and line.tags[phrase.head] != "P" else None
