"""By what people came to harm, and what was done: "truck bomb", "earthquake"; "collapse"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.text.tokens import Tokens
from workbench.extract.words.vocabulary import Happenings

_OTHERWISE = frozenset(
    "department service services brigade brigades truck trucks crews station official officials chief fighters engine alarm "
    "squad disposal victim victims site scene protection attendants monitors officer".split()
)
"""Nouns before which a noun for what happened only says of which kind they are: "fire department"."""
_IDLE = frozenset(
    {
        ("open", "fire"),
        ("opened", "fire"),
        ("under", "fire"),
        ("cease", "fire"),
        ("the", "cold"),
        ("on", "strike"),
        ("is", "mine"),
        ("to", "march"),
    }
)
_NOUNS_BEFORE = 3


def means_in(tokens: Tokens, happenings: Happenings) -> str:
    """The first noun that tells by what, with the nouns that say of which kind it is; else what a verb tells; "" if none."""
    named = next(
        (
            " ".join(tokens.words[first : at + 1])
            for first, at in _nouns(tokens, happenings)
            if tokens.words[at] not in happenings.vague
        ),
        "",
    )
    return named or next(
        (told for word in tokens.words if (told := happenings.verbs.get(word, "")) in happenings.causes), ""
    )


def deed_in(tokens: Tokens, happenings: Happenings) -> str:
    """What happened, in the plain form of its noun."""
    plain = (happenings.nouns[tokens.words[at]] for _, at in _nouns(tokens, happenings))
    return next(plain, "") or next((happenings.verbs[word] for word in tokens.words if word in happenings.verbs), "")


def _nouns(tokens: Tokens, happenings: Happenings) -> Iterator[tuple[int, int]]:
    """First and last token of each noun phrase for what happened."""
    for at, word in enumerate(tokens.words):
        following = tokens.words[at + 1 : at + 2]
        if word not in happenings.nouns or tokens.words[max(0, at - 1) : at + 1] in _IDLE:
            continue
        if following and (following[0] in _OTHERWISE or following[0] in happenings.nouns):
            continue
        first = at
        while (
            first > 0
            and at - first < _NOUNS_BEFORE
            and (tokens.words[first - 1] in happenings.kinds or tokens.words[first - 1] in happenings.nouns)
        ):
            first -= 1
        yield first, at
