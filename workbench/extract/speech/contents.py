"""The words of a speaker: a quotation, a reported clause, or a thing spoken of."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from store.model import Span
from workbench.extract.speech.clauses import Edge, clause_end, phrase_content_end, sentence_end
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch


def spans_of(parse: Parse, *stretches: Stretch) -> tuple[Span, ...]:
    """Stretches of words as places in the text; empty ones go."""
    return tuple(parse.span(stretch) for stretch in stretches if stretch[1] > stretch[0])


def clause_from(parse: Parse, start: int, lexicon: Lexicon, edge: Edge) -> tuple[Span, ...]:
    """The reported clause that begins at a word; where it ends inside a quotation, to the end of that."""
    if start >= len(parse):
        return ()
    end = clause_end(parse, start, lexicon, edge)
    if end <= start:
        return ()
    span = parse.span((start, end))
    quotation = parse.inside[end - 1]
    if quotation >= 0 and end >= sentence_end(parse):
        span = Span(span.start, max(span.end, parse.quotations[quotation].end), parse.place)
    return (span,)


def thing_from(parse: Parse, start: int) -> tuple[Span, ...]:
    """The thing spoken of that begins at a word."""
    return spans_of(parse, (start, phrase_content_end(parse, start))) if start < len(parse) else ()


def quotation_at(parse: Parse, number: int) -> tuple[Span, ...]:
    """The whole quotation that a word stands in."""
    quotation = parse.inside[number] if number < len(parse) else -1
    if quotation < 0:
        return ()
    found = parse.quotations[quotation]
    return (Span(found.start, found.end, parse.place),)


def after_colon(parse: Parse, colon: int) -> tuple[Span, ...]:
    """What follows a colon: a quotation, else the rest of the sentence."""
    if parse.tag(colon + 1) == '"' and colon + 1 < len(parse) and parse.inside[colon + 1] >= 0:
        return quotation_at(parse, colon + 1)
    return spans_of(parse, (colon + 1, sentence_end(parse)))


def opens(parse: Parse, at: int) -> bool:
    """Whether a quotation begins with a word."""
    quotation = parse.inside[at] if 0 <= at < len(parse) else -1
    return quotation >= 0 and parse.quotations[quotation].start == parse.tokens.starts[at]


def utterance_ends_before(parse: Parse, number: int) -> bool:
    """Whether a whole utterance closes just before a word, but for a comma."""
    at = number - 1
    if at >= 0 and parse.tags[at] in ",-" and parse.inside[at] < 0:
        at -= 1
    if at < 0:
        return bool(sentence_before(parse))
    quotation = parse.inside[at]
    if quotation < 0 or parse.quotations[quotation].end != parse.tokens.ends[at]:
        return False
    return parse.whole(quotation)


def left_of(parse: Parse, end: int) -> tuple[Span, ...]:
    """What is said before a source or a verb: the utterance that ends there, else the clause."""
    at = end - 1
    while at >= 0 and parse.tags[at] in ",-." and parse.inside[at] < 0:
        at -= 1
    if at < 0:
        return sentence_before(parse)
    quotation = parse.inside[at]
    if quotation >= 0 and parse.quotations[quotation].end == parse.tokens.ends[at]:
        found = parse.quotations[quotation]
        if not _inside_a_clause(parse, found.start):
            return (Span(found.start, found.end, parse.place),)
    start = series_start(parse, at)
    while start < at and parse.tags[start] in ",-C;":
        start += 1
    return spans_of(parse, (start, at + 1))


def _inside_a_clause(parse: Parse, opened: int) -> bool:
    """Whether a quotation is a piece of the writer's own clause, and not a whole utterance."""
    if opened <= parse.start:
        return False
    first = bisect_right(parse.tokens.starts, opened) - 1
    return first > 0 and parse.tags[first - 1] not in ",:.-"


def sentence_before(parse: Parse) -> tuple[Span, ...]:
    """A quotation that ended with the sentence before, nothing between."""
    at = bisect_right(parse.quotations, parse.start, key=attrgetter("end")) - 1
    if at < 0 or parse.text[parse.quotations[at].end : parse.start].strip():
        return ()
    return (Span(parse.quotations[at].start, parse.quotations[at].end, parse.place),)


def series_start(parse: Parse, end: int) -> int:
    """Where what is told before a word begins: behind the last semicolon before which another speaks, else at the start."""
    for at in range(end - 1, 0, -1):
        if parse.tags[at] == ";" and parse.inside[at] < 0:
            return 0 if parse.words.says.isdisjoint(parse.tokens.words[:at]) else at + 1
    return 0
