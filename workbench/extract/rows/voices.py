"""A claim without the voice that tells it, where the sentence's attributions have left some of it."""

from __future__ import annotations

import re
from itertools import pairwise

from store.model import Span
from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.edges import trimmed
from workbench.extract.rows.stretches import Stretch

_LABEL = re.compile(r"[^:\"“”]{3,60}:\s+")


def what_is_said(piece: Stretch) -> Span:
    """A piece without the "Uddin told the Associated Press", "Sri Lanka bombings:" or ", a paper wrote" around it."""
    piece = piece.cut(_without_label(piece))
    said = _behind_saying(piece)
    told = _without_teller(piece.cut(_what_is_put(piece))) if said is None else said
    return _without_origin(piece.cut(told))


def is_voice(stretch: Stretch) -> bool:
    """Nothing but who speaks: "the source added", "quoting an officer as is usual"."""
    line, verbs = stretch.line, stretch.verbs()
    if not verbs or stretch.measures(stretch.first, stretch.last):
        return False
    if line.word(stretch.first) in stretch.seams.citing:
        return True
    says = line.word(verbs[0].main) in stretch.analysis.words.reporting | line.syntax.opening_content
    quiet = verbs[0].group.passive or verbs[0].objects
    return len(verbs) == 1 and says and not quiet and verbs[0].group.last >= stretch.last - 1


def _without_label(piece: Stretch) -> Span:
    """A headline without the words before a colon that say what it is about."""
    span = piece.span
    label = _LABEL.match(piece.analysis.text_of(span))
    if label is None or piece.cut(Span(span.start, span.start + label.end() - 2, span.place)).verbs():
        return span
    return trimmed(Span(span.start + label.end(), span.end, span.place), piece.analysis) or span


def _behind_saying(piece: Stretch) -> Span | None:
    """What follows right behind a main verb of saying; None where none is followed by a clause."""
    for verb, said in pairwise(piece.verbs()):
        if _says(verb, piece) and verb.link is not Link.RELATIVE and said.finite and _follows(verb, said):
            start = piece.line.tokens.starts[said.first]
            return trimmed(Span(start, piece.span.end, piece.span.place), piece.analysis)
        if verb.finite and (verb.link is Link.MAIN or _says(verb, piece)):
            break
    return None


def _says(verb: Clause, piece: Stretch) -> bool:
    word = piece.line.word(verb.main)
    saying = word in piece.analysis.words.reporting or word in piece.line.syntax.opening_content
    hears = verb.group.passive and word in piece.seams.hearing
    plain = verb.finite and not verb.group.negated and (hears or not verb.group.passive)
    nobody = verb.subject is not None and piece.line.word(verb.subject.first) in piece.seams.nobody
    return saying and plain and not nobody and word not in piece.seams.deeds_of_saying


def _follows(verb: Clause, said: Clause) -> bool:
    """Nothing stands between the words of a saying clause and what is said."""
    linked = said.link in (Link.CONTENT, Link.MAIN) and said.first <= verb.last + 1
    return linked and said.subject is not None and verb.group.last <= said.subject.first


def _what_is_put(piece: Stretch) -> Span:
    """What somebody puts at a number, without who: "the volume at 600,000 tonnes"; a bare "put it at 6.2" keeps its verb."""
    line = piece.line
    verb = next((one for one in piece.verbs() if one.finite and one.link is not Link.RELATIVE), None)
    if verb is None or line.word(verb.main) not in piece.seams.putting or not verb.objects or verb.group.passive:
        return piece.span
    at = next((one for one, _ in verb.adjuncts if line.word(one) in piece.seams.amounts), None)
    if at is None or not piece.analysis.figures_in(piece.text(at, piece.last)):
        return piece.span
    thing = verb.objects[0]
    toll = line.word(thing.head) in piece.seams.tolls and thing.plain < 0
    bare = toll or line.tags[thing.head] == "O"
    start = line.tokens.starts[verb.verb if bare else thing.first]
    return trimmed(Span(start, piece.span.end, piece.span.place), piece.analysis) or piece.span


def _without_teller(piece: Stretch) -> Span:
    """A piece without ", the newspaper wrote" at its end."""
    verbs = piece.verbs()
    last = verbs[-1] if len(verbs) > 1 else None
    if last is None or last.link is not Link.MAIN or not _says(last, piece) or last.subject is None:
        return piece.span
    if last.group.last < piece.last or piece.line.word(last.first - 1) != ",":
        return piece.span
    end = piece.line.tokens.starts[last.first - 1]
    return trimmed(Span(piece.span.start, end, piece.span.place), piece.analysis) or piece.span


def _without_origin(piece: Stretch) -> Span:
    """A piece without those from whom its speaker had it: "ten guards had been killed*, again citing an army officer*"."""
    line = piece.line
    for one in piece.verbs():
        mark = one.first - 1
        while line.tags[mark : mark + 1] == "R":
            mark -= 1
        if line.word(one.main) in piece.seams.citing and mark > piece.first and line.word(mark) == ",":
            end = line.tokens.starts[mark]
            return trimmed(Span(piece.span.start, end, piece.span.place), piece.analysis) or piece.span
    return piece.span
