"""Verbs that report: "said that …", "“…,” said X", "urged X to …", "is expected to …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from store.model import Span
from workbench.extract.speech.clauses import Edge, sentence_end, subject_and_verb
from workbench.extract.speech.contents import (
    clause_from,
    left_of,
    opens,
    quotation_at,
    spans_of,
    utterance_ends_before,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.frames import Right, read_right
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrases import WHEN, long_phrase_end, phrase_end, phrase_start, subject_before
from workbench.extract.speech.sources import can_speak, edge_of, group_start, shares_subject, source_end, subject_of

_CLAUSE = 6
"""Words before ", said X" that are a clause, whatever the tagger took its verb for."""
MOST = 20
"""Reporting verbs of one sentence that are read, wherever they lead: a writer has five at most."""
_LONGEST_ASIDE = 12
"""Words between two commas right behind a verb."""
_BE = frozenset("is are was were be been being am 's 're 'm get got".split())
_FIRST_OF_CONTENT = frozenset({"that", "quote", "colon", "whom-that", "whom-quote", "whom-colon", "if", "whether"})


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
    if verb.lemma != "claim":
        return False
    end = phrase_end(parse, at + 1)
    taken = parse.word(at + 1) in ("credit", "lives") or parse.word(end - 1) in ("lives", "life")
    told = parse.word(end - 1) in ("deaths", "dead", "casualties", "fatalities", "kills")
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
        return parse.tag(at - 1) in "OWP" and parse.tag(at + 1) in 'UO"D'
    if tag not in "VBGE":
        return False
    if tag in "VE" and parse.word(at + 1) == "by" and parse.tag(at + 2) in "DZP" and parse.tag(at - 1) in "NPJ":
        return False  # "an attack claimed by the group": a participle, whatever the tagger took it for
    before = at - 1
    while parse.tag(before) == "R":
        before -= 1
    if tag == "G" and (parse.word(before) == "of" or (before == at - 1 and parse.word(before) in lexicon.verbs)):
        return False  # "the hope of finding", "denied suggesting"
    return not (parse.tag(before) in "DZ" and parse.tag(at + 1) in 'NJP"')


def _read(parse: Parse, at: int, verb: Verb, lexicon: Lexicon, last: Finding | None) -> Finding | None:
    first = group_start(parse, at)
    if parse.tags[at] == "E" and any(parse.word(number) in _BE for number in range(first, at)):
        return _passive(parse, first, at, verb, lexicon)
    inverted = _inverted(parse, first, at, verb)
    if inverted is not None:
        return inverted
    shared = shares_subject(parse, first, at, last)
    subject = None if shared else subject_of(parse, first, at)
    if subject is not None and parse.word(subject[0] - 1) == "as" and parse.tags[subject[0]] == '"':
        return None  # "rejected as “invention” claims that …"
    if subject is not None and not can_speak(parse, subject, verb, lexicon):
        return None
    right = read_right(parse, at, verb, lexicon, edge_of(parse, subject, at))
    if subject is not None and "left" in verb.frames and _told_before(parse, subject, right, verb.frames):
        right = Right("left", min(right.cue_end, at + 1))
    if subject is not None and subject[0] == 0 and right.frame == "left" and verb.never_of_things:
        right = _past_aside(parse, right, lexicon, edge_of(parse, subject, at))
    if right.frame not in verb.frames or (right.frame == "left" and first == at and _only_tells_more(parse, at)):
        return None
    content = right.content if right.frame != "left" else _left_content(parse, subject, first, at)
    if not content:
        return None
    if subject is not None and right.frame.endswith("quote") and _quoted_before(parse, subject[0]):
        content = (*left_of(parse, subject[0]), *content)
    source = shared or (spans_of(parse, subject) if subject else ())
    return Finding(
        source, spans_of(parse, (first, right.cue_end)), content, f"{verb.lemma}: {right.frame}", verb.speech
    )


def _only_tells_more(parse: Parse, at: int) -> bool:
    """Reads "families found in their homes": a participle without its auxiliary, and no verb of the families."""
    return parse.tags[at] == "E" and parse.tag(at + 1) == "I"


def _quoted_before(parse: Parse, at: int) -> bool:
    """Reads "“The count is closed,” she told them, “and stays so”": one quotation, cut by who speaks."""
    return parse.tag(at - 1) == '"' and parse.tag(at - 2) == "," and utterance_ends_before(parse, at)


def _past_aside(parse: Parse, right: Right, lexicon: Lexicon, edge: Edge) -> Right:
    """Reads "She said, if elected, she would ask": what is said begins behind what stands between commas."""
    comma = parse.tags.find(",", right.cue_end + 1)
    if parse.tag(right.cue_end) != "," or not 0 < comma < right.cue_end + _LONGEST_ASIDE:
        return right
    if not subject_and_verb(parse, comma + 1):
        return right
    return Right("clause", right.cue_end, clause_from(parse, right.cue_end + 1, lexicon, edge))


def _told_before(parse: Parse, subject: Stretch, right: Right, frames: frozenset[str]) -> bool:
    """Whether what is said stands before its speaker: "…, the army said in a statement"."""
    if parse.tags[subject[0]] == "W":
        return False
    if utterance_ends_before(parse, subject[0]):
        # a quotation that ended with the sentence before is another matter where this one has a clause of its own
        own = subject[0] == 0 and right.frame != "left" and right.frame in frames and bool(right.content)
        return right.frame not in _FIRST_OF_CONTENT and not own
    if parse.tag(subject[0] - 1) != "," or right.frame in _FIRST_OF_CONTENT or right.frame in ("clause", "whom-clause"):
        return False
    return parse.tags[0] not in "UIGW" and any(tag in "VA" for tag in parse.tags[: subject[0]])


def _left_content(parse: Parse, subject: Stretch | None, first: int, at: int) -> tuple[Span, ...]:
    if subject is None:
        return left_of(parse, first) if parse.tag(first - 1) == '"' else ()
    if subject[0] > at or parse.tag(subject[0] - 1) == "C":
        return ()
    content = left_of(parse, subject[0])
    if not content:
        return ()
    return (*content, *_after_interruption(parse, subject[0], at + 1))


def _after_interruption(parse: Parse, source_start: int, after: int) -> tuple[Span, ...]:
    """What goes on after a speaker named in the middle: "The plan, he said, is dead"."""
    last = sentence_end(parse)
    comma = parse.tags.find(",", after, last)
    if comma < 0 or comma + 1 >= last or _tells_other(parse, comma + 1):
        return ()
    if opens(parse, comma + 1):
        return quotation_at(parse, comma + 1)
    quoted = any(number >= 0 for number in parse.inside[comma + 1 : last])
    cut = '"' not in (parse.tag(source_start - 1), parse.tag(source_start - 2))
    if parse.tag(comma + 1) not in "GW" and (quoted or cut):
        return spans_of(parse, (comma + 1, last))
    return ()


def _tells_other(parse: Parse, at: int) -> bool:
    """Reads ", but the army denied it", ", while others left", ", a figure that nobody confirmed": the writer goes on."""
    if parse.tag(at) == "C" or parse.word(at) in ("while", "although", "though", "whereas"):
        return subject_and_verb(parse, at + 1)
    end = phrase_end(parse, at)
    return parse.tag(at) in "DN" and end > at and parse.word(end) in ("that", "which", "who")


def _inverted(parse: Parse, first: int, at: int, verb: Verb) -> Finding | None:
    """Reads "“…,” said X": the verb stands before its subject, and what is said before both."""
    if "inverted" not in verb.frames or first != at or parse.tags[at] not in "VN":
        return None
    before = at - 1
    while parse.tag(before) == "R":
        before -= 1
    end = phrase_end(parse, at + 1)
    if end == at + 1 or parse.tags[at + 1] == '"' or parse.word(at + 1) in WHEN or parse.word(at + 1) == "that":
        return None
    end = source_end(parse, at + 1)
    if not (
        utterance_ends_before(parse, before + 1)
        or _clause_before(parse, before, at + 1, end)
        or _told_without_comma(parse, before, at, end)
    ):
        return None
    content = left_of(parse, at)
    if not content:
        return None
    content = (*content, *_after_interruption(parse, at, end))
    return Finding(spans_of(parse, (at + 1, end)), spans_of(parse, (at, at + 1)), content, f"{verb.lemma}: inverted")


def _clause_before(parse: Parse, mark: int, start: int, end: int) -> bool:
    """Whether a clause stands before an inverted verb, without quotation marks: "The plan is dead, said X"."""
    return (
        parse.tag(mark) in ",-"
        and parse.tags[start] != "O"
        and parse.tag(end) not in "VA"
        and (any(tag in "VA" for tag in parse.tags[:mark]) or (mark > _CLAUSE and parse.tags[start] == "P"))
        and subject_before(parse, mark + 1) is None
    )


def _told_without_comma(parse: Parse, before: int, at: int, end: int) -> bool:
    """Reads "were hit in the suburbs said the monitor": a clause, a verb, and one who is named with no clause after.

    What stands before the verb closes a quotation, or is what another verb or a preposition already has.
    """
    if parse.word(at) != "said" or parse.tags[at + 1] not in "DPZ" or parse.tag(end) in "VA":
        return False
    if parse.tag(before) == '"':
        first = before
    else:
        first = _unquoted_start(parse, before + 1)
        if "," in parse.tags or first > before or parse.tag(first - 1) not in "IVAGE":
            return False
    return any(tag in "VAB" for tag in parse.tags[:first])


def _unquoted_start(parse: Parse, end: int) -> int:
    """Where the noun phrase before a word begins, over a quoted word in it: "the “double-tap” strike"."""
    first = phrase_start(parse, end)
    while first > 1 and parse.tag(first - 1) == '"':
        first = phrase_start(parse, first - 1)
    return first


def _passive(parse: Parse, first: int, at: int, verb: Verb, lexicon: Lexicon) -> Finding | None:
    """Reads "was reported that", "is expected to", "was denied by X"."""
    subject = subject_before(parse, first)
    right = read_right(parse, at, verb, lexicon, edge_of(parse, subject, at))
    frame = f"passive-{right.frame}"
    if frame not in verb.frames:
        return None
    if right.frame == "by":
        return _by(parse, first, at, verb, subject)
    content = right.content
    if subject is not None and parse.word(subject[0]) not in ("it", "there"):
        content = (*spans_of(parse, subject), *content)
    if not content:
        return None
    return Finding((), spans_of(parse, (first, right.cue_end)), content, f"{verb.lemma}: {frame}", verb.speech)


def _by(parse: Parse, first: int, at: int, verb: Verb, subject: Stretch | None) -> Finding | None:
    end = long_phrase_end(parse, at + 2)
    if end == at + 2 or subject is None:
        return None
    return Finding(
        spans_of(parse, (at + 2, end)),
        spans_of(parse, (first, at + 2)),
        spans_of(parse, subject),
        f"{verb.lemma}: passive-by",
    )
