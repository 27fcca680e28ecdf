"""What the words of a source are: a person, a role, a body, a crowd, a text, or a word that only points back."""

from __future__ import annotations

from functools import lru_cache

from store.model import HopKind
from workbench.extract.entities.bodies import known_body
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.persons import named_person
from workbench.extract.entities.things import thing
from workbench.extract.entities.wording import cleaned
from workbench.extract.text.roster import Roster
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Words


@lru_cache(maxsize=KEPT)
def read_mention(words: str, vocabulary: Words, roster: Roster) -> Mention | None:
    """Say what a source phrase names; None where nothing is left of it. Kept, because an article says it again and again."""
    phrase = cleaned(words, vocabulary)
    if not phrase or _is_nobody(phrase, vocabulary):
        return None
    return (
        _authored(phrase, vocabulary, roster)
        or _pronoun(phrase, vocabulary)
        or known_body(phrase, vocabulary)
        or named_person(phrase, vocabulary, roster)
        or thing(phrase, vocabulary)
    )


def _is_nobody(phrase: str, vocabulary: Words) -> bool:
    """Reads "no one", "some of the", "if": grammar alone, and nobody in it."""
    nobody = vocabulary.sources.nobody
    words = phrase.lower().split()
    return words[0] == "no" or all(word in vocabulary.determiners or word in nobody for word in words)


def _authored(phrase: str, vocabulary: Words, roster: Roster) -> Mention | None:
    """A text speaks for its author: "a new report by Politico", "the Twitter account of the Islamic Front"."""
    match = vocabulary.sources.authored.match(phrase)
    if match is None or match["text"].lower() not in vocabulary.own_texts:
        return None
    if phrase.rsplit(maxsplit=1)[-1].lower() in vocabulary.times:
        return None  # "its statement of the weekend"
    return read_mention(phrase[match.end() :], vocabulary, roster)


def _pronoun(phrase: str, vocabulary: Words) -> Mention | None:
    meant = vocabulary.pronouns.get(phrase.lower())
    if meant is None:
        return None
    kind = HopKind.ORGANISATION if meant == "it" else HopKind.UNNAMED if meant == "they" else HopKind.NAMED
    return Mention(phrase, phrase, kind, Form.PRONOUN, meant, plural=meant == "they")
