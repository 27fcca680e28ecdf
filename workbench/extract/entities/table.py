"""Who is in the article: one table of its persons and bodies, made once, before anybody is asked who spoke."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clauses, Link, clauses_of
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.entity import Appearance, Entity
from workbench.extract.entities.introductions import Introduction, introduced
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.mentions import read_mention
from workbench.extract.entities.signs import Signs, made_of_words, signs_of
from workbench.extract.phrases import Chunk
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Words
from workbench.extract.words.english.lexicon import kind_of
from workbench.extract.words.kinds import Realm

_OWNER = re.compile(r"['’]s\b")
_SITES = frozenset(
    "airport base district province city street road river bridge mosque stadium square park island valley sea lake coast "
    "border region county avenue station port harbour harbor camp beach mountain".split()
)
"""Nouns that end the name of a site, and no person's."""
SPEECH = 30
"""Characters of the shortest quotation that is read as speech."""
MOST = 3_000
"""Names of one article that are looked at: more is a list of names."""
_OF = frozenset({"of", "for"})
_BODY = 2
"""Words of a nation's body: "Syrian army"."""
_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,7}")
_SMALL = frozenset("of for the and in on de la al".split())


@dataclass(slots=True)
class EntityTable:
    """The entities of one article, found by name and in the order of the text."""

    entities: list[Entity] = field(default_factory=list)
    by_name: dict[str, Entity] = field(default_factory=dict)

    def named(self, name: str) -> Entity | None:
        """The entity of a name, whichever of its names it is."""
        return self.by_name.get(key_of(name))

    def add(self, entity: Entity, *names: str) -> Entity:
        """Put an entity in, under its names."""
        self.entities.append(entity)
        for name in (entity.name, *names):
            self.by_name.setdefault(key_of(name), entity)
        return entity


@lru_cache(maxsize=KEPT)
def key_of(name: str) -> str:
    """A name as it is looked up."""
    return plain(name.lower().removeprefix("the ").replace("’", "'").removesuffix("'s"))


def table_of(analysis: ArticleAnalysis) -> EntityTable:
    """Read every named phrase of an article's text, and what the article says each is."""
    table = EntityTable()
    seen = 0
    for number, sentence in enumerate(analysis.named.sentences):
        span = sentence.span
        if seen > MOST or _titled(analysis.named.text[span.start : span.end]):
            continue
        clauses = clauses_of(analysis.named.text, span.start, span.end, analysis.words.language, analysis.named.place)
        subjects = {
            clause.subject.head
            for clause in clauses.clauses
            if clause.subject is not None and clause.link in _MAIN and not _quoted(clause.subject.head, clauses)
        }
        for first, last in _named_phrases(clauses, analysis.words.origins):
            seen += 1
            chunk = clauses.line.chunks[first]
            start = clauses.line.tokens.starts[chunk.first]
            named = clauses.line.tokens.starts[clauses.line.chunks[last].head]
            where = Appearance(start, number, chunk.head in subjects, quoted=_in_quotation(named, analysis))
            _meet(table, analysis, clauses, (first, last), where)
    _join_acronyms(table)
    _join_short_names(table)
    return table


def _titled(text: str) -> bool:
    """A headline with a capital on most words: none of them tells a name."""
    if text.rstrip().endswith((".", "”", '"')):
        return False
    words = [word for word in text.split() if word[:1].isalpha() and len(word) > 3]
    return len(words) > 3 and sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _in_quotation(start: int, analysis: ArticleAnalysis) -> bool:
    """Whether a name stands in a quotation long enough to be speech, and no nickname."""
    at = Span(start, start + 1, analysis.named.place)
    return any(
        one.span.start < start < one.span.end and not one.damaged and one.span.end - one.span.start > SPEECH
        for one in analysis.quotes.near(at)
    )


_MAIN = frozenset({Link.MAIN, Link.COORDINATE, Link.ADVERBIAL})


def _quoted(word: int, clauses: Clauses) -> bool:
    """Whether a quotation is open at a word: whom somebody names is not who speaks."""
    return clauses.line.tags.count('"', 0, word) % 2 == 1


def _named_phrases(clauses: Clauses, origins: Collection[str]) -> Iterator[tuple[int, int]]:
    """The chunks of each phrase that holds a name, first and last: "the Ministry" with "of Health"."""
    line, at = clauses.line, 0
    while at < len(line.chunks):
        chunk = line.chunks[at]
        last = at
        if chunk.kind == "n" and ("P" in line.tags[chunk.first : chunk.last] or _is_of_nation(clauses, chunk, origins)):
            while _goes_on(clauses, last):
                last += 2
            yield at, last
        at = last + 1


def _is_of_nation(clauses: Clauses, chunk: Chunk, origins: Collection[str]) -> bool:
    """Reads "Syrian army units", where the nation is an adjective."""
    return chunk.last - chunk.first > _BODY and clauses.line.word(chunk.first) in origins


def _goes_on(clauses: Clauses, at: int) -> bool:
    line = clauses.line
    if line.kinds[at + 1 : at + 3] != "In" or line.word(line.chunks[at + 1].head) not in _OF:
        return False
    head, following = line.chunks[at], line.chunks[at + 2]
    return (
        line.tags[head.head] == "P"
        and line.tags[following.head] == "P"
        and line.surface(following.first)[:1].isupper() | (line.word(following.first) == "the")
    )


def _meet(
    table: EntityTable, analysis: ArticleAnalysis, clauses: Clauses, chunks: tuple[int, int], where: Appearance
) -> None:
    line = clauses.line
    first, last = line.chunks[chunks[0]], line.chunks[chunks[1]]
    mention = read_mention(line.words(first.first, last.last), analysis.words, analysis.roster)
    if mention is None or mention.kind not in (HopKind.NAMED, HopKind.ORGANISATION):
        return
    if mention.form not in (Form.FULL, Form.SHORT) or not mention.name[:1].strip():
        return
    if not _is_named(clauses, chunks, mention, analysis) and _nation_body(mention, analysis) is None:
        return
    if mention.plural:
        mention = _nation_body(mention, analysis) or mention
    told = introduced(clauses, chunks, mention, analysis.words)
    site = plain(mention.name.split()[-1]) in _SITES and not told.subject and not _does(clauses, last.head)
    if mention.kind is HopKind.NAMED and (_OWNER.search(mention.name) or site):
        return
    entity = _entity(table, analysis, mention)
    entity.appearances.append(where._replace(introduced=told.anew, subject=where.subject or told.subject))
    entity.nouns |= told.nouns
    entity.offices |= told.offices
    entity.words |= told.words
    signs = signs_of(clauses, chunks, analysis.words)
    entity.shown |= signs.body
    if entity.kind is HopKind.NAMED:
        _settle(entity, told, signs, analysis.words)


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
    person = bool(entity.gender) or signs.person or any(kind_of(noun) is not None for noun in entity.nouns)
    if not entity.gender and (told.body or (signs.body and not person)):
        entity.kind = HopKind.ORGANISATION
    entity.may_be_body = not person and made_of_words(entity.name, words)


def _nation_body(mention: Mention, analysis: ArticleAnalysis) -> Mention | None:
    """Reads "Syrian army units": the body of a nation that what is told of belongs to."""
    words = mention.name.split()
    kind = kind_of(plain(words[1])) if len(words) > 2 else None
    if kind is None or kind.realm is not Realm.BODY or plain(words[0]) not in analysis.words.origins:
        return None
    name = " ".join(words[:2])
    return mention._replace(words=name, name=name, head=plain(words[1]), plural=False)


def _is_named(clauses: Clauses, chunks: tuple[int, int], mention: Mention, analysis: ArticleAnalysis) -> bool:
    """A name, and no thing that only has one before it: "US airstrikes", "last Wednesday"."""
    line, head = clauses.line, clauses.line.chunks[chunks[1]].head
    words, word = analysis.words, plain(clauses.line.surface(head))
    if word in words.weekdays or word in words.months or plain(mention.name.split()[0]) in words.months:
        return False
    if mention.kind is HopKind.ORGANISATION and line.tags[head] in "NJ" and chunks[0] == chunks[1]:
        kind = kind_of(word)
        return word in words.organisations or (kind is not None and kind.realm is Realm.BODY)
    return True


def _entity(table: EntityTable, analysis: ArticleAnalysis, mention: Mention) -> Entity:
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
        entity = Entity(name, mention.kind, plural=mention.plural, nouns=set(_nouns_of(name, analysis.words.called)))
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


def _nouns_of(name: str, called: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """What the words of a body's name call it: "ministry" of "Russian Foreign Ministry"."""
    words = [plain(word) for word in name.split() if word[:1].isupper()]
    yield from words[-1:]
    yield from (noun for word in words for noun in called.get(word, ()))
    if "of" in name.split() or "for" in name.split():
        yield from words[:1]
        head = name.split(" of ", maxsplit=1)[0].split(" for ", maxsplit=1)[0].split()
        yield plain(head[-1])


def _join_short_names(table: EntityTable) -> None:
    """Reads "the Red Crescent" beside one "Libyan Red Crescent", "the Church" beside one "Church of Scientology"."""
    bodies = [one for one in table.entities if one.kind is HopKind.ORGANISATION]
    named = [(one, one.name.split(), one.name.replace("’s", "").replace("'s", "").split()) for one in bodies]
    for one, short, _ in named:
        if len(short) == 1 and one.name.isupper():
            continue
        longer = [other for other, words, full in named if len(words) > len(short) and _shortened(full, short)]
        if len(longer) == 1 and longer[0] in table.entities:
            _merge(table, one, longer[0])


def _shortened(full: list[str], short: list[str]) -> bool:
    return full[-len(short) :] == short or (full[: len(short)] == short and full[len(short)] in ("of", "for"))


def _merge(table: EntityTable, one: Entity, full: Entity) -> None:
    full.appearances = sorted([*full.appearances, *one.appearances])
    full.nouns |= one.nouns
    table.by_name[key_of(one.name)] = full
    table.entities.remove(one)


def _join_acronyms(table: EntityTable) -> None:
    """Reads "Phivolcs" no, but "OSCE" beside "Organisation for Security and Co-operation in Europe"."""
    bodies = [one for one in table.entities if one.kind is HopKind.ORGANISATION]
    by_initials: dict[str, Entity] = {}
    for one in bodies:
        initials = "".join(word[0] for word in one.name.split() if word.lower() not in _SMALL).upper()
        if len(initials) > 1:
            by_initials.setdefault(initials, one)
    for one in bodies:
        bracket = re.search(r"\(([A-Z]\w+)\)", one.name)
        if bracket:
            table.by_name[key_of(bracket[1])] = one
    for one in bodies:
        full = by_initials.get(one.name) if _ACRONYM.fullmatch(one.name) else None
        full = table.named(one.name) if full is None else full
        if full is not None and full is not one:
            _merge(table, one, full)


__all__ = ["Chunk", "EntityTable", "Span", "key_of", "table_of"]
