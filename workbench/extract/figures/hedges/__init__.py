"""Words that put a statement in doubt, and what they doubt.

A hedge reaches only so far: "reportedly" over its clause, "alleged" over its noun, "claimed that" over what follows.
"Airstrikes believed to be Russian killed 13" doubts whose airstrikes they were, and the thirteen stand; "claimed
responsibility" and "claimed six lives" doubt nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from store.model import Span
from workbench.extract.figures.hedges.adverbs import find_adjective, find_adverb, find_likely, find_perhaps, find_phrase
from workbench.extract.figures.hedges.beliefs import find_belief, find_estimate, find_modal, find_seeming
from workbench.extract.figures.hedges.claims import find_claim
from workbench.extract.figures.hedges.reach import Doubt
from workbench.extract.figures.hedges.reports import find_report, find_unconfirmed
from workbench.extract.figures.terms import Terms, terms_of
from workbench.extract.text.passages import Passage
from workbench.extract.text.tokens import words_in
from workbench.extract.words import words_for

_RULES: tuple[Callable[[Terms, int], Doubt | None], ...] = (
    find_adverb,
    find_phrase,
    find_report,
    find_adjective,
    find_belief,
    find_claim,
    find_estimate,
    find_seeming,
    find_modal,
    find_unconfirmed,
    find_likely,
    find_perhaps,
)
"""In the order in which they are asked at each word."""


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that marks what is stated as not established, and the words that it doubts."""

    span: Span
    words: str
    target: Span


def find_hedges(passage: Passage) -> tuple[Hedge, ...]:
    """Every hedge of a passage in the order of the text."""
    found: list[Hedge] = []
    words = words_for(passage.language)
    if words is None:
        return ()
    for sentence in passage.sentences:
        start, end = sentence.span.start, sentence.span.end
        if not words.counting.hedges.anchors.isdisjoint(words_in(passage.text[start:end])):
            terms = terms_of(passage.text, start, end, words)
            found.extend(_hedge(terms, doubt, passage) for doubt in doubts_of(terms))
    return tuple(found)


def _hedge(terms: Terms, doubt: Doubt, passage: Passage) -> Hedge:
    span = Span(terms.starts[doubt.first], terms.ends[doubt.last - 1], passage.place)
    target = Span(terms.starts[doubt.reach_first], terms.ends[doubt.reach_last - 1], passage.place)
    return Hedge(span, passage.words(span), target)


def doubts_of(terms: Terms) -> list[Doubt]:
    """The hedges of a sentence from left to right; none overlaps another."""
    found: list[Doubt] = []
    anchors = terms.hedges.anchors
    if anchors.isdisjoint(terms.words):
        return found
    for at in range(len(terms)):
        if terms.words[at] in anchors and (not found or at >= found[-1].last):
            doubt = next((doubt for rule in _RULES if (doubt := rule(terms, at))), None)
            if doubt:
                found.append(doubt)
    return found


def hedges_on(terms: Terms, doubts: list[Doubt], first: int, last: int) -> tuple[str, ...]:
    """The hedges that doubt the figure of some terms, as they are written."""
    return tuple(
        terms.text[terms.starts[doubt.first] : terms.ends[doubt.last - 1]].lower()
        for doubt in doubts
        if doubt.reach_first <= first < doubt.reach_last or doubt.reach_first < last <= doubt.reach_last
    )
