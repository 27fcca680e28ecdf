"""Noun phrases, read to the right and to the left of a word, without a parser: tags are enough in news prose."""

from __future__ import annotations

from workbench.extract.speech.parse import Parse

LONGEST = 40
"""Words of the longest noun phrase; a longer one is a list or a damaged text."""
_HEADS = frozenset("NPM")
_INNER = frozenset("JMREG")


def phrase_end(parse: Parse, first: int) -> int:  # noqa: C901, PLR0912 - one walk, a case a tag
    """Where the plain noun phrase that begins at a word ends; the same word where there is none."""
    tags, at, head = parse.tags, first, False
    if parse.tag(first) == "O":
        return first + 1
    while at < len(tags) and at - first < LONGEST:
        tag = tags[at]
        several = tags[at - 1] == "N" and parse.word(at - 1).endswith("s")
        if tag == "M" and head and (tags[at - 1] == "P" or several) and parse.tag(at + 1) in "NJE":
            break  # "according to MSF two clinics were hit": the next phrase begins
        if tag in _HEADS:
            head = True
        elif tag in "DZ":
            if head or (at > first and tags[at - 1] not in 'DZRJ"'):
                break
        elif tag == "S":
            head = False
        elif tag in _INNER:
            if head and not (parse.tag(at + 1) in _HEADS and tag in "JG" and tags[at - 1] != "N"):
                break
        elif tag == '"':
            if parse.tag(at + 1) not in "NPJMGE" and not (at > first and parse.tag(at - 1) in _HEADS):
                break
            if head and parse.tag(at + 1) not in "NPJMGE":
                return at + 1 if _closes(parse, at) else at
        elif (tag == "-" and _in_number(parse, at)) or (
            tag == "," and not head and parse.tag(at - 1) == "J" and parse.tag(at + 1) == "J"
        ):
            pass
        else:
            break
        at += 1
    while at > first and tags[at - 1] in _INNER and tags[at - 1] != "M":
        at -= 1
    if _nominal(parse, at) and at - first < LONGEST:
        return at + 1
    return at if head or (at > first and tags[at - 1] in _HEADS) or _stands_alone(parse, first, at) else first


def _nominal(parse: Parse, at: int) -> bool:
    """Reads "a police official": an adjective that heads its phrase."""
    told = parse.tag(at) == "J" and parse.word(at) in parse.syntax.nominal
    return told and parse.tag(at - 1) in "NPDJ" and parse.tag(at + 1) not in "NPJ"


def _in_number(parse: Parse, at: int) -> bool:
    """The mark of "23-year-old": nothing but it between a number and a word."""
    return at > 0 and parse.tags[at - 1] == "M" and glued(parse, at)


def glued(parse: Parse, at: int) -> bool:
    """Whether a mark stands between two words without a blank: a hyphen, and no dash."""
    starts, ends = parse.tokens.starts, parse.tokens.ends
    return 0 < at < len(parse) - 1 and ends[at - 1] == starts[at] and ends[at] == starts[at + 1]


def _closes(parse: Parse, at: int) -> bool:
    quotation = parse.inside[at]
    return quotation >= 0 and parse.quotations[quotation].end == parse.tokens.ends[at]


def _stands_alone(parse: Parse, first: int, at: int) -> bool:
    """Reads "some", "many", "this": a determiner or amount that is a phrase of its own."""
    return at > first and parse.tags[first] in "DM"


def long_phrase_end(parse: Parse, first: int) -> int:
    """The same with what hangs on it: "of …", "in …", a bracket, "and" with another noun phrase."""
    at = phrase_end(parse, first)
    if at == first:
        return first
    while at < len(parse) and at - first < LONGEST:
        tag = parse.tags[at]
        if tag == "(":
            at = _past_bracket(parse, at)
            continue
        joined = tag == "I" and (parse.word(at) in parse.framing.attaching or in_name(parse, at))
        # "the ministry over 345 people were killed": a number with its "over" begins what is said
        joined = joined and parse.word(at + 1) not in parse.framing.bounds and not _more_than(parse, at)
        joined = joined or (tag == "C" and parse.word(at) in parse.framing.joining and parse.tag(at - 1) in _HEADS)
        if not joined:
            break
        further = phrase_end(parse, at + 1)
        if further == at + 1 or (tag == "C" and parse.tag(further) in "VA"):
            break
        at = further
    return at


def _more_than(parse: Parse, at: int) -> bool:
    return parse.word(at) in parse.framing.about and parse.tag(at + 1) == "M"


def in_name(parse: Parse, at: int) -> bool:
    """Reads "Reporters Without Borders": a preposition with a capital between two others."""
    return at > 0 and all(parse.tokens.surfaces[near][0].isupper() for near in range(at - 1, min(at + 2, len(parse))))


def _past_bracket(parse: Parse, at: int) -> int:
    close = parse.tags.find(")", at)
    return close + 1 if 0 <= close <= at + 12 else at + 1
