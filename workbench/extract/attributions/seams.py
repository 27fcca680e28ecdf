"""Where a source begins that ran on from the words before it: "in the attack Abdel Rahman said", its comma lost.

A noun phrase without commas has no seam that tags could show; what the nouns mean shows it. Before a person's name only a
title, an office or a kind of body belongs to the name ("the activist Ali Hassan"), not an attack or a suburb.
"""

from __future__ import annotations

import re
from dataclasses import replace

from store.model import Attribution, Span
from workbench.extract.passages import Passage
from workbench.extract.words import Words

_RUN_ON = re.compile(
    r"(?:the|an?|its|his|her|their)\s+(?:[a-z][\w-]*\s+)*?(?P<noun>[a-z][\w-]*)\s+(?P<name>[A-Z][\w.'’-]*(?:\s+[A-Za-z][\w.'’-]*)*)"
)
_BOUND = re.compile(r"\b(?:in|on|at|of|near|by|to|from|during|after|before|against|outside|inside|into|over)\s+$")
NEAR = 12
"""Characters before a source in which a preposition is looked for."""


def mended(attribution: Attribution, passage: Passage, words: Words) -> Attribution:
    """The attribution with its source cut at the seam, and what was cut off given to what is said before it."""
    if len(attribution.source) != 1 or not attribution.cue or attribution.source[0].start > attribution.cue[0].start:
        return attribution
    source = attribution.source[0]
    match = _RUN_ON.fullmatch(passage.words(source))
    if match is None or _belongs(match["noun"], words) or match["name"].split()[-1].lower() in words.people:
        return attribution
    if not _BOUND.search(passage.text, max(0, source.start - NEAR), source.start):
        return attribution
    seam = source.start + match.start("name")
    return replace(
        attribution,
        source=(Span(seam, source.end, source.place),),
        content=tuple(_up_to(part, source.start, seam, passage) for part in attribution.content),
    )


def _belongs(noun: str, words: Words) -> bool:
    singular = noun.removesuffix("s")
    return any(
        word in words.titles
        or word in words.roles
        or word in words.people
        or word in words.organisations
        or word in words.unnamed
        or word in words.qualities
        for word in (noun, singular)
    )


def _up_to(part: Span, source: int, seam: int, passage: Passage) -> Span:
    """What is said, with the words between its end and the seam, where it ended before the source."""
    gap = passage.text[part.end : source]
    if part.end > source or len(gap) > NEAR or "." in gap:
        return part
    end = part.start + len(passage.text[part.start : seam].rstrip())
    return Span(part.start, end, part.place)
