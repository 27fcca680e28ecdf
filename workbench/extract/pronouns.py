"""Whom "he", "she", "they" and "it" mean: somebody who spoke before, or was introduced since."""

from __future__ import annotations

import re

from store.model import HopKind, Place, Span
from workbench.extract.mentions import body_of
from workbench.extract.roster import Roster, is_name_word, people_in, plain, runs_in
from workbench.extract.speaker import Heard, Speaker
from workbench.extract.survey import Survey
from workbench.extract.words import Words

OPENING = 40
"""Characters at the start of a sentence within which its subject begins."""
SENTENCES = 4
"""Sentences before a pronoun that are asked for somebody new."""

_PERSONAL = frozenset({"he", "she"})
_PERSONS = {HopKind.NAMED, HopKind.ROLE, HopKind.UNNAMED}
_TEXT = re.compile(r"\b(?:reports?|media)$", re.IGNORECASE)
_INTRODUCED = re.compile(r"(?P<run>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,4}), (?:an? |the )?(?P<office>[\w-]+(?: [\w-]+)?)")


def meant_by(pronoun: str, span: Span, heard: Heard) -> Speaker | None:
    """Who a pronoun at a place means, None where nobody fits."""
    found = next((one for one in heard.before(span) if _fits(pronoun, one, heard.survey.words)), None)
    if pronoun in _PERSONAL or pronoun == "who":
        return _person_between(pronoun, found, span, heard.survey) or found
    return (_opening_body(span, heard) or found) if pronoun == "it" else found


def _opening_body(span: Span, heard: Heard) -> Speaker | None:
    """The body or capital that opens the pronoun's own sentence: "Washington blames the army for what it says …"."""
    survey = heard.survey
    sentence = survey.sentence_at(span)
    run = next(runs_in(survey.named.text[sentence.start : span.start]), None) if span.place is Place.TEXT else None
    if run is None or run.start > len("The "):
        return None
    seat, body = survey.words.seats.get(run.words), body_of(run.words, survey.words)
    name = seat or (heard.fullest(run.words) if body else "")
    return Speaker(name, HopKind.ORGANISATION, span, name, None) if name else None


def _person_between(pronoun: str, found: Speaker | None, span: Span, survey: Survey) -> Speaker | None:
    """A person who opened a sentence after the last speaker, or was introduced in it: "Lavrov phoned. He said"."""
    since = found.span.start if found else -1
    for sentence in reversed(survey.sentences_before(span.start, SENTENCES)):
        if sentence.span.end <= since:
            break
        start = sentence.span.start
        name = "" if _quoted(start, survey) else _person_in(sentence.span, since, survey)
        if name and _can_be(pronoun, name, survey.words):
            return Speaker(name, HopKind.NAMED, Span(start, start + 1, span.place), name, None)
    return None


def _quoted(position: int, survey: Survey) -> bool:
    """Somebody's own words begin or go on there: whom they name is not who speaks them."""
    near = survey.quotes.near(Span(position, position + 1))
    return any(quote.span.start <= position < quote.span.end for quote in near)


def _person_in(sentence: Span, since: int, survey: Survey) -> str:
    opening = survey.named.text[sentence.start : sentence.start + 2 * OPENING]
    name = _opening_person(opening, survey.words, survey.roster) if sentence.start > since else ""
    return name or _introduced(survey.name_of(Span(max(sentence.start, since), sentence.end)), survey.words)


def _opening_person(opening: str, words: Words, roster: Roster) -> str:
    for run in runs_in(opening):
        if run.start > OPENING:
            return ""
        people = (roster.person(name) for name in people_in(run.words, words))
        full = next((full for full in people if " " in full), "")
        if full:
            return full
        if run.start == 0 and " " not in run.words and is_name_word(run.words, words):
            return ""  # somebody of whom the article tells no more opens the sentence
    return ""


def _introduced(sentence: str, words: Words) -> str:
    """The last person of a sentence who is told what he or she is: "that concerns Henry Crespo, president of"."""
    name = ""
    for match in _INTRODUCED.finditer(sentence):
        if any(plain(word) in words.roles or plain(word) in words.people for word in match["office"].split()):
            name = next((one for one in reversed(list(people_in(match["run"], words))) if " " in one), name)
    return name


def _fits(pronoun: str, speaker: Speaker, words: Words) -> bool:
    if pronoun == "they":
        return speaker.plural or speaker.kind is HopKind.ORGANISATION
    if pronoun == "it":
        return speaker.kind in {HopKind.ORGANISATION, HopKind.DOCUMENT}
    alone = speaker.kind in _PERSONS and not speaker.plural and not _TEXT.search(speaker.name)
    return alone and _can_be(pronoun, speaker.name, words)


def _can_be(pronoun: str, name: str, words: Words) -> bool:
    """Whether a pronoun can mean somebody of this name or office; "who" can be anybody."""
    known = words.given.get(plain(name.split(maxsplit=1)[0]))
    if known is None:
        known = "she" if name.endswith("woman") else "he" if name.endswith("man") else pronoun
    return known == pronoun or pronoun not in _PERSONAL
