"""Plain noun phrases: determiner, number with its "at least", adjectives, nouns, and the owner before them.

What hangs on a phrase ("of the ministry", "who saw it") is no part of it here: clauses tell what hangs where.
"""

from __future__ import annotations

from typing import NamedTuple

from workbench.extract.phrases.numbers import begins_number, one_number, past_number, past_qualifier
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Syntax

LONGEST = 30
"""Words of the longest plain phrase; a longer one is a list or a damaged text."""


class Found(NamedTuple):
    """Where a phrase ends, and its head."""

    last: int
    head: int


def noun_phrase_end(tokens: Tokens, tags: str, first: int, syntax: Syntax) -> Found | None:  # noqa: C901, PLR0912, PLR0915 - one walk, a case a tag
    """Read the phrase that begins at a word; None where none does."""
    words = tokens.words
    tag = tags[first]
    if tag == "O":
        return Found(first + 1, first)
    at = first
    if tag in "IRDJ":
        at = past_qualifier(tokens, tags, first, syntax)
        if at == first and tag == "I":
            return None
        if at == first and tag == "R" and tags[first + 1 : first + 2] not in ("J", "M", "E"):
            return None
    head, named, start = -1, False, at
    while at < len(tags) and at - first < LONGEST:
        tag = tags[at]
        following = tags[at + 1 : at + 2]
        if words[at] in syntax.before_ages and tag != "M":
            break
        if tag in "NP":
            if tag == "N" and head == at - 1 and reports_on(tokens, tags, at, syntax):
                break
            if (
                head >= 0
                and tag == "P"
                and tags[at - 1] == "N"
                and _apart(words[at - 1], syntax)
                and words[at - 1].endswith("s")
            ):
                break  # "police officers Reuters said": no name follows a plural noun inside of one phrase
            head, named = at, tag == "P"
        elif tag == "M":
            if head >= 0 and not (named and following not in ("N", "J", "E", "P")):
                break
            if head < 0 and start < at and tags[at - 1] == "M" and not one_number(tokens, at):
                break
            head = at if head < 0 and following not in ("N", "J", "E", "P", "G", "M", "-", "R") else head
            at = past_number(tokens, tags, at, syntax)
            if head < 0 or head == at - 1:
                head = at - 1 if tags[at : at + 1] not in ("N", "J", "E", "P", "G", "M", "R") else head
            continue
        elif tag in "DZ":
            if head >= 0 or (at > start and not (tags[at - 1] == "D" and at - 1 == start)):
                break
        elif tag == "S":
            if head < 0 or following not in ("N", "P", "J", "M", "E", "G", "R", '"'):
                break
            head = -1
        elif tag == "J":
            if head < 0 and begins_number(tokens, tags, at + 1, syntax) and words[at] not in syntax.before_counts:
                break  # "the dead numbered 46", "shot dead 34 miners"
            if head == at - 1 and words[at] in syntax.nominal and following not in ("N", "P"):
                head = at  # "a hospital official"
            elif tags[at - 1] == "-" and head >= 0 and tags[head] == "M":
                head = at  # "a 34-year-old"
            elif head >= 0 and (tags[head] == "M" or following not in ("N", "P", "J") or tags[at - 1] in "NM"):
                break
        elif tag in "EG":
            if head >= 0 or not following or following not in "NPJ":
                apart = tag == "E" or words[at] in syntax.nominal
                if not (head < 0 and at > start and tags[at - 1] == "D" and apart):
                    break
                head = at  # "the wounded"
                at += 1
                break
        elif tag == "R":
            qualified = past_qualifier(tokens, tags, at, syntax)
            if head >= 0 or (following not in ("J", "M", "E") and qualified == at):
                break
        elif tag == "C":
            if head >= 0 or at == start or tags[at - 1] != "J" or following != "J" or tags[at + 2 : at + 3] not in "NP":
                break  # but "Russian and Syrian strikes"
        elif tag == "-":
            if not _glued(tokens, at):
                break
        elif tag == "I":
            qualified = past_qualifier(tokens, tags, at, syntax)
            if head >= 0 or qualified == at:
                break
            at = qualified
            continue
        elif tag == '"':
            if head >= 0 or following not in ("N", "P", "J"):
                if not (head >= 0 and _opened(tags, start, at)):
                    break
                at += 1
                break
        elif tag == "(":
            if not (head >= 0 and named and tags[at + 1 : at + 3] in ("P)", "N)")):
                break
            at += 3
            break
        else:
            break
        at += 1
    if head < 0:
        head = _bare_head(tokens, tags, start, at, syntax)
        if head < 0:
            return None
        at = head + 1
    return Found(at, head)


def reports_on(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> bool:
    """Reads "officials report no deaths", "the committee reports 16": a verb of saying that the tags take for a noun."""
    word, following = tokens.words[at], tags[at + 1 : at + 2]
    if word not in syntax.opening_content or not following:
        return False
    if following == ",":
        aside = _opens_behind_aside(tokens, tags, at + 1, syntax) or _cites(tokens, tags, at, syntax)
        return word.endswith("s") and tags[at - 1] in "NP" and aside
    if following not in "DMO":
        return False
    before = tokens.words[at - 1]
    return word.endswith("s") != before.endswith("s") or (word.endswith("s") and tags[at - 1] == "P")


def _opens_behind_aside(tokens: Tokens, tags: str, comma: int, syntax: Syntax) -> bool:
    """Reads "the agency reports, citing two doctors, that": what is said begins behind an aside with an -ing form."""
    closing = tags.find(",", comma + 1, comma + LONGEST)
    behind = tokens.words[closing + 1 : closing + 2] if closing > 0 else ()
    return tags[comma + 1 : comma + 2] == "G" and bool(behind) and behind[0] in syntax.complementizers


def _cites(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> bool:
    """Reads "…, the agency reports, citing a medic": its subject stands behind a comma, and those whom it cites follow."""
    return (
        tokens.words[at + 2 : at + 3] != ()
        and tokens.words[at + 2] in syntax.citing
        and tags[:at].rstrip("DPNJ").endswith(",")
    )


def _apart(noun: str, syntax: Syntax) -> bool:
    return noun not in syntax.times


def _bare_head(tokens: Tokens, tags: str, start: int, at: int, syntax: Syntax) -> int:
    """The head of a phrase without a noun: "the dead", "some", "12", "five" of "five seriously injured"."""
    if at > start + 1 and tags[start] in "DZ" and tags[at - 1] in "JEM":
        return at - 1
    if at > start + 1 and tags[start] == "M" and tags[at - 1] == "J":
        return at - 1  # "left three dead", "two Swiss"
    if at > start and tokens.words[start] in syntax.quantities:
        return start
    while at > start and tags[at - 1] in "REG":
        at -= 1
    number = tags.rfind("M", start, at)
    if number >= 0:
        return number
    return start if at > start and tags[start] == "D" else -1


def _opened(tags: str, start: int, at: int) -> bool:
    return tags.count('"', start, at) % 2 == 1


def _glued(tokens: Tokens, at: int) -> bool:
    """Nothing but a hyphen stands between two words: "34-year-old"."""
    starts, ends = tokens.starts, tokens.ends
    return 0 < at < len(starts) - 1 and ends[at - 1] == starts[at] and ends[at] == starts[at + 1]
