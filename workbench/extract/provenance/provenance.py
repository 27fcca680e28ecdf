"""Who says what in one article, and what their word is worth: all that is asked about the sources of a claim."""

from __future__ import annotations

from dataclasses import dataclass, replace

from store.model import Claim, Figure, Hop, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.coreference import Coreference
from workbench.extract.provenance.chains import chain_of
from workbench.extract.provenance.counts import Counts, counts_of
from workbench.extract.provenance.figure_sources import sourced
from workbench.extract.provenance.interest import Interests
from workbench.extract.provenance.reliability import verdict_on
from workbench.extract.provenance.stakes import Stake
from workbench.extract.provenance.statement import Statement
from workbench.extract.provenance.statements import statements_of
from workbench.extract.text.spans import SpanIndex


@dataclass(frozen=True, slots=True)
class Provenance:
    """The speakers, statements and parties of one article."""

    analysis: ArticleAnalysis
    """With each figure's own source."""
    statements: SpanIndex[Statement]
    counts: Counts
    """Whose count a figure is, where no verb says it."""
    speakers: Coreference
    interests: Interests

    def chain(self, span: Span, figure: Figure | None = None) -> tuple[Hop, ...]:
        """The hops behind the claim at a span, or behind its figure there, nearest the event first."""
        count = self.counts.get(figure.span) if figure is not None else None
        return chain_of(span, self.analysis, self.statements, count)

    def parties(self, claim: Claim) -> tuple[Stake | None, ...]:
        """For each hop of a claim what makes it a party, None where nothing does."""
        said = f"{claim.text}\n{self.analysis.text_of(self.analysis.sentence_at(claim.span))}"
        return tuple(self.interests.of(hop, said) for hop in claim.chain)

    def judged(self, claim: Claim) -> Claim:
        """The claim with its figures judged by its whole chain, and not by their sentence alone."""
        if claim.figure is None and not claim.figures:
            return claim
        chain = tuple(zip(claim.chain, self.parties(claim), strict=True))

        def anew(figure: Figure) -> Figure:
            if figure is not claim.figure and figure.span in self.counts:
                return figure  # somebody else's
            unverified, why = verdict_on(figure, chain, self.analysis.words)
            why = figure.why if figure.why and not unverified else why
            same = (unverified, why) == (figure.unverified, figure.why)
            return figure if same else replace(figure, unverified=unverified, why=why)

        return replace(
            claim,
            figure=anew(claim.figure) if claim.figure else None,
            figures=tuple(anew(each) for each in claim.figures),
        )


def provenance_of(analysis: ArticleAnalysis) -> Provenance:
    """Resolve who speaks, then give each figure its source."""
    speakers = Coreference(analysis)
    statements = statements_of(analysis, speakers)
    interests = Interests(analysis, speakers.table)
    counts = counts_of(analysis.figures, speakers)
    figures = SpanIndex(sourced(analysis.figures, analysis, statements, counts, interests), lambda one: (one.span,))
    return Provenance(replace(analysis, figures=figures), statements, counts, speakers, interests)
