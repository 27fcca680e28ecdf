"""The stages that an article goes through in the product, each on what the stages before it made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from store.model import Article
from workbench.extract import extract
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import clauses_of
from workbench.extract.entities.bodies import body_of
from workbench.extract.entities.mentions import read_mention
from workbench.extract.entities.table import key_of
from workbench.extract.extraction import analyse
from workbench.extract.figures import find_figures
from workbench.extract.figures.terms import terms_of
from workbench.extract.phrases.chunks import chunks_of
from workbench.extract.provenance.provenance import Provenance, provenance_of
from workbench.extract.rows.segments import drafts_of
from workbench.extract.speech import find_attributions
from workbench.extract.speech.unpunctuated import find_unmarked
from workbench.extract.text.passages import Passage, cut
from workbench.extract.text.roster import people_in, plain, runs_in
from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import tokens_of, words_in
from workbench.extract.words import LANGUAGES

WORDS = LANGUAGES[0]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A text with what each stage takes from the ones before."""

    article: Article
    text: str
    passage: Passage
    analysis: ArticleAnalysis
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class Stage:
    """One part of the work, by its name in the table."""

    name: str
    run: Callable[[Prepared], object]


def prepared(article: Article, text: str) -> Prepared:
    """All that the stages need, made once and outside the clock."""
    analysis = analyse(article, text, WORDS)
    return Prepared(article, text, cut(text, language=WORDS.language), analysis, provenance_of(analysis))


def forget() -> None:
    """Drop what is kept from rule to rule: no stage may profit from what another, or a round, has cut."""
    for kept in (tokens_of, terms_of, tags_of, words_in, chunks_of, clauses_of):
        kept.cache_clear()
    for named in (read_mention, body_of, people_in, runs_in, key_of, plain):
        named.cache_clear()


def _sentences(one: Prepared) -> object:
    return cut(one.text, language=WORDS.language)


def _figures(one: Prepared) -> object:
    return find_figures(one.passage)


def _attributions(one: Prepared) -> object:
    found = find_attributions(one.passage)
    return (*found, *find_unmarked(one.passage, found, WORDS))


def _analysis(one: Prepared) -> object:
    return analyse(one.article, one.text, WORDS)


def _speakers(one: Prepared) -> object:
    return provenance_of(one.analysis)


def _chains(one: Prepared) -> object:
    return tuple(_each_chain(one))


def _each_chain(one: Prepared) -> Iterator[object]:
    for draft in drafts_of(one.analysis, one.provenance.statements):
        yield one.provenance.chain(draft.span)


def _whole(one: Prepared) -> object:
    return extract(one.article, one.text)


WHOLE = Stage("whole extract", _whole)
STAGES: tuple[Stage, ...] = (
    Stage("sentences", _sentences),
    Stage("figures", _figures),
    Stage("attributions", _attributions),
    Stage("analysis: all that the text alone tells", _analysis),
    Stage("speakers", _speakers),
    Stage("claims and chains", _chains),
    WHOLE,
)
