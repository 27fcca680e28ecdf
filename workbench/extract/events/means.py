"""By what people came to harm, and what was done: "truck bomb", "earthquake"; "collapse"."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.happenings import Happenings

_NOUNS_BEFORE = 3
"""Nouns before the one for what happened that can say of which kind it is."""


def means_and_deed(tokens: Tokens, happenings: Happenings) -> tuple[str, str]:
    """The first noun that tells by what, with its kind, else what a verb tells; and what happened in the plain form of its noun."""
    words = tokens.words
    at = [
        number for number, word in enumerate(words) if word in happenings.nouns and _is_meant(words, number, happenings)
    ]
    verbs = [happenings.verbs[word] for word in words if word in happenings.verbs]
    means = next((_with_kind(words, number, happenings) for number in at if words[number] not in happenings.vague), "")
    means = means or next((verb for verb in verbs if verb in happenings.causes), "")
    return means, happenings.nouns[words[at[0]]] if at else next(iter(verbs), "")


def _is_meant(words: Sequence[str], at: int, happenings: Happenings) -> bool:
    """No set phrase ("opened fire"), and no noun that only says of which kind another is ("fire department")."""
    if (words[at - 1] if at else "", words[at]) in happenings.idioms:
        return False
    following = words[at + 1] if at + 1 < len(words) else ""
    return following not in happenings.otherwise and following not in happenings.nouns


def _with_kind(words: Sequence[str], at: int, happenings: Happenings) -> str:
    first = at
    while first > max(0, at - _NOUNS_BEFORE) and (
        words[first - 1] in happenings.kinds or words[first - 1] in happenings.nouns
    ):
        first -= 1
    return " ".join(words[first : at + 1])
