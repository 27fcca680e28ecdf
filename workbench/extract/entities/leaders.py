"""One who heads a body by another word for the post: "The police chief said … The head of the force added"."""

from __future__ import annotations

from store.model import HopKind, Span
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.kinds import body_kinds
from workbench.extract.entities.mention import Mention
from workbench.extract.entities.table import EntityTable
from workbench.extract.text.roster import plain
from workbench.extract.words import Words


def leader(mention: Mention, head: str, span: Span, table: EntityTable, words: Words) -> Entity | None:
    """The only one who was told to head a body before, where the description names no body of another kind."""
    if head not in words.sources.heads or mention.plural or not mention.definite:
        return None
    others = {plain(word) for word in mention.words.split()} - {mention.head, head}
    if any(word[:1].isupper() for word in mention.words.split()[1:]):
        return None  # "the head of Rekol" is told apart by that name
    led = body_kinds(others - words.sources.led, words)
    heads = [one for one in table.entities if _leads(one, span, words)]
    if len(heads) != 1:
        return None
    theirs = body_kinds(heads[0].words | heads[0].nouns, words)
    return None if led and not led & theirs else heads[0]


def _leads(entity: Entity, span: Span, words: Words) -> bool:
    spoke = any(at < span.start for at in entity.spoke)
    person = entity.kind in (HopKind.NAMED, HopKind.ROLE) and not entity.plural
    return spoke and person and not words.sources.heads.isdisjoint(entity.nouns)
