"""Verb groups: "had not yet been confirmed dead", "is believed to have died", "to escape", "killing"."""

from __future__ import annotations

from typing import NamedTuple

from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Syntax

LONGEST = 12
"""Words of the longest group; a longer one is damaged text."""


class Group(NamedTuple):
    """How the verb of a group stands."""

    kind: str
    """v finite, g -ing, e participle alone, t infinitive."""
    last: int
    """The word after its last."""
    main: int
    """Its last verb, which tells what happened."""
    passive: bool = False
    negated: bool = False
    possible: bool = False
    """A modal verb stands in it: what it tells may be so."""
    unreal: bool = False
    """What it tells has not happened: "tried to", "is expected to"."""
    raised: int = -1
    """The verb over its main one: "reported" of "were reported killed"; -1 where there is none."""


def verb_group(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> Group | None:
    """The group that begins at a word; None where a "to" has no verb."""
    tag = tags[at]
    if tag == "T":
        first = _past_adverbs(tags, at + 1)
        if tags[first : first + 1] not in ("B", "V") or first == len(tags):
            return None
        return _onwards(tokens, tags, first, syntax, kind="t")
    kind = {"G": "g", "E": "e"}.get(tag, "v")
    return _onwards(tokens, tags, at, syntax, kind=kind)


def _past_adverbs(tags: str, at: int) -> int:
    while tags[at : at + 1] == "R":
        at += 1
    return at


def _onwards(tokens: Tokens, tags: str, at: int, syntax: Syntax, *, kind: str) -> Group:
    """Walk from a group's first verb to its main one."""
    words = tokens.words
    main, raised, last = at, -1, at + 1
    passive = kind == "e"
    negated = words[at] in syntax.negations or words[at].endswith("n't")
    possible, unreal = words[at] in syntax.possible, False
    while last < len(tags) and last - at < LONGEST:
        further = _past_adverbs(tags, last)
        if words[further : further + 1] != () and words[further] in syntax.since and words[main] in syntax.have:
            further += 1  # "have since died"
        word, tag = words[main], tags[further : further + 1]
        negated = negated or any(words[number] in syntax.negations for number in range(last, further))
        auxiliary = tags[main] == "A" or word in syntax.be or word in syntax.have
        if auxiliary and tag in ("B", "E", "G", "A", "V") and (tag != "V" or tags[main] in "AVB"):
            passive = (word in syntax.be and tag in "EV") or (passive and word in syntax.be)
        elif word in syntax.raising and main != at - 1 and _raises(tokens, tags, main, further, syntax):
            tag = tags[further]
            if tag == "T":
                further = _past_adverbs(tags, further + 1)
            unreal = unreal or word in syntax.unreal
            raised, passive = main, tags[further] == "E"
        else:
            break
        main, last = further, further + 1
    return Group(kind, last, main, passive and tags[main] in "EVB", negated, possible, unreal, raised)


def _raises(tokens: Tokens, tags: str, main: int, further: int, syntax: Syntax) -> bool:
    """Whether a verb such as "reported" or "seemed" hands its subject on to the verb after it."""
    tag = tags[further : further + 1]
    if tag == "T":
        verb = _past_adverbs(tags, further + 1)
        return tags[verb : verb + 1] in ("B", "V")
    acts = tags[main] == "V" and tags[further + 1 : further + 2] in ("D", "M", "N", "P", "Z")
    if acts:
        return False  # "the blasts which the monitor said killed six guards"
    return tag == "E" and tags[main] in "EV" and tokens.words[further] not in syntax.raising
