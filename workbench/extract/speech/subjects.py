"""The subject that stands before a verb, over what is told of it, when it spoke, and relative clauses."""

from __future__ import annotations

from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrase_starts import phrase_start, plain_start
from workbench.extract.speech.phrases import LONGEST

_LONGEST_CLAUSE = 20
"""Words of such a clause."""


def subject_before(parse: Parse, end: int) -> Stretch | None:
    """The subject that stands before a verb, with its appositions and relative clauses, or None."""
    at = before_when(parse, end) - 1
    while at >= 0 and parse.tags[at] == "R":
        at -= 1
    if at < 0:
        return None
    tag = parse.tags[at]
    if tag == "W":
        return _some_of(parse, at)
    if tag in ",-":
        return _over_apposition(parse, at)
    start = phrase_start(parse, at + 1)
    if start > at:
        return None
    if parse.word(start) in parse.framing.articles:
        start = _named_before(parse, start)
    relative = _over_relative(parse, start)
    if relative is None:
        relative = _over_reduced(parse, start)
    return (relative if relative is not None else start, at + 1)


def before_when(parse: Parse, end: int) -> int:
    """Where a subject ends before the words that tell when it spoke: "The governor late on Sunday said"."""
    at = end
    while at > 0 and parse.tags[at - 1] == "R":
        at -= 1
    first = at
    while first > 0 and parse.word(first - 1) in parse.framing.when:
        first -= 1
    if first == at:
        return end
    if parse.tag(first - 1) == "I" and parse.word(first - 1) in parse.framing.on_day:
        first -= 1
    while first > 0 and (parse.word(first - 1) in parse.framing.when or parse.tags[first - 1] == "R"):
        first -= 1
    return first if parse.tag(first - 1) in "NPMO),WCU" else end


def _some_of(parse: Parse, at: int) -> Stretch | None:
    """Reads "who", "which"; and "one of whom", "many of which": those of the phrase before who speak."""
    if parse.word(at) in parse.syntax.bare_relatives and parse.tag(at - 1) != "I":
        return at, at + 1
    if parse.word(at) not in parse.syntax.bare_relatives or parse.tag(at - 1) != "I":
        return None
    start = plain_start(parse, at - 1) if parse.tag(at - 2) in "NM" else at - 2
    return (start, at + 1) if 0 <= start < at - 1 else None


def _named_before(parse: Parse, start: int) -> int:
    """Reads "Ali Hassan an activist in the area": a person's name before, where the comma is lost."""
    first = start
    while first > 0 and parse.tags[first - 1] == "P":
        first -= 1
    alone = first == 0 or parse.tags[first - 1] in '.,"UWC'
    return first if start - first > 1 and alone else start


def _over_relative(parse: Parse, start: int) -> int | None:
    """Reads "people who live in the area said": the phrase before "who", where the one found is in its clause."""
    at = start - 1
    while at >= 0 and start - at < 12 and parse.tags[at] in "VABERIT":
        at -= 1
    if at == start - 1 or at < 1 or parse.word(at) not in parse.syntax.bare_relatives or parse.tags[at] != "W":
        return None
    host = phrase_start(parse, at)
    further = _over_relative(parse, host) if host < at else None  # "Omar Tessaye who heads the fund which works there"
    return further if further is not None else host if host < at else None


def _over_reduced(parse: Parse, start: int) -> int | None:
    """Reads "a video released by the army shows", "a man sitting in the room said": past the participle."""
    for at in range(start - 1, max(0, start - _LONGEST_CLAUSE), -1):
        word, tag = parse.word(at), parse.tags[at]
        if word in parse.framing.reducing and (tag in "EG" or (tag == "V" and parse.tag(at + 1) in "IG")):
            host = phrase_start(parse, at)
            return host if host < at else None
        if tag in "VAUWTO,;:":
            return None
    return None


def _over_apposition(parse: Parse, mark: int) -> Stretch | None:
    """Reads "Lionel Sosa, a media consultant, said": from the name to the mark before the verb."""
    tags, end = parse.tags, mark
    sign = tags[mark]
    while end > 0 and mark - end < LONGEST:
        before = tags.rfind(sign, max(0, end - LONGEST), end)
        if before <= 0:
            return None
        start = phrase_start(parse, before)
        if start < before and _can_host(parse, start, before):
            described = _describes(parse, before + 1) and parse.word(before + 1) not in parse.syntax.relatives
            return (start, mark if described else before)
        end = before
    return None


def _can_host(parse: Parse, start: int, end: int) -> bool:
    """A name or described person at the head of its clause, not a bare number or a day."""
    if set(parse.tags[start:end]) <= {"M"}:
        return False
    before = parse.word(start - 1)
    if (
        start == 0
        or parse.tags[start - 1] in 'UWCR"-:;.('
        or before in parse.framing.when
        or before in parse.syntax.subordinators
    ):
        return True
    if parse.tags[start - 1] == ",":
        earlier = phrase_start(parse, start - 1)
        return not (parse.tags[start] in "DM" and earlier < start - 1 and parse.tags[start - 2] == "P")
    return False


def _describes(parse: Parse, first: int) -> bool:
    """Whether what stands between commas tells who somebody is, and not when or how."""
    return parse.tag(first) in "DNPWJZM" or parse.word(first) in parse.framing.describing
