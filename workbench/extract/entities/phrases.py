"""Which words of a source name it: a source phrase ends before its apposition or relative clause, and "and" joins two.

"Dana Wahl, who heads the relief group Wayside, …" names Dana Wahl; "rescue workers and a photographer" names both.
"""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.phrases import Chunked, chunks_of
from workbench.extract.text.spans import inside

LONGEST = 16
"""Chunks of the longest source that is read."""


def named_parts(source: Span, analysis: ArticleAnalysis) -> tuple[Span, ...]:
    """The stretches of a source that are read as names, each one speaker; the source itself where it cannot be cut."""
    sentence = analysis.sentence_at(source)
    if not analysis.words.grammar or not inside(source, sentence):
        return (source,)
    passage = analysis.title if source.place is analysis.title.place else analysis.named
    line = chunks_of(passage.text, sentence.start, sentence.end, analysis.words.language, source.place)
    first, last = line.word_at(source.start), line.word_at(source.end - 1) + 1
    found = tuple(_parts(line, first, last))
    return found or (source,)


def _parts(line: Chunked, first: int, last: int) -> Iterator[Span]:
    at, end = line.chunk_at(first), line.chunk_at(last - 1) + 1
    kinds = line.kinds
    while at < end and (kinds[at] != "n" or line.word(line.chunks[at].head) in line.syntax.times):
        at += 1
    while at < end and kinds[at] == "n":
        stop = whole_phrase(line, at, end)
        if stop == at + 1 and stop < end and kinds[stop] == "n" and _is_name(line, stop) and not _is_name(line, at):
            stop = whole_phrase(line, stop, end)  # "district | chief Somsak Jaidee"
        name = _name_behind(line, at, stop, end)
        if name is not None:
            at, stop = name
        elif not _is_name(line, at):
            stop = _with_clause(line, stop, end)
        opening = max(line.chunks[at].first, first)
        if at and kinds[at - 1] == "t" and opening == first + 1:
            opening = first  # "according to *state* media": no verb opens a name
        yield line.span(opening, min(max(line.chunks[stop - 1].last, first + 1), last))
        joined = kinds[stop : stop + 1] == "C" and stop + 1 < end and kinds[stop + 1] == "n"
        if not joined:
            break
        at = stop + 1


def _is_name(line: Chunked, at: int) -> bool:
    return line.tags[line.chunks[at].head] == "P"


def _name_behind(line: Chunked, at: int, stop: int, end: int) -> tuple[int, int] | None:
    """Reads "Its founder, Helena Maleno,": the name that an office is followed by."""
    if _is_name(line, at) or stop + 1 >= end or line.kinds[stop] != "," or line.kinds[stop + 1] != "n":
        return None
    land = line.kinds[stop - 2 : stop] == "In" and _is_name(line, stop - 1)  # "an officer in Aden, Yemen"
    if land and line.chunks[stop + 1].last - line.chunks[stop + 1].first == 1:
        return None
    return (stop + 1, whole_phrase(line, stop + 1, end)) if _is_name(line, stop + 1) else None


def _with_clause(line: Chunked, stop: int, end: int) -> int:
    """Reads "a doctor who works at two hospitals": the nameless are known by what is told of them."""
    if line.kinds[stop : stop + 1] != "W" or stop >= end:
        return stop
    comma = line.kinds.find(",", stop, end)
    return comma if comma >= 0 else end


def whole_phrase(line: Chunked, at: int, end: int) -> int:
    """The chunk after a phrase with what hangs on it: "a source at the ministry", "a report by the front"."""
    kinds, stop = line.kinds, at + 1
    while stop + 1 < end and stop - at < LONGEST:
        if kinds[stop : stop + 2] == "In":
            stop += 2
        elif kinds[stop : stop + 3] == "eIn" or kinds[stop : stop + 3] == "gIn":
            stop += 3  # "results issued by the commission"
        elif kinds[stop : stop + 3] in ("IIn", "JIn"):
            stop += 3  # "people familiar with the matter"
        elif kinds[stop : stop + 2] == "Cn" and stop - at > 1 and _one_name(line, at, stop):
            stop += 2  # "the Institute of Volcanology and Seismology"
        elif kinds[stop : stop + 2] == "gn" and line.word(line.chunks[stop].head) not in line.syntax.citing:
            stop += 2
        else:
            break
    return stop


def _one_name(line: Chunked, at: int, stop: int) -> bool:
    """Whether "and" stands inside of a body's name: capitals around it, and no article behind it."""
    before, behind = line.chunks[stop - 1], line.chunks[stop + 1]
    parts = (line.chunks[at], before, behind)
    return all(line.tags[one.head] == "P" for one in parts) and line.tags[behind.first] == "P"
