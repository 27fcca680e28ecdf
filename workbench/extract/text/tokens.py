"""Words and marks of one sentence, with their places in the text: what the rules walk over.

A sentence is cut only when a rule asks for it. The parts are parallel lists, not objects, because an article has
thousands of words and most rules look at a few of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

_CLITIC = r"['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?!\w)"
_TOKEN = re.compile(
    rf"""
    [A-Za-z]+(?=[ ,])                                         # most words, found before anything else is tried
  | (?:[^\W\d_]\.){{2,}}                                      # U.S., p.m.
  | (?<![\w.])[A-Z]\.(?=[ ][A-Z])                            # the initial of Wendy R. Weiser
  | (?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Brig|Adm|Rev|St|Jr|Sr)\.
  | [$€£¥]?\d+(?:[.,:]\d+)*\w*%?                              # $1,200.50, 10:30, 5th, 30%
  | {_CLITIC}                                                 # 's, 're
  | \w+(?:(?:['’](?!(?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)(?!\w))|[-‑&/])\w+)*   # don't, pro-Assad, AT&T
  | ''|``|\.\.+|--+|[^\w\s]                                   # marks, doubled ones as one
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and marks of one stretch of a text, in order; the lists run in parallel."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    surfaces: tuple[str, ...]
    """As written."""
    words: tuple[str, ...]
    """In lower case, with a straight apostrophe: what word lists are asked with."""

    def __len__(self) -> int:
        return len(self.starts)


KEPT = 2048
"""Sentences whose words are kept, because the next rule asks for the same ones."""


def places_of(surfaces: Sequence[str], text: str, at: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where pieces of a text begin and end that stand one behind the other, with nothing but white space in between."""
    starts, ends = [], []
    for surface in surfaces:
        begin = text.index(surface, at)
        at = begin + len(surface)
        starts.append(begin)
        ends.append(at)
    return tuple(starts), tuple(ends)


_LETTERS = re.compile(r"[a-zß-ɏ]+")


@lru_cache(maxsize=KEPT)
def words_in(text: str) -> frozenset[str]:
    """The runs of letters in a text, lower case: asked before any pattern that cannot match without one of some words.

    Most texts hold none of them, and a set is asked many times faster than a pattern is searched.
    """
    return frozenset(_LETTERS.findall(text.lower()))


@lru_cache(maxsize=KEPT)
def tokens_of(text: str, start: int, end: int) -> Tokens:
    """Cut a stretch of a text into words and marks; offsets count from the start of the text."""
    surfaces = tuple(_TOKEN.findall(text, start, end))
    starts, ends = places_of(surfaces, text, start)
    words = tuple(map(str.lower, surfaces))
    if "’" in text[start:end]:
        words = tuple(word.replace("’", "'") for word in words)
    return Tokens(starts, ends, surfaces, words)
