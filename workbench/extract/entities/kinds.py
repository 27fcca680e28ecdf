"""Who is meant by a noun that nobody is called by: the one of that kind, or at last one that could be of any kind."""

from __future__ import annotations

from collections.abc import Iterable

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.mention import Mention
from workbench.extract.entities.salience import SENTENCES, nearest, salience, start_of
from workbench.extract.entities.table import EntityTable
from workbench.extract.entities.wording import strip_article
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm, SourceClass

ANY_BODY = frozenset(
    {
        SourceClass.GROUP, SourceClass.COMPANY, SourceClass.CHARITY, SourceClass.WATCHDOG, SourceClass.UNIVERSITY,
        SourceClass.PARTY, SourceClass.HOSPITAL, SourceClass.MEDIUM, SourceClass.UNION, SourceClass.CHURCH,
        SourceClass.ARMED_GROUP, SourceClass.INTERNATIONAL,
    }
)  # fmt: skip
"""Classes whose nouns can mean a body that has another name: "the group", "the firm"."""
OFTEN = frozenset({SourceClass.COMPANY, SourceClass.CHARITY, SourceClass.PARTY, SourceClass.ARMED_GROUP})
"""Of those classes the ones whose bodies often have names that tell nothing of them."""
KIND, ANY = 2.0, 0.5
"""What it adds to be told to be of the kind that is meant, where the noun is that kind's own, or any body's."""
CLOSE = 4
"""Sentences back in which a body is looked for of which nothing is told but its name."""


def body_kinds(nouns: Iterable[str], words: Words) -> set[SourceClass]:
    """The classes of body that some nouns name."""
    return {kind for noun in nouns for kind in words.lexicon.kinds_of(noun) if kind.realm is Realm.BODY}


def telling(others: set[str], words: Words) -> set[str]:
    """Of the words of a description those that tell more than a kind: no noun with a class, no seat."""
    told = {word for word in others if words.lexicon.kind_of(word) is None and len(word) > 3}
    return {word for word in told if not words.sources.joined.search(word)}


def of_its_kind(
    mention: Mention, head: str, span: Span, table: EntityTable, analysis: ArticleAnalysis
) -> Entity | None:
    """Reads "the group", "the company", "the officer" as the one of that kind, where none is called so."""
    kinds = set(analysis.words.lexicon.kinds_of(head))
    if any(kind.realm is Realm.BODY for kind in kinds) or head in analysis.words.sources.generic:
        return _body_of_kind(mention, kinds, span, table, analysis)
    return _person_of_kind(head, span, table, analysis.words)


def _body_of_kind(
    mention: Mention, kinds: set[SourceClass], span: Span, table: EntityTable, analysis: ArticleAnalysis
) -> Entity | None:
    words, head = analysis.words, analysis.words.lexicon.singular(mention.head)
    generic = head in words.sources.generic or SourceClass.GROUP in kinds
    if head in words.sources.sovereign or not (generic or kinds & ANY_BODY or head in words.sources.panels):
        return None
    start, here = start_of(span, analysis), analysis.sentence_number(span.start)
    strange, bare = _strange(mention, words), plain(strip_article(mention.words, words)) == mention.head
    last = max((one.last_spoke(span.start) for one in table.entities if one.is_body), default=-1)
    best, most = None, float("-inf")
    for entity in table.entities:
        if not entity.is_body or plain(entity.name) in words.place_words or not entity.appearances:
            continue
        if not entity.spoke and entity.name.rsplit(maxsplit=1)[-1].islower():
            continue  # "its Karsava branch" is no name
        own = body_kinds(entity.nouns, words)
        same = bool(own & kinds) or (SourceClass.GROUP in own and bool(kinds & OFTEN))
        same = same or (generic and bool(own) and entity.nouns.isdisjoint(words.sources.sovereign))
        near = entity.latest(start) if start >= 0 else entity.appearances[:1]
        if (
            not near
            or (own and not same)
            or (not own and not entity.acts and entity.nouns.isdisjoint(words.organisations))
        ):
            continue
        if (not same or strange) and here - near[-1].sentence > CLOSE:
            continue
        rare = not own and not generic and kinds.isdisjoint(OFTEN) and not entity.shown
        if (strange and not own & kinds) or (rare and not (bare and here - near[-1].sentence == 1)):
            continue
        weight = (salience(entity, span.start, here, last) or -SENTENCES) + same * (ANY if generic else KIND)
        if weight > most:
            best, most = entity, weight
    return best


def _strange(mention: Mention, words: Words) -> bool:
    """Whether a description tells more than its noun: "the shipping firm" is perhaps no firm of before."""
    others = {plain(word) for word in strip_article(mention.words, words).split()} - {
        mention.head,
        words.lexicon.singular(mention.head),
    }
    return bool(telling(others - words.origins, words))


def _person_of_kind(head: str, span: Span, table: EntityTable, words: Words) -> Entity | None:
    """Reads "the official" as the minister who spoke before, "the officer" as the inspector."""
    kind = words.lexicon.kind_of(head)
    if kind is None or kind in (SourceClass.OFFICE, SourceClass.PEOPLE, SourceClass.SOURCE):
        return None
    kinds = {kind, SourceClass.OFFICE} if kind is SourceClass.OFFICIAL else {kind}
    fitting = [
        one for one in table.entities
        if one.kind in (HopKind.NAMED, HopKind.ROLE) and any(words.lexicon.kind_of(noun) in kinds for noun in one.nouns)
    ]  # fmt: skip
    spoken = [one for one in fitting if any(at < span.start for at in one.spoke)]
    return nearest(spoken or [one for one in fitting if one.acts and one.latest(span.start)], span.start)


def fighters(span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """Reads "the rebels" as the front that was told of right before."""
    words, here = analysis.words, analysis.sentence_number(span.start)
    fighting = [
        one for one in table.entities
        if one.is_body and one.acts
        and (SourceClass.ARMED_GROUP in body_kinds(one.nouns, words) or not one.nouns.isdisjoint(words.sources.fighting))
    ]  # fmt: skip
    near = [one for one in fighting if (last := one.latest(span.start)) and here - last[-1].sentence <= CLOSE // 2]
    return nearest(near, span.start) if near else None
