"""Verbs that report: "said that …", "“…,” said X", "urged X to …", "is expected to …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from workbench.extract.speech.clauses import Edge, subject_and_verb
from workbench.extract.speech.contents import (
    clause_from,
    left_of,
    spans_of,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.frames import read_right
from workbench.extract.speech.inverted import read_inverted
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.passives import read_passive
from workbench.extract.speech.phrases import phrase_end
from workbench.extract.speech.right import Right
from workbench.extract.speech.sources import (
    can_speak,
    edge_of,
    group_start,
    shares_subject,
    subject_of,
    without_relative,
)
from workbench.extract.speech.utterances import left_content, quoted_before, told_before

MOST = 20
"""Reporting verbs of one sentence that are read, wherever they lead: a writer has five at most."""
_LONGEST_ASIDE = 12
"""Words between two commas right behind a verb."""


def find_verbs(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Every reporting verb of a sentence with its source and content."""
    last: Finding | None = None
    verbs = ((at, lexicon.verbs[word]) for at, word in enumerate(parse.tokens.words) if word in lexicon.verbs)
    for at, verb in islice(verbs, MOST):
        if not _is_verb(parse, at, lexicon) or parse.spoken(at) or _takes(parse, at, verb):
            continue
        finding = _read(parse, at, verb, lexicon, last)
        if finding is not None and not _swallows(finding, last):
            yield finding
            last = finding


def _takes(parse: Parse, at: int, verb: Verb) -> bool:
    """Reads "claimed six lives": what is taken is not said; "claimed responsibility" is somebody's own word."""
    if verb.lemma not in parse.framing.taking:
        return False
    end = phrase_end(parse, at + 1)
    taken = parse.word(at + 1) in parse.framing.taken or parse.word(end - 1) in parse.framing.taken
    told = parse.word(end - 1) in parse.framing.counted_dead
    counted = parse.tag(at + 1) == "M" and not told and not any(tag in "VA" for tag in parse.tags[at + 2 :])
    return taken or counted


def _swallows(finding: Finding, last: Finding | None) -> bool:
    """Whether what would be said before a speaker is another's report of it: "X said that, despite all, Y agreed"."""
    if last is None or (finding.source and finding.source[0] > finding.cue[0]):
        return False
    return any(part.start <= last.cue[0].start < part.end for part in finding.content)


def _is_verb(parse: Parse, at: int, lexicon: Lexicon) -> bool:
    tag = parse.tags[at]
    if tag == "N":  # a noun by itself, but a verb after a pronoun or a name and before what it reports
        return parse.tag(at - 1) in "OWP" and (parse.tag(at + 1) in 'UO"D' or parse.word(at + 1) in parse.framing.that)
    if tag not in "VBGE":
        return False
    if (
        tag in "VE"
        and parse.word(at + 1) in parse.syntax.agents
        and parse.tag(at + 2) in "DZP"
        and parse.tag(at - 1) in "NPJ"
    ):
        return False  # "an attack claimed by the group": a participle, whatever the tagger took it for
    before = at - 1
    while parse.tag(before) == "R":
        before -= 1
    if tag == "G" and (
        parse.word(before) in parse.framing.whole or (before == at - 1 and parse.word(before) in lexicon.verbs)
    ):
        return False  # "the hope of finding", "denied suggesting"
    return not (parse.tag(before) in "DZ" and parse.tag(at + 1) in 'NJP"')


def _read(parse: Parse, at: int, verb: Verb, lexicon: Lexicon, last: Finding | None) -> Finding | None:
    first = group_start(parse, at)
    if parse.tags[at] == "E" and any(parse.word(number) in parse.syntax.be for number in range(first, at)):
        return read_passive(parse, first, at, verb, lexicon)
    inverted = read_inverted(parse, first, at, verb)
    if inverted is not None:
        return inverted
    shared = shares_subject(parse, first, at, last)
    subject = None if shared else subject_of(parse, first, at)
    if subject is not None and parse.word(subject[0] - 1) in parse.framing.role and parse.tags[subject[0]] == '"':
        return None  # "rejected as “invention” claims that …"
    if subject is not None and not can_speak(parse, subject, verb, lexicon):
        return None
    right = read_right(parse, at, verb, lexicon, edge_of(parse, subject, at))
    if subject is not None and "left" in verb.frames and told_before(parse, subject, right, verb.frames):
        right = Right("left", min(right.cue_end, at + 1))
    if subject is not None and subject[0] == 0 and right.frame == "left" and verb.never_of_things:
        right = _past_aside(parse, right, lexicon, edge_of(parse, subject, at))
    if right.frame not in verb.frames or (right.frame == "left" and first == at and _only_tells_more(parse, at)):
        return None
    content = right.content if right.frame != "left" else left_content(parse, subject, first, at)
    if not content:
        return None
    if subject is not None and right.frame.endswith("quote") and quoted_before(parse, subject[0]):
        content = (*left_of(parse, subject[0]), *content)
    source = shared or (spans_of(parse, without_relative(parse, subject)) if subject else ())
    return Finding(
        source, spans_of(parse, (first, right.cue_end)), content, f"{verb.lemma}: {right.frame}", verb.speech
    )


def _only_tells_more(parse: Parse, at: int) -> bool:
    """Reads "families found in their homes": a participle without its auxiliary, and no verb of the families."""
    return parse.tags[at] == "E" and parse.tag(at + 1) == "I"


def _past_aside(parse: Parse, right: Right, lexicon: Lexicon, edge: Edge) -> Right:
    """Reads "She said, if elected, she would ask": what is said begins behind what stands between commas."""
    comma = parse.tags.find(",", right.cue_end + 1)
    if parse.tag(right.cue_end) != "," or not 0 < comma < right.cue_end + _LONGEST_ASIDE:
        return right
    if not subject_and_verb(parse, comma + 1):
        return right
    return Right("clause", right.cue_end, clause_from(parse, right.cue_end + 1, lexicon, edge))
