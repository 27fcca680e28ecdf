"""Noun phrases, read to the left of a word: where the one begins that ends there."""

from __future__ import annotations

from workbench.extract.speech.parse import Parse
from workbench.extract.speech.phrases import LONGEST, in_name


def phrase_start(parse: Parse, end: int) -> int:
    """Where the noun phrase that ends before a word begins; the same word where there is none."""
    at = plain_start(parse, end)
    while 0 < at < end and end - at < LONGEST:
        before = parse.tags[at - 1]
        host = _host(parse, at, before)
        if host == at:
            break
        at = host
    return at


def _host(parse: Parse, at: int, before: str) -> int:
    """The start of the phrase that "of …" or "and …" hangs on, else the same word."""
    if before == "I" and (parse.word(at - 1) in parse.framing.attaching or in_name(parse, at - 1)):
        # "a poll released in late August": past the participle, too
        end = at - 2 if at > 2 and parse.tags[at - 2] == "E" else at - 1
        start = plain_start(parse, end)
        return start if start < end and parse.tags[at - 2] != "O" else at
    if before == "C" and parse.word(at - 1) in parse.framing.joining:
        start = plain_start(parse, at - 1)
        if start < at - 1 and (start == 0 or parse.tags[start - 1] in ',;:.-(UCW"'):
            return start
    return at


def plain_start(parse: Parse, end: int) -> int:  # noqa: C901, PLR0912 - one walk, a case a tag
    """Where the plain noun phrase that ends before a word begins; the same word where there is none."""
    tags, at = parse.tags, end - 1
    if at >= 0 and tags[at] == ")":
        at = _before_bracket(parse, at) - 1
    if at < 0 or tags[at] not in 'NPMOJDGE"':
        return end
    if tags[at] == "O":
        return at
    if tags[at] in "JGE" and not (at > 0 and tags[at - 1] in "DZ"):
        return end
    determined = False
    while at >= 0 and end - at < LONGEST:
        tag = tags[at]
        if tag in "DZ":
            determined = True
        elif determined and tag != "S":
            break
        elif tag == "S":
            determined = False
        elif (
            (tag in "GE" and (at == end - 1 or _verbal(parse, at)))
            or (
                tag == "R" and not ((at > 0 and tags[at - 1] in "DZJ") or (parse.word(at + 1) and tags[at + 1] in "JM"))
            )
            or (tag == '"' and at < end - 1 and parse.inside[at] != parse.inside[at + 1])
        ):
            break
        elif tag == ")":
            opened = _before_bracket(parse, at)
            if opened == 0 or tags[opened - 1] not in "NPM":
                break  # "[TEXT] Colonel Ponce": a tag of the wire, and no part of a name
            at = opened
        elif tag not in 'NPMJGER"' or _others(parse, at, end):
            break
        at -= 1
    at += 1
    while at < end and tags[at] in 'R"SGE' and tags[at] != '"':
        at += 1
    return at


def _others(parse: Parse, at: int, end: int) -> bool:
    """Reads "wounded 40 others state news agency said": those counted end one phrase, the speaker is the next."""
    return at < end - 1 and at > 0 and parse.tags[at - 1] == "M" and parse.word(at) in parse.framing.others


def _before_bracket(parse: Parse, at: int) -> int:
    opened = parse.tags.rfind("(", max(0, at - 12), at)
    return opened if opened >= 0 else at


def _verbal(parse: Parse, at: int) -> bool:
    """Whether a participle is part of a verb ("were killed") and not of a noun phrase ("killed residents")."""
    before = at - 1
    while before >= 0 and parse.tags[before] == "R":
        before -= 1
    return before >= 0 and parse.word(before) in parse.syntax.be | parse.syntax.have
