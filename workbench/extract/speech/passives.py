"""Verbs in the passive: "was reported that", "is expected to", "was denied by X"."""

from __future__ import annotations

from workbench.extract.speech.contents import (
    spans_of,
)
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.frames import read_right
from workbench.extract.speech.lexicon import Lexicon, Verb
from workbench.extract.speech.parse import Parse, Stretch
from workbench.extract.speech.phrases import long_phrase_end
from workbench.extract.speech.sources import edge_of
from workbench.extract.speech.subjects import subject_before


def read_passive(parse: Parse, first: int, at: int, verb: Verb, lexicon: Lexicon) -> Finding | None:
    """Reads "was reported that", "is expected to", "was denied by X"."""
    subject = subject_before(parse, first)
    right = read_right(parse, at, verb, lexicon, edge_of(parse, subject, at))
    frame = f"passive-{right.frame}"
    if frame not in verb.frames:
        return None
    if right.frame == "by":
        return _by(parse, first, at, verb, subject)
    content = right.content
    if subject is not None and parse.word(subject[0]) not in parse.framing.dummies:
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
