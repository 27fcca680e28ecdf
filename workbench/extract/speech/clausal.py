"""Speech read from clauses: a verb of saying, its subject, and what it governs, whether or not marks are left.

Asked where the frames of `verbs` find nobody: "told the Daily Post four men had died", "the report released today said",
"Officials say 57 dead", "the toll was 12 the mayor said".
"""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.clauses import Clause, Clauses
from workbench.extract.speech.clausal_contents import SHORTEST, read_content, said_before
from workbench.extract.speech.clausal_sources import source_of
from workbench.extract.speech.contents import (
    spans_of,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.sources import without_relative
from workbench.extract.words.speech import Frame, Saying, Stance


def find_clausal(parse: Parse, clauses: Clauses, lexicon: Lexicon) -> Iterator[Finding]:
    """Attributions at the verbs of saying of a sentence, by its clauses."""
    for clause in clauses.clauses:
        verb = _saying(clauses, clause, lexicon)
        if verb is None or clause.main >= len(parse) or parse.spoken(clause.main):
            continue
        finding = _read(parse, clauses, clause, verb, lexicon)
        if finding is not None:
            yield finding


def _saying(clauses: Clauses, clause: Clause, lexicon: Lexicon) -> Saying | None:
    verb = lexicon.language.saying.saying(clauses.line.word(clause.main), clauses.line.word(clause.group.last))
    if verb is None or not verb.speech or verb.stance is Stance.WANTS or clause.group.raised >= 0:
        return None
    return verb


def _read(parse: Parse, clauses: Clauses, clause: Clause, verb: Saying, lexicon: Lexicon) -> Finding | None:
    if clause.group.passive:
        return _passive(parse, clause, verb)
    if clause.group.kind in "te" or (clause.group.kind == "g" and clause.subject is None):
        return None
    source, source_last = source_of(parse, clauses, clause, lexicon, verb)
    if source is None:
        return _inverted(parse, clauses, clause, verb, lexicon)
    cue = (clause.verb, clause.group.last)
    frame, content = read_content(parse, clauses, clause, verb, lexicon)
    if not content and source.last <= clause.verb:
        frame, content = "left", said_before(parse, clauses, clause, source, verb)
    if not content:
        return None
    own = frame == "object" and Frame.NUMBER in verb.frames and parse.tags[source.first] == "Z"
    rule = f"{verb.lemma}: clause {frame}"
    return Finding(
        spans_of(parse, without_relative(parse, (source.first, source_last))),
        spans_of(parse, cue),
        content,
        rule,
        own=own,
    )


def _inverted(parse: Parse, clauses: Clauses, clause: Clause, verb: Saying, lexicon: Lexicon) -> Finding | None:
    """Reads "… in other areas said the UN", its comma lost: who speaks stands behind, and what is said before."""
    if (
        (verb.ambiguous and parse.tag(clause.verb - 1) != '"')
        or Frame.INVERTED not in verb.frames
        or not clause.objects
        or clause.verb < SHORTEST
        or clause.group.kind != "v"
    ):
        return None
    speaker = clause.objects[0]
    named = (
        clauses.line.tags[speaker.head] == "P"
        or lexicon.language.lexicon.kind_of(clauses.line.word(speaker.head)) is not None
    )
    told = any(one.finite for one in clauses.clauses[: clause.number])
    if speaker.first != clause.group.last or not named or not told or len(clause.objects) > 1:
        return None
    cue = (clause.verb, clause.group.last)
    said = spans_of(parse, (0, clause.verb))
    return Finding(
        spans_of(parse, (speaker.first, speaker.last)), spans_of(parse, cue), said, f"{verb.lemma}: clause inverted"
    )


def _passive(parse: Parse, clause: Clause, verb: Saying) -> Finding | None:
    """Reads "the claim was denied by the army": what is said stands before, its speaker behind."""
    if clause.agent is None or clause.subject is None or not {Frame.OBJECT, Frame.TELLING, Frame.THAT} & verb.frames:
        return None
    if not clause.finite and verb.stance not in (Stance.CLAIMS, Stance.ACCUSES, Stance.ASSERTS):
        return None
    cue = (clause.verb, clause.group.last)
    said = (clause.subject.first, clause.subject.last)
    agent = (clause.agent.first, clause.agent.last)
    return Finding(spans_of(parse, agent), spans_of(parse, cue), spans_of(parse, said), f"{verb.lemma}: clause by")
