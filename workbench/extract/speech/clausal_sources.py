"""Who speaks, by the clauses of a sentence."""

from __future__ import annotations

from workbench.extract.clauses import Clause, Clauses, Link, Phrase
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.subjects import before_when
from workbench.extract.words.lexicon import Lexicon as Nouns
from workbench.extract.words.speech import Saying


def source_of(
    parse: Parse, clauses: Clauses, clause: Clause, lexicon: Lexicon, verb: Saying | None = None
) -> tuple[Phrase | None, int]:
    """Who speaks: the subject, with what stands between it and its verb."""
    subject = clause.subject
    if subject is None or _said_of(clauses, subject):
        subject = _before_relative(clauses, clause)
    if subject is None or (clause.link is Link.COORDINATE and subject.last > clause.verb):
        return None, 0
    subject = _after_seam(clauses, subject, clause.verb, lexicon.language.lexicon)
    if not _can_speak(clauses, subject, lexicon, verb):
        return None, 0
    last = before_when(parse, subject.last)
    return subject, last if subject.first < last < subject.last else _past_name(clauses, subject, clause.verb)


def _said_of(clauses: Clauses, subject: Phrase) -> bool:
    """Whether a lone adjective stands where a subject would: "because the talks are *secret* said"."""
    return subject.last - subject.first == 1 and clauses.line.tags[subject.head] == "J"


def _before_relative(clauses: Clauses, clause: Clause) -> Phrase | None:
    """Reads "An envoy who asked for silence because the talks are secret said": who opens the sentence, over what is told of them."""
    first = clauses.clauses[0]
    opened = first.link is Link.RELATIVE and first.subject is not None and first.subject.first == 0
    earlier = clauses.clauses[1 : clause.number]
    alone = opened and all(one.link is not Link.MAIN or one.verb > clause.verb for one in earlier)
    return first.subject if alone and clause.number else None


def _past_name(clauses: Clauses, subject: Phrase, verb: int) -> int:
    """Reads "the mayor of Kesh, Ana Torvald, said" with the name that stands between its commas."""
    line, last = clauses.line, subject.last
    closed = line.tags[last : last + 1] == "," == line.tags[verb - 1] and last + 1 < verb - 1
    return verb - 1 if closed and set(line.tags[last + 1 : verb - 1]) == {"P"} else last


def _after_seam(clauses: Clauses, subject: Phrase, verb: int, nouns: Nouns) -> Phrase:
    """Reads "killed five people observers said", "in Kesh activists said": where its comma is lost, the last noun speaks.

    A plural ends one phrase, and so does a name behind a preposition; what follows it begins the next.
    """
    line, first, last = clauses.line, subject.first, subject.last
    if last != verb or last - first < 2:
        return subject
    hangs = line.tags[first - 1] == "I" if first else False
    for at in range(last - 1, first, -1):
        many = (
            line.tags[at - 1] == "N"
            and nouns.is_plural(line.word(at - 1))
            and nouns.kind_of(line.word(at - 1)) is not None
        )
        ends = many and line.tags[subject.first] != "D"  # "the statistics office"
        named = hangs and line.tags[at - 1] == "P" and not line.surface(at - 1).isupper()
        ends = ends or (named and (line.tags[at] in "NJ" or line.surface(at).isupper()))
        if ends and nouns.kind_of(line.word(last - 1)) is not None and line.tags[at] not in "SCI":
            return Phrase(at, last, last - 1)
    return subject


def _can_speak(clauses: Clauses, subject: Phrase, lexicon: Lexicon, verb: Saying | None) -> bool:
    """Whether somebody, some body or a text is meant, and no day, number or event: "the fire claimed six lives".

    A noun that nothing is known of may speak, but not with a verb that mostly tells other things: "the road allows".
    """
    line, head, nouns = clauses.line, subject.head, lexicon.language.lexicon
    if line.word(head) in line.syntax.times or line.word(head) in lexicon.nothing or line.tags[head] in "MW":
        return False
    if line.tags[head] not in "NJG" or nouns.kind_of(line.word(head)) is not None:
        return True
    return nouns.matter_of(line.word(head)) is None and not (verb is not None and verb.ambiguous)
