"""Each attribution with its speaker found and what else its words tell: the relays between the speaker and the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from store.model import Attribution, HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.extents import going_on, over_aside
from workbench.extract.provenance.hops import SentenceHops, Told, sentence_hops
from workbench.extract.provenance.media import is_medium
from workbench.extract.provenance.passing import relays_in, roots_in, uttered_in
from workbench.extract.provenance.speakers import speaker_of
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.spans import SpanIndex, inside
from workbench.extract.words import Words
from workbench.extract.words.speech import Frame

BEFORE = 12
"""Characters before a source in which the word stands that leads to it."""
MOST_AROUND = 6
"""Statements of one sentence that are asked whether they hold another."""


def statements_of(analysis: ArticleAnalysis, speakers: Coreference) -> SpanIndex[Statement]:
    """Resolve the attributions of an article in the order of its text."""
    found: list[Statement] = []
    for sentence, attributions in groupby(
        sorted(analysis.attributions, key=_at), lambda one: analysis.sentence_at(_at(one))
    ):
        together = list(attributions)
        hops = sentence_hops(sentence, together, speakers)
        for attribution in together:
            statement = _statement(attribution, hops, speakers, found)
            if statement is not None:
                found.append(statement)
    found = [going_on(one, found, analysis) for one in found]
    found = [over_aside(one, behind, analysis) for one, behind in pairwise([*found, None]) if one is not None]
    found = [_with_name(one) for one in found]
    return SpanIndex(found, lambda one: (one.at, *one.attribution.source, *one.content))


def _with_name(statement: Statement) -> Statement:
    """A statement of somebody whose name the article gave only after it."""
    speaker = statement.speaker
    named = speaker.entity.named_later if speaker is not None and speaker.entity is not None else None
    if speaker is None or named is None:
        return statement
    said = replace(speaker, name=named.name, kind=named.kind, resolved_from=speaker.words, entity=named)
    return statement._replace(speaker=said)


def _at(attribution: Attribution) -> Span:
    parts = attribution.cue or attribution.source or attribution.content
    return parts[0]


def _statement(
    attribution: Attribution, hops: SentenceHops, speakers: Coreference, earlier: Sequence[Statement]
) -> Statement | None:
    analysis, last = speakers.analysis, earlier[-1] if earlier else None
    at = _at(attribution)
    cue = " ".join(analysis.text_of(part) for part in attribution.cue)
    sentence = analysis.sentence_at(at)
    if cue.lower() in analysis.words.voices.asides:
        return None
    reports = _reports(attribution, cue.lower(), analysis)
    statement = Statement(attribution, None, cue, at, sentence, reports)
    if cue.lower() in analysis.words.further and last is not None and inside(last.at, sentence) and last.speaker:
        return statement._replace(
            speaker=last.speaker, roots=last.roots, relays=last.relays, asides=last.asides, further=last
        )
    told = hops.beside(attribution)
    reports = reports or told.heard
    same = (one for one in reversed(earlier) if inside(one.at, sentence) and one.attribution.source)
    begun = next((one for one in same if one.attribution.source == attribution.source), None)
    statement = statement._replace(reports=reports, said=told.said, asides=told.asides, further=begun)
    speaker = speaker_of(told.source, speakers)
    if speaker is None:
        return statement
    if speaker.kind is HopKind.NAMED and not analysis.words.voices.shows.isdisjoint(cue.lower().split()):
        # a video shows what is so; a person shows courage
        reports, statement = False, statement._replace(reports=False)
    relays = tuple(relay for relay in relays_in(told, speakers) if relay.name != speaker.name)
    listeners = {speaker.name, *(relay.name for relay in relays)}
    heard = {relay.span.start for relay in relays}
    found = _roots(attribution, told, speaker, speakers)
    roots = tuple(root for root in found if root.name not in listeners and root.span.start not in heard)
    within = any(one.holds(at) for one in earlier[-MOST_AROUND:] if one.speaker and inside(one.at, sentence))
    if not relays and speaker.relays and not within and _goes_on(attribution, speaker, analysis):
        relays = speaker.relays
    roots = roots or speaker.roots
    said = reports and not _is_unsaid(cue, analysis.words)
    if said or (reports and _is_asked(cue, analysis.words)):
        described = {*told.described, *(one.span for one in speaker.roots)}
        through = relays or tuple(_media_around(at, sentence, earlier, analysis))
        speakers.remember(
            replace(speaker, relays=through, roots=tuple(one for one in roots if one.span in described)),
            *(replace(root, relays=(replace(speaker, roots=(), relays=()), *relays)) for root in roots[:1]),
        )
    return statement._replace(speaker=speaker, reports=said, roots=roots, relays=relays)


def _is_unsaid(cue: str, words: Words) -> bool:
    """Nobody says it, or not yet: "the crew *did not report* any faults", "the firm *will disclose* its losses"."""
    said = cue.lower().split()
    denied = words.syntax is not None and not words.syntax.negations.isdisjoint(said)
    return denied or not words.seams.future.isdisjoint(said)


def _is_asked(cue: str, words: Words) -> bool:
    """Somebody speaks who does not know: "the mayor *could not say* how many"."""
    return words.syntax is not None and not words.syntax.possible.isdisjoint(cue.lower().split())


def _reports(attribution: Attribution, cue: str, analysis: ArticleAnalysis) -> bool:
    """Whether somebody tells by a cue what is so, does not keep silent on it, and is not only compared with."""
    source = attribution.source[0] if attribution.source else None
    before = Span(max(0, source.start - BEFORE), source.start, source.place) if source else None
    if before is not None and not analysis.words.voices.comparing.isdisjoint(analysis.text_of(before).split()[-1:]):
        return False
    return attribution.asserted and analysis.words.voices.silent.isdisjoint(cue.split())


def _media_around(
    at: Span, sentence: Span, earlier: Sequence[Statement], analysis: ArticleAnalysis
) -> Iterator[Speaker]:
    """Media by which all of it is told: "according to Press TV, the ministry said … it added"."""
    for one in reversed(earlier):
        if not inside(one.at, sentence):
            break
        if (
            one.speaker
            and one.reports
            and one.holds(at)
            and is_medium(one.speaker.name, one.speaker.kind, analysis.words)
        ):
            yield replace(one.speaker, relays=(), roots=())


def _goes_on(attribution: Attribution, speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """Whether one speaks on to the same listener: in the same paragraph, to nobody else, and not at another time."""
    at, spoke = _at(attribution), speaker.entity.spoke if speaker.entity is not None else []
    words, sentence = analysis.words, analysis.sentence_at(at)
    verb = words.saying.saying(analysis.text_of(attribution.cue[-1]).split()[-1]) if attribution.cue else None
    elsewhere = verb is not None and Frame.WHOM_THAT in verb.frames and Frame.THAT not in verb.frames
    if elsewhere or not words.hops.anew.isdisjoint(analysis.text_of(sentence).lower().split()):
        return False
    return bool(spoke) and analysis.paragraph_at(spoke[-1]) == analysis.paragraph_at(at.start)


def _roots(attribution: Attribution, told: Told, speaker: Speaker, speakers: Coreference) -> Iterator[Speaker]:
    yield from roots_in(told, speakers)
    if speaker.kind is HopKind.ORGANISATION and attribution.content:
        yield from uttered_in(attribution.content[0], speakers)
