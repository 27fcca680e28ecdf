"""Who the words of a source name: one or several together, none where no day, number or deed can speak."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from store.model import HopKind, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import clauses_of
from workbench.extract.entities.coreference import Coreference
from workbench.extract.entities.entity import Speaker
from workbench.extract.entities.phrases import named_parts
from workbench.extract.phrases import chunks_of
from workbench.extract.provenance.media import agency_behind
from workbench.extract.text.roster import plain
from workbench.extract.text.spans import inside
from workbench.extract.words import Words


def speaker_of(source: Iterable[Span], speakers: Coreference) -> Speaker | None:
    """Whoever a source names; None where it names nobody."""
    analysis = speakers.analysis
    for part in (agency_behind(one, analysis) for one in source):
        found = [one for each in named_parts(part, analysis) if (one := speakers.resolve(_issuer(each, analysis)))]
        found = [one for one in found if _speaks(one, analysis)]
        if len(found) == 1:
            return _named_behind(found[0], part, speakers) or found[0]
        if found:
            return _together(found, part, analysis)
    return None


def _named_behind(speaker: Speaker, source: Span, speakers: Coreference) -> Speaker | None:
    """Of "one activist, Nur Liton, on Sunday told" the person: a name between two marks behind a source that has none."""
    analysis = speakers.analysis
    sentence = analysis.sentence_at(source)
    if speaker.kind not in (HopKind.UNNAMED, HopKind.ROLE) or speaker.plural or not inside(source, sentence):
        return None
    passage = analysis.title if source.place is analysis.title.place else analysis.named
    line = chunks_of(passage.text, sentence.start, sentence.end, analysis.words.language, source.place)
    at = line.chunk_at(line.word_at(source.end - 1)) + 1
    if line.kinds[at : at + 3] != ",n," or set(line.tags[line.chunks[at + 1].first : line.chunks[at + 1].last]) != {
        "P"
    }:
        return None
    named = speakers.resolve(line.span(line.chunks[at + 1].first, line.chunks[at + 1].last))
    return named if named is not None and named.kind is HopKind.NAMED and " " in named.name else None


def _issuer(source: Span, analysis: ArticleAnalysis) -> Span:
    """Whose text speaks: "the army's statement" is the army, and "the army issued a statement saying that" says it."""
    name, words = analysis.name_of(source), analysis.words
    for mark in words.voices.owning:
        owner, found, text = name.partition(mark)
        if found and text and plain(text.split()[-1]) in words.own_texts:
            return Span(source.start, source.start + len(owner), source.place)
    texts = [plain(word) in words.own_texts for word in name.split()]
    return _who_gave_out(source, analysis) or source if texts and texts[-1] else source


def _who_gave_out(text: Span, analysis: ArticleAnalysis) -> Span | None:
    """The subject of the verb by which a text is given out."""
    sentence = analysis.sentence_at(text)
    passage = analysis.title if text.place is analysis.title.place else analysis.named
    clauses = clauses_of(passage.text, sentence.start, sentence.end, analysis.words.language, text.place)
    word = clauses.line.word_at(text.end - 1)
    for clause in clauses.clauses:
        given = clauses.line.word(clause.main) in analysis.words.voices.issuing and not clause.group.passive
        if given and clause.subject is not None and any(one.first <= word < one.last for one in clause.objects):
            return clauses.line.span(*clause.subject.bare)
    return None


def _speaks(speaker: Speaker, analysis: ArticleAnalysis) -> bool:
    """Whether somebody can be meant: no day, no number, no "first"; but the Karsava Times."""
    words, written = analysis.words, speaker.name.split()
    last = plain(written[-1])
    named = len(written) > 1 and written[-1][0].isupper() and last not in words.weekdays and last not in words.months
    if speaker.words.islower() and _is_event(speaker, words):
        return False
    return (named or last not in words.times) and last not in words.voices.nobody and any(map(str.isalpha, last))


def _is_event(speaker: Speaker, words: Words) -> bool:
    """What happened or what it was done with, and nobody: "another attack claimed by the militia"."""
    phrase = list(takewhile(lambda word: word not in words.postmodifiers, speaker.name.split()))
    head = plain(phrase[-1]) if phrase else ""
    return words.lexicon.kind_of(head) is None and words.lexicon.matter_of(head) is not None


def _together(found: list[Speaker], part: Span, analysis: ArticleAnalysis) -> Speaker:
    """Two side by side are one source with both names: "a monitor and residents"."""
    first, last = found[0], found[-1]
    name = f"{', '.join(one.name for one in found[:-1])} and {last.name}"
    kinds = {one.kind for one in found}
    kind = first.kind if len(kinds) == 1 else HopKind.ORGANISATION if HopKind.UNNAMED not in kinds else HopKind.UNNAMED
    return replace(first, name=name, kind=kind, plural=True, words=analysis.text_of(part), resolved_from=None)
