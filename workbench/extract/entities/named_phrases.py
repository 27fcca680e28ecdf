"""Where the names of an article stand: each phrase that holds one, and how it stands in its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clauses, Link, clauses_of
from workbench.extract.entities.entity import Appearance
from workbench.extract.phrases import Chunk
from workbench.extract.words import Words

SPEECH = 30
"""Characters of the shortest quotation that is read as speech."""
_BODY = 2
"""Words of a nation's body: "Syrian army"."""
_LONG, _TITLED = 3, 0.7
"""Letters of a short word, and the share of longer ones that have a capital in a headline."""
_MAIN = frozenset({Link.MAIN, Link.COORDINATE, Link.ADVERBIAL})


class NamedPhrase(NamedTuple):
    """A phrase that holds a name: the first and last of its chunks, in the clauses of its sentence."""

    clauses: Clauses
    first: int
    last: int
    where: Appearance

    @property
    def chunks(self) -> tuple[int, int]:
        """The numbers of its first and last chunk."""
        return self.first, self.last

    @property
    def head(self) -> int:
        """The word that it turns on."""
        return self.clauses.line.chunks[self.last].head

    @property
    def words(self) -> str:
        """It as written."""
        line = self.clauses.line
        return line.words(line.chunks[self.first].first, line.chunks[self.last].last)


def named_phrases_of(analysis: ArticleAnalysis) -> Iterator[NamedPhrase]:
    """Every phrase of an article's text that holds a name, in the order of the text."""
    text, place = analysis.named.text, analysis.named.place
    for number, sentence in enumerate(analysis.named.sentences):
        span = sentence.span
        if _titled(text[span.start : span.end]):
            continue
        clauses = clauses_of(text, span.start, span.end, analysis.words.language, place)
        subjects = {
            clause.subject.head
            for clause in clauses.clauses
            if clause.subject is not None and clause.link in _MAIN and not _quoted(clause.subject.head, clauses)
        }
        line = clauses.line
        for first, last in _phrases(clauses, analysis.words):
            start, named = line.tokens.starts[line.chunks[first].first], line.tokens.starts[line.chunks[last].head]
            subject = line.chunks[first].head in subjects
            where = Appearance(start, number, subject, quoted=_in_quotation(named, analysis))
            yield NamedPhrase(clauses, first, last, where)


def _titled(text: str) -> bool:
    """A headline with a capital on most words: none of them tells a name."""
    if text.rstrip().endswith((".", "”", '"')):
        return False
    words = [word for word in text.split() if word[:1].isalpha() and len(word) > _LONG]
    return len(words) > _LONG and sum(word[0].isupper() for word in words) > _TITLED * len(words)


def _in_quotation(start: int, analysis: ArticleAnalysis) -> bool:
    """Whether a name stands in a quotation long enough to be speech, and no nickname."""
    at = Span(start, start + 1, analysis.named.place)
    return any(
        one.span.start < start < one.span.end and not one.damaged and one.span.end - one.span.start > SPEECH
        for one in analysis.quotes.near(at)
    )


def _quoted(word: int, clauses: Clauses) -> bool:
    """Whether a quotation is open at a word: whom somebody names is not who speaks."""
    return clauses.line.tags.count('"', 0, word) % 2 == 1


def _phrases(clauses: Clauses, words: Words) -> Iterator[tuple[int, int]]:
    """The chunks of each phrase that holds a name, first and last: "the Ministry" with "of Health"."""
    line, at = clauses.line, 0
    while at < len(line.chunks):
        chunk = line.chunks[at]
        last = at
        if chunk.kind == "n" and ("P" in line.tags[chunk.first : chunk.last] or _is_of_nation(clauses, chunk, words)):
            while _goes_on(clauses, last, words) or (last > at and _joins(clauses, last)):
                last += 2
            yield at, last
        at = last + 1


def _joins(clauses: Clauses, at: int) -> bool:
    """Reads "Institute of Volcanology *and Seismology*": one more word of what the body is for."""
    line = clauses.line
    if line.kinds[at + 1 : at + 3] != "Cn" or line.tags[line.chunks[at].head] != "P":
        return False
    chunk = line.chunks[at + 2]
    return line.tags[chunk.first : chunk.last] in ("P", "P(P)")


def _is_of_nation(clauses: Clauses, chunk: Chunk, words: Words) -> bool:
    """Reads "Syrian army units", where the nation is an adjective."""
    return chunk.last - chunk.first > _BODY and clauses.line.word(chunk.first) in words.origins


def _goes_on(clauses: Clauses, at: int, words: Words) -> bool:
    line = clauses.line
    if line.kinds[at + 1 : at + 3] != "In" or line.word(line.chunks[at + 1].head) not in words.sources.inside:
        return False
    head, following = line.chunks[at], line.chunks[at + 2]
    return (
        line.tags[head.head] == "P"
        and line.tags[following.head] == "P"
        and line.surface(following.first)[:1].isupper() | (line.word(following.first) in words.sources.small)
    )
