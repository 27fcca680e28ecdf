"""Which entity a pronoun or a description can mean: all of the article's are candidates, and the fittest is taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import AUTHORS, Entity
from workbench.extract.entities.mentions import Form, Mention, strip_article
from workbench.extract.entities.table import EntityTable
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT
from workbench.extract.words.english.lexicon import kind_of, kinds_of, singular
from workbench.extract.words.kinds import Realm, SourceClass

SENTENCES = 7
"""Sentences back in which a pronoun's meaning is looked for."""
SPOKE, SUBJECT, INTRODUCED, NEARER = 2.5, 1.5, 1.5, 0.8
"""What it adds to be the last to have spoken, to be the subject of its sentence, to be introduced in it; what each sentence further takes away."""
FRESH = 3
"""Sentences for which an introduction counts."""
ANY_BODY = frozenset(
    {SourceClass.GROUP, SourceClass.COMPANY, SourceClass.CHARITY, SourceClass.WATCHDOG, SourceClass.UNIVERSITY}
)
"""Classes whose nouns can mean a body that has another name: "the group", "the firm"."""
_SOME_OF = re.compile(
    r"(?:one|some|several|many|two|three|a number|most|all) of (?=(?:the|these|those)\b)", re.IGNORECASE
)


def pointed_at(pronoun: str, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """Who "he", "she", "it", "they" or "who" means; None where nobody fits."""
    fits = _FITS.get(pronoun)
    if fits is None or span.place is not Place.TEXT:
        return None
    here = analysis.sentence_number(span.start)
    places = analysis.words.place_words
    fitting = [
        one for one in table.entities
        if fits(one) and _agrees(one, pronoun) and (one.spoke or plain(one.name) not in places)
    ]  # fmt: skip
    last = max((one.last_spoke(span.start) for one in fitting), default=-1)
    best, most = None, float("-inf")
    for entity in fitting:
        weight = _salience(entity, span.start, here, last)
        fit = (entity.plural and pronoun == "they") + (entity.kind is HopKind.NAMED and pronoun in ("he", "she"))
        if weight is not None and weight + fit > most:
            best, most = entity, weight + fit
    return best


def _agrees(entity: Entity, pronoun: str) -> bool:
    if pronoun in ("he", "she"):
        return not entity.gender or entity.gender == pronoun
    return pronoun not in ("it", "they") or entity.acts or entity.plural


def _salience(entity: Entity, start: int, here: int, last_spoke: int) -> float | None:
    """How present an entity is at a place: how near it was mentioned, as what, and whether it spoke last."""
    latest = entity.latest(start)
    if not latest or here - latest[-1].sentence > SENTENCES:
        return None
    away = here - latest[-1].sentence
    introduced = away < FRESH and any(one.introduced for one in latest)
    spoke = last_spoke >= 0 and entity.last_spoke(start) == last_spoke
    return (
        any(one.subject for one in latest) * SUBJECT
        + introduced * INTRODUCED
        + spoke * SPOKE
        - away * NEARER
        + latest[-1].start / 1e7
    )


def _is_body(entity: Entity) -> bool:
    return entity.kind in (HopKind.ORGANISATION, HopKind.DOCUMENT)


_FITS: dict[str, Callable[[Entity], bool]] = {
    "he": lambda one: one.is_person,
    "she": lambda one: one.is_person,
    "who": lambda one: one.kind is not HopKind.DOCUMENT,
    "it": _is_body,
    "they": lambda one: one.plural or one.kind is HopKind.ORGANISATION,
}


def described(mention: Mention, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """Who a role or description means: "the governor", "the company", "the sources"; None where it says all there is."""
    some = _SOME_OF.match(mention.words)
    if some is not None and mention.words[some.end() :].split():
        rest = mention.words[some.end() :]
        mention = mention._replace(name=strip_article(rest), head=plain(rest.split()[-1]), plural=True, definite=True)
    head, definite = singular(mention.head), mention.definite
    if mention.kind is HopKind.DOCUMENT:
        if definite and mention.head in analysis.words.own_texts:
            return _last_author(span, table)
        if not definite:
            return None
    found = [
        (fit, entity)
        for entity in table.entities
        if (fit := _fit(entity, mention, head, span, analysis.words.origins, definite=definite)) > 0
    ]
    if not found:
        return _any_body(mention, head, span, table, analysis) if definite else None
    most = max(fit for fit, _ in found)
    best = [entity for fit, entity in found if fit == most]
    return best[0] if len(best) == 1 else _nearest(best, span)


def _fit(entity: Entity, mention: Mention, head: str, span: Span, origins: frozenset[str], *, definite: bool) -> float:
    """How well an entity answers to a description, 0 where it cannot be meant."""
    called = head in entity.nouns or (entity.kind is HopKind.ORGANISATION and head in _words_of(entity.name))
    if not called:
        return 0.0
    named = entity.kind in (HopKind.NAMED, HopKind.ORGANISATION)
    before = any(one.start < span.start for one in entity.appearances) or span.place is Place.TITLE
    if (
        entity.plural != mention.plural
        and not (entity.kind is HopKind.ORGANISATION and mention.plural)
        and head != "source"
    ):
        return 0.0
    if mention.plural and entity.kind is HopKind.NAMED:
        return 0.0
    office = mention.form is Form.ROLE
    vague = mention.kind is HopKind.ORGANISATION and not definite and entity.kind is HopKind.ORGANISATION
    if not before and not (named and office) and not vague:
        return 0.0
    if not definite and not (office and named) and mention.kind is not HopKind.ORGANISATION:
        return 0.0
    others = {plain(word) for word in mention.name.split()} - {mention.head, head}
    shared = len(others & (entity.words | entity.nouns | _words_of(entity.name)))
    others -= origins
    strange = len(_telling(others) - entity.words - entity.nouns - _words_of(entity.name))
    if strange and not definite:
        return 0.0
    return max(0.1, 1.0 + shared - 0.6 * strange + 0.3 * before + 0.2 * named)


def _telling(words: set[str]) -> set[str]:
    told = {word for word in words if kind_of(word) is None and len(word) > 3}
    return {word for word in told if not word.endswith(("-based", "-run", "-backed", "-led"))}


@lru_cache(maxsize=KEPT)
def _words_of(name: str) -> frozenset[str]:
    return frozenset(singular(plain(word)) for word in name.split())


def _last_author(span: Span, table: EntityTable) -> Entity | None:
    spoken = [
        (at, entity) for entity in table.entities if entity.kind in AUTHORS for at in entity.spoke if at < span.start
    ]
    return max(spoken, key=lambda one: one[0])[1] if spoken else None


def _any_body(mention: Mention, head: str, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """Reads "the group", "the company" as the body that was told of last, where none is called so."""
    kinds = set(kinds_of(head))
    if not kinds & ANY_BODY or mention.plural or len(mention.name.split()) > 2:
        return _person_of_kind(head, span, table)
    bodies = [one for one in table.entities if one.kind is HopKind.ORGANISATION and _may_be(one, kinds, analysis)]
    return _nearest(bodies, span)


def _may_be(entity: Entity, kinds: set[SourceClass], analysis: ArticleAnalysis) -> bool:
    if not entity.spoke and plain(entity.name) in analysis.words.place_words:
        return False
    own = {kind for noun in entity.nouns for kind in kinds_of(noun) if kind.realm is Realm.BODY}
    if not own and not entity.acts:
        return False
    return not own or bool(own & (kinds | {SourceClass.GROUP})) or SourceClass.GROUP in kinds


def _person_of_kind(head: str, span: Span, table: EntityTable) -> Entity | None:
    """Reads "the official" as the minister who spoke before, "the man" as the one told of last."""
    if kind_of(head) is not SourceClass.OFFICIAL:
        return None
    officials = [
        one for one in table.entities
        if one.kind in (HopKind.NAMED, HopKind.ROLE) and any(kind_of(noun) in (SourceClass.OFFICE, SourceClass.OFFICIAL) for noun in one.nouns)
    ]  # fmt: skip
    spoken = [one for one in officials if any(at < span.start for at in one.spoke)]
    return _nearest(spoken, span)


def _nearest(entities: list[Entity], span: Span) -> Entity | None:
    """The one mentioned last before a place; before all are told of, the first one after."""
    if span.place is Place.TITLE:
        return min(entities, key=lambda one: one.appearances[0].start if one.appearances else 0, default=None)
    before = [(at, one) for one in entities for at in _starts(one) if at < span.start]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    after = [(at, one) for one in entities for at in _starts(one)]
    return min(after, key=lambda pair: pair[0])[1] if after else None


def _starts(entity: Entity) -> Iterator[int]:
    yield from (one.start for one in entity.appearances)
    yield from entity.spoke
