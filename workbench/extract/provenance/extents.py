"""How far what is said reaches, where an aside or its own speaker stands in the middle of it."""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.spans import inside

BESIDE, LISTENER = 3, 5
"""Characters between a word that opens what is said and an aside: "that, according to"; words of a listener and a day."""


def over_aside(statement: Statement, behind: Statement | None, analysis: ArticleAnalysis) -> Statement:
    """Of "the monitor said that, according to survivors, soldiers shot 20", what stands behind the aside is said too."""
    said = statement.content[-1] if statement.content else None
    if said is None or behind is None or not behind.content or not 0 < behind.at.start - said.end <= BESIDE:
        return statement
    syntax = analysis.words.syntax
    opens = syntax is not None and analysis.text_of(said).strip(" ,").lower() in syntax.complementizers
    whole = Span(said.start, max(part.end for part in behind.content), said.place)
    return statement._replace(said=(whole,)) if opens else statement


def going_on(statement: Statement, others: Sequence[Statement], analysis: ArticleAnalysis) -> Statement:
    """Of "forty were hurt, the mayor said, and two roads are shut", what goes on behind its speaker is said too."""
    syntax, ends = analysis.words.syntax, statement.attribution.cue
    end = max((part.end for part in (*statement.attribution.source, *ends)), default=0)
    rest = Span(end, statement.sentence.end, statement.sentence.place)
    rest = _past_listener(rest, analysis)
    opening = analysis.text_of(rest).split(maxsplit=2)[:2]
    if syntax is None or not statement.content or statement.content[-1].end > end or len(opening) < 2:
        return statement
    apart = opening[0] != "," or opening[1] not in syntax.coordinators
    if apart or any(one is not statement and inside(one.at, rest) for one in others):
        return statement
    start = rest.start + analysis.text_of(rest).index(opening[1]) + len(opening[1])
    return statement._replace(said=(*statement.content, Span(start, rest.end, rest.place)))


def _past_listener(rest: Span, analysis: ArticleAnalysis) -> Span:
    """Reads "…, the mayor told Radio North on Friday, and two roads are shut": from the comma behind whom one told, and when."""
    text = analysis.text_of(rest)
    comma = text.find(",")
    short = comma > 0 and len(text[:comma].split()) <= LISTENER
    return Span(rest.start + comma, rest.end, rest.place) if short else rest
