"""Where the words of a speaker end and the writer's go on."""

from __future__ import annotations

from enum import Enum

from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import glued, phrase_end


class Edge(Enum):
    """What can end a reported clause, by where its verb stands."""

    MAIN = "the verb is its sentence's own: a second main clause ends it"
    UNDER = 'the verb stands under "while", "as", or is a participle in front: the next main clause ends it'
    RELATIVE = 'the verb stands after "who": the verb that the relative clause interrupted ends it'


def sentence_end(parse: Parse) -> int:
    """The word after the last one that is not a full stop or a comma outside any quotation."""
    at = len(parse)
    while at > 0 and parse.tags[at - 1] in ".,;" and parse.inside[at - 1] < 0:
        at -= 1
    return at


def clause_end(parse: Parse, first: int, lexicon: Lexicon, edge: Edge = Edge.MAIN) -> int:
    """The end of a reported clause that begins at a word.

    It runs on to the end of its sentence, but for a second main clause with its own subject, another verb of
    reporting with the same subject ("and promised …", ", adding that"), and another source (", according to").
    """
    last = sentence_end(parse)
    for at in range(first + 1, last):
        tag = parse.tags[at]
        if tag not in ",;-C" or parse.inside[at] >= 0 or (tag == "-" and glued(parse, at)):
            continue
        if tag == ";" or (tag != "C" and _ends_at_mark(parse, at + 1, lexicon, edge)):
            return at
        if tag == "C" and (_reports_too(parse, at + 1, lexicon) or _after_quote(parse, at)):
            return at - 1 if parse.tags[at - 1] == "," else at
    return last


def _ends_at_mark(parse: Parse, at: int, lexicon: Lexicon, edge: Edge) -> bool:
    if _reports_on(parse, at, lexicon) or _second_clause(parse, at):
        return True
    if edge is Edge.UNDER:
        return subject_and_verb(parse, at)
    return edge is Edge.RELATIVE and _verb_follows(parse, at)


def _reports_on(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    while parse.tag(at) == "R" or parse.word(at) in parse.framing.going_on:
        at += 1
    return parse.word(at) in lexicon.participles or parse.words.cues.naming(parse.tokens.words, at) > 0


def _reports_too(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    """Reads "said she was sorry and promised to go": a second verb of reporting, without a subject of its own."""
    while parse.tag(at) == "R":
        at += 1
    verb = lexicon.verbs.get(parse.word(at))
    told = verb is not None and (verb.speech or parse.word(at + 1) in parse.framing.that)
    return told and parse.tag(at) == "V"


def _after_quote(parse: Parse, at: int) -> bool:
    """Reads "said it was “a start,” and he promised more": the comma stands inside of the marks."""
    return parse.tag(at - 1) == '"' and parse.tag(at - 2) == "," and _second_clause(parse, at)


def _second_clause(parse: Parse, at: int) -> bool:
    if parse.tag(at) != "C" and parse.word(at) not in parse.framing.contrast:
        return False
    return subject_and_verb(parse, at + 1) and parse.word(at + 1) not in parse.framing.dummies


def subject_and_verb(parse: Parse, at: int) -> bool:
    """Whether a noun phrase and its finite verb begin at a word: a clause of its own."""
    while parse.tag(at) == "R":
        at += 1
    end = phrase_end(parse, at)
    while parse.tag(end) == "R":
        end += 1
    return end > at and parse.tag(end) in "VA"


def phrase_content_end(parse: Parse, first: int) -> int:
    """The end of a thing spoken of that begins at a word: "the strikes on the town by the army"."""
    last = sentence_end(parse)
    for at in range(first + 1, last):
        tag = parse.tags[at]
        if parse.inside[at] >= 0 and parse.inside[at] == parse.inside[first]:
            continue
        if tag in ";:" or (tag == "-" and not glued(parse, at)):
            return at
        if tag == "," and parse.tag(at + 1) in 'GCUWVARIDEO"':
            if parse.tag(at + 1) == "C" and not _verb_follows(parse, at + 2):
                continue
            return at
        if (tag == "C" and _verb_follows(parse, at + 1)) or (tag == "U" and parse.word(at) in parse.framing.new_matter):
            return at
    return last


def _verb_follows(parse: Parse, at: int) -> bool:
    while parse.tag(at) == "R":
        at += 1
    return parse.tag(at) in "VA"
