"""Words of doubt of a passage, as remarks that a flag can show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from store.model import Claim, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.figures import find_hedges
from workbench.extract.text.passages import Passage
from workbench.extract.text.spans import overlap
from workbench.extract.text.tokens import Tokens, tokens_of
from workbench.extract.words.doubts import Doubts
from workbench.extract.words.parties import Issue, Topic
from workbench.flags import Remark

NEAR = 30
"""Characters before a word of doubt that tell whether it stands on an aside."""
_OWNED = 3
"""Words from "claimed" to the deed that is owned."""
_BACK = 4
"""Words in which the "be" of "was yesterday reported", the "it" of "it is now possible", stand before."""


def doubts_in(passage: Passage, words: Doubts) -> Iterator[Remark]:
    """Each word of a passage that says of something that it is not established."""
    found = [Remark(hedge.span, passage.words(hedge.span)) for hedge in find_hedges(passage)]
    taken = {position for one in found for position in range(one.span.start, one.span.end)}
    yield from found
    for sentence in passage.sentences:
        tokens = tokens_of(passage.text, sentence.span.start, sentence.span.end)
        for first, last in _further(tokens, words):
            span = Span(tokens.starts[first], tokens.ends[last], passage.place)
            if taken.isdisjoint(range(span.start, span.end)):
                yield Remark(span, passage.words(span))


def _further(tokens: Tokens, words: Doubts) -> Iterator[tuple[int, int]]:
    """What doubts an event or a finding, beyond the words that doubt a number: the first word of it and the last."""
    signs = _anchors(words)
    for at in [at for at, word in enumerate(tokens.words) if word in signs]:
        for sign in _SIGNS:
            last = sign(tokens.words, at, words)
            if last >= 0:
                yield at, last
                break


@lru_cache(maxsize=4)
def _anchors(words: Doubts) -> frozenset[str]:
    """The words at which a sign is looked for: most words of a text are none."""
    doubting = (words.adverbs, words.preliminary, words.likely, words.possible, words.modals)
    return frozenset().union(*doubting, words.reported, words.reports, words.suspects, words.suspected)


def _alone(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "probably", and "preliminary findings"."""
    if words[at] in doubts.adverbs:
        return at
    finding = words[at] in doubts.preliminary and words[at + 1 : at + 2] and words[at + 1] in doubts.findings
    return at + 1 if finding else -1


def _likely(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "the fire was most likely set"; not "it is likely to rain"."""
    if words[at] not in doubts.likely or not doubts.be & set(words[max(0, at - _BACK) : at]):
        return -1
    return -1 if words[at + 1 : at + 2] and words[at + 1] in doubts.coming else at


def _possible(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "it is possible that a rocket fell short"."""
    before = set(words[max(0, at - _BACK) : at])
    return at if words[at] in doubts.possible and before & doubts.it and before & doubts.be else -1


def _modal(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "it could have been a rocket", "snipers might be there"; not "lives could have been saved"."""
    if words[at] not in doubts.modals:
        return -1
    behind = [number for number in (at + 1, at + 2) if words[number : number + 1] and words[number] in doubts.been]
    if not behind or (behind[0] == at + 2 and not _is_thing(words, at + 3, doubts)):
        return -1
    return behind[0] if behind[0] == at + 2 or words[at] in doubts.guessing else -1


def _is_thing(words: Sequence[str], at: int, doubts: Doubts) -> bool:
    return bool(words[at : at + 1]) and words[at] in doubts.articles


def _reported(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "41 tornadoes were reported", "hundreds reported dead"; not "12 new cases were reported"."""
    if words[at] not in doubts.reported:
        return -1
    if words[at + 1 : at + 2] and words[at + 1] in doubts.fates:
        return at + 1
    before = set(words[max(0, at - 2) : at])
    counted = set(words[max(0, at - _BACK - 2) : at]) & doubts.counted
    named = words[at + 1 : at + 2] and words[at + 1] in doubts.by
    return at if before & doubts.be and not counted and not named else -1


def _reports(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "there are also reports of victims", "angered by reports that"."""
    if words[at] not in doubts.reports:
        return -1
    there = set(words[max(0, at - _BACK) : at]) & doubts.there
    angered = at and words[at - 1] in doubts.by and words[at + 1 : at + 2] and words[at + 1] in doubts.that
    return at if there or angered else -1


def _suspects(words: Sequence[str], at: int, doubts: Doubts) -> int:
    """Reads "police suspect that", "police believe was used", "suspected of having bribed him"."""
    behind = words[at + 1] if words[at + 1 : at + 2] else ""
    thinks = words[at] in doubts.suspects and behind in doubts.that
    return at if thinks or (words[at] in doubts.suspected and behind in doubts.having) else -1


_SIGNS: Final[tuple[Callable[[Sequence[str], int, Doubts], int], ...]] = (
    _alone, _likely, _possible, _modal, _reported, _reports, _suspects,
)  # fmt: skip


def doubts_on(claim: Claim, analysis: ArticleAnalysis) -> Iterator[Remark]:
    """The words of doubt that bear on a claim: those in it, and the word of saying by which the writer keeps away from it."""
    sentence = analysis.sentence_at(claim.span)
    around = Span(min(sentence.start, claim.span.start), max(sentence.end, claim.span.end), claim.span.place)
    for doubt in analysis.doubts.near(around):
        if overlap(doubt.span, claim.span) and _bears_on(doubt, claim, analysis):
            yield doubt
    text = _text(claim.span, analysis)[around.start : around.end]
    for hop in claim.chain:
        cue = (hop.cue or "").lower().split()
        held = [word for word in cue if word in analysis.words.doubts.holding_off]
        if held and not _is_owned(text.lower().partition(held[0])[2], analysis):
            yield Remark(hop.span or claim.span, held[0])


def _bears_on(doubt: Remark, claim: Claim, analysis: ArticleAnalysis) -> bool:
    """Not "the site of the alleged attack", nor reports that are its source, nor "claims attack"."""
    words, text = analysis.words.doubts, _text(claim.span, analysis)
    said = doubt.words.lower().split()
    if said[-1] in words.adjectives:
        before = tokens_of(text, max(0, doubt.span.start - NEAR), doubt.span.start).words
        near = before[-2:-1] if before and before[-1] in words.articles else before[-1:]
        return words.aside.isdisjoint(near)
    if said[-1] in words.holding_off and _is_owned(text[doubt.span.end : doubt.span.end + NEAR], analysis):
        return False
    return not (claim.chain and said[-1] in words.reports)


def _is_owned(said: str, analysis: ArticleAnalysis) -> bool:
    """Reads "claim deadly attack", "claimed responsibility": a deed that is owned and not doubted."""
    words = tokens_of(said, 0, len(said)).words[:_OWNED]
    deeds = analysis.words.parties.topics.get(Issue.WAR, Topic()).names | analysis.words.counting.hedges.claimed_things
    doubts = analysis.words.doubts
    return not (deeds | doubts.by).isdisjoint(words) and doubts.that.isdisjoint(words[:1])


def _text(span: Span, analysis: ArticleAnalysis) -> str:
    return (analysis.title if span.place is Place.TITLE else analysis.passage).text
