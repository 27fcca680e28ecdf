"""Verbs that the tags take for nouns or adjectives: headlines and copy in capitals show too little of what is what.

"gunmen kill 32", "POLICE TODAY ARRESTED 10 PEOPLE", "and wounded 78": before a number stands a verb, not its noun.
"""

from __future__ import annotations

from functools import lru_cache

from workbench.extract.phrases.numbers import begins_number
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Syntax


def with_verbs(tokens: Tokens, tags: str, syntax: Syntax) -> str:
    """The tags of a sentence, with the verbs that its numbers and its plainest words show."""
    words = tokens.words
    for at in range(len(tags) - 1):
        if tags[at] == "I" and words[at : at + 2] in syntax.asides and tags[at + 2 : at + 3] not in ("N", "J", "P"):
            tags = f"{tags[:at]}RR{tags[at + 2 :]}"
    if "M" not in tags and not any(map(words_alone(syntax).__contains__, words)):
        return tags
    return "".join([_settled(tokens, tags, at, syntax) for at in range(len(tags))])


def _settled(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> str:
    word, tag = tokens.words[at], tags[at]
    if _sums_up(tokens, tags, at, syntax):
        return "R"
    if not at or tag not in "NJPERVB":
        return tag
    tag = _plain(word, tags, at, syntax)
    if tag in "NJPER" and _looks_like_noun(word, syntax) and begins_number(tokens, tags, at + 1, syntax):
        return _before_number(tokens, tags, at, syntax)
    return tag


def _sums_up(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> bool:
    """Reads "in all 27 men": both words stand beside the number, and nothing hangs on the first."""
    for first in (at - 1, at):
        if first >= 0 and tokens.words[first : first + 2] in syntax.sums:
            return tags[first + 2 : first + 3] == "M"
    return False


@lru_cache(maxsize=4)
def words_alone(syntax: Syntax) -> frozenset[str]:
    """All words that may be settled without a number beside them."""
    return syntax.plain_verbs | syntax.plain_nouns | syntax.after_verbs


def _plain(word: str, tags: str, at: int, syntax: Syntax) -> str:
    if word in syntax.after_verbs and tags[at - 1] in "VE":
        return "N"
    if word in syntax.plain_verbs and tags[at] in "NJP" and tags[at - 1] not in "DZSIT":
        return "V"
    return "N" if word in syntax.plain_nouns and tags[at] in "VB" and tags[at - 1] in "DNJZS" else tags[at]


def _looks_like_noun(word: str, syntax: Syntax) -> bool:
    return word.endswith((*syntax.past_endings, *syntax.going_endings)) or word in syntax.verbs_before_numbers


def _before_number(tokens: Tokens, tags: str, at: int, syntax: Syntax) -> str:
    """Reads "and wounded 78", "headquarters killing nine", "the dead numbered 46"."""
    before = tags[at - 1]
    if tokens.words[at].endswith(syntax.going_endings):
        return "G" if before in "NPJ,C" else tags[at]
    if before in "C," or (before in "NPJ" and tags[at] in "NJPR"):
        return "V"
    return tags[at]
