"""What the bare text of a passage tells: its figures and attributions, and where too many of them end the reading.

A text that holds more than any article is made to keep a reader busy. It is read up to there, and the rest is named.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import islice

from store.model import Attribution, Figure, Place
from workbench.extract.figures import find_figures
from workbench.extract.figures.find import MOST as MOST_FIGURES
from workbench.extract.speech import MOST, find_attributions
from workbench.extract.speech.lexicon import lexicon_for
from workbench.extract.speech.unpunctuated import find_unmarked
from workbench.extract.text.passages import Passage
from workbench.extract.text.recased import is_shouted, with_names
from workbench.extract.words import Words

MOST_CUES = 20_000
"""Words that can report in one text: a megabyte of real copy has some 13,000."""
DENSE = 100_000
"""Characters below which no text can have so many."""
_WORD = re.compile(r"[a-z]+")


@dataclass(frozen=True, slots=True)
class Reading:
    """A passage with what was found in it."""

    passage: Passage
    named: Passage
    """The same with capitals on names alone, where it is all in capitals."""
    attributions: tuple[Attribution, ...]
    figures: tuple[Figure, ...]


def read(passage: Passage, words: Words) -> Reading:
    """Figures first, because they are the most; then attributions, as far as figures were read."""
    passage = _up_to_cues(passage)
    figures = find_figures(passage) if words.counts else ()
    if len(figures) == MOST_FIGURES:
        passage = passage.until(figures[-1].span.start, f"More than {MOST_FIGURES:,} figures")
    named = _named(passage, words)
    named, attributions = _attributions(named, words)
    passage = replace(passage, sentences=named.sentences, beyond=named.beyond)
    return Reading(passage, named, attributions, tuple(one for one in figures if passage.reads(one.span)))


def _named(passage: Passage, words: Words) -> Passage:
    if passage.place is Place.TITLE or not is_shouted(passage.text):
        return passage
    end = passage.beyond.span.start if passage.beyond else len(passage.text)
    return replace(passage, text=with_names(passage.text[:end], words) + passage.text[end:])


def _attributions(passage: Passage, words: Words) -> tuple[Passage, tuple[Attribution, ...]]:
    """By marks and frames first, then where marks are lost."""
    found = find_attributions(passage)
    passage = _up_to_most(passage, found)
    more = tuple(islice(find_unmarked(passage, found, words), MOST))
    passage = _up_to_most(passage, more)
    taken = {part for one in more for part in one.cue}
    kept = (*(one for one in found if not taken.intersection(one.cue)), *more)
    return passage, tuple(one for one in kept if passage.reads(one.cue[0]))


def _up_to_cues(passage: Passage) -> Passage:
    """Made of little but words of saying, a text keeps the rules busy that ask each of them who speaks."""
    if len(passage.text) < DENSE:
        return passage
    verbs, seen = lexicon_for(passage.language).verbs, 0
    for sentence in passage.sentences:
        seen += sum(word in verbs for word in _WORD.findall(passage.words(sentence.span).lower()))
        if seen > MOST_CUES:
            return passage.until(sentence.span.start, f"More than {MOST_CUES:,} words that can report")
    return passage


def _up_to_most(passage: Passage, found: tuple[Attribution, ...]) -> Passage:
    return passage.until(found[-1].cue[0].start, f"More than {MOST:,} attributions") if len(found) >= MOST else passage
