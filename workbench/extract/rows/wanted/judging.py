"""Whether a claim is for the queue, and if not, why it is kept aside: from its signs and their learned weights."""

from __future__ import annotations

import math
from collections.abc import Mapping

from workbench.extract.rows.wanted.signs import CERTAIN
from workbench.extract.rows.wanted.weights import BIAS, LEAST, WEIGHTS

REASONS: Mapping[str, tuple[str, ...]] = {
    "furniture": ("words: furniture", "form: a line without a stop"),
    "opinion": ("words: opinion", "words: wish", "words: condolence", "words: plan", "verb: should", "verb: future",
                "source: I or we", "source: you", "subject: I or we", "subject: you", "source: wishes"),
    "a scene": ("words: scene", "subject: plain plural"),
    "background": ("words: background", "words: habit", "words: an earlier year", "words: a far year", "form: a tail",
                   "verb: a state", "verb: present", "no figure, verb: present", "no figure, verb: a state",
                   "other figure, words: background", "other figure, verb: present", "figure: background"),
    "no fact of its own": ("words: silence", "verb: none", "form: begins with its verb", "length: under 4", "length: 4 or 5",
                           "subject: none", "verb: says"),
}  # fmt: skip
"""Why a claim is aside, and the signs that speak for it."""


def is_wanted(signs: frozenset[str]) -> bool:
    """Whether a claim with these signs is a row."""
    return CERTAIN in signs or chance_of(signs) >= LEAST


def chance_of(signs: frozenset[str]) -> float:
    """How likely it is that a desk wants a claim with these signs."""
    weight = BIAS + sum([WEIGHTS.get(sign, 0.0) for sign in signs])
    return 1 / (1 + math.exp(-weight))


def why_aside(signs: frozenset[str]) -> str:
    """Which reason speaks loudest against a claim."""
    against = {
        reason: sum(min(WEIGHTS.get(sign, 0.0), 0.0) for sign in own if sign in signs)
        for reason, own in REASONS.items()
    }
    loudest = min(against, key=lambda reason: against[reason])
    return loudest if against[loudest] < 0 else "no fact of its own"
