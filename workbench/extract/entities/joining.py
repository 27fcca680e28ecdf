"""Names of one body joined: its acronym, and the short name that only one longer name holds."""

from __future__ import annotations

import re

from store.model import HopKind
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.table import EntityTable, key_of
from workbench.extract.words import Words

_INITIALS = re.compile(r" [(\[]([A-Z]\w+)[)\]]$")
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,7}")


def join_names(table: EntityTable, words: Words) -> None:
    """Have each body once, whichever of its names the article uses."""
    _join_acronyms(table, words)
    _join_short_names(table, words)


def _join_short_names(table: EntityTable, words: Words) -> None:
    """Reads "the Red Crescent" beside one "Libyan Red Crescent", "the Church" beside one "Church of Scientology"."""
    bodies = [one for one in table.entities if one.kind is HopKind.ORGANISATION]
    named = [(one, one.name.split(), one.name.replace("’s", "").replace("'s", "").split()) for one in bodies]
    for one, short, _ in named:
        if len(short) == 1 and one.name.isupper():
            continue
        longer = [other for other, long, full in named if len(long) > len(short) and _shortened(full, short, words)]
        if len(longer) == 1 and longer[0] in table.entities:
            _merge(table, one, longer[0])


def _shortened(full: list[str], short: list[str], words: Words) -> bool:
    return full[-len(short) :] == short or (full[: len(short)] == short and full[len(short)] in words.sources.inside)


def _merge(table: EntityTable, one: Entity, full: Entity) -> None:
    full.appearances = sorted([*full.appearances, *one.appearances])
    full.nouns |= one.nouns
    table.by_name[key_of(one.name)] = full
    table.entities.remove(one)


def _join_acronyms(table: EntityTable, words: Words) -> None:
    """Reads "Phivolcs" no, but "OSCE" beside "Organisation for Security and Co-operation in Europe"."""
    bodies = [one for one in table.entities if one.kind is HopKind.ORGANISATION]
    by_initials: dict[str, Entity] = {}
    for one in bodies:
        initials = "".join(word[0] for word in one.name.split() if word.lower() not in words.sources.small).upper()
        if len(initials) > 1:
            by_initials.setdefault(initials, one)
    for one in bodies:
        bracket = _INITIALS.search(one.name)
        if bracket:
            one.name = one.name[: bracket.start()]
            table.by_name[key_of(bracket[1])] = table.by_name[key_of(one.name)] = one
    for one in bodies:
        full = by_initials.get(one.name) if _ACRONYM.fullmatch(one.name) else None
        full = table.named(one.name) if full is None else full
        if full is not None and full is not one:
            _merge(table, one, full)
