"""Who a role or a description means: "the governor", "the company", "Europe's oldest lender".

First those are asked that the article calls so, then those of the same kind, at last those that could be of any kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import AUTHORS, PERSONS, Entity
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.salience import SENTENCES, nearest, salience
from workbench.extract.entities.table import EntityTable
from workbench.extract.entities.wording import strip_article
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Words
from workbench.extract.words.english.lexicon import kind_of, kinds_of, singular
from workbench.extract.words.kinds import Realm, SourceClass

ANY_BODY = frozenset(
    {
        SourceClass.GROUP, SourceClass.COMPANY, SourceClass.CHARITY, SourceClass.WATCHDOG, SourceClass.UNIVERSITY,
        SourceClass.PARTY, SourceClass.HOSPITAL, SourceClass.MEDIUM, SourceClass.UNION, SourceClass.CHURCH,
        SourceClass.ARMED_GROUP, SourceClass.INTERNATIONAL,
    }
)  # fmt: skip
"""Classes whose nouns can mean a body that has another name: "the group", "the firm"."""
KIND, ANY = 2.0, 0.5
"""What it adds to be told to be of the kind that is meant, where the noun is that kind's own, or any body's."""
CLOSE = 4
"""Sentences back in which a body is looked for of which nothing is told but its name."""
_SOME_OF = re.compile(
    r"(?:one|some|several|many|two|three|a number|most|all) of (?=(?:the|these|those)\b)", re.IGNORECASE
)


def described(mention: Mention, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """The entity that a role or description means; None where it says all there is."""
    mention = _of_many(mention, analysis.words)
    if span.place is Place.TITLE and mention.words.split()[0].lower() not in analysis.words.sources.articles:
        mention = mention._replace(definite=True)  # "prosecutor says", "doctors say"
    if mention.kind is HopKind.DOCUMENT:
        if mention.definite and mention.head in analysis.words.own_texts:
            return _last_author(span, table)
        if not mention.definite:
            return None
    head = singular(mention.head)
    called = [
        (fit, entity) for entity in table.entities if (fit := _fit(entity, mention, head, span, analysis.words)) > 0
    ]
    if called:
        most = max(fit for fit, _ in called)
        best = [entity for fit, entity in called if fit == most]
        return best[0] if len(best) == 1 else nearest(best, span)
    if not mention.definite or mention.plural:
        return _named_after(head, mention, span, table, analysis.words)
    return _of_its_kind(mention, head, span, table, analysis)


def _of_many(mention: Mention, words: Words) -> Mention:
    """Reads "one of the officials" as the officials."""
    some = _SOME_OF.match(mention.words)
    if some is None or not mention.words[some.end() :].split():
        return mention
    rest = mention.words[some.end() :]
    return mention._replace(name=strip_article(rest, words), head=plain(rest.split()[-1]), plural=True, definite=True)


def _fit(entity: Entity, mention: Mention, head: str, span: Span, words: Words) -> float:
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
    vague = mention.kind is HopKind.ORGANISATION and not mention.definite and entity.kind is HopKind.ORGANISATION
    if not before and not (named and office) and not vague:
        return 0.0
    if not mention.definite and not (office and named) and mention.kind is not HopKind.ORGANISATION:
        return 0.0
    others = {plain(word) for word in mention.name.split()} - {mention.head, head}
    told = entity.words | entity.nouns | _words_of(entity.name)
    shared = len(others & told)
    others -= words.origins
    theirs, ours = _body_kinds(told - {head}), _body_kinds(others - told)
    if ours and theirs and not ours & theirs and entity.kind is not HopKind.ORGANISATION:
        return 0.0  # "the police chief" is no chief of a union
    strange = len(_telling(others) - told)
    if strange and not mention.definite:
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


def _named_after(head: str, mention: Mention, span: Span, table: EntityTable, words: Words) -> Entity | None:
    """Reads "A coroner said … The coroner, Ann Marsh, …": the one whom only a later sentence names."""
    if mention.plural or mention.kind not in PERSONS:
        return None
    later = [
        one for one in table.entities
        if head in one.offices and one.kind is HopKind.NAMED and one.appearances and one.appearances[0].start > span.start
    ]  # fmt: skip
    others = {plain(word) for word in mention.name.split()} - {mention.head, head} - words.origins
    return later[0] if len(later) == 1 and not _telling(others) - later[0].words else None


def _of_its_kind(
    mention: Mention, head: str, span: Span, table: EntityTable, analysis: ArticleAnalysis
) -> Entity | None:
    """Reads "the group", "the company", "the officer" as the one of that kind, where none is called so."""
    kinds = set(kinds_of(head))
    if any(kind.realm is Realm.BODY for kind in kinds) or head in analysis.words.sources.generic:
        return _body_of_kind(mention, kinds, span, table, analysis)
    return _person_of_kind(head, span, table)


def _body_of_kind(
    mention: Mention, kinds: set[SourceClass], span: Span, table: EntityTable, analysis: ArticleAnalysis
) -> Entity | None:
    words, head = analysis.words, singular(mention.head)
    generic = head in words.sources.generic
    if head in words.sources.sovereign or not (generic or kinds & ANY_BODY):
        return None
    here = analysis.sentence_number(span.start)
    strange = _strange(mention, words)
    last = max((one.last_spoke(span.start) for one in table.entities if one.is_body), default=-1)
    best, most = None, float("-inf")
    for entity in table.entities:
        if not entity.is_body or plain(entity.name) in words.place_words or not entity.appearances:
            continue
        own = _body_kinds(entity.nouns)
        same = bool(own & kinds) or (generic and bool(own) and entity.nouns.isdisjoint(words.sources.sovereign))
        near = entity.latest(span.start) if span.place is Place.TEXT else entity.appearances[:1]
        if not near or (own and not same) or (not own and not entity.acts):
            continue
        if (not same or strange) and here - near[-1].sentence > CLOSE:
            continue
        weight = (salience(entity, span.start, here, last) or -SENTENCES) + same * (ANY if generic else KIND)
        if weight > most:
            best, most = entity, weight
    return best


@lru_cache(maxsize=KEPT)
def _kinds(noun: str) -> frozenset[SourceClass]:
    return frozenset(kind for kind in kinds_of(noun) if kind.realm is Realm.BODY)


def _body_kinds(nouns: Iterable[str]) -> set[SourceClass]:
    """The classes of body that some nouns name."""
    return {kind for noun in nouns for kind in _kinds(noun)}


def _strange(mention: Mention, words: Words) -> bool:
    """Whether a description tells more than its noun: "the shipping firm" is perhaps no firm of before."""
    others = {plain(word) for word in strip_article(mention.words, words).split()} - {
        mention.head,
        singular(mention.head),
    }
    return bool(_telling(others - words.origins))


def _person_of_kind(head: str, span: Span, table: EntityTable) -> Entity | None:
    """Reads "the official" as the minister who spoke before, "the officer" as the inspector."""
    kind = kind_of(head)
    if kind is None or kind in (SourceClass.OFFICE, SourceClass.PEOPLE, SourceClass.SOURCE):
        return None
    kinds = {kind, SourceClass.OFFICE} if kind is SourceClass.OFFICIAL else {kind}
    fitting = [
        one for one in table.entities
        if one.kind in (HopKind.NAMED, HopKind.ROLE) and any(kind_of(noun) in kinds for noun in one.nouns)
    ]  # fmt: skip
    return nearest([one for one in fitting if any(at < span.start for at in one.spoke)], span)
