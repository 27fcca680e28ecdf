"""Whom a hop names: those from whom a speaker had it, and those through whom the speaker's words went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from store.model import HopKind, Span
from workbench.extract.clauses import clauses_of
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.hops import Told
from workbench.extract.provenance.media import agency_behind, is_own, medium_in
from workbench.extract.text.roster import plain
from workbench.extract.text.spans import inside
from workbench.extract.words import Words
from workbench.extract.words.kinds import Realm


def roots_in(told: Told, speakers: Coreference) -> Iterator[Speaker]:
    """Those from whom the speaker had it: "citing military officials"."""
    for span in told.inner:
        speaker = speakers.resolve(_author_of(span, speakers))
        if speaker is not None and _can_tell(speaker, speakers.analysis.words):
            yield speaker


def relays_in(told: Told, speakers: Coreference) -> Iterator[Speaker]:
    """Those through whom the speaker's words went, the outlet itself left out: "told RIA Novosti"."""
    for span, medium in told.outer:
        analysis = speakers.analysis
        speaker = medium_in(span, speakers) if medium else speakers.resolve(agency_behind(span, analysis))
        own = speaker is not None and speaker.kind is HopKind.ORGANISATION and is_own(speaker.name, analysis)
        if speaker is not None and not own:
            yield speaker


def _author_of(span: Span, speakers: Coreference) -> Span:
    """Who gave out what is cited: "figures from health officials" are the officials'."""
    analysis = speakers.analysis
    hops = analysis.words.hops
    words = analysis.name_of(span).split()
    for number, word in enumerate(words[:-1]):
        if number and word.lower() in hops.authors and plain(words[number - 1]) in hops.data:
            start = span.start + analysis.name_of(span).index(f" {word} ") + len(word) + 2
            return Span(start, span.end, span.place)
    return span


def _can_tell(speaker: Speaker, words: Words) -> bool:
    """Somebody, or a text; nobody has anything from the "privacy rules" or "preliminary results" that are cited."""
    if plain(speaker.name.split()[-1]) in words.hops.data and speaker.kind in (HopKind.UNNAMED, HopKind.DOCUMENT):
        return False
    if speaker.kind is not HopKind.UNNAMED:
        return True
    tells = words.unnamed | words.people | words.roles
    return any(plain(word) in tells or _is_person(plain(word), words) for word in speaker.name.split())


def _is_person(noun: str, words: Words) -> bool:
    kind = words.lexicon.kind_of(noun)
    return kind is not None and kind.realm is Realm.PERSON


def uttered_in(content: Span, speakers: Coreference) -> Iterator[Speaker]:
    """Somebody whose words are what is said: the ministry said that *Lavrov expressed* his disagreement."""
    analysis = speakers.analysis
    sentence = analysis.sentence_at(content)
    passage = analysis.title if content.place is analysis.title.place else analysis.named
    if not inside(content, sentence):
        return
    clauses = clauses_of(passage.text, sentence.start, sentence.end, analysis.words.language, content.place)
    line = clauses.line
    first = line.word_at(content.start)
    for clause in clauses.clauses:
        if clause.verb > first and clause.subject is not None and 0 <= clause.subject.first - first <= 1:
            beside = clause.subject.last == clause.verb and not clause.group.passive
            if line.word(clause.main) in analysis.words.utters and beside:
                speaker = speakers.resolve(line.span(*clause.subject.bare))
                if speaker is not None and speaker.kind is HopKind.NAMED and speaker.resolved_from is None:
                    yield replace(speaker, roots=(), relays=())
            return
