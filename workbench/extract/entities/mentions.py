"""What the words of a source are: a person, a role, a body, a crowd, a text, or a word that only points back."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from store.model import HopKind
from workbench.extract.text.roster import Roster, is_name_word, people_in, plain, runs_in
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Body, Words
from workbench.extract.words.english.lexicon import kind_of
from workbench.extract.words.kinds import Realm, SourceClass

_LEAD = re.compile(
    r"^(?:[\s,;:\"“”'’‘(\[–—-]+"
    r"|(?:that|meanwhile|elsewhere|earlier|later|also|but|and|while|when|as|then|however|moreover|yet|so|still|though|although"
    r"|according to|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|in a statement|for (?:his|her|their|its) part|in turn|citing|quoting)\b(?!-))+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:\s+(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) (?:week|month|year|night|morning|weekend)|yesterday|today|later))?[\s,;:.\"“”'’‘)\]–—-]*$"
)
_ASIDE = re.compile(r"(?<=\w)(?:,\s+(?:who|which|whose)|,?\s+(?:citing|quoting))\b.*$", re.IGNORECASE)
"""What is told of a source besides: "the centre, which keeps a register", "the agency citing officials"."""
_NAME_ASIDE = re.compile(
    r"(?<=[\w)])(?:\s+(?:who|which|whose|that is|speaking|one of|an?|\w+ing (?:the|that))|,\s+(?:an?|the|one of))\s.*$"
)
"""The same behind a name, where the comma is lost: "the Islamic Front one of the factions"."""
_BODY_ASIDE = re.compile(r"\s+(?:which|that)\s+(?:has|have|is|are|was|relies|tracks|monitors|documents)\b.*$")
"""Behind a description: "a monitoring group which has a network on the ground"."""
_LOOSE = re.compile(
    r"^(?P<article>the\s+)?(?:so-called\s+|(?:[A-Z][\w.]*\s+){0,2}[\w.-]+-(?:based|run|leaning|backed|owned|controlled)\s+)+(?=[A-Z])",
    re.IGNORECASE,
)
"""What only describes a name: "Britain-based", "state-run"."""
_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?$")
"""Behind a name: "Sen. Bernie Sanders (I-Vt.)"."""
_DESCRIBED = re.compile(r",? (?:an?|the|speaking|head of|director of|leader of)\b")
"""Behind a name: what the person is, or where the person speaks."""
_OWNER = re.compile(r"['’]s$")
_WORD = re.compile(r"[^\s,;()\[\]\"“”]+")
_SPLIT = re.compile(r"[,;(\[]")
_NOBODY = frozenset(
    "have has had is are was were be been nobody none neither that no-one if when while i we you me us as for of in on by and or but because since there so".split()
)
_AUTHORED = re.compile(
    r"^(?:an?|the|its|their|his|her|this|new|latest|preliminary|[\w-]+ed)?\s*(?:[\w-]+\s+){0,2}?(?P<text>[\w-]+)\s+"
    r"(?:(?:published|issued|released|posted|carried out|compiled|prepared|gathered|provided)\s+)?(?:of|by|from)\s+(?=\w)",
    re.IGNORECASE,
)
_BODIES_TOO = frozenset({"survey", "post", "review", "record", "dispatch"})
"""Nouns for texts that with a capital are a body: "US Geological Survey"."""
LONGEST = 300
"""Characters of a source that are read; a longer one is a misreading anyhow."""


class Form(StrEnum):
    """How a source is mentioned, and so whether its name must be looked for elsewhere."""

    FULL = "full"
    SHORT = "short"
    PRONOUN = "pronoun"
    ROLE = "role"
    DESCRIPTION = "description"


class Mention(NamedTuple):
    """One source as its words read, before the rest of the article is asked."""

    words: str
    """The phrase without what leads to it."""
    name: str
    """The name of the person or body; for the others the phrase without its article."""
    kind: HopKind
    form: Form
    head: str
    """The noun that says what it is, lower case: "sources", "ministry"; the pronoun's class for a pronoun."""
    plural: bool = False
    definite: bool = False


@lru_cache(maxsize=KEPT)
def read_mention(words: str, vocabulary: Words, roster: Roster) -> Mention | None:
    """Say what a source phrase names; None where nothing is left of it. Kept, because an article says it again and again."""
    phrase = _clean(words)
    if (
        not phrase
        or phrase.lower().startswith("no ")
        or all(word in vocabulary.determiners or word in _NOBODY for word in phrase.lower().split())
    ):
        return None
    return (
        _authored(phrase, vocabulary, roster)
        or _pronoun(phrase, vocabulary)
        or _known_body(phrase, vocabulary)
        or _person(phrase, vocabulary, roster)
        or _thing(phrase, vocabulary)
    )


def _clean(words: str) -> str:
    phrase = " ".join(words[:LONGEST].split())
    phrase = _LEAD.sub("", phrase)
    phrase = _TAIL.sub("", _ASIDE.sub("", phrase))
    return f"{phrase})" if phrase.rfind("(") > phrase.rfind(")") else phrase


def _authored(phrase: str, vocabulary: Words, roster: Roster) -> Mention | None:
    """A text speaks for its author: "a new report by Politico", "the Twitter account of the Islamic Front"."""
    match = _AUTHORED.match(phrase)
    if match is None or match["text"].lower() not in vocabulary.own_texts:
        return None
    return read_mention(phrase[match.end() :], vocabulary, roster)


def _pronoun(phrase: str, vocabulary: Words) -> Mention | None:
    meant = vocabulary.pronouns.get(phrase.lower())
    if meant is None:
        return None
    kind = HopKind.ORGANISATION if meant == "it" else HopKind.UNNAMED if meant == "they" else HopKind.NAMED
    return Mention(phrase, phrase, kind, Form.PRONOUN, meant, plural=meant == "they")


@lru_cache(maxsize=4)
def _bodies(vocabulary: Words) -> dict[str, Body]:
    return {alias.lower(): body for body in vocabulary.bodies for alias in (body.name, *body.aliases)}


_BRACKET = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_INITIALS = re.compile(r"\w \((?:[A-Z]){3,8}\)$")
_POSSESSIVE = re.compile(r"['’]s?$")
_SORT_OF_BODY = re.compile(r" (?:news agency|group|agency|militant group)$")


@lru_cache(maxsize=KEPT)
def body_of(name: str, vocabulary: Words) -> Body | None:
    """The well-known body that a name means, whichever of its names it is."""
    key = _BRACKET.sub("", name).strip().lower().removeprefix("the ")
    known = _bodies(vocabulary)
    key = _POSSESSIVE.sub("", key)
    return known.get(key) or known.get(_SORT_OF_BODY.sub("", key))


def _known_body(phrase: str, vocabulary: Words) -> Mention | None:
    if body_of(phrase, vocabulary) is None:
        return None
    name = strip_article(phrase)
    return Mention(phrase, name, HopKind.ORGANISATION, Form.SHORT, plain(name.split()[-1]))


def _person(phrase: str, vocabulary: Words, roster: Roster) -> Mention | None:
    office = _OFFICE_OF.match(phrase)
    if office is not None:
        return _person(office["name"], vocabulary, roster) or _named_so(phrase, office["name"])
    if _INITIALS.search(phrase):
        return None  # "Médecins Sans Frontières (MSF)"
    # "director General Suleiman al-Amr, in remarks to television": what follows the comma may not be about the person
    phrase = _BRACKET.sub("", phrase) or phrase
    found = _person_words(phrase, vocabulary) or _person_words(phrase.partition(",")[0], vocabulary)
    apposed, comma, _ = phrase.partition(", ")
    if found and comma and plain(_head(apposed, vocabulary)[0]) in vocabulary.organisations and phrase.endswith(found):
        return Mention(
            phrase, found, HopKind.ORGANISATION, Form.FULL, plain(found.split()[-1])
        )  # "the company, Amal Water"
    if not found or (_OWNER.search(found) and not phrase.endswith(found)):
        return None  # "Bashar al-Assad's spokeswoman" is not Bashar al-Assad
    found = _OWNER.sub("", found)
    full = roster.person(found)
    tokens = full.split()
    if len(tokens) < 2 and (_one_of_many(phrase) or not _titled(phrase, found, vocabulary)):
        return None
    form = Form.FULL if len(found.split()) > 1 else Form.SHORT
    return Mention(phrase, full, HopKind.NAMED, form, plain(tokens[-1]))


_OFFICE_OF = re.compile(
    r"(?:the )?(?:[A-Z][\w.'’-]*\s+)*?(?:Minister|Secretary|Director|Head|Chief|Commissioner|Chairman|Under-Secretary)\s+(?:of|for)\s+(?:the\s+)?"
    r"(?:[A-Z][\w-]*\s+(?:and\s+)?)+?(?P<name>[A-Z][\w'’-]+\s+(?:[a-z]{2,3}[ -])?[A-Z][\w'’-]+)$"
)
"""Reads "Minister of Information Moammar Eryani", "Secretary of State Mike Pompeo": an office in capitals before a name."""


def _named_so(phrase: str, name: str) -> Mention:
    return Mention(phrase, name, HopKind.NAMED, Form.FULL, plain(name.rsplit(maxsplit=1)[-1]))


def _person_words(phrase: str, vocabulary: Words) -> str:
    """The name of the person that a phrase is about, "" where it is about none."""
    runs = runs_in(phrase)
    if not runs:
        return ""
    first, last = runs[0], runs[-1]
    # "An Example Wire journalist" names a medium before what its journalist is
    led = first.start > 0 or first.words.split(maxsplit=1)[0].lower() in vocabulary.determiners
    opening = () if led else people_in(first.words, vocabulary)
    if opening and first.words.endswith(opening[-1]) and _described(phrase, opening[-1], first.end, vocabulary):
        return opening[-1]
    if last.end == len(phrase) and not _complement(phrase, last.start, vocabulary):
        people = people_in(last.words, vocabulary)
        if people and last.words.endswith(people[-1]):
            return people[-1]
    if opening and _apposed(phrase, first.words.index(opening[0]) + len(opening[0]), vocabulary):
        return opening[0]
    return ""


def _described(phrase: str, name: str, end: int, vocabulary: Words) -> bool:
    return bool(_DESCRIBED.match(phrase, end)) or (" " in name and _offices(phrase, end, vocabulary))


def _offices(phrase: str, end: int, vocabulary: Words) -> bool:
    """Reads "Zakaria Malah senior official in the group": without a comma, what the person is begins in small letters."""
    following = phrase[end:].split()[:2]
    if any(word[0].isupper() for word in phrase[end:].split()[:3]):
        return False  # "Jaish al-Islam spokesman Islam Alloush": whose office it is, and then who holds it
    return any(
        word.islower() and (word in vocabulary.titles or word in vocabulary.roles or word in vocabulary.people)
        for word in following
    )


def _complement(phrase: str, start: int, vocabulary: Words) -> bool:
    """The run hangs on a preposition: the spokesman for X is not X."""
    before = phrase[:start].split()
    if not before or before[-1].lower() in {"named", "called", "as"}:
        return False
    run = phrase[start:].split()
    while before and (before[-1].lower() in vocabulary.determiners or before[-1].lower() in vocabulary.qualities):
        before.pop()
    if not before:
        return False
    hangs = before[-1].lower() in vocabulary.postmodifiers
    # "the head of the Syrian Observatory for Human Rights Rami Abdel-Rahman": a body stands between
    return hangs and all(is_name_word(word, vocabulary) or plain(word) in vocabulary.titles for word in run)


def _apposed(phrase: str, end: int, vocabulary: Words) -> bool:
    """What follows a name at the start only describes it: ", head of Y", "an activist in the area", "MSFs manager"."""
    rest = phrase[end:].lstrip(" ,(").split()
    if not rest:
        return True
    word = rest[0].lower()
    first = plain(rest[0])
    return (
        word in vocabulary.determiners
        or word in vocabulary.postmodifiers
        or first in vocabulary.titles
        or first in vocabulary.people
        or any(plain(one) in vocabulary.people or plain(one) in vocabulary.roles for one in rest[:5])
    )


def _one_of_many(phrase: str) -> bool:
    """Reads "a former Scientologist": a capital with "a" before it tells of which kind somebody is."""
    return phrase.split(maxsplit=1)[0].lower() in {"a", "an"} and "named" not in phrase and "called" not in phrase


def _titled(phrase: str, found: str, vocabulary: Words) -> bool:
    before = phrase[: phrase.find(found)].split()
    return bool(before) and (before[-1].lower() in {"named", "called"} or plain(before[-1]) in vocabulary.titles)


def _thing(phrase: str, vocabulary: Words) -> Mention:
    """A source without a person's name: by the noun that heads it."""
    head, capital = _head(phrase, vocabulary)
    name = _bare_name(phrase) if capital else strip_article(phrase)
    if not capital and head in vocabulary.organisations:
        name = _BODY_ASIDE.sub("", name)
    first = phrase.split(maxsplit=1)[0].lower()
    plural = _plural(head)
    definite = first in {"the", "this", "that", "these", "those", "its", "their", "his", "her"}
    kind = _kind(head, phrase, vocabulary, plural=plural, definite=definite)
    form = Form.FULL if capital else Form.DESCRIPTION
    if kind is HopKind.ROLE and not capital:
        form = Form.ROLE
    return Mention(phrase, name, kind, form, head, plural, definite)


def _head(phrase: str, vocabulary: Words) -> tuple[str, bool]:
    """The noun that heads a phrase, and whether a capital before it makes it a name."""
    head, capital = "", False
    words = _WORD.findall(_SPLIT.split(phrase, maxsplit=1)[0])
    for number, word in enumerate(words):
        low = word.lower()
        if head and low in vocabulary.postmodifiers and not _joins(words[number:], vocabulary):
            break
        if not head and low.endswith("-based"):
            continue
        if low in vocabulary.determiners:
            # a second article opens an apposition: "Another group the Local Coordination Committees"
            if head and low in {"a", "an", "the"}:
                break
            continue
        head = plain(word)
        names = word[0].isupper() and not low.endswith("-based")
        capital = capital or (names and (number > 0 or low not in vocabulary.unnamed))
    return head, capital


def _joins(rest: list[str], vocabulary: Words) -> bool:
    """Reads "search *and rescue agency*": the joined words only tell of which kind the body is."""
    if rest[0].lower() != "and":
        return False
    joined = list(takewhile(lambda word: word.lower() not in vocabulary.postmodifiers, rest[1:]))
    apart = any(word.lower() in vocabulary.determiners for word in joined)
    return bool(joined) and not apart and plain(joined[-1]) in vocabulary.organisations


def _kind(head: str, phrase: str, vocabulary: Words, *, plural: bool, definite: bool) -> HopKind:
    low = phrase.lower()
    if head == "media":
        owned = any(word in low for word in ("state", "official", "government", "regime", "pro-"))
        owned = owned or any(plain(word) in vocabulary.origins for word in phrase.split())
        return HopKind.ORGANISATION if owned else HopKind.UNNAMED
    if head in _BODIES_TOO and phrase[phrase.lower().rfind(head)].isupper():
        return HopKind.ORGANISATION
    kind = kind_of(_compound(head, low))
    if kind is not None:
        return _of_class(kind, head, vocabulary, plural=plural, definite=definite, capital=_capital(head, phrase))
    if head in vocabulary.documents and (head not in vocabulary.unnamed or not plural):
        return HopKind.DOCUMENT
    if head in vocabulary.unnamed or head in vocabulary.people:
        return HopKind.UNNAMED
    if head in vocabulary.organisations or head.removesuffix("s") in vocabulary.organisations:
        return HopKind.ORGANISATION
    return HopKind.ORGANISATION if any(map(str.isupper, phrase)) else HopKind.UNNAMED


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
    office = kind is SourceClass.OFFICE or head in vocabulary.roles or head in ("operator", "commander")
    if plural or not office:
        return HopKind.UNNAMED
    return HopKind.UNNAMED if _anonymous(head, vocabulary) and not definite else HopKind.ROLE


def _anonymous(head: str, vocabulary: Words) -> bool:
    return head in vocabulary.unnamed and head not in {"reporter", "commander", "journalist"}


def _plural(head: str) -> bool:
    return (head.endswith("s") and not head.endswith(("ss", "us", "news"))) or head in {
        "people",
        "men",
        "women",
        "media",
    }


def _bare_name(phrase: str) -> str:
    """A name without what is told of it on either side; where nothing else is left, as it stands."""
    start = re.match(r"(?:[Tt]he\s+)?(?:[\w.-]+\s+){0,3}?(?=[A-Z])", phrase)
    kept = _NAME_ASIDE.sub("", phrase) if start and start.end() < 30 and phrase[start.end() :][:1].isupper() else phrase
    return strip_article(_LOOSE.sub(r"\g<article>", kept) if _LOOSE.match(kept) else kept)


_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


def strip_article(phrase: str) -> str:
    """A phrase without the article that leads it."""
    return _ARTICLE.sub("", phrase)
