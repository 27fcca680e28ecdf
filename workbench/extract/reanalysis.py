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
from workbench.extract.provenance.provenance import provenance_of
from workbench.extract.rows.cases import cases_of
from workbench.extract.rows.kinds import kind_of
from workbench.extract.rows.rules import RULES, Draft, Part
from workbench.extract.rows.wanted.verbs import verb_signs
from workbench.extract.text.language import language_of
from workbench.extract.text.passages import cut
from workbench.extract.words import words_for
from workbench.flags import flags_of, parts_of_wholes
from workbench.gazetteer import WORLD, Gazetteer


class Reanalysis:
    """An article read once more, to be asked about single places. In a language without words it finds nothing."""

    def __init__(self, article: Article, text: str, gazetteer: Gazetteer = WORLD) -> None:
        self._article = article
        self._text = text
        self._gazetteer = gazetteer
        language, _ = language_of(text or article.title, article.language)
        words = words_for(language)
        analysis = analyse(replace(article, language=language), text, words) if words else None
        self._provenance = provenance_of(analysis) if analysis else None
        self._analysis = self._provenance.analysis if self._provenance else None

    def claim_at(self, key: str, span: Span) -> Claim:
        """What stands at a span as a claim: figures, chain, worthiness, time and places; no flags yet."""
        whole = self._article.title if span.place is Place.TITLE else self._text
        if self._analysis is None or self._provenance is None:
            return Claim(key, self._article.key, span, whole[span.start : span.end])
        figures = self._analysis.figures_in(span)
        part = Part(span, speaking(span, self._provenance.statements))
        drafts = [draft for rule in RULES for draft in rule(part, self._analysis)]
        principal = next((draft.figure for draft in drafts if draft.figure is not None), None)
        draft = Draft(span, principal or (figures[0] if figures else None), figures, statement=part.statement)
        events = Events(self._analysis, self._provenance.statements, self._gazetteer)
        claim = claim_of(draft, key, self._provenance, events)
        signs = frozenset(verb_signs(span, self._analysis)) if self._analysis.words.grammar else frozenset()
        return replace(claim, article=self._article.key, what=kind_of(draft, self._analysis, signs))

    def figure_of(self, words: str, span: Span) -> Figure | None:
        """The figure that these words say, put at a span of the text; None where the grammar finds none in them."""
        found = find_figures(cut(words[:500]))
        if not found:
            return None
        figure = next((each for each in found if each.casualty is not None), found[0])
        placed = replace(figure, span=span)
        if self._provenance is None or span.place is Place.TITLE:
            return placed
        one = self._provenance
        return next(sourced((placed,), one.analysis, one.statements, one.interests))

    def judged(self, claim: Claim) -> Claim:
        """The claim with each of its figures given by the last of its chain, and its doubt worked out anew from that.

        Else the figure would go on to say what its sentence says, and its flag with it, beside a source that a person named.
        """
        if self._provenance is None:
            return claim
        source = next(
            (hop.name for hop in reversed(claim.chain) if hop.kind not in (HopKind.NONE, HopKind.UNCLEAR)), None
        )
        return self._provenance.judged(
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
        mention = read_mention(words, self._analysis.words, self._analysis.roster) if self._analysis else None
        return Hop(words, mention.kind if mention else HopKind.NAMED, span=span)

    def flagged(self, claim: Claim, siblings: Sequence[Claim]) -> Claim:
        """The claim with the flags that fit it as it now stands, among the other claims of its article."""
        if self._provenance is None:
            return replace(claim, flags=())
        case = next(iter(cases_of([claim], self._provenance)))
        ours = replace(claim, flags=flags_of(case))
        ordered = sorted([*siblings, ours], key=lambda each: (each.span.place is Place.TEXT, each.span.start))
        return next(each for each in parts_of_wholes(ordered) if each.key == claim.key)
