"""Which sources are media: news agencies, broadcasters, papers. They pass on what others told them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Entity, Speaker
from workbench.extract.entities.mentions import read_mention
from workbench.extract.entities.wording import strip_article
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import SourceClass
from workbench.extract.words.vocabulary import every_spelling

_LISTENERS = frozenset(
    {SourceClass.STATE, SourceClass.COURT, SourceClass.ARMY, SourceClass.PARTY, SourceClass.COMPANY, SourceClass.INTERNATIONAL, SourceClass.UNION,
     SourceClass.POLICE_FORCE, SourceClass.CHURCH, SourceClass.UNIVERSITY, SourceClass.HOSPITAL, SourceClass.CHARITY, SourceClass.WATCHDOG}
)  # fmt: skip
"""Bodies that are told things and are no media."""


def is_medium(name: str, kind: HopKind, words: Words, entity: Entity | None = None) -> bool:
    """A news organisation, by its name or by what the article calls it."""
    written = name.split()
    if len(written) > 1 and written[0].lower() in words.voices.possessives:
        return is_medium(" ".join(written[1:]), kind, words, entity)  # "its Amaq agency"
    tokens = [plain(token) for token in written]
    if not tokens or not words.hops.no_media.isdisjoint(tokens):
        return False
    named = kind is HopKind.ORGANISATION or (kind is HopKind.UNNAMED and written[-1][:1].isupper())
    if not named:
        return False
    behind = written[-1][:1].isupper() or tokens[-1] in words.hops.sorts
    if len(written) > 1 and behind and is_medium(" ".join(written[:-1]), kind, words):
        return True  # "CNN Philippines", "Amaq agency"
    called = [tokens[-1], *(token for token, word in zip(tokens, written, strict=True) if word.islower())]
    if name.lower().removeprefix("the ") in _agencies(words) or any(_medial(noun, words) for noun in called):
        return True
    if entity is not None and any(_medial(noun, words) for noun in entity.nouns):
        return True
    body = body_of(name, words)
    if body is not None:
        described = {word for known in body.described for word in known.split()}
        return not words.hops.media.isdisjoint(described) or any(_medial(noun, words) for noun in described)
    return not words.hops.media.isdisjoint(tokens)


def _medial(noun: str, words: Words) -> bool:
    return words.lexicon.kind_of(noun) is SourceClass.MEDIUM


def may_be_told(name: str, kind: HopKind, words: Words, entity: Entity | None) -> bool:
    """Whether one who is told something can be a medium: a name that nothing shows to be a person, a state or a body.

    Reads "a nurse told Rudaw that …": a desk meets more media than any list has.
    """
    if is_medium(name, kind, words, entity):
        return True
    tokens = name.split()
    if not words.hops.no_media.isdisjoint(map(plain, tokens)):
        return False
    if not tokens or not all(token[:1].isupper() or token.lower() in ("the", "of") for token in tokens):
        return False
    if kind is HopKind.NAMED and not _unknown(tokens, words, entity):
        return False
    if kind not in (HopKind.NAMED, HopKind.ORGANISATION) or body_of(name, words) is not None:
        return False
    known = {plain(token) for token in tokens}
    if known & (words.place_words | words.origins | words.titles) or name in words.seats:
        return False
    return words.lexicon.kind_of(plain(tokens[-1])) not in _LISTENERS


def _unknown(tokens: list[str], words: Words, entity: Entity | None) -> bool:
    """Of a person nothing is told: no office, no title, no given name, and the name is not met again."""
    if plain(tokens[0]) in words.given or len(tokens) > 4:
        return False
    return entity is None or not (entity.nouns or entity.gender or len(entity.appearances) > 1)


def medium_in(span: Span, speakers: Coreference) -> Speaker | None:
    """The medium that a phrase names, as far as its name goes; None where it names none."""
    sender = _sender(agency_behind(span, speakers.analysis), speakers.analysis)
    if not _is_told(sender, speakers):
        return None
    speaker = speakers.resolve(sender)
    if speaker is None or (speaker.kind is HopKind.UNNAMED and not speaker.name[:1].isupper()):
        return speaker  # "local media"
    return replace(speaker, kind=HopKind.ORGANISATION)


def names_medium(span: Span, speakers: Coreference) -> bool:
    """Whether a phrase names a medium, asked without making anybody of it."""
    return _is_told(_sender(agency_behind(span, speakers.analysis), speakers.analysis), speakers)


def _is_told(span: Span, speakers: Coreference) -> bool:
    analysis = speakers.analysis
    mention = read_mention(analysis.name_of(span), analysis.words, analysis.roster)
    if mention is None or mention.name.lower() in analysis.words.hops.anybody:
        return False
    kind = analysis.words.lexicon.kind_of(mention.name)
    if mention.kind is HopKind.UNNAMED and kind in (SourceClass.MEDIUM, SourceClass.HEARSAY):
        return True  # "local media"
    entity = speakers.table.named(mention.name)
    return may_be_told(mention.name, entity.kind if entity else mention.kind, analysis.words, entity)


def _sender(span: Span, analysis: ArticleAnalysis) -> Span:
    """Of "CNN's Ana Torvald" the medium that sent her; else the words as they are, as in "Iran's Press TV"."""
    name, words = analysis.name_of(span), analysis.words
    for mark in words.voices.owning:
        owner, found, _ = name.partition(mark)
        if found and is_medium(strip_article(owner, words), HopKind.ORGANISATION, words):
            return Span(span.start, span.start + len(owner), span.place)
    return span


def agency_behind(source: Span, analysis: ArticleAnalysis) -> Span:
    """Of "inspectors access to the site Reuters", its comma lost, the agency; else the source as it is."""
    words = analysis.words
    name = analysis.name_of(source)
    written = name.split()
    for first in range(1, len(written)):
        last = " ".join(written[first:])
        before = written[first - 1]
        body = body_of(last, words)
        if last.lower() in _agencies(words) or (body is not None and is_medium(last, HopKind.ORGANISATION, words)):
            joined = before.lower() in words.determiners | words.postmodifiers or before.lower() in words.hops.sorts
            if before.islower() and not joined and not _medial(before, words) and before not in words.hops.media:
                return Span(source.start + name.rindex(last), source.end, source.place)
            break
    return source


def is_own(name: str, analysis: ArticleAnalysis) -> bool:
    """The outlet, its agency or its republisher: they tell the story, they are not in it."""
    words = analysis.words
    own = [analysis.article.outlet, analysis.article.republished_by, *analysis.masthead.agencies]
    for agency in list(own):
        own += words.agencies.get(agency, ()) or words.agencies.get(agency.upper(), ())
    bare = _bare(name, words)
    return bool(bare) and bare in {_bare(one, words) for one in own if one}


def _bare(name: str, words: Words) -> str:
    """A name in lower case, without its article and the "news agency" behind it."""
    tokens = strip_article(name.lower(), words).split()
    while len(tokens) > 1 and tokens[-1] in words.hops.sorts:
        tokens.pop()
    return " ".join(tokens)


@lru_cache(maxsize=4)
def _agencies(words: Words) -> frozenset[str]:
    return frozenset(form.lower() for form in every_spelling(dict(words.agencies)))
