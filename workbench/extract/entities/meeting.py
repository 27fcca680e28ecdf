"""A named phrase met in the text: the entity of that name, and all that is told of it there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clauses
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.introductions import Introduction, introduced
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.mentions import read_mention
from workbench.extract.entities.named_phrases import NamedPhrase
from workbench.extract.entities.signs import Signs, could_be_surname, holds_grammar, made_of_words, signs_of
from workbench.extract.entities.table import EntityTable, key_of
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm

_OWNER = re.compile(r"['’]s\b")
_BODY = 2
"""Words of a nation's body: "Syrian army"."""


def meet(table: EntityTable, analysis: ArticleAnalysis, phrase: NamedPhrase) -> None:
    """Put the entity that a phrase names into the table, with what is told of it."""
    words = analysis.words
    mention = read_mention(phrase.words, words, analysis.roster)
    if mention is None or mention.kind not in (HopKind.NAMED, HopKind.ORGANISATION):
        _meet_owner(table, analysis, phrase)
        return
    if mention.form not in (Form.FULL, Form.SHORT) or not mention.name[:1].strip():
        return
    if not _is_named(phrase, mention, words) and _nation_body(mention, words) is None:
        _meet_owner(table, analysis, phrase)
        return
    if mention.plural:
        mention = _nation_body(mention, words) or mention
    told = introduced(phrase.clauses, phrase.chunks, mention, words)
    ends = plain(mention.name.split()[-1])
    place = (
        ends in words.place_words and plain(mention.name.split()[0]) not in words.given
    )  # "Valeska Paris", if she acts
    site = (place or ends in words.sources.sites) and not told.subject
    site = site and not _does(phrase.clauses, phrase.head)
    if mention.kind is HopKind.NAMED and (_OWNER.search(mention.name) or site):
        return
    _tell(entity_of(table, analysis, mention), phrase, told, signs_of(phrase.clauses, phrase.chunks, words), words)


def _tell(entity: Entity, phrase: NamedPhrase, told: Introduction, signs: Signs, words: Words) -> None:
    where = phrase.where
    subject = where.subject or told.subject
    entity.appearances.append(where._replace(introduced=told.anew or (told.titled and subject), subject=subject))
    entity.nouns |= told.nouns
    entity.offices |= told.offices
    entity.words |= told.words
    entity.shown |= signs.body
    if entity.may_be_person and signs.person and not entity.shown:
        entity.kind = HopKind.NAMED
    if entity.kind is HopKind.NAMED:
        _settle(entity, told, signs, words)


def _meet_owner(table: EntityTable, analysis: ArticleAnalysis, phrase: NamedPhrase) -> None:
    """Reads "a Northern Skyways jet", "Norvik Steel's plant", "WFP's staff": whoever has such things is a body."""
    line, words = phrase.clauses.line, analysis.words
    first, last = _owner(phrase)
    company = line.word(phrase.head) in words.sources.assets
    known = line.surface(first).isupper() or line.word(first) in words.organisations
    if first == last or not (company or (line.tags[last] == "S" and known)):
        return
    owner = read_mention(line.words(first, last), words, analysis.roster)
    if owner is None or owner.form not in (Form.FULL, Form.SHORT):
        return
    if plain(owner.name) in words.place_words or plain(owner.name) in words.origins:
        return
    entity = entity_of(table, analysis, owner)
    nothing = Introduction(frozenset(), frozenset(), body=False)
    _tell(
        entity,
        phrase._replace(where=phrase.where._replace(subject=False)),
        nothing,
        Signs(body=not entity.gender),
        words,
    )


def _owner(phrase: NamedPhrase) -> tuple[int, int]:
    """The words of the first name of a phrase, up to the mark that tells that it owns what follows or to what is called by it."""
    line, start = phrase.clauses.line, phrase.clauses.line.chunks[phrase.last].first
    first = next((at for at in range(start, phrase.head) if line.tags[at] == "P"), phrase.head)
    last = first
    while last < phrase.head and line.tags[last] == "P":
        last += 1
    return first, last


def _does(clauses: Clauses, head: int) -> bool:
    """Whether a name is the subject of a verb that is no passive and no "be": "Open Harbour has fed", not "Sofia Airport was shut"."""
    line = clauses.line
    return any(
        one.subject is not None
        and one.subject.head == head
        and not one.group.passive
        and line.word(one.main) not in line.syntax.be
        for one in clauses.clauses
    )


def _settle(entity: Entity, told: Introduction, signs: Signs, words: Words) -> None:
    """Have a name that could be a person's or a body's be what is told of it."""
    entity.gender = entity.gender or signs.gender
    person = (
        bool(entity.gender) or signs.person or any(words.lexicon.kind_of(noun) is not None for noun in entity.nouns)
    )
    body = told.body or holds_grammar(entity.name, words) or (signs.body and not person)
    if not entity.gender and body:
        entity.kind = HopKind.ORGANISATION
    entity.may_be_body = not person and made_of_words(entity.name, words)


def _nation_body(mention: Mention, words: Words) -> Mention | None:
    """Reads "Syrian army units": the body of a nation that what is told of belongs to."""
    parts = mention.name.split()
    kind = words.lexicon.kind_of(plain(parts[1])) if len(parts) > _BODY else None
    if kind is None or kind.realm is not Realm.BODY or plain(parts[0]) not in words.origins:
        return None
    name = " ".join(parts[:_BODY])
    return mention._replace(words=name, name=name, head=plain(parts[1]), plural=False)


def _is_named(phrase: NamedPhrase, mention: Mention, words: Words) -> bool:
    """A name, and no thing that only has one before it: "US airstrikes", "last Wednesday"."""
    line, word = phrase.clauses.line, plain(phrase.clauses.line.surface(phrase.head))
    if word in words.weekdays or word in words.months or plain(mention.name.split()[0]) in words.months:
        return False
    if mention.kind is HopKind.ORGANISATION and line.tags[phrase.head] in "NJ" and phrase.first == phrase.last:
        kind = words.lexicon.kind_of(word)
        return word in words.organisations or (kind is not None and kind.realm is Realm.BODY)
    return True


def entity_of(table: EntityTable, analysis: ArticleAnalysis, mention: Mention) -> Entity:
    """The entity of a name, a new one where the table has none."""
    known = table.named(mention.name)
    if known is not None:
        return known
    name, names = mention.name, [mention.name]
    if mention.kind is HopKind.ORGANISATION:
        body = body_of(mention.name, analysis.words)
        if body is not None:
            names += [body.name, *body.aliases]
            known = next((found for each in names if (found := table.named(each)) is not None), None)
            if known is not None:
                known.name = max(known.name, name, key=len)
                table.by_name.setdefault(key_of(name), known)
                return known
        entity = Entity(name, mention.kind, plural=mention.plural, nouns=set(_nouns_of(name, analysis.words)))
        entity.may_be_person = body is None and could_be_surname(name, analysis.words)
        if body is not None:
            entity.nouns |= {known.split()[-1] for known in body.described}
            entity.words |= {word for known in body.described for word in known.split()}
        return table.add(entity, *names)
    entity = Entity(name, mention.kind, gender=_gender(mention, analysis.words))
    surname = name.split()[-1] if " " in name else ""
    return table.add(entity, *([surname] if surname else []))


def _gender(mention: Mention, words: Words) -> str:
    """By the given name, or by a title before it: "Mrs Roe"."""
    named = words.given.get(plain(mention.name.split(maxsplit=1)[0]), "")
    before = mention.words.partition(mention.name)[0].split() if mention.name in mention.words else []
    return named or next((words.given[plain(word)] for word in before if plain(word) in words.given), "")


def _nouns_of(name: str, vocabulary: Words) -> Iterator[str]:
    """What the words of a body's name call it: "ministry" of "Russian Foreign Ministry"."""
    words = [plain(word) for word in name.split() if word[:1].isupper()]
    yield from words[-1:]
    yield from (noun for word in words for noun in vocabulary.called.get(word, ()))
    inside = next((at for at, word in enumerate(name.split()) if word in vocabulary.sources.inside), 0)
    if inside:
        yield from words[:1]
        yield plain(name.split()[inside - 1])
