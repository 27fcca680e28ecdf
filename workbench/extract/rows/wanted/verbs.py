"""The verb that a claim turns on: when it tells of, whether of a deed or of how things are, and who is its subject."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.stretches import Stretch, stretch_of


def verb_signs(span: Span, analysis: ArticleAnalysis) -> Iterator[str]:
    """What its main verb shows of a claim."""
    stretch = stretch_of(span, analysis)
    mine = stretch.verbs()
    finite = [one for one in mine if one.finite]
    verb = next((one for one in finite if one.link is not Link.RELATIVE), finite[0] if finite else None)
    if verb is None:
        if mine and mine[0].link is Link.COORDINATE and mine[0].verb == stretch.first:
            yield "form: begins with its verb"  # a past form that looks like a participle: "and *called* for calm"
        yield "verb: a participle" if mine else "verb: none"
        return
    if _has_no_subject(verb, stretch):
        yield "form: begins with its verb"
    yield f"verb: {_time(verb, stretch)}"
    yield from _verb(verb, stretch)
    yield f"subject: {_subject(verb, stretch)}"


def _has_no_subject(verb: Clause, stretch: Stretch) -> bool:
    """It begins with its verb, and with it what somebody else does: "*called* for an inquiry"."""
    outside = verb.subject is not None and verb.subject.first < stretch.first
    return verb.verb == stretch.first or (outside and verb.verb < stretch.first + 3)


def _time(verb: Clause, stretch: Stretch) -> str:
    line, words = stretch.line, stretch.analysis.words
    opener, seams = line.word(verb.verb), words.seams
    listed = {"should": seams.wishing, "future": seams.future, "may": seams.possible, "has done": seams.done}
    for name, openers in listed.items():
        if opener in openers:
            return name
    if opener in words.past or opener.endswith(seams.past_endings):
        return "had done" if opener in line.syntax.have and verb.group.last > verb.verb + 1 else "past"
    return "is doing" if line.tags[verb.main] == "G" else "present"


def _verb(verb: Clause, stretch: Stretch) -> Iterator[str]:
    word, words = stretch.line.word(verb.main), stretch.analysis.words
    if verb.group.passive:
        yield "verb: passive"
    if verb.group.negated:
        yield "verb: negated"
    if verb.group.unreal:
        yield "verb: not done"
    if word in words.states and not verb.group.passive:
        yield "verb: a state"
    if word in words.reporting and not verb.group.passive:
        yield "verb: says"


def _subject(verb: Clause, stretch: Stretch) -> str:
    """What its subject is: a number, a name, "we", one that "the" opens, or a plain plural."""
    line, subject = stretch.line, verb.subject
    if subject is None:
        return "none"
    word, tag = line.word(subject.head), line.tags[subject.head]
    if tag == "O" or word in stretch.analysis.words.pronouns:
        return "I or we" if word in stretch.seams.ours else "a pronoun"
    if stretch.analysis.figures_in(stretch.text(subject.first, subject.last)):
        return "a number"
    if tag == "P":
        return "a name"
    if line.tags[subject.first] in "DZ":
        return "the or a"
    return "plain plural" if word.endswith("s") else "plain"
