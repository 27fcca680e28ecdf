"""A source that plainly goes on: it gave a number, and the next words, with no voice of their own, tell of its parts."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clauses, clauses_of
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.roster import plain
from workbench.extract.text.spans import SpanIndex, inside, overlap

OPENING = 8
"""Words at the beginning of a sentence in which it points back."""


def counted_on(span: Span, analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Statement | None:
    """The statement whose count a sentence without a voice goes on with; None where two could be meant."""
    sentence = analysis.sentence_at(span)
    if span.place is Place.TITLE or _voices(sentence, statements.near(sentence)):
        return _over_mark(span, sentence, analysis, statements.near(sentence))
    before = analysis.sentences_before(sentence.start, 1)
    if not before or analysis.paragraph_at(before[0].span.start) != analysis.paragraph_at(sentence.start):
        return None
    if not _points_back(sentence, analysis):
        return None
    told = _voices(before[0].span, statements.near(before[0].span))
    counting = [one for one in told if any(analysis.figures_in(part) for part in one.content)]
    names = {one.speaker.name for one in told if one.speaker}
    return counting[-1] if counting and len(names) == 1 else None


def _voices(sentence: Span, statements: Iterable[Statement]) -> list[Statement]:
    """The statements of a sentence whose speaker is found."""
    return [one for one in statements if one.speaker and one.reports and inside(one.at, sentence)]


def _points_back(sentence: Span, analysis: ArticleAnalysis) -> bool:
    """Reads "Of these, 12 …", "Among them were …", "Three of them had …", "The dead include …"."""
    clauses = clauses_of(analysis.named.text, sentence.start, sentence.end, analysis.words.language)
    words, line = analysis.words.hops, clauses.line
    for at in range(1, min(OPENING, len(line))):
        if line.word(at) in words.pointing and line.word(at - 1) in words.parts:
            return True
    return _of_all(clauses, analysis)


def _of_all(clauses: Clauses, analysis: ArticleAnalysis) -> bool:
    first = next((one for one in clauses.clauses if one.subject is not None), None)
    if first is None or first.subject is None:
        return False
    line, subject = clauses.line, first.subject
    definite = line.tags[subject.first] == "D" and subject.plain < 0
    owned = "S" in line.tags[subject.first : subject.last]  # "the ministry's figure" is its own
    return definite and not owned and line.word(subject.head) in analysis.words.hops.whole


def _over_mark(
    span: Span, sentence: Span, analysis: ArticleAnalysis, statements: Iterable[Statement]
) -> Statement | None:
    """Reads "said that it had found 277 faults; 39 of these were grave": what a semicolon joins to what is said."""
    told = _voices(sentence, statements)
    if any(overlap(part, span) for one in told for part in (*one.content, *one.attribution.cue)):
        return None
    for one in told:
        end = max((part.end for part in one.content), default=span.start)
        if end <= span.start and analysis.text_of(Span(end, span.start, span.place)).strip() == ";":
            opening = plain(analysis.text_of(span).split()[0])
            counts = any(figure.span.start == span.start for figure in analysis.figures_in(span))
            counts = counts and any(analysis.figures_in(part) for part in one.content)
            return one if counts or opening in analysis.words.pronouns else None
    return None
