"""The order in which the rules are asked, from the bare text to flagged claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.keys import claim_key
from store.model import Article, Claim, Extraction, Place, Problem, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.events.frame import Events
from workbench.extract.events.places import places_in, places_of
from workbench.extract.events.times import when_said
from workbench.extract.figures import endless_in
from workbench.extract.provenance.provenance import Provenance, provenance_of
from workbench.extract.reading import read
from workbench.extract.rows.cases import cases_of
from workbench.extract.rows.doubts import doubts_in
from workbench.extract.rows.measures import conversions_in
from workbench.extract.rows.queueing import queued
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.segments import drafts_of
from workbench.extract.rows.wholes import parts_of_wholes
from workbench.extract.rows.worthiness import worthiness
from workbench.extract.speech import outermost
from workbench.extract.text.languages import Languages, languages_of
from workbench.extract.text.masthead import complete, read_masthead
from workbench.extract.text.passages import Passage, cut
from workbench.extract.text.quotes import Quote, quotes_of
from workbench.extract.text.roster import roster_of
from workbench.extract.text.spans import SpanIndex
from workbench.extract.text.unread import unread_in
from workbench.extract.words import LANGUAGES, Words
from workbench.flags import Case, flags_of
from workbench.gazetteer import WORLD, Gazetteer

TITLE_WITHIN = 400
"""Characters at the start of a text in which the title may stand again."""


def extract(article: Article, text: str, gazetteer: Gazetteer = WORLD) -> Extraction:
    """Find the attributions, figures and claims of an article, and what stood in the way."""
    told = languages_of(text, article.title, article.language)
    article = replace(article, language=told.main)
    languages = tuple(told.read())
    if not languages:
        return Extraction(article, text, problems=(_unknown(told.main, text),))
    found = [_in_one(article, text, told, words, gazetteer) for words in languages]
    return Extraction(
        replace(found[0].article, title=article.title),
        text,
        tuple(attribution for one in found for attribution in one.attributions),
        tuple(figure for one in found for figure in one.figures),
        found[0].claims
        if len(found) == 1
        else tuple(sorted((one for each in found for one in each.claims), key=_place)),
        (
            *(() if told.sure else (_unsure(languages[0], text),)),
            *unread_in(told, article.title),
            *(problem for one in found for problem in one.problems),
        ),
    )


def _in_one(article: Article, text: str, told: Languages, words: Words, gazetteer: Gazetteer) -> Extraction:
    """What is said in one of an article's languages."""
    provenance = provenance_of(analyse(told.headed(article, words), told.only(text, words), words))
    analysis = provenance.analysis
    return Extraction(
        analysis.article,
        text,
        outermost(analysis.attributions),
        tuple(analysis.figures),
        _claims(provenance, gazetteer),
        (*_missing(words, text), *_endless(analysis), *_unread(analysis), *_damages(analysis)),
    )


def _place(claim: Claim) -> tuple[bool, int]:
    return claim.span.place is Place.TEXT, claim.span.start


def analyse(article: Article, text: str, words: Words) -> ArticleAnalysis:
    """Read a text with the rules that need nothing but the text."""
    masthead = read_masthead(text, words)
    readings = [read(one, words) for one in (_title(article, text, words), cut(text, language=words.language))]
    title, passage = (one.passage for one in readings)
    named = readings[-1].named
    roster = roster_of(named.text, words)
    figures = [figure for one in readings for figure in one.figures]
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
        doubts=SpanIndex((*doubts_in(title, words.doubts), *doubts_in(passage, words.doubts)), lambda one: (one.span,)),
        conversions=SpanIndex(
            (*conversions_in(title, figures), *conversions_in(passage, figures)), lambda one: (one.span,)
        ),
        places=places_of(roster, words),
    )


def _title(article: Article, text: str, words: Words) -> Passage:
    """The title as a passage of its own; empty where it stands in the text."""
    title = "" if article.title.strip() in text.lstrip()[:TITLE_WITHIN] else article.title
    return cut(title, place=Place.TITLE, language=words.language)


def _claims(provenance: Provenance, gazetteer: Gazetteer) -> tuple[Claim, ...]:
    analysis = provenance.analysis
    drafts = list(drafts_of(analysis, provenance.statements))
    events = Events(analysis, provenance.statements, gazetteer)
    claims = list(queued(drafts, list(_keyed(drafts, provenance, events)), analysis))
    flagged = [_flagged(case) for case in cases_of(claims, provenance)]
    return parts_of_wholes(flagged, analysis)


def _flagged(case: Case) -> Claim:
    flags = flags_of(case)
    return replace(case.claim, flags=flags) if flags else case.claim


def _keyed(drafts: Iterable[Draft], provenance: Provenance, events: Events) -> Iterator[Claim]:
    analysis = provenance.analysis
    seen: dict[str, int] = {}
    for draft in drafts:
        text = analysis.text_of(draft.span)
        occurrence = seen[text] = seen.get(text, -1) + 1
        yield claim_of(draft, claim_key(analysis.article.key, text, occurrence), provenance, events)


def claim_of(draft: Draft, key: str, provenance: Provenance, events: Events) -> Claim:
    """The claim that a draft becomes: with its chain, worthiness, time, places and event; flags are for later."""
    analysis = provenance.analysis
    text = analysis.text_of(draft.span)
    score, made_by = worthiness(text, draft.figures, analysis.words)
    claim = Claim(
        key=key,
        article=analysis.article.key,
        span=draft.span,
        text=text,
        figure=draft.figure,
        figures=draft.figures,
        chain=provenance.chain(draft.span, draft.figure),
        worthiness=score,
        worthy_words=made_by,
        when=when_said(text, analysis.article.published, analysis.words),
        where=places_in(draft.span, analysis.places),
        event=events.of(draft.span, draft.figure),
    )
    return provenance.judged(claim)


def _unread(analysis: ArticleAnalysis) -> Iterator[Problem]:
    for passage in (analysis.title, analysis.passage):
        if passage.beyond is not None:
            yield passage.beyond
    for span in (*analysis.title.unread, *analysis.passage.unread):
        length = span.end - span.start
        yield Problem(
            span, f"{length:,} characters without the end of a sentence: nothing was looked for in their paragraph."
        )


def _endless(analysis: ArticleAnalysis) -> Iterator[Problem]:
    yield from endless_in(analysis.title)
    yield from endless_in(analysis.passage)


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
    return Problem(Span(0, len(text)), f"Too little tells the language of this text; it is read as {words.name}.")


def _missing(words: Words, text: str) -> Iterator[Problem]:
    """What is not looked for in a language, so that its absence tells nothing."""
    missing = [what for what, read in (("who said what", words.speaks), ("figures", words.counts)) if not read]
    if missing:
        them = " and ".join(missing)
        yield Problem(
            Span(0, len(text)), f"{them.capitalize()}: not read in {words.name} yet, so nothing of it was looked for."
        )
