"""Speech read from clauses: a verb of saying, its subject, and what it governs, whether or not marks are left.

Asked where the frames of `verbs` find nobody: "told the Daily Post four men had died", "the report released today said",
"Officials say 57 dead", "the toll was 12 the mayor said".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Span
from workbench.extract.clauses import Clause, Clauses, Link, Phrase
from workbench.extract.speech.clauses import Edge, sentence_end
from workbench.extract.speech.contents import (
    after_colon,
    clause_from,
    left_of,
    opens,
    quotation_at,
    spans_of,
    thing_from,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import before_when
from workbench.extract.words.english.lexicon import is_plural, kind_of, matter_of
from workbench.extract.words.english.saying import saying
from workbench.extract.words.speech import Frame, Saying, Stance

SHORTEST = 3
"""Words that are enough to be said before a speaker."""
_TELLS = frozenset({Frame.WHOM_THAT, Frame.WHOM_QUOTE})
_OPENERS = frozenset({"that", "whether", "if", "how", "why"})


def settled(marked: Sequence[Finding], clausal: Sequence[Finding]) -> list[Finding]:
    """Of two findings at one verb the one that the clauses show, but where the marks show who is quoted."""
    ours = {part.start: one for one in clausal for part in one.cue}
    kept: list[Finding] = []
    for one in marked:
        other = next((ours[at] for part in one.cue for at in ours if part.start <= at < part.end), None)
        if other is None:
            kept.append(one)
        elif one.source and not _cut_short(one, other):
            kept.append(one)
            clausal = [each for each in clausal if each is not other]
    found = sorted([*kept, *clausal], key=lambda one: one.cue[0])
    return [one for one in found if not (one.own and any(_said_by(one, other) for other in found))]


def _said_by(one: Finding, other: Finding) -> bool:
    """Whether somebody's count stands in what another says."""
    return any(part.start <= one.cue[0].start < part.end for part in other.content if other is not one)


def _cut_short(one: Finding, other: Finding) -> bool:
    """Whether a source is only the end of the one that the clauses show: "Rafah" of "a hospital official in Rafah".

    Or runs on from what is said, its comma lost: "in Kesh activists". Or ends before a name: "the mayor, Ana Torvald,".
    """
    ours, theirs = one.source[0], other.source[0] if other.source else one.source[0]
    longer = theirs.start < ours.start and ours.end <= theirs.end and theirs.end - ours.end < 3
    longer = longer or (theirs.start == ours.start and ours.end < theirs.end <= one.cue[0].start)
    runs_on = ours.start < theirs.start and ours.end == theirs.end and one.rule.endswith("left")
    return longer or runs_on


def find_clausal(parse: Parse, clauses: Clauses, lexicon: Lexicon) -> Iterator[Finding]:
    """Attributions at the verbs of saying of a sentence, by its clauses."""
    for clause in clauses.clauses:
        verb = _saying(clauses, clause)
        if verb is None or clause.main >= len(parse) or parse.spoken(clause.main):
            continue
        finding = _read(parse, clauses, clause, verb, lexicon)
        if finding is not None:
            yield finding


def _saying(clauses: Clauses, clause: Clause) -> Saying | None:
    verb = saying(clauses.line.word(clause.main), clauses.line.word(clause.group.last))
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
        return _inverted(parse, clauses, clause, verb)
    cue = (clause.verb, clause.group.last)
    frame, content = _content(parse, clauses, clause, verb, lexicon)
    if not content and source.last <= clause.verb:
        frame, content = "left", _before(parse, clauses, clause, source, verb)
    if not content:
        return None
    own = frame == "object" and Frame.NUMBER in verb.frames and parse.tags[source.first] == "Z"
    rule = f"{verb.lemma}: clause {frame}"
    return Finding(spans_of(parse, (source.first, source_last)), spans_of(parse, cue), content, rule, own=own)


def _inverted(parse: Parse, clauses: Clauses, clause: Clause, verb: Saying) -> Finding | None:
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
    named = clauses.line.tags[speaker.head] == "P" or kind_of(clauses.line.word(speaker.head)) is not None
    told = any(one.finite for one in clauses.clauses[: clause.number])
    if speaker.first != clause.group.last or not named or not told or len(clause.objects) > 1:
        return None
    cue = (clause.verb, clause.group.last)
    said = spans_of(parse, (0, clause.verb))
    return Finding(
        spans_of(parse, (speaker.first, speaker.last)), spans_of(parse, cue), said, f"{verb.lemma}: clause inverted"
    )


def source_of(
    parse: Parse, clauses: Clauses, clause: Clause, lexicon: Lexicon, verb: Saying | None = None
) -> tuple[Phrase | None, int]:
    """Who speaks: the subject, with what stands between it and its verb."""
    subject = clause.subject
    if subject is None or _said_of(clauses, subject):
        subject = _before_relative(clauses, clause)
    if subject is None or (clause.link is Link.COORDINATE and subject.last > clause.verb):
        return None, 0
    subject = _after_seam(clauses, subject, clause.verb)
    if not _can_speak(clauses, subject, lexicon, verb):
        return None, 0
    last = before_when(parse, subject.last)
    return subject, last if subject.first < last < subject.last else _past_name(clauses, subject, clause.verb)


def _said_of(clauses: Clauses, subject: Phrase) -> bool:
    """Whether a lone adjective stands where a subject would: "because the talks are *secret* said"."""
    return subject.last - subject.first == 1 and clauses.line.tags[subject.head] == "J"


def _before_relative(clauses: Clauses, clause: Clause) -> Phrase | None:
    """Reads "An envoy who asked for silence because the talks are secret said": who opens the sentence, over what is told of them."""
    first = clauses.clauses[0]
    opened = first.link is Link.RELATIVE and first.subject is not None and first.subject.first == 0
    earlier = clauses.clauses[1 : clause.number]
    alone = opened and all(one.link is not Link.MAIN or one.verb > clause.verb for one in earlier)
    return first.subject if alone and clause.number else None


def _past_name(clauses: Clauses, subject: Phrase, verb: int) -> int:
    """Reads "the mayor of Kesh, Ana Torvald, said" with the name that stands between its commas."""
    line, last = clauses.line, subject.last
    closed = line.tags[last : last + 1] == "," == line.tags[verb - 1] and last + 1 < verb - 1
    return verb - 1 if closed and set(line.tags[last + 1 : verb - 1]) == {"P"} else last


def _after_seam(clauses: Clauses, subject: Phrase, verb: int) -> Phrase:
    """Reads "killed five people observers said", "in Kesh activists said": where its comma is lost, the last noun speaks.

    A plural ends one phrase, and so does a name behind a preposition; what follows it begins the next.
    """
    line, first, last = clauses.line, subject.first, subject.last
    if last != verb or last - first < 2:
        return subject
    hangs = line.tags[first - 1] == "I" if first else False
    for at in range(last - 1, first, -1):
        many = line.tags[at - 1] == "N" and is_plural(line.word(at - 1)) and kind_of(line.word(at - 1)) is not None
        ends = many and line.tags[subject.first] != "D"  # "the statistics office"
        named = hangs and line.tags[at - 1] == "P" and not line.surface(at - 1).isupper()
        ends = ends or (named and (line.tags[at] in "NJ" or line.surface(at).isupper()))
        if ends and kind_of(line.word(last - 1)) is not None and line.tags[at] not in "SCI":
            return Phrase(at, last, last - 1)
    return subject


def _can_speak(clauses: Clauses, subject: Phrase, lexicon: Lexicon, verb: Saying | None) -> bool:
    """Whether somebody, some body or a text is meant, and no day, number or event: "the fire claimed six lives".

    A noun that nothing is known of may speak, but not with a verb that mostly tells other things: "the road allows".
    """
    line, head = clauses.line, subject.head
    if line.word(head) in line.syntax.times or line.word(head) in lexicon.nothing or line.tags[head] in "MW":
        return False
    if line.tags[head] not in "NJG" or kind_of(line.word(head)) is not None:
        return True
    return matter_of(line.word(head)) is None and not (verb is not None and verb.ambiguous)


def _content(
    parse: Parse, clauses: Clauses, clause: Clause, verb: Saying, lexicon: Lexicon
) -> tuple[str, tuple[Span, ...]]:
    """What is said behind the verb, and in which frame."""
    at = clause.group.last
    if clause.objects and clause.objects[0].first <= at + 1 and _TELLS & verb.frames:
        listener = clause.objects[0]
        after = _past_adjuncts(clauses, clause, listener.last)
        frame, content = _said_at(parse, clauses, clause, after, lexicon)
        if content:
            return f"whom {frame}", content
    start = _past_adjuncts(clauses, clause, at)
    frame, content = _said_at(parse, clauses, clause, start, lexicon)
    if not content and _TELLS & verb.frames:
        split = _listener_end(clauses, start)
        frame, content = ("whom clause", clause_from(parse, split, lexicon, Edge.MAIN)) if split else ("", ())
    if content and (Frame.THAT in verb.frames or Frame.QUOTE in verb.frames):
        return frame, content
    counts = (
        clause.objects and clause.objects[0].first == _past_adverbs(parse, at) and _is_told(clauses, clause.objects[0])
    )
    tells = Frame.NUMBER in verb.frames or (Frame.THAT in verb.frames and not verb.ambiguous)
    if clause.objects and (Frame.OBJECT in verb.frames or (counts and tells)):
        return "object", thing_from(parse, clause.objects[0].first)
    return "", ()


def _is_told(clauses: Clauses, phrase: Phrase) -> bool:
    """Whether a phrase tells a number or a denial by itself: "say 57 dead", "report no casualties"."""
    counted = clauses.line.syntax.quantities | clauses.line.syntax.negations
    return any(
        clauses.line.tags[word] == "M" or clauses.line.word(word) in counted
        for word in range(phrase.first, phrase.last)
    )


def _past_adverbs(parse: Parse, at: int) -> int:
    while parse.tag(at) == "R":
        at += 1
    return at


def _past_adjuncts(clauses: Clauses, clause: Clause, at: int) -> int:
    """The word after "on Friday", "in a statement", "yesterday" behind a verb."""
    line = clauses.line
    moved = True
    while moved:
        moved = False
        while at < len(line) and (line.tags[at] == "R" or line.word(at) in line.syntax.times):
            at, moved = at + 1, True
        for first, phrase in clause.adjuncts:
            if first == at:
                at, moved = phrase.last, True
    return at


def _said_at(parse: Parse, clauses: Clauses, clause: Clause, at: int, lexicon: Lexicon) -> tuple[str, tuple[Span, ...]]:
    comma = parse.tag(at) == ","
    if comma and opens(parse, at + 1):
        return "quote", quotation_at(parse, at + 1)
    if parse.tag(at) == '"' and opens(parse, at) and parse.whole(parse.inside[at]):
        return "quote", quotation_at(parse, at)
    if parse.tag(at) == ":" and at + 1 < len(parse):
        return "colon", after_colon(parse, at)
    word = parse.word(at)
    edge = Edge.RELATIVE if clause.link is Link.RELATIVE else Edge.UNDER if clause.link is Link.ADVERBIAL else Edge.MAIN
    if word in _OPENERS and parse.tag(at) in "UWDR":
        return "that", clause_from(parse, at, lexicon, edge)
    following = _clause_at(clauses, clause, at)
    if following is not None and not comma and not _listener_end(clauses, at):
        return "clause", clause_from(parse, at, lexicon, edge)
    return "", ()


def _listener_end(clauses: Clauses, at: int) -> int:
    """Reads "told Radio North arson was used": the word after the name of the listener, where the next phrase ran into it."""
    line = clauses.line
    chunk = line.chunks[line.chunk_at(at)] if at < len(line) else None
    if (
        chunk is None
        or chunk.kind != "n"
        or chunk.first != at
        or line.kinds[line.chunk_at(at) + 1 : line.chunk_at(at) + 2] != "v"
    ):
        return 0
    last = line.tags.rfind("P", at, chunk.last) + 1
    return last if at < last < chunk.last else 0


def _clause_at(clauses: Clauses, clause: Clause, at: int) -> Clause | None:
    """The clause whose own subject begins at a word."""
    for other in clauses.clauses[clause.number + 1 :]:
        if other.subject is not None and other.subject.first == at and other.verb > at and other.finite:
            return other
        if other.first > at + 12:
            break
    return None


def _before(parse: Parse, clauses: Clauses, clause: Clause, source: Phrase, verb: Saying) -> tuple[Span, ...]:
    """What is said before its speaker: "…, the army said", "… the army said"."""
    opener = parse.word(source.first - 1)
    aside = parse.tag(source.first - 1) == "," and parse.tag(clause.group.last) == ","
    said = Frame.QUOTE in verb.frames or (aside and Frame.OBJECT in verb.frames)
    quoted = parse.tag(source.first - 1) == '"'
    if quoted and said and clause.link is Link.MAIN:
        return left_of(parse, source.first)
    joined = parse.tag(source.first - 1) == "C"
    if source.first < SHORTEST or not said or joined or opener in _OPENERS or clause.link is Link.RELATIVE:
        return ()
    if clause.link is Link.ADVERBIAL or not any(
        one.finite and one.verb < source.first for one in clauses.clauses[: clause.number]
    ):
        return ()
    rest = [tag for tag in parse.tags[clause.group.last : sentence_end(parse)] if tag not in 'IDNPRJMZSO,"']
    return () if rest else left_of(parse, source.first)


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
