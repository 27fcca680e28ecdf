"""Who is meant: each mention of a source resolved into the article's table, or left as it is said.

One door, `Coreference.resolve`: a pronoun, a role, a description, an acronym or a bare surname finds its entity; what
says all there is stays under its own words.
"""

from __future__ import annotations

from bisect import insort
from dataclasses import dataclass, field, replace

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.descriptions import described
from workbench.extract.entities.entity import PERSONS, Appearance, Entity, Speaker
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.mentions import read_mention
from workbench.extract.entities.pronouns import pointed_at
from workbench.extract.entities.reading import MOST, table_of
from workbench.extract.entities.table import EntityTable

SOON = 400
"""Characters after "a spokeswoman said" within which the article gives her name."""
NEAR = 600
"""Characters after a speaker's words in which a reference back brings their relays along."""


@dataclass(slots=True)
class Coreference:
    """The sources of one article in the order of the text, each resolved with the help of those before it."""

    analysis: ArticleAnalysis
    table: EntityTable = field(init=False)

    def __post_init__(self) -> None:
        self.table = table_of(self.analysis)

    def resolve(self, span: Span) -> Speaker | None:
        """Find who the words at a span mean; None where they mean nobody."""
        words = self.analysis.words
        mention = read_mention(self.analysis.name_of(span), words, self.analysis.roster)
        if mention is None:
            return None
        if mention.form is Form.PRONOUN:
            found = pointed_at(mention.head, span, self.table, self.analysis)
            if found is None:
                return _plain(mention, span, HopKind.UNCLEAR)
            if mention.head in ("he", "she"):
                found.is_meant_by(mention.head)
            return _as(found, mention, span)
        known = self._named(mention, span)
        if known is not None:
            return known
        found = described(mention, span, self.table, self.analysis)
        if found is not None and found.name != mention.name:
            return _as(found, mention, span)
        return self._nameless(mention, span, found)

    def remember(self, *speakers: Speaker) -> None:
        """Have somebody speak, so that a later pronoun or description can mean them."""
        for speaker in speakers:
            entity = speaker.entity
            if entity is not None and speaker.span.place is Place.TEXT:
                insort(entity.spoke, speaker.span.start)
                if not entity.appearances:
                    where = Appearance(
                        speaker.span.start, self.analysis.sentence_number(speaker.span.start), subject=True
                    )
                    entity.appearances.append(where)
                entity.relays, entity.roots = speaker.relays, speaker.roots

    def _named(self, mention: Mention, span: Span) -> Speaker | None:
        """A person or body that the words name."""
        if mention.kind is not HopKind.NAMED and mention.form not in (Form.FULL, Form.SHORT):
            return None
        if mention.kind not in (HopKind.NAMED, HopKind.ORGANISATION):
            return None
        entity = self.table.named(mention.name)
        if entity is not None and entity.kind is HopKind.NAMED:
            self._join_nameless(entity, mention, span)
            return Speaker(entity.name, entity.kind, span, mention.words, None, entity=entity)
        seat = self.analysis.words.seats.get(mention.name)
        if seat and (entity is None or entity.kind is not HopKind.NAMED):
            entity = self.table.named(seat) or self.table.add(Entity(seat, HopKind.ORGANISATION))
            return replace(_as(entity, mention, span), name=seat)
        if entity is None:
            entity = self.table.add(Entity(mention.name, mention.kind, plural=mention.plural))
        shorter = len(entity.name) > len(mention.name) and mention.name.split()[-1].lower() not in entity.name.lower()
        name = self._fullest(entity, mention)
        return Speaker(name, entity.kind, span, mention.words, mention.words if shorter else None, entity=entity)

    def _join_nameless(self, entity: Entity, mention: Mention, span: Span) -> None:
        """Join a name without an office, met for the first time, to the role that spoke just before it.

        Reads "A spokeswoman said the road was cut. Ana Torvald said 300 lorries were waiting."
        """
        first = entity.appearances[0].start if entity.appearances else span.start
        if entity.nouns or entity.spoke or first < span.start or mention.words != entity.name:
            return
        spoken = [
            (one.spoke[-1], one) for one in self.table.entities
            if one.spoke and one.spoke[-1] < span.start and one.kind in PERSONS
        ]  # fmt: skip
        at, last = max(spoken, key=lambda pair: pair[0], default=(-SOON, None))
        if last is None or last.kind is not HopKind.ROLE or last.plural or span.start - at > SOON or last.named_later:
            return
        last.named_later = entity
        entity.nouns |= last.nouns
        entity.words |= last.words
        self.table.entities.remove(last)

    def _fullest(self, entity: Entity, mention: Mention) -> str:
        if entity.kind is not HopKind.ORGANISATION:
            return entity.name
        body = body_of(mention.name, self.analysis.words)
        forms = (entity.name, *((body.name, *body.aliases) if body else ()))
        return max((form for form in forms if form == entity.name or form in self.analysis.named.text), key=len)

    def _gender(self, head: str) -> str:
        ends = self.analysis.words.sources.gendered
        return next((ends[end] for end in ends if head.endswith(end)), "")

    def _nameless(self, mention: Mention, span: Span, known: Entity | None) -> Speaker:
        """A role, a crowd or a text: an entity of its own, which a later mention can mean, or one told of before."""
        entity = known or Entity(mention.name, mention.kind, plural=mention.plural, gender=self._gender(mention.head))
        entity.nouns |= {mention.head, self.analysis.words.lexicon.singular(mention.head)}
        entity.words |= {word.lower() for word in mention.name.split()}
        if span.place is Place.TEXT:
            entity.met(Appearance(span.start, self.analysis.sentence_number(span.start), subject=True))
            if known is None and len(self.table.entities) < MOST:
                self.table.entities.append(entity)
        speaker = Speaker(mention.name, mention.kind, span, mention.words, None, mention.plural, entity=entity)
        return _with_listeners(speaker, entity) if known is not None and mention.definite else speaker


def _plain(mention: Mention, span: Span, kind: HopKind) -> Speaker:
    return Speaker(mention.name, kind, span, mention.words, None, mention.plural)


def _as(entity: Entity, mention: Mention, span: Span) -> Speaker:
    """A reference back to somebody of the table."""
    speaker = Speaker(entity.name, entity.kind, span, mention.words, mention.words, entity.plural, entity=entity)
    return _with_listeners(speaker, entity)


def _with_listeners(speaker: Speaker, entity: Entity) -> Speaker:
    """A reference back brings along through whom the words came just before: "a source told SANA … the source added"."""
    near = bool(entity.spoke) and 0 < speaker.span.start - entity.spoke[-1] < NEAR
    return replace(speaker, relays=entity.relays, roots=entity.roots) if near else speaker
