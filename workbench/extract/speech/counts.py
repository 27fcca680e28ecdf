"""Who gives a number: "put the toll at 12", "lists 41 villagers as missing", "speaks of 17 dead", "has 60 wounded on its list"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.clauses import Clause, Clauses, Phrase
from workbench.extract.speech.clausal_sources import source_of
from workbench.extract.speech.clauses import clause_end
from workbench.extract.speech.contents import spans_of
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.sources import subject_of
from workbench.extract.words.speech import CountFrame


def find_counts(parse: Parse, clauses: Clauses, lexicon: Lexicon) -> Iterator[Finding]:
    """Every verb that gives a count, with who gives it."""
    for clause in clauses.clauses:
        frames = lexicon.counting.get(clauses.line.word(clause.main))
        if frames is None or clause.group.passive or not clause.finite or parse.spoken(clause.main):
            continue
        if not any(_READS[frame](clauses, clause, lexicon) for frame in frames):
            continue
        source = _giver(parse, clauses, clause, lexicon)
        end = clause_end(parse, clause.group.last, lexicon)
        if source is not None and end > clause.group.last:
            cue = spans_of(parse, (clause.verb, clause.group.last))
            said = spans_of(parse, (clause.group.last, end))
            yield Finding(spans_of(parse, source), cue, said, "count", own=parse.tags[source[0]] == "Z")


def _giver(parse: Parse, clauses: Clauses, clause: Clause, lexicon: Lexicon) -> Stretch | None:
    """Who gives it: the subject, also over a relative clause between commas."""
    subject, last = source_of(parse, clauses, clause, lexicon)
    if subject is not None:
        return subject.first, last
    found = subject_of(parse, clause.verb, clause.main)
    return found if found and found[1] <= clause.verb else None


def _number(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "lists 41 villagers as missing", "gave 34 dead": the number follows at once, and those who fell are counted.

    What is given without them is no count: "gave 300 blankets", "named two ministers".
    """
    first = next((one for one in clause.objects if _has_number(clauses, one)), None)
    return (
        first is not None
        and clause.objects[0].first <= clause.group.last + 1
        and _tells_of_harm(clauses, clause, lexicon)
    )


def _any_number(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "the hospital counted 33", "documented at least 12 cases": whatever is recorded."""
    del lexicon
    at = clause.group.last
    return any(one.first <= at + 2 and _has_number(clauses, one) for one in clause.objects[:1])


def _count_at(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "put the dead at 12", "raised to at least 91 the toll", "put it at 60"."""
    line = clauses.line
    counts = any(
        any(line.word(word) in lexicon.counts for word in range(*one.bare))
        or line.word(one.head) in lexicon.count_pronouns
        for one in clause.objects[:1]
    )
    if not counts:
        return False
    stated = _has_number(clauses, clause.objects[0])  # "gave a figure of 120"
    return stated or _led_to(clauses, clause, lexicon.at_number) or _set_apart(clauses, clause, lexicon)


def _set_apart(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "put the number far higher, at up to 150,000": behind a comma."""
    line, first = clauses.line, clause.objects[0].last
    return any(
        line.word(at) in lexicon.at_number and "M" in line.tags[at + 1 : at + _NEAR]
        for at in range(first, min(first + _REACH, len(line)))
    )


_REACH, _NEAR = 8, 5
"""Words in which the number is looked for, and between its "at" and it."""


def _thing_at(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "put the delay at six months", "put the damage to the port at 6 million"."""
    return bool(clause.objects) and _led_to(clauses, clause, lexicon.at_number)


def _of_number(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "speaks of 17 dead"."""
    return _led_to(clauses, clause, lexicon.of_number) and _tells_of_harm(clauses, clause, lexicon)


def _at_number(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    """Reads "arrived at 212 dead", "came to a toll of 40": nobody travels to the dead."""
    return _led_to(clauses, clause, lexicon.at_number) and _tells_of_harm(clauses, clause, lexicon)


def _tells_of_harm(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> bool:
    line, at = clauses.line, clause.group.last
    while at < len(line) and line.tags[at] not in ",.V:;":
        if line.word(at) in lexicon.harm:
            return True
        at += 1
    return False


def _led_to(clauses: Clauses, clause: Clause, openers: frozenset[str]) -> bool:
    line = clauses.line
    return any(line.word(opener) in openers and _has_number(clauses, phrase) for opener, phrase in clause.adjuncts)


def _has_number(clauses: Clauses, phrase: Phrase) -> bool:
    return "M" in clauses.line.tags[phrase.first : phrase.last]


_READS = {
    CountFrame.NUMBER: _any_number,
    CountFrame.HARM: _number,
    CountFrame.COUNT_AT: _count_at,
    CountFrame.THING_AT: _thing_at,
    CountFrame.OF: _of_number,
    CountFrame.AT: _at_number,
}
