"""Numbers that lie inside another one: never to be added to it, and never to bear it out."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from store.model import Claim, Figure, Flag, FlagCode, Place, Qualifier
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.text.tokens import Tokens, tokens_of
from workbench.extract.words.wholes import Wholes

NEAR = 600
"""Characters from a toll to a smaller one that may be part of it."""
LOOK_BACK = 8
"""Earlier tolls asked."""
_AMONG = 9
"""Words from a number to the "among the dead" behind it."""
_CLOSE = 2
"""Words from "of them" to the number behind it."""
_LISTED = 14
"""Words from "including" to the last number of its list."""
_NAMED = 4
"""Words from "of the" to the noun or the number of the whole."""


def parts_of_wholes(claims: Sequence[Claim], analysis: ArticleAnalysis) -> tuple[Claim, ...]:
    """Flag what is said to be part of those counted before, and tolls that may lie inside a larger one told just before."""
    before: deque[Claim] = deque(maxlen=LOOK_BACK)
    found: list[Claim] = []
    for claim in claims:
        why = _why(claim, before, analysis)
        place = claim.figure.span if claim.figure else claim.span
        found.append(replace(claim, flags=(*claim.flags, Flag(FlagCode.PART_OF_WHOLE, place, why))) if why else claim)
        if _toll(claim) is not None:
            before.append(claim)
    return tuple(found)


def _why(claim: Claim, before: Sequence[Claim], analysis: ArticleAnalysis) -> str:
    around = _around(claim, analysis)
    whole = next((one for one in reversed(before) if _is_larger(one, claim)), None)
    total = f"the “{whole.figure.words}” told before" if whole and whole.figure else "a number told before"
    words = f"“{claim.figure.words}”" if claim.figure else "This"
    said = around.said()
    if said:
        return f"{words} is told with “{said}”: it lies inside {total}, never add them up."
    if whole is not None and _may_lie(claim, whole, around):
        return f"{words} may lie inside {total}: never add them up."
    return ""


@dataclass(frozen=True, slots=True)
class _Around:
    """The words of a sentence around the figure of a claim, or of the claim where it has none."""

    tokens: Tokens
    first: int
    last: int
    """The words of the figure; of the claim where it has none: the last is the one behind."""
    counted: bool
    wholes: Wholes
    people: frozenset[str]

    def said(self) -> str:
        """The words that say that it is a part: "of them", "including", "among the dead"."""
        return next(self._signs(), "")

    def _signs(self) -> Iterator[str]:
        if not self.counted:
            yield from self._uncounted()
            return
        yield from self._of(self.last)
        yield from self._listed()
        yield from self._among(self.last, self.last + _AMONG)

    def _listed(self) -> Iterator[str]:
        """Reads "including two nurses", "among them a guard and two nurses", "the other three"."""
        words, wholes = self.tokens.words, self.wholes
        if self.first and words[self.first - 1] in wholes.others:
            yield words[self.first - 1]
        for at in range(self.first - 1, max(-1, self.first - _LISTED), -1):
            if words[at] in wholes.stops:
                return
            if words[at] in wholes.holding:
                yield words[at]
            pronoun = words[at] in wholes.those - wholes.articles
            close = self.first - at <= _CLOSE and words[at - 1] in wholes.of  # "of them, three"
            if pronoun and (close or words[at - 1] in wholes.among):
                yield f"{words[at - 1]} {words[at]}"

    def _uncounted(self) -> Iterator[str]:
        """Reads "a boy is among the dead", "the victims include a nurse"; not "most of them": that is no number."""
        words, wholes = self.tokens.words, self.wholes
        yield from self._among(self.first, self.last)
        for at in range(self.first, self.last - 1):
            if words[at] in wholes.fallen and words[at + 1] in wholes.holding:
                yield f"{words[at]} {words[at + 1]}"

    def _of(self, at: int) -> Iterator[str]:
        """Reads "of them", "of the 14", "of the wounded" behind a count."""
        words, wholes = self.tokens.words, self.wholes
        if words[at : at + 1] and words[at] in wholes.of and words[at + 1 : at + 2] and words[at + 1] in wholes.those:
            whole = words[at + 2 : at + 2 + _NAMED]
            named = whole[:1] and whole[0].isdigit()
            named = named or any(word in wholes.fallen | wholes.makers | self.people for word in whole)
            if named or words[at + 1] not in self.wholes.articles:
                yield " ".join(words[at : at + 2])

    def _among(self, start: int, end: int) -> Iterator[str]:
        words, wholes = self.tokens.words, self.wholes
        for at in range(start, min(end, len(words) - 2)):
            if words[at] in wholes.among and words[at + 1] in wholes.those and words[at + 2] in wholes.fallen:
                yield " ".join(words[at : at + 3])

    def tells_apart(self) -> bool:
        """It is of others, or the same count at another time: "another nine", "from 28 on Monday"."""
        changes = self.first > 0 and self.tokens.words[self.first - 1] in self.wholes.changing
        return changes or not (self.wholes.apart | self.wholes.anew).isdisjoint(self.tokens.words)


def _around(claim: Claim, analysis: ArticleAnalysis) -> _Around:
    inner = claim.figure.span if claim.figure else claim.span
    sentence = analysis.sentence_at(inner)
    start, end = min(sentence.start, claim.span.start), max(sentence.end, claim.span.end)
    text = (analysis.title if claim.span.place is Place.TITLE else analysis.passage).text
    tokens = tokens_of(text, start, end)
    inside = [at for at, begin in enumerate(tokens.starts) if inner.start <= begin < inner.end] or [0]
    words = analysis.words
    return _Around(
        tokens, inside[0], inside[-1] + 1, claim.figure is not None, words.wholes, words.counting.nouns.people
    )


def _toll(claim: Claim) -> float | None:
    figure = claim.figure
    counted = figure is not None and figure.casualty is not None and figure.low is not None and figure.low > 0
    return figure.low if figure is not None and counted else None


def _is_larger(whole: Claim, part: Claim) -> bool:
    larger, theirs, ours = _toll(whole), whole.figure, part.figure
    if larger is None or theirs is None or ours is None or not ours.low or larger <= ours.low:
        return False
    near = theirs.span.place is ours.span.place and 0 <= ours.span.start - theirs.span.end < NEAR
    return near and theirs.casualty is ours.casualty and Qualifier.VAGUE not in {theirs.qualifier, ours.qualifier}


def _may_lie(claim: Claim, whole: Claim, around: _Around) -> bool:
    """Nothing tells it apart: no "another", no earlier count, no rival's, none of other people."""
    ours, theirs = claim.figure, whole.figure
    if ours is None or theirs is None or around.tells_apart() or _rivals(claim, whole):
        return False
    tokens = around.tokens
    between = [at for at, start in enumerate(tokens.starts) if theirs.span.end <= start < ours.span.start]
    beside = bool(tokens.starts) and tokens.starts[0] <= theirs.span.start  # "ten soldiers and four rebels"
    apart = any(tokens.words[at] in around.wholes.stops for at in between)  # "57 dead; 16 beheaded"
    return (apart or not beside) and _may_hold(theirs, ours, around.wholes)


def _may_hold(whole: Figure, part: Figure, wholes: Wholes) -> bool:
    """Reads "two nurses" inside "nine people", and not "two attackers" inside "nine people"."""
    return _head(part) not in wholes.makers or _head(part) == _head(whole)


def _head(figure: Figure) -> str:
    return figure.unit.split()[-1].lower() if figure.unit else ""


def _rivals(claim: Claim, whole: Claim) -> bool:
    roots = [{one.chain[0].name} if one.chain else set() for one in (claim, whole)]
    return bool(roots[0] and roots[1] and not roots[0] & roots[1])
