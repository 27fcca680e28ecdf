"""The subject of a verb: the phrase before it, over appositions, relative clauses and what hangs on it."""

from __future__ import annotations

from typing import NamedTuple

from workbench.extract.clauses.clause import Link, Phrase
from workbench.extract.clauses.hosts import (
    FURTHEST,
    adverbial_time,
    as_phrase,
    phrase_to,
    relative_host,
    says,
    whole_start,
)
from workbench.extract.clauses.timing import before_time, set_off_time
from workbench.extract.phrases import Chunked
from workbench.extract.phrases.chunks import VERBAL


class Found(NamedTuple):
    """A subject, how its clause hangs on others, and the chunk at which the clause begins."""

    subject: Phrase | None
    link: Link
    start: int
    shares: bool = False
    """It is that of the clause before."""


def subject_of(line: Chunked, verb: int) -> Found:
    """What stands before the verb group that is a chunk of a number."""
    at = _beside(line, verb)
    kind = line.kinds[at] if at >= 0 else ""
    if line.chunks[verb].kind in "gt":
        return _without_subject(line, verb, at)
    if kind == "W":
        return _relative(line, at)
    if kind == "n":
        return _phrase_before(line, at)
    if kind and kind in ",-)":
        return _over_aside(line, at)
    if kind and kind in "eJ" and at > 0 and line.kinds[at - 1] == "n":
        return _phrase_before(line, at - 1, to=at)  # "eleven of the 16 injured have died"
    host = relative_host(line, at) if kind and kind in "vJeg" else None
    if host is not None:
        return _phrase_before(line, host, to=at)
    shared = {"C": Link.COORDINATE, "U": Link.ADVERBIAL, "I": Link.ADVERBIAL}.get(kind)
    return Found(None, shared, at, shares=True) if shared else Found(None, Link.MAIN, verb)


def _beside(line: Chunked, verb: int) -> int:
    """The chunk before a verb that is no adverb: "all 28 aboard *were*", "he also *said*"."""
    kinds, at = line.kinds, verb - 1
    finite = line.chunks[verb].kind == "v"
    if finite and at > 0 and kinds[at - 1 : at + 1] == "nI":
        at -= 1
    while at >= 0 and (kinds[at] == "R" or (kinds[at] == '"' and finite and at > 0)):
        at -= 1
    return at


def _without_subject(line: Chunked, verb: int, at: int) -> Found:
    infinitive = line.chunks[verb].kind == "t"
    link = Link.INFINITIVE if infinitive else Link.PARTICIPLE
    if not infinitive and at >= 0 and line.kinds[at] == "n":
        return Found(phrase_to(line, at), link, verb)
    start = at if at >= 0 and line.kinds[at] in "UICW" else verb
    return Found(None, link, start, shares=True)


def _relative(line: Chunked, at: int) -> Found:
    """Reads "residents who", "the army, which": the relative word stands for the phrase before it."""
    word = line.word(line.chunks[at].head)
    start = at
    if at > 0 and line.kinds[at - 1] == "I":
        start = at - 1  # "two of whom", "in which"
    before = start - 1
    if before >= 0 and line.kinds[before] == ",":
        before -= 1
    if before < 0 or line.kinds[before] != "n" or word not in line.syntax.bare_relatives:
        return Found(None, Link.ADVERBIAL if word not in line.syntax.bare_relatives else Link.RELATIVE, start)
    return Found(phrase_to(line, before), Link.RELATIVE, start)


def _phrase_before(line: Chunked, at: int, to: int = -1) -> Found:
    """The subject that ends with a chunk, or further on, with a relative clause on it."""
    comma = set_off_time(line, at) if to < 0 else -1
    if comma > 0:
        return _over_aside(line, comma)
    earlier = before_time(line, at) if to < 0 else at
    if earlier != at:
        return _phrase_before(line, earlier, to=at)
    verb = line.word(line.chunks[max(at, to) + 1].first) if max(at, to) + 1 < len(line.chunks) else ""
    first = whole_start(line, at, verb)
    subject = as_phrase(line, first, max(at, to))
    start, opener = first, line.kinds[first - 1] if first else ""
    if opener == "W":
        word = line.word(line.chunks[first - 1].head)
        if word in line.syntax.complementizers and _follows_saying(line, first - 1):
            return Found(subject, Link.CONTENT, first - 1)
        bare = word in line.syntax.bare_relatives
        return Found(subject, Link.RELATIVE if bare else Link.ADVERBIAL, first - 1)
    if opener == "U":
        word = line.word(line.chunks[first - 1].head)
        content = word in line.syntax.complementizers
        return Found(subject, Link.CONTENT if content else Link.ADVERBIAL, first - 1)
    if opener == "C":
        return Found(subject, Link.MAIN, first - 1)
    if opener == "I" and line.word(line.chunks[first - 1].head) in line.syntax.subordinators:
        return Found(subject, Link.ADVERBIAL, first - 1)
    if opener and opener in VERBAL:
        return Found(subject, Link.CONTENT, first)
    return Found(subject, Link.MAIN, start)


def _follows_saying(line: Chunked, at: int) -> bool:
    """Whether the verb before a "that" is one of saying or knowing, with no object that the "that" could mean."""
    before = at - 1
    while before > 0 and line.kinds[before] not in VERBAL:
        before -= 1
    return line.word(line.chunks[before].head) in line.syntax.opening_content and line.kinds[before + 1 : at] != "n"


def _over_aside(line: Chunked, mark: int) -> Found:
    """Reads "Lionel Sosa, a media consultant, said": from the name to the mark before the verb."""
    kinds = line.kinds
    opener = "(" if kinds[mark] == ")" else kinds[mark]
    at = mark - 1
    while at > 0 and mark - at < FURTHEST and kinds[at] not in ":;.":
        if kinds[at] == opener and kinds[at - 1] in 'n")' and _describes(line, at + 1, mark):
            before = at - 1
            while before > 0 and kinds[before] in '")':
                before -= 1
            if kinds[before] == "n" and not _age(line, before):
                found = _phrase_before(line, before)
                if found.subject is not None and not adverbial_time(line, found.subject):
                    return found
        at -= 1
    return Found(None, Link.COORDINATE, mark, shares=True)


def _age(line: Chunked, at: int) -> bool:
    """Reads "a boy and three girls, aged one, two and seven, had died": what dies is not the age."""
    first = line.chunks[at].first
    while first > 0 and line.word(first) not in line.syntax.before_ages and _lists_numbers(line, first):
        first -= 1
    return line.word(first) in line.syntax.before_ages


def _lists_numbers(line: Chunked, word: int) -> bool:
    return line.tags[word] in "MC," or line.word(word) == "one"


def _describes(line: Chunked, first: int, mark: int) -> bool:
    """Whether what stands between two marks tells more of the phrase before: no clause of its own."""
    kinds = line.kinds[first:mark]
    if not kinds:
        return False
    if _tells_who_says(line, first, mark):
        return True
    if kinds[0] in "WI" and line.kinds[first] == "W":
        return kinds.count("v") >= 1
    relative = kinds.find("W")
    return "v" not in (kinds if relative < 0 else kinds[:relative]) and kinds[0] in 'nIegRJMW"'


def _tells_who_says(line: Chunked, first: int, mark: int) -> bool:
    """Reads "ten people, the ministry said on Friday, were hurt": who says it stands between, and does nothing else."""
    kinds = line.kinds[first:mark]
    verb = kinds.find("v")
    if (
        verb < 1
        or kinds.count("v") > 1
        or not set(kinds[:verb]) <= {"n", "I"}
        or not set(kinds[verb + 1 :]) <= set("RIn")
    ):
        return False
    return says(line, first + verb) and kinds[verb + 1 : verb + 2] != "n"
