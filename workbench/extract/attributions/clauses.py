"""Where the words of a speaker end and the writer's go on."""

from __future__ import annotations

from workbench.extract.attributions.parse import Parse
from workbench.extract.attributions.phrases import phrase_end

_CONTRAST = frozenset("although though while whereas".split())


def sentence_end(parse: Parse) -> int:
    """The word after the last one that is not a full stop or a closing mark outside any quotation."""
    at = len(parse)
    while at > 0 and parse.tags[at - 1] in ".," and parse.inside[at - 1] < 0:
        at -= 1
    return at


def clause_end(parse: Parse, first: int, participles: frozenset[str]) -> int:
    """The end of a reported clause that begins at a word.

    It runs on to the end of its sentence, but for a second main clause with its own subject, a participle that
    reports further (", adding that"), and another source (", according to").
    """
    last = sentence_end(parse)
    for at in range(first + 1, last):
        tag = parse.tags[at]
        if tag not in ",;-" or parse.inside[at] >= 0:
            continue
        if tag == ";" or _reports_on(parse, at + 1, participles) or _second_clause(parse, at + 1):
            return at
    return last


def _reports_on(parse: Parse, at: int, participles: frozenset[str]) -> bool:
    while parse.tag(at) == "R" or parse.word(at) in ("and", "but"):
        at += 1
    return parse.word(at) in participles or (parse.word(at) == "according" and parse.word(at + 1) == "to")


def _second_clause(parse: Parse, at: int) -> bool:
    if parse.tag(at) != "C" and parse.word(at) not in _CONTRAST:
        return False
    at += 1
    while parse.tag(at) == "R":
        at += 1
    end = phrase_end(parse, at)
    while parse.tag(end) == "R":
        end += 1
    return end > at and parse.tag(end) in "VA" and parse.word(at) not in ("it", "that", "there")


def phrase_content_end(parse: Parse, first: int) -> int:
    """The end of a thing spoken of that begins at a word: "the strikes on the town by the army"."""
    last = sentence_end(parse)
    for at in range(first + 1, last):
        tag = parse.tags[at]
        if parse.inside[at] >= 0 and parse.inside[at] == parse.inside[first]:
            continue
        if tag in ";:-":
            return at
        if tag == "," and (parse.tag(at + 1) in "GCUWVARIDEO" or parse.tag(at + 1) == '"'):
            if parse.tag(at + 1) == "C" and not _verb_follows(parse, at + 2):
                continue
            return at
        if tag == "C" and _verb_follows(parse, at + 1):
            return at
        if tag == "U" and parse.word(at) in ("after", "before", "while", "because", "when", "although", "though"):
            return at
    return last


def _verb_follows(parse: Parse, at: int) -> bool:
    while parse.tag(at) == "R":
        at += 1
    return parse.tag(at) in "VA"
