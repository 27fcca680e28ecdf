"""Whether a claim is for the queue, and if not, why it is kept aside: from its signs and their learned weights."""

from __future__ import annotations

import math
from collections.abc import Mapping

from workbench.extract.rows.wanted.combinations import CERTAIN
from workbench.extract.rows.wanted.weights import BIAS, LEAST, WEIGHTS

REASONS: Mapping[str, tuple[str, ...]] = {
    "furniture": ("words: furniture", "form: a line without a stop"),
    "opinion": ("words: opinion", "words: wish", "words: condolence", "verb: should", "verb: future", "source: I or we",
                "source: you", "subject: I or we", "source: wishes"),
    "a scene": ("words: scene", "subject: plain plural"),
    "background": ("words: background", "words: standing", "words: habit", "words: an earlier year", "words: a far year", "form: a tail",
                   "verb: a state", "verb: present", "other figure, words: background", "figure: background"),
    "no fact of its own": ("words: silence", "verb: none", "form: begins with its verb", "length: under 4", "subject: none"),
}  # fmt: skip
"""Why a claim is aside, and the signs that speak for it; of two that speak as loud the first."""
WORDS, OTHER = 1.0, 0.3
"""How loud a word class speaks, and how loud another sign."""


FURNITURE = (
    frozenset({"words: furniture", "form: a line without a stop"}),
    frozenset({"words: page", "form: a line without a stop"}),
    frozenset({"words: page", "place: title"}),
    frozenset({"form: a line without a stop", "verb: none", "length: under 4", "figure: count"}),
)
"""A line of its own with such signs is no part of the story: "Sign up for our newsletter", "SSH 11"."""
EMPTY = frozenset({"verb: none", "figure: none"})
"""Without a verb and a number nothing is told: "Amid rising tensions in the region"."""
UNWANTED = frozenset({"words: standing", "words: condolence"})
"""Background and grief for certain, where nobody is counted: "the strait has long been busy"."""


def is_wanted(signs: frozenset[str]) -> bool:
    """Whether a claim with these signs is a row."""
    if is_furniture(signs):
        return False
    if CERTAIN in signs:
        return True
    if signs >= EMPTY or (signs & UNWANTED and "figure: casualties" not in signs):
        return False
    return chance_of(signs) >= LEAST


def is_furniture(signs: frozenset[str]) -> bool:
    """Whether a claim is a line about the page and not of the story."""
    return any(signs >= one for one in FURNITURE)


def chance_of(signs: frozenset[str]) -> float:
    """How likely it is that a desk wants a claim with these signs."""
    weight = BIAS + sum([WEIGHTS.get(sign, 0.0) for sign in signs])
    return 1 / (1 + math.exp(-weight))


def why_aside(signs: frozenset[str]) -> str:
    """Which reason speaks loudest against a claim."""
    if is_furniture(signs):
        return "furniture"
    against = {
        reason: sum([WORDS if sign.startswith("words: ") else OTHER for sign in own if sign in signs])
        for reason, own in REASONS.items()
    }
    loudest = max(against, key=lambda reason: against[reason])
    return loudest if against[loudest] else "no fact of its own"
