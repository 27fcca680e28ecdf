"""Which sources are media: news agencies, broadcasters, papers. They pass on what others told them."""

from __future__ import annotations

from functools import lru_cache

from store.model import HopKind
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.entity import Entity
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.english.lexicon import kind_of
from workbench.extract.words.kinds import SourceClass
from workbench.extract.words.vocabulary import every_spelling

_SIGNS = frozenset(
    "news tv television radio times post press journal gazette tribune herald telegraph guardian daily weekly broadcasting "
    "channel newspaper network fm magazine online today chronicle observer independent".split()
)
"""Words in the name of a medium."""
_LISTENERS = frozenset(
    {SourceClass.STATE, SourceClass.COURT, SourceClass.ARMY, SourceClass.PARTY, SourceClass.COMPANY, SourceClass.INTERNATIONAL, SourceClass.UNION,
     SourceClass.POLICE_FORCE, SourceClass.CHURCH, SourceClass.UNIVERSITY, SourceClass.HOSPITAL, SourceClass.CHARITY, SourceClass.WATCHDOG}
)  # fmt: skip
"""Bodies that are told things and are no media."""


def is_medium(name: str, kind: HopKind, words: Words, entity: Entity | None = None) -> bool:
    """A news organisation, by its name or by what the article calls it."""
    tokens = [plain(token) for token in name.split()]
    if not tokens or "conference" in tokens or kind is not HopKind.ORGANISATION:
        return False
    if name.lower().removeprefix("the ") in _agencies(words) or kind_of(tokens[-1]) is SourceClass.MEDIUM:
        return True
    if entity is not None and any(kind_of(noun) is SourceClass.MEDIUM for noun in entity.nouns):
        return True
    body = body_of(name, words)
    if body is not None:
        return any("agency" in known for known in body.described)
    return bool(_SIGNS & set(tokens))


def may_be_told(name: str, kind: HopKind, words: Words, entity: Entity | None) -> bool:
    """Whether one who is told something can be a medium: a name that nothing shows to be a person, a state or a body.

    Reads "a nurse told Rudaw that …": a desk meets more media than any list has.
    """
    if is_medium(name, kind, words, entity):
        return True
    tokens = name.split()
    if not tokens or not all(token[:1].isupper() or token.lower() in ("the", "of") for token in tokens):
        return False
    if kind is HopKind.NAMED and not _unknown(tokens, words, entity):
        return False
    if kind not in (HopKind.NAMED, HopKind.ORGANISATION) or body_of(name, words) is not None:
        return False
    known = {plain(token) for token in tokens}
    if known & (words.place_words | words.origins | words.titles) or name in words.seats:
        return False
    return kind_of(plain(tokens[-1])) not in _LISTENERS


def _unknown(tokens: list[str], words: Words, entity: Entity | None) -> bool:
    """Of a person nothing is told: no office, no title, no given name, and the name is not met again."""
    if plain(tokens[0]) in words.given or len(tokens) > 4:
        return False
    return entity is None or not (entity.nouns or entity.gender or len(entity.appearances) > 1)


@lru_cache(maxsize=4)
def _agencies(words: Words) -> frozenset[str]:
    return frozenset(form.lower() for form in every_spelling(dict(words.agencies)))
