"""Whose a number is, where no verb says it: "the ministry's figure of 31 dead", "112 dead, by the union's count"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from store.model import Attribution, Figure, HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clauses, clauses_of
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Speaker
from workbench.extract.phrases import Chunked
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.roster import plain

Counts = dict[Span, Statement]
"""The place of a figure to the statement that it makes of its owner."""


def counts_of(figures: Iterable[Figure], speakers: Coreference) -> Counts:
    """Each figure that is said to be somebody's count."""
    return {figure.span: owned for figure in figures for owned in _owned(figure, speakers)}


def _owned(figure: Figure, speakers: Coreference) -> Iterator[Statement]:
    analysis = speakers.analysis
    sentence = analysis.sentence_at(figure.span)
    passage = analysis.title if figure.span.place is analysis.title.place else analysis.named
    clauses = clauses_of(passage.text, sentence.start, sentence.end, analysis.words.language, figure.span.place)
    nouns = analysis.words.hops.counts
    if nouns.isdisjoint(clauses.line.tokens.words):
        return
    for chunk in _places(figure, clauses, analysis):
        owner = _owner_in(clauses.line, chunk, nouns)
        speaker = speakers.resolve(owner) if owner is not None else None
        if owner is not None and speaker is not None and _counts(speaker, analysis):
            line = clauses.line
            noun = line.span(line.chunks[chunk].head, line.chunks[chunk].last)
            said = Attribution((owner,), (noun,), (figure.span,))
            yield Statement(said, speaker, analysis.text_of(noun), noun, sentence)
            return


def _places(figure: Figure, clauses: Clauses, analysis: ArticleAnalysis) -> Iterator[int]:
    """The phrases that can name whose count a figure is: before "of", as the subject of its verb, after "by"."""
    line = clauses.line
    word = line.word_at(figure.span.start)
    chunk = line.chunk_at(word)
    hops, kinds = analysis.words.hops, line.kinds
    if kinds[max(0, chunk - 2) : chunk] == "nI":
        yield chunk - 2
    clause = clauses.at(word)
    if clause is not None and clause.subject is not None and clause.verb < word and not clause.group.passive:
        yield line.chunk_at(clause.subject.head)
    yield from (
        at + 1
        for at in range(len(line.chunks) - 1)
        if line.word(line.chunks[at].head) in hops.by and kinds[at : at + 2] == "In"
    )


def _owner_in(line: Chunked, chunk: int, nouns: frozenset[str]) -> Span | None:
    """Who owns the count that a phrase is, "the ministry" of "the ministry's figure"; None where it is none."""
    phrase = line.chunks[chunk]
    mark = line.tags.rfind("S", phrase.first, phrase.last)
    if phrase.kind != "n" or mark <= phrase.first or line.word(phrase.head) not in nouns:
        return None
    return line.span(phrase.first, mark)


def _counts(speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """Somebody, and no place, whose count is what was counted there: "the city's count of hotels"."""
    words = analysis.words
    head = plain(speaker.name.split()[-1])
    if head in words.place_words or (words.happenings is not None and head in words.happenings.areas):
        return False
    if speaker.kind is HopKind.UNCLEAR or head in words.times:
        return False
    return any(word[:1].isupper() for word in speaker.name.split()) or words.lexicon.kind_of(head) is not None
