"""One and many of an English noun: by rule, and by WordNet's list of the plurals that no rule makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from workbench.extract.words.english.lexicon.irregular import IRREGULAR

_OWN = "spokespeople:spokesperson people:person passers-by:passer-by passersby:passerby lives:life"
"""What WordNet leaves out, or has as a noun of its own."""
_ENDINGS = (
    ("men", "man"),
    ("wives", "wife"),
    ("knives", "knife"),
    ("ves", "f"),
    ("ies", "y"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("sses", "ss"),
    ("xes", "x"),
    ("zes", "z"),
    ("oes", "o"),
    ("uses", "us"),
    ("people", "person"),
    ("s", ""),
)
"""Ending of many to that of one; all that fit are tried, for whoever asks knows which noun there is."""
_MANY = ("s", "men", "people")
"""What all of these end in: most words do not, and are asked no further."""
_SINGULAR = ("ss", "us", "is", "'s")


@cache
def _irregular() -> Mapping[str, str]:
    pairs = (pair.replace("_", " ").partition(":") for pair in f"{IRREGULAR} {_OWN}".split())
    return {many: one for many, _, one in pairs}


def singulars(noun: str) -> Iterator[str]:
    """What a noun can be the plural of, the likeliest first: "ministries", "women", "members of parliament"."""
    head, of, rest = noun.partition(" of ")
    if of:
        yield from (f"{one}{of}{rest}" for one in singulars(head))
        return
    first, blank, last = noun.partition(" ")
    if last == "general" and first.endswith("s"):  # "attorneys general"
        yield f"{first[:-1]}{blank}{last}"
    known = _irregular().get(noun)
    if known:
        yield known
    if not noun.endswith(_MANY) or noun.endswith(_SINGULAR):
        return
    for many, one in _ENDINGS:
        if noun.endswith(many) and (one or len(noun) > 1):
            yield noun.removesuffix(many) + one
