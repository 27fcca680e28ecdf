"""What is said with its verb, where it is no claim without: "*denied* that it had sunk", "*put* the toll at 12"."""

from __future__ import annotations

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Link
from workbench.extract.provenance.statement import Statement
from workbench.extract.rows.stretches import stretch_of
from workbench.extract.text.spans import inside
from workbench.extract.text.tokens import words_in

FEWEST = 5
"""Words of the shortest thing that stands for a clause."""
BESIDE = 20
"""Characters between a speaker and the verb: "Sherwood *quickly* denied", "the coalition *have* denied"."""


def with_cue(content: Span, statement: Statement, analysis: ArticleAnalysis) -> Span:
    """What does not stand alone, with its verb: "the firm denied that it had sunk", "put the toll at 12"."""
    cue = statement.attribution.cue[-1] if statement.attribution.cue else content
    between = Span(cue.end, max(cue.end, content.start), cue.place)
    seams = analysis.words.seams
    if content.start < cue.end or analysis.text_of(between).strip() not in ("", *seams.opening):
        return content
    framing = not seams.framing.isdisjoint(words_in(analysis.text_of(cue))) or _unsaid(cue, statement, analysis)
    alone = not framing and (_has_clause(content, analysis) or _is_telling(content, cue, statement, analysis))
    if alone and not analysis.text_of(between).strip():
        return _behind_day(content, analysis)
    return content if alone else Span(_doer(cue, statement, analysis), content.end, content.place)


def _behind_day(content: Span, analysis: ArticleAnalysis) -> Span:
    """What is said without the day on which it was: "said *on Monday,* two bridges were closed"."""
    stretch = stretch_of(content, analysis)
    line, at = stretch.line, stretch.line.chunk_at(stretch.first)
    at += line.kinds[at : at + 1] == "I"
    if line.kinds[at : at + 1] != "n" or line.word(line.chunks[at].head) not in line.syntax.times:
        return content
    comma = line.kinds[at + 1 : at + 2] == ","
    begins = line.chunks[at].last + comma
    opens = line.kinds[at + 1 + comma : at + 2 + comma] == "n" and begins < stretch.last
    return Span(line.tokens.starts[begins], content.end, content.place) if opens else content


def _is_telling(content: Span, cue: Span, statement: Statement, analysis: ArticleAnalysis) -> bool:
    """A thing that stands for a clause: "the institute counted *470 patients with a failure of the kidneys*"."""
    seams = analysis.words.seams
    stretch, voice = stretch_of(content, analysis), stretch_of(cue, analysis)
    told = any(one.finite and voice.line.word(one.main) in seams.telling for one in voice.verbs())
    nobody = stretch.line.word(stretch.first) in seams.nobody
    place = any(inside(one, span) for one in statement.attribution.source for span, _ in analysis.places.near(one))
    enough = stretch.last - stretch.first >= FEWEST and stretch.measures(stretch.first, stretch.last)
    return told and enough and not nobody and not place and content.place is Place.TEXT


def is_deed(statement: Statement, analysis: ArticleAnalysis) -> bool:
    """Its verb takes a thing and no clause: "found 41 bodies", "documented 8,400 cases"."""
    cue = statement.attribution.cue
    found = bool(cue) and not analysis.words.seams.finding.isdisjoint(words_in(analysis.text_of(cue[-1])))
    return found and not any(_has_clause(one, analysis) for one in statement.content)


def _has_clause(content: Span, analysis: ArticleAnalysis) -> bool:
    """Whether what follows a verb is told by a clause, and no thing with another verb joined behind it."""
    stretch = stretch_of(content, analysis)
    return any(
        one.finite and (one.link not in (Link.COORDINATE, Link.RELATIVE) or one.first < stretch.first)
        for one in stretch.verbs()
    )


def _unsaid(cue: Span, statement: Statement, analysis: ArticleAnalysis) -> bool:
    """Nobody says it: "no group has said …", "the crew did not report …"."""
    source = statement.attribution.source[-1] if statement.attribution.source else cue
    opener = analysis.text_of(source).partition(" ")[0].lower()
    stretch = stretch_of(cue, analysis)
    negated = any(one.group.negated for one in stretch.verbs() if one.main < stretch.last)
    return opener in analysis.words.seams.nobody or negated


def _doer(cue: Span, statement: Statement, analysis: ArticleAnalysis) -> int:
    """Where the source of a denial, an accusation or a finding begins, which is its doer; else where its verb does."""
    source = statement.attribution.source[-1] if statement.attribution.source else cue
    near = source.place is cue.place and source.end <= cue.start <= source.end + BESIDE
    seams = analysis.words.seams
    deed = not (seams.deeds | seams.finding).isdisjoint(words_in(analysis.text_of(cue)))
    return source.start if near and (deed or _unsaid(cue, statement, analysis)) else cue.start
