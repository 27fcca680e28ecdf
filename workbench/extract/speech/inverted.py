"""Verbs before their subject: "“…,” said X"."""

from __future__ import annotations

from workbench.extract.speech.contents import (
    left_of,
    spans_of,
    utterance_ends_before,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Verb
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrase_starts import phrase_start
from workbench.extract.speech.phrases import phrase_end
from workbench.extract.speech.sources import source_end
from workbench.extract.speech.subjects import subject_before
from workbench.extract.speech.utterances import after_interruption
from workbench.extract.words.kinds import Realm

_CLAUSE = 6
"""Words before ", said X" that are a clause, whatever the tagger took its verb for."""


def read_inverted(parse: Parse, first: int, at: int, verb: Verb) -> Finding | None:
    """Reads "“…,” said X": the verb stands before its subject, and what is said before both."""
    if "inverted" not in verb.frames or first != at or parse.tags[at] not in "VN":
        return None
    before = at - 1
    while parse.tag(before) == "R":
        before -= 1
    end = phrase_end(parse, at + 1)
    if (
        end == at + 1
        or parse.tags[at + 1] == '"'
        or parse.word(at + 1) in parse.framing.when
        or parse.word(at + 1) in parse.framing.that
    ):
        return None
    end = source_end(parse, at + 1)
    if not (
        utterance_ends_before(parse, before + 1)
        or _clause_before(parse, before, at + 1, end)
        or _told_without_comma(parse, before, at, end)
    ):
        return None
    content = left_of(parse, at)
    if not content:
        return None
    content = (*content, *after_interruption(parse, at, end))
    return Finding(spans_of(parse, (at + 1, end)), spans_of(parse, (at, at + 1)), content, f"{verb.lemma}: inverted")


def _clause_before(parse: Parse, mark: int, start: int, end: int) -> bool:
    """Whether a clause stands before an inverted verb, without quotation marks: "The plan is dead, said X"."""
    return (
        parse.tag(mark) in ",-"
        and parse.tags[start] != "O"
        and parse.tag(end) not in "VA"
        and (any(tag in "VA" for tag in parse.tags[:mark]) or (mark > _CLAUSE and parse.tags[start] == "P"))
        and (subject_before(parse, mark + 1) is None or _only_speaker(parse, start, end))
    )


def _only_speaker(parse: Parse, start: int, end: int) -> bool:
    """Reads "…, and 37 were hurt, said the charity.": the sentence ends with somebody who speaks, whatever stands before."""
    if parse.word(start - 1) not in parse.framing.plainest or parse.tag(end) != ".":
        return False
    head = phrase_end(parse, start) - 1
    kind = parse.words.lexicon.kind_of(parse.word(head))
    return parse.tags[head] == "P" or (kind is not None and kind.realm is not Realm.DOCUMENT)


def _told_without_comma(parse: Parse, before: int, at: int, end: int) -> bool:
    """Reads "were hit in the suburbs said the monitor": a clause, a verb, and one who is named with no clause after.

    What stands before the verb closes a quotation, or is what another verb or a preposition already has.
    """
    if parse.word(at) not in parse.framing.plainest or parse.tags[at + 1] not in "DPZ" or parse.tag(end) in "VA":
        return False
    if parse.tag(before) == '"':
        first = before
    else:
        first = _unquoted_start(parse, before + 1)
        if "," in parse.tags or first > before or parse.tag(first - 1) not in "IVAGE":
            return False
    return any(tag in "VAB" for tag in parse.tags[:first])


def _unquoted_start(parse: Parse, end: int) -> int:
    """Where the noun phrase before a word begins, over a quoted word in it: "the “double-tap” strike"."""
    first = phrase_start(parse, end)
    while first > 1 and parse.tag(first - 1) == '"':
        first = phrase_start(parse, first - 1)
    return first
