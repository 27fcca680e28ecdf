"""A source without a person's name: of which kind it is, told by the noun that heads it."""

from __future__ import annotations

import re
from itertools import takewhile

from store.model import HopKind
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.wording import bare_name, strip_article, without_seat
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm, SourceClass

_WORD = re.compile(r"[^\s,;()\[\]\"“”]+")
_SPLIT = re.compile(r"[,;(\[]")
_ANY = frozenset({SourceClass.COMPANY, SourceClass.CHARITY, SourceClass.WATCHDOG})
"""Classes whose nouns are called after a nation for short: "the Dutch lender"."""
_OWNER = re.compile(r"(?:[\w.-]+ ){0,3}[\w.-]+['’]s ")


def thing(phrase: str, vocabulary: Words) -> Mention:
    """A source without a person's name: by the noun that heads it."""
    head, capital = head_of(phrase, vocabulary)
    owned = _owned(phrase, head, vocabulary)
    capital = capital and not owned and not _of_nation(phrase, head, vocabulary)
    name = bare_name(phrase, vocabulary) if capital else strip_article(phrase, vocabulary)
    if not capital and head in vocabulary.organisations:
        name = vocabulary.sources.body_asides.sub("", name)
    first = phrase.split(maxsplit=1)[0].lower()
    plural = _plural(head, vocabulary)
    definite = owned or first in vocabulary.sources.pointing
    kind = _kind(head, phrase, vocabulary, plural=plural, definite=definite)
    form = Form.FULL if capital else Form.DESCRIPTION
    if kind is HopKind.ROLE and not capital:
        form = Form.ROLE
    return Mention(phrase, name, kind, form, head, plural, definite)


def _owned(phrase: str, head: str, vocabulary: Words) -> bool:
    """Reads "Europe's oldest lender": a name in front, and one body of the kind that only has that name beside it."""
    owner = _OWNER.match(phrase)
    if owner is None or _capital(head, phrase) or head not in phrase[owner.end() :]:
        return False
    return (
        vocabulary.sources.superlative.search(phrase[owner.end() :]) is not None
        and vocabulary.lexicon.kind_of(head) is not None
    )


def _of_nation(phrase: str, head: str, vocabulary: Words) -> bool:
    """Reads "the UN agency", "the German firm": no name, only a nation in front of a noun for any body."""
    before = strip_article(phrase, vocabulary).split()[:-1]
    if not before or not phrase.endswith(f" {head}") or any(plain(word) not in vocabulary.origins for word in before):
        return False
    return head in vocabulary.sources.generic or vocabulary.lexicon.kind_of(head) in _ANY


def head_of(phrase: str, vocabulary: Words) -> tuple[str, bool]:
    """The noun that heads a phrase, and whether a capital before it makes it a name."""
    head, capital = "", False
    phrase = without_seat(phrase, vocabulary)
    words = _WORD.findall(_SPLIT.split(phrase, maxsplit=1)[0])
    for number, word in enumerate(words):
        low = word.lower()
        if head and low in vocabulary.postmodifiers and not _joins(words[number:], vocabulary):
            break
        if low in vocabulary.determiners:
            # a second article opens an apposition: "Another group the Local Coordination Committees"
            if head and vocabulary.sources.article.match(f"{low} "):
                break
            continue
        head = plain(word)
        capital = capital or (word[0].isupper() and (number > 0 or low not in vocabulary.unnamed))
    return head, capital


def _joins(rest: list[str], vocabulary: Words) -> bool:
    """Reads "search *and rescue agency*": the joined words only tell of which kind the body is."""
    if rest[0].lower() not in vocabulary.sources.joining:
        return False
    joined = list(takewhile(lambda word: word.lower() not in vocabulary.postmodifiers, rest[1:]))
    apart = any(word.lower() in vocabulary.determiners for word in joined)
    return bool(joined) and not apart and plain(joined[-1]) in vocabulary.organisations


def _kind(head: str, phrase: str, vocabulary: Words, *, plural: bool, definite: bool) -> HopKind:
    low = phrase.lower()
    if head in vocabulary.sources.press:
        owned = vocabulary.sources.of_state.search(low) is not None
        owned = owned or any(plain(word) in vocabulary.origins for word in phrase.split())
        return HopKind.ORGANISATION if owned else HopKind.UNNAMED
    if head in vocabulary.sources.titled_texts and phrase[phrase.lower().rfind(head)].isupper():
        return HopKind.ORGANISATION
    if head in vocabulary.sources.either and definite and not plural:
        return HopKind.ORGANISATION
    settled = _by_word(head, low, vocabulary, singular=definite and not plural)
    if settled is not None:
        return settled
    kind = vocabulary.lexicon.kind_of(_compound(head, low))
    if kind is not None and kind.realm is Realm.PERSON and _is_title(phrase, vocabulary):
        return HopKind.ORGANISATION
    if kind is not None:
        return _of_class(kind, head, vocabulary, plural=plural, definite=definite, capital=_capital(head, phrase))
    if head in vocabulary.documents and (head not in vocabulary.unnamed or not plural):
        return HopKind.DOCUMENT
    if head in vocabulary.unnamed or head in vocabulary.people:
        return HopKind.UNNAMED
    if head in vocabulary.organisations or head.removesuffix("s") in vocabulary.organisations:
        return HopKind.ORGANISATION
    return (
        HopKind.ORGANISATION
        if _capital(head, phrase) or (phrase[0].isupper() and phrase.lower().startswith(head))
        else HopKind.UNNAMED
    )


def _by_word(head: str, low: str, vocabulary: Words, *, singular: bool) -> HopKind | None:
    """What a noun is whatever its class: "authorities" name nobody, "firefighters" speak as their service does."""
    if head in vocabulary.sources.nameless and strip_article(low, vocabulary) == head:
        return HopKind.UNNAMED
    if head in vocabulary.sources.crews:
        return HopKind.ORGANISATION
    return HopKind.ROLE if singular and _holds_post(head, low, vocabulary) else None


def _holds_post(head: str, low: str, vocabulary: Words) -> bool:
    """Reads "the coroner", "the chief physician", "the harbour master": a post of which there is one."""
    sources = vocabulary.sources
    before = low[: low.find(head)].split()[-1:]
    return head in sources.alone or (head in sources.posts and bool(before) and before[0] in sources.heading)


def _is_title(phrase: str, vocabulary: Words) -> bool:
    """Reads "Feed the Children", "Young Drivers (YD)": a capital on each word but the smallest, so that it is a name."""
    words = _WORD.findall(_SPLIT.split(strip_article(phrase, vocabulary), maxsplit=1)[0])
    capital = [word for word in words if word[0].isupper()]
    small = all(word[0].isupper() or word in vocabulary.sources.small for word in words)
    return (
        small
        and len(capital) > 1
        and plain(words[0]) not in vocabulary.origins
        and plain(words[0]) not in vocabulary.titles
    )


def _compound(head: str, low: str) -> str:
    """The head with the words before it: "coast guard" is a service, where "guard" is a person."""
    before = low[: low.find(head)].split()[-2:] if head in low else []
    return " ".join([*before, head])


def _capital(head: str, phrase: str) -> bool:
    at = phrase.lower().find(head)
    return at > 0 and phrase[at].isupper()


def _of_class(
    kind: SourceClass, head: str, vocabulary: Words, *, plural: bool, definite: bool, capital: bool
) -> HopKind:
    if kind.realm is Realm.BODY:
        return HopKind.ORGANISATION
    if kind is SourceClass.HEARSAY:
        return HopKind.ORGANISATION if capital else HopKind.UNNAMED  # "Sky News" is a body, "news" is not
    if kind.realm is Realm.DOCUMENT:
        return HopKind.DOCUMENT
    office = kind is SourceClass.OFFICE or head in vocabulary.roles or head in vocabulary.sources.commanding
    if plural or not office:
        return HopKind.UNNAMED
    return HopKind.UNNAMED if _anonymous(head, vocabulary) and not definite else HopKind.ROLE


def _anonymous(head: str, vocabulary: Words) -> bool:
    return head in vocabulary.unnamed and head not in vocabulary.sources.by_post


def _plural(head: str, vocabulary: Words) -> bool:
    return vocabulary.sources.plural.search(head) is not None or head in vocabulary.sources.plurals
