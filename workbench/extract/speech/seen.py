"""Who saw it: "an AFP journalist saw eight bodies", "a witness counted ten trucks"."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.extract.speech.clauses import clause_end
from workbench.extract.speech.contents import spans_of
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.lexicon import Lexicon
from workbench.extract.speech.parse import Parse
from workbench.extract.speech.sources import group_start, subject_of


def find_seen(parse: Parse, lexicon: Lexicon) -> Iterator[Finding]:
    """Every sight of somebody who is there to see: other people's are told by others."""
    for at, word in enumerate(parse.tokens.words):
        if word not in lexicon.seeing or parse.tags[at] not in "VE" or parse.spoken(at):
            continue
        first = group_start(parse, at)
        subject = subject_of(parse, first, at)
        if subject is None or subject[1] > first:
            continue
        if lexicon.eyes.isdisjoint(parse.tokens.words[subject[0] : subject[1]]):
            continue
        end = clause_end(parse, at + 1, lexicon)
        if end > at + 1:
            yield Finding(
                spans_of(parse, subject), spans_of(parse, (first, at + 1)), spans_of(parse, (at + 1, end)), "seen"
            )
