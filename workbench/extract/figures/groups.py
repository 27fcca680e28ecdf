"""Which people a figure counts: "Palestinian civilians", "three paramedics", "12 people, of whom two were children"."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Group
from workbench.extract.figures.counted import Counted
from workbench.extract.figures.terms import Terms
from workbench.extract.words.counting import GroupWords

_REACH = 5
"""Terms after the noun that can still tell the group."""


def group_of(terms: Terms, counted: Counted) -> Group | None:
    """The group that the counted noun names, or that those counted are said to be; None for any people and for things."""
    phrase = counted.unit.lower().split() if counted.unit else []
    also = (
        terms.groups.naming.get(terms.words[counted.last + 1])
        if terms.words[counted.last] in terms.nouns.and_
        else None
    )
    if also and also is not _named(terms.groups, phrase):
        return None  # "six women and children"
    return _named(terms.groups, phrase) or _body(terms, counted, phrase) or _said_to_be(terms, counted, phrase)


def _named(words: GroupWords, phrase: Sequence[str]) -> Group | None:
    """The group of a noun phrase; none where it joins two: "fighters and other civilians"."""
    if not phrase:
        return None
    found = _of_head(words, phrase)
    joined = next((at for at in range(len(phrase) - 1, -1, -1) if phrase[at] in words.and_), 0)
    first = _of_head(words, phrase[:joined]) if joined else None
    return found if first in {None, found} else None


def _of_head(words: GroupWords, phrase: Sequence[str]) -> Group | None:
    head, before = phrase[-1], phrase[:-1]
    if head in words.naming:
        return words.naming[head]
    if tuple(phrase[-2:]) in words.pairs:
        return words.pairs[phrase[-2], head]
    if head in words.open or head in words.ranks:
        return _described(words, before) or words.ranks.get(head)
    return None


def _described(words: GroupWords, before: Sequence[str]) -> Group | None:
    """What the words before a noun make of it; the nearest tells."""
    for at in range(len(before) - 1, -1, -1):
        pair = words.pairs.get((before[at - 1], before[at])) if at else None
        found = pair or words.describing.get(before[at]) or words.naming.get(before[at])
        if found:
            return found
    return None


def _body(terms: Terms, counted: Counted, phrase: Sequence[str]) -> Group | None:
    """Reads "12 members of the security forces": the body that they belong to."""
    at = counted.last
    if not phrase or phrase[-1] not in terms.groups.members or terms.words[at] not in terms.nouns.of or counted.elided:
        return None
    end = at + 1 + (terms.words[at + 1] in terms.groups.the)
    begin = end
    while end < at + _REACH and terms.words[end].isalpha() and terms.words[end] not in terms.nouns.stops:
        end += 1
    return _described(terms.groups, terms.words[begin:end])


def _said_to_be(terms: Terms, counted: Counted, phrase: Sequence[str]) -> Group | None:
    """Reads "seven of the dead were children", "12 people, of whom two were soldiers"."""
    if not counted.elided and phrase and phrase[-1] not in terms.groups.open:
        return None
    at = counted.last
    while terms.words[at] in terms.groups.pointing and at < counted.last + _REACH:
        at += 1
    if terms.words[at] not in terms.groups.being:
        return None
    at += 1
    while terms.words[at] in terms.groups.before_noun:
        at += 1
    end = at
    while end < at + _REACH and terms.words[end].isalpha() and terms.words[end] not in terms.nouns.stops:
        end += 1
    return _named(terms.groups, terms.words[at:end])
