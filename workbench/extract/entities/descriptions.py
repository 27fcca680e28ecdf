"""Who a role or a description means: "the governor", "the company", "Europe's oldest lender".

First those are asked that the article calls so, then those of the same kind, at last those that could be of any kind.
"""

from __future__ import annotations

from functools import lru_cache

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import AUTHORS, PERSONS, Entity
from workbench.extract.entities.kinds import body_kinds, fighters, of_its_kind, telling
from workbench.extract.entities.leaders import leader
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.pronouns import pointed_at
from workbench.extract.entities.salience import nearest, start_of
from workbench.extract.entities.table import EntityTable
from workbench.extract.entities.wording import strip_article
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm, SourceClass


def described(mention: Mention, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """The entity that a role or description means; None where it says all there is."""
    words, start = analysis.words, start_of(span, analysis)
    mention = _of_many(mention, words)
    first = mention.words.split()[0].lower()
    if start < 0 and first not in words.sources.articles:
        mention = mention._replace(definite=True)  # "prosecutor says", "doctors say"
    if mention.kind is HopKind.DOCUMENT and not (mention.definite and mention.head not in words.own_texts):
        return _last_author(span, table) if mention.definite else None
    head = words.lexicon.singular(mention.head)
    called = [(fit, one) for one in table.entities if (fit := _fit(one, mention, head, span, start, words)) > 0]
    if called:
        most = max(fit for fit, _ in called)
        best = [entity for fit, entity in called if fit == most]
        return best[0] if len(best) == 1 else nearest(best, start)
    if mention.definite and mention.plural and words.lexicon.kind_of(head) is SourceClass.FIGHTER:
        return fighters(span, table, analysis)
    if mention.definite and words.sources.aged.search(head):
        return pointed_at("one", span, table, analysis)
    if not mention.definite or mention.plural or first in words.sources.owning:
        return _named_after(head, mention, span, table, words)
    return leader(mention, head, span, table, words) or of_its_kind(mention, head, span, table, analysis)


def _of_many(mention: Mention, words: Words) -> Mention:
    """Reads "one of the officials" as the officials."""
    some = words.sources.some_of.match(mention.words)
    if some is None or not mention.words[some.end() :].split():
        return mention
    rest = mention.words[some.end() :]
    return mention._replace(name=strip_article(rest, words), head=plain(rest.split()[-1]), plural=True, definite=True)


def _fit(entity: Entity, mention: Mention, head: str, span: Span, start: int, words: Words) -> float:
    """How well an entity answers to a description, 0 where it cannot be meant."""
    body = entity.kind is HopKind.ORGANISATION
    if not _is_called(entity, head, words) or _other_number(entity, mention, head, words):
        return 0.0
    named = body or entity.kind is HopKind.NAMED
    before = start < 0 or any(one.start < start for one in entity.appearances)
    before = before or entity.named_right_behind(span.end)
    office = mention.form is Form.ROLE and named
    if not before and not office and not (mention.kind is HopKind.ORGANISATION and not mention.definite and body):
        return 0.0
    if not mention.definite and not office and mention.kind is not HopKind.ORGANISATION:
        return 0.0
    others = {plain(word) for word in mention.name.split()} - {mention.head, head}
    told = entity.words | entity.nouns | _words_of(entity.name, words)
    shared = len(others & told)
    others -= words.origins
    theirs, ours = body_kinds(told - {head}, words), body_kinds(others - told, words)
    strange = len(telling(others, words) - told)
    if (ours and theirs and not ours & theirs and not body) or (strange and not mention.definite):
        return 0.0  # "the police chief" is no chief of a union
    return max(0.1, 1.0 + shared - 0.6 * strange + 0.3 * before + 0.2 * named)


def _is_called(entity: Entity, head: str, words: Words) -> bool:
    """Whether the article calls it so; a police officer is not called "police"."""
    if entity.kind is HopKind.ORGANISATION:
        return head in entity.nouns or head in _words_of(entity.name, words)
    kind = words.lexicon.kind_of(head)
    return head in entity.nouns and not (entity.kind is HopKind.NAMED and kind is not None and kind.realm is Realm.BODY)


def _other_number(entity: Entity, mention: Mention, head: str, words: Words) -> bool:
    """One is meant and the other are many; but "the doctors" can be their union, and "sources" one of them."""
    if mention.plural and entity.kind is HopKind.NAMED:
        return True
    many = entity.kind is HopKind.ORGANISATION and mention.plural
    return entity.plural != mention.plural and not many and words.lexicon.kind_of(head) is not SourceClass.SOURCE


@lru_cache(maxsize=KEPT)
def _words_of(name: str, words: Words) -> frozenset[str]:
    return frozenset(words.lexicon.singular(plain(word)) for word in name.split())


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
    return later[0] if len(later) == 1 and not telling(others, words) - later[0].words else None
