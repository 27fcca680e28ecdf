"""Reads "According to X, …", "…, according to X", "By the army's count, …": phrases that name a source without a verb."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.speech.clauses import clause_end, sentence_end
from workbench.extract.speech.contents import opens, series_start
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrase_starts import phrase_start
from workbench.extract.speech.phrases import long_phrase_end

_TITLE = 3
"""Words between marks that may be a title, and part of a name."""


def find_according(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Each phrase of a sentence that names a source, and what is told on either side of it."""
    words, cues = parse.tokens.words, parse.words.cues
    if cues.first_named.isdisjoint(words) and cues.reckonings.isdisjoint(words):
        return
    for at in range(len(words)):
        if parse.spoken(at):
            continue
        start = at + (cues.naming(words, at) if words[at] in cues.first_named else 0)
        end = source_end(parse, start) if start > at else at
        if end > start:
            yield from _found(parse, (start, end), (at, start), _content(parse, at, end, lexicon))
        elif words[at] in cues.reckonings and (source := _whose(parse, at)) is not None:
            yield from _found(parse, source, (at, at + 1), _content(parse, source[0] - 1, at + 1, lexicon))


def _found(parse: Parse, source: Stretch, cue: Stretch, content: list[Stretch]) -> Iterator[Finding]:
    if content:
        told = tuple(parse.span(stretch) for stretch in content)
        yield Finding((parse.span(source),), (parse.span(cue),), told, "according to")


def _whose(parse: Parse, noun: int) -> Stretch | None:
    """Reads "by the army's count": whose reckoning it is; nobody's is named by "by one estimate"."""
    start = phrase_start(parse, noun + 1)
    end = noun - (parse.tag(noun - 1) == "S")
    apart = start == 1 or parse.tag(start - 2) in ",;"  # and no doer: "disputed by the union's count"
    named = start < end and parse.tag(end - 1) in "NPOZ"
    return (start, end) if apart and named and parse.word(start - 1) in parse.syntax.agents else None


def source_end(parse: Parse, start: int) -> int:
    """The end of a source that is named after its cue, with its appositions."""
    opened = start + (parse.tag(start) == "B")  # "according to aid workers": no verb stands there
    end = _past_author(parse, _before_quotation(parse, start, long_phrase_end(parse, opened)))
    while parse.tag(end) == "," and parse.tag(end + 1) in "DPZ" and end - start < 30:
        further = long_phrase_end(parse, end + 1)
        told = parse.tag(further) in ",." or parse.word(further) in parse.syntax.bare_relatives
        ends = parse.tag(further) == "." and parse.tags[end + 1] == "P"  # "according to the coroner, Ann Roe."
        if further == end + 1 or not told or (parse.tag(start) not in "PN" and not ends):
            break
        end = _past_relative(parse, further)
    end = _past_list(parse, end)
    if parse.tag(end) == "," and parse.tag(end + 1) == "W" and parse.word(end + 1) in parse.syntax.relatives:
        end = _past_relative(parse, end + 1)
    return end


def _past_relative(parse: Parse, end: int) -> int:
    """Reads "Netblocks, a group that watches the web, …": to the comma that ends what is told of the source."""
    if parse.word(end) not in parse.syntax.relatives:
        return end
    comma = parse.tags.find(",", end)
    return comma if comma > 0 else end - (parse.tag(end - 1) == ",")


def _before_quotation(parse: Parse, start: int, end: int) -> int:
    """Reads "According to Al-Manar "two men were killed"": words that are quoted are what is said."""
    opened = next((at for at in range(start + 1, end) if opens(parse, at)), end)
    return opened if end - opened > _TITLE else end


def _past_list(parse: Parse, end: int) -> int:
    """Reads "the fire service, two hospitals, and the port" to its end: only where the list ends what is told."""
    at = end
    while parse.tag(at) == ",":
        joined = parse.tag(at + 1) == "C"
        further = long_phrase_end(parse, at + 1 + joined)
        if further == at + 1 + joined:
            break
        at = further
        if joined:
            return at if parse.tag(at) in ".;" else end
    return end


def _past_author(parse: Parse, end: int) -> int:
    """Reads "results issued by the commission", "autopsies carried out by doctors": whose text it is."""
    by = end + 2 if parse.tag(end + 1) == "R" else end + 1
    if parse.word(end) not in parse.framing.made or parse.word(by) not in parse.syntax.agents:
        return end
    return max(end, long_phrase_end(parse, by + 1))


def _content(parse: Parse, at: int, end: int, lexicon: Lexicon) -> list[Stretch]:
    last = sentence_end(parse)
    before = at
    while before > 0 and parse.tags[before - 1] in ",-C":
        before -= 1
    start = series_start(parse, before)
    if before > start and not (parse.tags[before - 1] == "U" and parse.tag(end) == ","):
        told = [(start, before)]
        if parse.tag(end) == "," and end + 1 < last and parse.tag(end + 1) not in "WGUC":
            told.append((end + 1, last))
        return told
    first = end
    while parse.tag(first) in ",:":
        first += 1
    return [(first, clause_end(parse, first, lexicon))] if first < last else []
