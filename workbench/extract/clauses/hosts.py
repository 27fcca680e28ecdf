"""The phrase on which another one hangs: back over "of the ministry", "and a witness", "seen by M"."""

from __future__ import annotations

from workbench.extract.clauses.clause import Phrase
from workbench.extract.phrases import Chunked

FURTHEST = 24
"""Chunks of the longest aside between a subject and its verb."""


def adverbial_time(line: Chunked, phrase: Phrase) -> bool:
    """Whether a phrase tells when, and does or suffers nothing."""
    return line.word(phrase.head) in line.syntax.times


def whole_start(line: Chunked, at: int, verb: str = "") -> int:
    """The first chunk of a phrase with what hangs on it: back over "of the ministry", "and a witness", "seen by M"."""
    kinds, first = line.kinds, at
    while first > 1 and at - first < FURTHEST:
        host = _host(line, first)
        if host == first and kinds[first - 1] == "C" and kinds[first - 2] == "n" and _joined(line, first - 2, verb):
            host = whole_start(line, first - 2)
        if host == first:
            break
        first = host
    return first


def _host(line: Chunked, first: int) -> int:
    """The chunk of the phrase on which one hangs; the same chunk where it hangs on none."""
    kinds, before = line.kinds, line.kinds[first - 1]
    if before == "I":
        if line.word(line.chunks[first - 1].head) in line.syntax.subordinators:
            return first
        over = (
            first - 2
            if kinds[first - 2] == "n"
            else first - 3
            if first > 2 and kinds[first - 3 : first - 1] == "nI"
            else first
        )
        if over < first:
            return first if adverbial_time(line, as_phrase(line, over, over)) else over
        verb = first - 2
        while verb > 0 and kinds[verb] in "RJ":
            verb -= 1
        if verb > 0 and kinds[verb] in "eg" and kinds[verb - 1] == "n":
            return verb - 1  # "a video released by the army", "the miners pulled out alive on Tuesday"
        if kinds[verb] == "n" and kinds[verb + 1 : first - 1] in ("J", "R") and _qualifies(line, first):
            return verb  # "a committee close to the opposition"
        host = relative_host(line, first - 2)
        return first if host is None else host
    timed = before in "eR" and adverbial_time(line, as_phrase(line, first, first))
    if kinds[first - 2] == "n" and ((before == "g" and not says(line, first - 1)) or (timed and before == "e")):
        return first - 2  # "a man carrying a gun", "the report released this week"
    if before == "R" and kinds[first - 2] == "n" and line.word(line.chunks[first - 1].head) in line.syntax.lists:
        return first - 2  # "73 civilians, mostly women"
    if before == "v" and kinds[first - 2] == "W":
        host = relative_host(line, first - 1)
        return first if host is None else host
    return first


def _qualifies(line: Chunked, first: int) -> bool:
    """Reads "rebels loyal to the general": an adjective with what it takes, behind its noun."""
    return line.kinds[first - 2] == "J" or (
        line.tags[line.chunks[first - 1].head] in "IT" and line.word(line.chunks[first - 2].head) == "close"
    )


def says(line: Chunked, at: int) -> bool:
    """Whether what is said follows the verb of a chunk."""
    return line.word(line.chunks[at].head) in line.syntax.opening_content


def relative_host(line: Chunked, at: int) -> int | None:
    """Reads "people who live in the area": from the verb of a relative clause to the phrase before "who"."""
    kinds, first = line.kinds, at
    while first > 0 and kinds[first] in "vReJ":
        first -= 1
    if first > 1 and first < at and kinds[first - 1 : first + 1] == "Wn":
        first -= 1  # "a committee that the government formed"
    if first in (0, at) or kinds[first] != "W":
        return None
    before = first - 1 - (kinds[first - 1] == ",")
    return before if before >= 0 and kinds[before] == "n" else None


def _joined(line: Chunked, at: int, verb: str) -> bool:
    """Whether the phrase that ends at a chunk opens its clause, so that "and" joins it to the next one."""
    first, kinds = at, line.kinds
    while first > 1 and kinds[first - 1] == "I" and kinds[first - 2] == "n":
        first -= 2
    if first == 0 or kinds[first - 1] in 'UW":.;':
        return verb not in line.syntax.singular
    if kinds[first - 1] == ",":
        return "v" not in kinds[:first] or kinds[first - 2] == "n"
    if kinds[first - 2 : first] == ",C":
        return verb not in line.syntax.singular  # "two died, and thirty and six were hurt"
    if line.word(line.chunks[first - 1].first) in line.syntax.lists:
        return verb in line.syntax.be or verb in line.syntax.have  # "including women and children were hurt"
    says = line.chunks[first - 1]
    if says.group is None or line.word(says.head) not in line.syntax.opening_content:
        return False
    return verb not in line.syntax.singular


def phrase_to(line: Chunked, at: int) -> Phrase:
    """The phrase that ends with a chunk, with what stands before it and holds it."""
    return as_phrase(line, whole_start(line, at), at)


def as_phrase(line: Chunked, first: int, at: int) -> Phrase:
    """The phrase from one chunk to another, the first one its head."""
    opening = line.chunks[first]
    plain = opening.last if first < at else -1
    return Phrase(opening.first, line.chunks[at].last, opening.head, plain)
