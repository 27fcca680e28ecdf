"""The person that a source phrase names, with or without office, title and apposition."""

from __future__ import annotations

import re

from store.model import HopKind
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.things import head_of
from workbench.extract.text.roster import Roster, is_name_word, people_in, plain, runs_in
from workbench.extract.words import Words

_BRACKET = re.compile(r"\s*[(\[][^()\[\]]*[)\]]?$")
"""Behind a name: "Sen. Bernie Sanders (I-Vt.)"."""
_INITIALS = re.compile(r"\w [(\[][A-Z]{3,8}[)\]]$")
_OWNER = re.compile(r"['’]s$")


def named_person(phrase: str, vocabulary: Words, roster: Roster) -> Mention | None:
    """The mention of a person by name, with or without office and title; None where a phrase is none."""
    office = vocabulary.sources.office_of.match(phrase)
    if office is not None:
        return named_person(office["name"], vocabulary, roster) or _named_so(phrase, office["name"])
    if _INITIALS.search(phrase):
        return None  # "Médecins Sans Frontières (MSF)"
    # "director General Suleiman al-Amr, in remarks to television": what follows the comma may not be about the person
    phrase = _BRACKET.sub("", phrase) or phrase
    found = _person_words(phrase, vocabulary) or _person_words(phrase.partition(",")[0], vocabulary)
    apposed, comma, _ = phrase.partition(", ")
    if (
        found
        and comma
        and plain(head_of(apposed, vocabulary)[0]) in vocabulary.organisations
        and phrase.endswith(found)
    ):
        return Mention(
            phrase, found, HopKind.ORGANISATION, Form.FULL, plain(found.split()[-1])
        )  # "the company, Amal Water"
    if not found or (_OWNER.search(found) and not phrase.endswith(found)):
        return None  # "Bashar al-Assad's spokeswoman" is not Bashar al-Assad
    found = _OWNER.sub("", found)
    full = roster.person(found)
    tokens = full.split()
    if len(tokens) < 2 and (_one_of_many(phrase, vocabulary) or not _titled(phrase, found, vocabulary)):
        return None
    form = Form.FULL if len(found.split()) > 1 else Form.SHORT
    return Mention(phrase, full, HopKind.NAMED, form, plain(tokens[-1]))


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
    return bool(vocabulary.sources.described.match(phrase, end)) or (" " in name and _offices(phrase, end, vocabulary))


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
    if not before or (before[-1].lower() in vocabulary.sources.naming or before[-1].lower() == "as"):
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


def _one_of_many(phrase: str, vocabulary: Words) -> bool:
    """Reads "a former Scientologist": a capital with "a" before it tells of which kind somebody is."""
    first = phrase.split(maxsplit=1)[0].lower()
    return first in vocabulary.sources.indefinite and vocabulary.sources.naming.isdisjoint(phrase.split())


def _titled(phrase: str, found: str, vocabulary: Words) -> bool:
    before = phrase[: phrase.find(found)].split()
    return bool(before) and (before[-1].lower() in vocabulary.sources.naming or plain(before[-1]) in vocabulary.titles)
