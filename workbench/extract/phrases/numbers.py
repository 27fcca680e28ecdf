"""Numbers of several words, and what stands right before one: "two hundred and six", "at least 12"."""

from __future__ import annotations

from functools import lru_cache

from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Syntax


def one_number(tokens: Tokens, at: int) -> bool:
    """Two numerals side by side are one number: "2 400", "two hundred"."""
    return tokens.starts[at] - tokens.ends[at - 1] == 1


def past_number(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> int:
    """The word after a number of several words: "two hundred and six", "10 to 12", "300-400"."""
    at += 1
    while at < len(tags):
        if tags[at] == "M":
            at += 1
        elif _goes_on(tokens, at, syntax) and tags[at + 1 : at + 2] == "M" and tags[at - 1] == "M":
            at += 2
        else:
            break
    return at


def _goes_on(tokens: Tokens, at: int, syntax: Syntax) -> bool:
    """Whether a word between two numerals makes them one: "10 to 12", "two hundred and six", not "13 and 106"."""
    word = tokens.words[at]
    return word in syntax.ranging or (word in syntax.coordinators and tokens.words[at - 1] in syntax.sizes)


def past_qualifier(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> int:
    """The word after "at least", "up to", "more than" right before a number; the same word where none stands there."""
    first = at
    openers = _openers(syntax)
    for _ in range(3):
        for phrase in openers.get(tokens.words[at] if at < len(tags) else "", ()):
            end = at + len(phrase)
            if tokens.words[at:end] == phrase and _counts(tokens, tags, end, syntax):
                at = end
                break
        else:
            break
    return at if at > first and tags[at : at + 1] in ("M", "D") else first


def begins_number(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> bool:
    """Whether a number begins at a word, or "at least" and its like before one."""
    return at < len(tags) and _counts(tokens, tags, at, syntax)


def _counts(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> bool:
    """Whether a number begins at a word, or another such phrase."""
    word, tag = (tokens.words[at], tags[at]) if at < len(tags) else ("", "")
    if tag == "M" or (tag == "N" and word in syntax.numbering):
        return True
    if tag in ("N", "D") and word in syntax.of_one:
        return tokens.words[at + 1 : at + 2] != () and tokens.words[at + 1] in syntax.counted_in
    return any(tokens.words[at : at + len(one)] == one for one in _openers(syntax).get(word, ()))


@lru_cache(maxsize=4)
def _openers(syntax: Syntax) -> dict[str, list[tuple[str, ...]]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(syntax.before_numbers, key=len, reverse=True):
        found.setdefault(phrase[0], []).append(phrase)
    return found
