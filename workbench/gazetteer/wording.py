"""How running text words a place: what is part of its name, and what says which kind of place is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from store.model import Precision
from workbench.gazetteer.places import Toponym
from workbench.gazetteer.spelling import ARTICLES

SHORTEST: Final = 4
"""Characters of the shortest name that is not a common word for being short alone."""
WIDE: Final = {
    **dict.fromkeys(
        "province governorate oblast state region emirate krai prefecture voivodeship".split(), Precision.REGION
    ),
    **dict.fromkeys("district county raion rayon municipality".split(), Precision.DISTRICT),
}
"""Nouns that say that the region or the district is meant, and not the town of that name."""
_PREFIXES = tuple(f"{article}-" for article in ARTICLES)
_OPENERS = frozenset("As At An In".split())
"""Words that begin a sentence, and are an article or the begin of a name in GeoNames only."""
_LINKS = frozenset(
    "of the and au aux de da do di du del della des la le les el al d e i y en am an der den sur sous".split()
)
"""Words in small letters inside a name."""


def meant(words: str) -> tuple[str, frozenset[Precision]]:
    """The words without the noun of a region or district, and what the noun allows; nothing where there is none."""
    tokens = words.split()
    if len(tokens) > 1 and tokens[-1].casefold() in WIDE:
        return " ".join(tokens[:-1]), frozenset({WIDE[tokens[-1].casefold()]})
    begin = 1 if tokens and tokens[0].casefold() == "the" else 0
    noun, *rest = [each.casefold() for each in tokens[begin : begin + 2]] or [""]
    if noun in WIDE and rest == ["of"] and len(tokens) > begin + 2:
        return " ".join(tokens[begin + 2 :]), frozenset({WIDE[noun]})
    return words, frozenset()


def written_as_name(run: Sequence[str]) -> bool:
    """Whether it begins and ends as a name does, with nothing in between that no name has."""
    first, last = run[0], run[-1]
    head = _capital(first) and first not in _OPENERS
    tail = _capital(last) or (len(run) > 1 and last in WIDE)
    return head and tail and all(_capital(each) or each in _LINKS for each in run[1:-1])


def written_as(run: Sequence[str], place: Toponym) -> bool:
    """Whether the run can be this place, and is no abbreviation of something else: "UN", "SANA"."""
    initials = len(run) == 1 and run[0].isupper() and len(run[0]) <= SHORTEST
    return not initials or place.precision is Precision.COUNTRY


def _capital(token: str) -> bool:
    return token[:1].isupper() or token.startswith(_PREFIXES)
