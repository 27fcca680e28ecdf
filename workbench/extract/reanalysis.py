"""One claim that a person points at or corrects: read by the same rules as every other, in the light of its article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from store.model import Article, Claim, Figure, Hop, HopKind, Place, Span
from workbench.extract.entities.mentions import read_mention
from workbench.extract.events.frame import Events
from workbench.extract.extraction import analyse, claim_of
from workbench.extract.figures import find_figures
from workbench.extract.provenance.chains import speaking
from workbench.extract.provenance.figure_sources import sourced
from workbench.extract.provenance.provenance import Provenance, provenance_of
from workbench.extract.rows.cases import cases_of
from workbench.extract.rows.kinds import kind_of
from workbench.extract.rows.rules import RULES, Draft, Part
from workbench.extract.rows.wanted.verbs import verb_signs
from workbench.extract.rows.wholes import parts_of_wholes
from workbench.extract.text.languages import languages_of
from workbench.extract.text.passages import cut
from workbench.extract.words import LANGUAGES
from workbench.flags import flags_of
from workbench.gazetteer import WORLD, Gazetteer


class Reanalysis:
    """An article read once more, to be asked about single places. In a language without words it finds nothing."""

    def __init__(self, article: Article, text: str, gazetteer: Gazetteer = WORLD) -> None:
        self._article = article
        self._text = text
        self._gazetteer = gazetteer
        told = languages_of(text, article.title, article.language)
        article = replace(article, language=told.main)
        self._read = {
            words.language: provenance_of(analyse(told.headed(article, words), told.only(text, words), words))
            for words in told.read()
        }
        self._told = told

    def _provenance_at(self, span: Span) -> Provenance | None:
        """All that is found in the language in which a span stands."""
        return self._read.get(self._told.at(span))

    def claim_at(self, key: str, span: Span) -> Claim:
        """What stands at a span as a claim: figures, chain, worthiness, time and places; no flags yet."""
        whole = self._article.title if span.place is Place.TITLE else self._text
        read = self._provenance_at(span)
        if read is None:
            return Claim(key, self._article.key, span, whole[span.start : span.end])
        analysis = read.analysis
        figures = analysis.figures_in(span)
        part = Part(span, speaking(span, read.statements))
        drafts = [draft for rule in RULES for draft in rule(part, analysis)]
        principal = next((draft.figure for draft in drafts if draft.figure is not None), None)
        draft = Draft(span, principal or (figures[0] if figures else None), figures, statement=part.statement)
        claim = claim_of(draft, key, read, Events(analysis, read.statements, self._gazetteer))
        signs = frozenset(verb_signs(span, analysis)) if analysis.words.grammar else frozenset()
        return replace(claim, article=self._article.key, what=kind_of(draft, analysis, signs))

    def figure_of(self, words: str, span: Span) -> Figure | None:
        """The figure that these words say, in the language of their place or of the desk; None where they say none."""
        languages = dict.fromkeys((self._told.at(span), LANGUAGES[0].language))
        read = [find_figures(cut(words[:500], language=language)) for language in languages]
        found = max(read, key=lambda figures: [(one.casualty is not None, len(one.words)) for one in figures])
        if not found:
            return None
        figure = next((each for each in found if each.casualty is not None), found[0])
        placed = replace(figure, span=span)
        one = self._provenance_at(span)
        if one is None or span.place is Place.TITLE:
            return placed
        return next(sourced((placed,), one.analysis, one.statements, one.counts, one.interests))

    def judged(self, claim: Claim) -> Claim:
        """The claim with each of its figures given by the last of its chain, and its doubt worked out anew from that.

        Else the figure would go on to say what its sentence says, and its flag with it, beside a source that a person named.
        """
        read = self._provenance_at(claim.span)
        if read is None:
            return claim
        source = next(
            (hop.name for hop in reversed(claim.chain) if hop.kind not in (HopKind.NONE, HopKind.UNCLEAR)), None
        )
        return read.judged(
            replace(
                claim,
                figure=replace(claim.figure, attributed_to=source, why="") if claim.figure else None,
                figures=tuple(replace(each, attributed_to=source, why="") for each in claim.figures),
            )
        )

    def hop_of(self, words: str, near: Span) -> Hop:
        """A speaker by the words for it; the span is where the article mentions it, nearest before the claim."""
        at = self._text.rfind(words, 0, near.end)
        at = self._text.find(words) if at < 0 else at
        span = Span(at, at + len(words)) if at >= 0 else None
        read = self._provenance_at(near)
        mention = read_mention(words, read.analysis.words, read.analysis.roster) if read else None
        return Hop(words, mention.kind if mention else HopKind.NAMED, span=span)

    def flagged(self, claim: Claim, siblings: Sequence[Claim]) -> Claim:
        """The claim with the flags that fit it as it now stands, among the other claims of its article."""
        read = self._provenance_at(claim.span)
        if read is None:
            return replace(claim, flags=())
        case = next(iter(cases_of([claim], read)))
        ours = replace(claim, flags=flags_of(case))
        ordered = sorted([*siblings, ours], key=lambda each: (each.span.place is Place.TEXT, each.span.start))
        return next(each for each in parts_of_wholes(ordered, read.analysis) if each.key == claim.key)
