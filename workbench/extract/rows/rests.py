"""What the attributions of a sentence leave of it: clauses that nobody is named for, without the ends of who said what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.provenance.statement import Statement
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.stretches import Stretch, stretch_of
from workbench.extract.rows.voices import is_voice
from workbench.extract.text.spans import overlap

SHORTEST = 14
"""Characters of the shortest rest of a sentence that is a part, where it counts nobody."""

_BULLET = re.compile(r"[–—•*·-]\s+")
_WHEN = frozenset("InRJMPD")
"""Chunks of what tells when and where somebody spoke: "late on Tuesday in a statement"."""


def rests_of(span: Span, statements: Sequence[Statement], analysis: ArticleAnalysis) -> Iterator[Span]:
    """The clauses of a sentence that no speaker has; the sentence itself where nobody speaks in it."""
    voices = [one for one in statements if one.speaker and any(overlap(part, span) for part in one.content)]
    taken = sorted(part for one in voices for part in _taken(one, analysis) if overlap(part, span))
    if not taken:
        bullet = _BULLET.match(analysis.text_of(span))
        yield Span(span.start + (bullet.end() if bullet else 0), span.end, span.place)
        return
    spoken = {part.end for one in voices for part in (*one.attribution.cue, *one.attribution.source)}
    start = span.start
    for part in [*taken, Span(span.end, span.end, span.place)]:
        if part.start > start:
            rest = _rest(Span(start, min(part.start, span.end), span.place), start in spoken, analysis)
            if rest and _is_told(rest):
                yield rest.span
        start = max(start, part.end)


def _taken(statement: Statement, analysis: ArticleAnalysis) -> Iterator[Span]:
    """Who speaks, the verb, what is said and from whom it is; but not who is told of before what else it did: "the army, which took power, has drones *and says* …"."""
    cues = statement.attribution.cue
    for part in statement.attribution.source:
        cue = cues[0] if cues else part
        between = analysis.text_of(Span(part.end, max(part.end, cue.start), part.place))
        last = between.rsplit(None, 1)[-1:] if len(between) >= SHORTEST else []
        if not analysis.words.seams.going_on.intersection(last):
            yield part
    yield from (*cues, *statement.content, *statement.asides)


def _rest(gap: Span, behind_voice: bool, analysis: ArticleAnalysis) -> Stretch | None:
    """A gap between attributions without what is left of them at its ends."""
    rest = trimmed(gap, analysis) if gap.end - gap.start > SHORTEST or analysis.figures_in(gap) else None
    if rest is None:
        return None
    stretch = stretch_of(rest, analysis)
    first = _behind_when(stretch) if behind_voice else stretch.first
    last = _before_dangling(stretch)
    if (first, last) == (stretch.first, stretch.last):
        return stretch
    rest = trimmed(stretch.text(first, last), analysis) if last > first else None
    return stretch.cut(rest) if rest else None


def _behind_when(stretch: Stretch) -> int:
    """The word behind when and where somebody spoke: "the monitor said *on Tuesday*, raising the toll to 19"."""
    line = stretch.line
    for at in range(line.chunk_at(stretch.first), line.chunk_at(stretch.last - 1)):
        if line.kinds[at] == ",":
            return line.chunks[at].last
        if line.kinds[at] not in _WHEN:
            break
    return stretch.first


def _before_dangling(stretch: Stretch) -> int:
    """The word before a preposition that has lost its noun to a speaker: "16 survivors, *two of* whom said"."""
    line = stretch.line
    at = line.chunk_at(stretch.last - 1)
    if line.kinds[at] != "I" or at < 1:
        return stretch.last
    counted = line.kinds[at - 2 : at] == ",n"
    return line.chunks[at - 1 if counted else at].first


def _is_told(rest: Stretch) -> bool:
    """It counts somebody, or is long enough, with a verb, and says more than who a speaker is: "…, who was treated for a wound".

    A participle is enough with a number: "the club said, *raising its estimate to 900 fans*".
    """
    if rest.counts(rest.first, rest.last):
        return True
    verbs = rest.verbs()
    if not verbs or rest.span.end - rest.span.start < SHORTEST or rest.line.word(rest.first) in rest.seams.describing:
        return False
    told = any(one.finite for one in verbs) or rest.measures(rest.first, rest.last)
    return told and not is_voice(rest)
