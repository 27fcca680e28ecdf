"""Words of doubt and doubled measures of a passage, as remarks that a flag can show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from store.model import Claim, Figure, Span
from workbench.extract.figures import conversions, find_hedges
from workbench.extract.text.passages import Passage
from workbench.flags import Remark

_FURTHER = re.compile(
    r"\b(?:probably|preliminary (?:conclusions?|results?|findings?|investigations?|inquir(?:y|ies))|reported (?:dead|missing)(?= ?[.,;]|$| and\b| in\b)"
    r"|suspects?(?= (?:that|those|the|these|he|she|they|it)\b)|(?<=by )reports(?= that\b))",
    re.IGNORECASE,
)
"""What doubts an event or a finding, beyond the words that doubt a number."""
_ASIDE = re.compile(
    r"\b(?:of|to|about|into|on|over|for|after|before|when|as|while)(?: (?:the|an?|those|these))?\s$", re.IGNORECASE
)
_ADJECTIVE = re.compile(r"alleged|suspected|so-called|purported|supposed|apparent", re.IGNORECASE)
_REPORTS = re.compile(r"(?:according to )?reports", re.IGNORECASE)
_ESTIMATE = re.compile(r"(?:an )?estimat", re.IGNORECASE)
NEAR = 14
"""Characters before a word of doubt that tell whether it stands on an aside."""


def doubts_in(passage: Passage) -> Iterator[Remark]:
    """Each word of a passage that says of something that it is not established."""
    found = [Remark(hedge.span, passage.words(hedge.span)) for hedge in find_hedges(passage)]
    taken = {position for one in found for position in range(one.span.start, one.span.end)}
    further = (match for match in _FURTHER.finditer(passage.text) if taken.isdisjoint(range(*match.span())))
    yield from found
    yield from (Remark(Span(*match.span(), passage.place), match.group()) for match in further)


def bears_on(doubt: Remark, claim: Claim, text: str) -> bool:
    """Whether a word of doubt is about the claim: not "the site of the alleged attack", nor reports that are its source."""
    if _ADJECTIVE.fullmatch(doubt.words):
        return not _ASIDE.search(text[max(0, doubt.span.start - NEAR) : doubt.span.start])
    sourced = bool(claim.chain) and (_REPORTS.fullmatch(doubt.words) or _ESTIMATE.match(doubt.words))
    return not sourced


def conversions_in(passage: Passage, figures: Sequence[Figure]) -> Iterator[Remark]:
    """Each measure of a passage that is stated in two units which disagree."""
    here = [figure for figure in figures if figure.span.place is passage.place]
    for pair in conversions(passage, here):
        if not pair.agrees:
            why = f"{pair.stated.words} and {pair.converted.words} are not the same: {_off(pair.ratio)}."
            yield Remark(Span(pair.stated.span.start, pair.converted.span.end, passage.place), why)


def _off(ratio: float) -> str:
    share = abs(ratio - 1)
    return f"the second is {share:.0%} {'more' if ratio > 1 else 'less'} than the first"
