"""The order in which the rules are asked, from the bare text to flagged claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.keys import claim_key
from store.model import Article, Claim, Extraction, Place, Problem, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.roster import roster_of
from workbench.extract.events.dates import when_said
from workbench.extract.events.places import places_in, places_of
from workbench.extract.provenance.chains import chain_of
from workbench.extract.provenance.figure_sources import source_figures
from workbench.extract.provenance.statements import Statement, statements_of
from workbench.extract.reading import read
from workbench.extract.rows.cases import cases_of
from workbench.extract.rows.doubts import conversions_in, doubts_in
from workbench.extract.rows.kinds import kind_of
from workbench.extract.rows.queueing import queued
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.segments import drafts_of
from workbench.extract.rows.worthiness import worthiness
from workbench.extract.speech import outermost
from workbench.extract.text.language import language_of
from workbench.extract.text.masthead import complete, read_masthead
from workbench.extract.text.passages import Passage, cut
from workbench.extract.text.quotes import Quote, quotes_of
from workbench.extract.text.spans import SpanIndex
from workbench.extract.words import LANGUAGES, Words, words_for
from workbench.flags import Case, flags_of, parts_of_wholes

TITLE_WITHIN = 400
"""Characters at the start of a text in which the title may stand again."""


def extract(article: Article, text: str) -> Extraction:
    """Find the attributions, figures and claims of an article, and what stood in the way."""
    language, sure = language_of(text or article.title, article.language)
    article = replace(article, language=language)
    words = words_for(language)
    if words is None:
        return Extraction(article, text, problems=(_unknown(language, text),))
    analysis = analyse(article, text, words)
    statements = statements_of(analysis)
    claims = _claims(analysis, statements)
    problems = (
        *(() if sure else (_unsure(words, text),)),
        *(() if words.grammar else (_without_grammar(words, text),)),
    )
    return Extraction(
        analysis.article,
        text,
        outermost(analysis.attributions),
        tuple(analysis.figures),
        claims,
        (*problems, *_unread(analysis), *_damages(analysis)),
    )


def analyse(article: Article, text: str, words: Words) -> ArticleAnalysis:
    """Read a text with the rules that need nothing but the text."""
    masthead = read_masthead(text, words)
    readings = [read(one, words) for one in (_title(article, text, words), cut(text, language=words.language))]
    title, passage = (one.passage for one in readings)
    named = readings[-1].named
    roster = roster_of(named.text, words)
    figures = [figure for one in readings for figure in source_figures(one.passage, one.figures, one.attributions)]
    return ArticleAnalysis(
        article=complete(article, masthead),
        passage=passage,
        named=named,
        title=title,
        words=words,
        masthead=masthead,
        roster=roster,
        quotes=SpanIndex(quotes_of(passage), lambda one: (one.span,)),
        attributions=tuple(attribution for one in readings for attribution in one.attributions),
        figures=SpanIndex(figures, lambda one: (one.span,)),
        doubts=SpanIndex((*doubts_in(title), *doubts_in(passage)), lambda one: (one.span,)),
        conversions=SpanIndex(
            (*conversions_in(title, figures), *conversions_in(passage, figures)), lambda one: (one.span,)
        ),
        places=places_of(roster, words),
    )


def _title(article: Article, text: str, words: Words) -> Passage:
    """The title as a passage of its own; empty where it stands in the text."""
    title = "" if article.title.strip() in text[:TITLE_WITHIN] else article.title
    return cut(title, place=Place.TITLE, language=words.language)


def _claims(analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> tuple[Claim, ...]:
    drafts = list(drafts_of(analysis, statements))
    claims = list(queued(drafts, list(_keyed(drafts, analysis, statements)), analysis))
    flagged = [_flagged(case) for case in cases_of(claims, analysis)]
    return parts_of_wholes(flagged)


def _flagged(case: Case) -> Claim:
    flags = flags_of(case)
    return replace(case.claim, flags=flags) if flags else case.claim


def _keyed(drafts: Iterable[Draft], analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Iterator[Claim]:
    seen: dict[str, int] = {}
    for draft in drafts:
        text = analysis.text_of(draft.span)
        occurrence = seen[text] = seen.get(text, -1) + 1
        yield claim_of(draft, claim_key(analysis.article.key, text, occurrence), analysis, statements)


def claim_of(draft: Draft, key: str, analysis: ArticleAnalysis, statements: SpanIndex[Statement]) -> Claim:
    """The claim that a draft becomes: with its chain, worthiness, time and places; flags are for later."""
    text = analysis.text_of(draft.span)
    score, made_by = worthiness(text, draft.figures, analysis.words)
    return Claim(
        key=key,
        article=analysis.article.key,
        span=draft.span,
        text=text,
        figure=draft.figure,
        figures=draft.figures,
        chain=chain_of(draft.span, analysis, statements),
        worthiness=score,
        worthy_words=made_by,
        when=when_said(text, analysis.article.published, analysis.words),
        where=places_in(draft.span, analysis.places),
        what=kind_of(draft, analysis),
    )


def _unread(analysis: ArticleAnalysis) -> Iterator[Problem]:
    for passage in (analysis.title, analysis.passage):
        if passage.beyond is not None:
            yield passage.beyond
    for span in (*analysis.title.unread, *analysis.passage.unread):
        length = span.end - span.start
        yield Problem(
            span, f"{length:,} characters without the end of a sentence: nothing was looked for in their paragraph."
        )


def _damages(analysis: ArticleAnalysis) -> Iterator[Problem]:
    for quote in analysis.quotes:
        if quote.damaged:
            yield Problem(quote.span, f"A quotation has lost its {_lost(quote)} mark.")


def _lost(quote: Quote) -> str:
    return "closing" if quote.opened else "opening"


def _unknown(language: str, text: str) -> Problem:
    known = ", ".join(words.name for words in LANGUAGES)
    named = f"language “{language}”" if language else "language of this text"
    return Problem(
        Span(0, len(text)), f"No words for the {named}: nothing was looked for. There are words for {known}."
    )


def _unsure(words: Words, text: str) -> Problem:
    return Problem(Span(0, len(text)), f"Too little text to tell its language; read as {words.name}.")


def _without_grammar(words: Words, text: str) -> Problem:
    return Problem(
        Span(0, len(text)), f"Who said what, and figures, are not read in {words.name} yet: neither was looked for."
    )
