"""Whom "he", "she", "they" and "it" mean: somebody who spoke before, or was introduced since."""

from __future__ import annotations

import re

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.mentions import body_of
from workbench.extract.entities.roster import Roster, is_name_word, people_in, plain, runs_in
from workbench.extract.entities.speaker import Heard, Speaker
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
    found = next((one for one in heard.before(span) if _fits(pronoun, one, heard.analysis.words)), None)
    if pronoun in _PERSONAL or pronoun == "who":
        return _person_between(pronoun, found, span, heard.analysis) or found
    return (_opening_body(span, heard) or found) if pronoun == "it" else found


def _opening_body(span: Span, heard: Heard) -> Speaker | None:
    """The body or capital that opens the pronoun's own sentence: "Washington blames the army for what it says …"."""
    analysis = heard.analysis
    sentence = analysis.sentence_at(span)
    run = next(runs_in(analysis.named.text[sentence.start : span.start]), None) if span.place is Place.TEXT else None
    if run is None or run.start > len("The "):
        return None
    seat, body = analysis.words.seats.get(run.words), body_of(run.words, analysis.words)
    name = seat or (heard.fullest(run.words) if body else "")
    return Speaker(name, HopKind.ORGANISATION, span, name, None) if name else None


def _person_between(pronoun: str, found: Speaker | None, span: Span, analysis: ArticleAnalysis) -> Speaker | None:
    """A person who opened a sentence after the last speaker, or was introduced in it: "Lavrov phoned. He said"."""
    since = found.span.start if found else -1
    for sentence in reversed(analysis.sentences_before(span.start, SENTENCES)):
        if sentence.span.end <= since:
            break
        start = sentence.span.start
        name = "" if _quoted(start, analysis) else _person_in(sentence.span, since, analysis)
        if name and _can_be(pronoun, name, analysis.words):
            return Speaker(name, HopKind.NAMED, Span(start, start + 1, span.place), name, None)
    return None


def _quoted(position: int, analysis: ArticleAnalysis) -> bool:
    """Somebody's own words begin or go on there: whom they name is not who speaks them."""
    near = analysis.quotes.near(Span(position, position + 1))
    return any(quote.span.start <= position < quote.span.end for quote in near)


def _person_in(sentence: Span, since: int, analysis: ArticleAnalysis) -> str:
    opening = analysis.named.text[sentence.start : sentence.start + 2 * OPENING]
    name = _opening_person(opening, analysis.words, analysis.roster) if sentence.start > since else ""
    return name or _introduced(analysis.name_of(Span(max(sentence.start, since), sentence.end)), analysis.words)


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
