"""What a count counts: the noun after the number, or the one that the sentence leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.elided import others, told_before
from workbench.extract.figures.phrases import ENDING_QUOTES, QUOTES, past_aside, phrase_end, words_of
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.unit import Counted

__all__ = ["Counted", "counted", "shared"]

_NEAR = 6
"""Terms before a number in which such a word is looked for."""


def counted(terms: Terms, bound: Bound, earlier: Sequence[Counted], carried: Counted | None) -> Counted:
    """The noun that a count counts; `earlier` are those of the counts before it in the sentence, `carried` the last before."""
    if terms.words[bound.last] in terms.numbers.hyphens and terms.words[bound.last + 1] in terms.casualties.marks:
        return told_before(terms, bound, earlier, carried)  # "went past the 2,000-mark"
    if terms.words[bound.last] in terms.numbers.hyphens and terms.glued(bound.last - 1) and terms.glued(bound.last):
        return Counted(words_of(terms, bound.last + 1, bound.last + 2), bound.last + 1, bound.last + 2)
    start = _start(terms, bound)
    if terms.words[start] in terms.nouns.elided_before and _elides(terms, start):
        return others(terms, start, earlier)
    if (those := _those_told(terms, bound, start)) is not None:
        return those
    end = start if _has_no_noun(terms, bound, start) else phrase_end(terms, start, single=bound.high == 1)
    if end == start:
        return told_before(terms, bound, earlier, carried)
    last = bound.last if _past_another(terms, bound.last, start) else end
    return Counted(words_of(terms, start, end), start, last, within=_is_within(terms, bound.first))


def _past_another(terms: Terms, first: int, start: int) -> bool:
    """Reads "three of the nine climbers missing": what stands behind the noun is told of the nine."""
    return any(terms.digits(at) or terms.words[at] in terms.numbers.small for at in range(first, start))


def _those_told(terms: Terms, bound: Bound, start: int) -> Counted | None:
    """Reads "four of them children", "13 of the dead were foreigners"."""
    at = bound.last
    if terms.words[at : at + 2] in terms.nouns.of_them and terms.nouns.names_some(terms.words[at + 2]):
        noun = (terms.words[at + 3] in _CLOSING or terms.words[at + 3] in terms.numbers.joiners) and terms.words[
            at + 2
        ] not in terms.casualties.done
        return Counted(words_of(terms, at + 2, at + 3), bound.last, bound.last, elided=True) if noun else None
    if terms.words[at] not in terms.nouns.of or start == at or terms.words[start] not in terms.casualties.fallen:
        return None
    if terms.nouns.names_some(terms.words[start + 1]):
        return None  # "six of the wounded soldiers"
    told = start + 2
    if terms.words[start + 1] in terms.casualties.be and terms.nouns.names_some(terms.words[told]):
        return None if terms.capital(told) else Counted(words_of(terms, told, told + 1), start, start, elided=True)
    return None


_CLOSING = frozenset({".", ",", ";", ")", ""})


def _is_within(terms: Terms, first: int) -> bool:
    """Reads "among them a child and two women": only nouns and joints stand between the opening and the number."""
    for at in range(first - 1, max(-1, first - _NEAR), -1):
        word = terms.words[at]
        if word in terms.nouns.within:
            return True
        if word in terms.casualties.done or word in terms.casualties.doing or word in terms.casualties.be:
            return False
    return False


def _start(terms: Terms, bound: Bound) -> int:
    """Past "more" and "other", and past "of the" and a number in it ("18 of the 31 lorries")."""
    at = bound.last
    if terms.words[at] in ENDING_QUOTES and terms.words[bound.first - 1] in QUOTES:
        at += 1  # “zero” cases
    if terms.words[at : at + 3] in terms.nouns.number_of:
        return at + 3
    at += terms.words[at] in QUOTES
    while terms.words[at] in terms.nouns.skipped and not _elides(terms, at):
        at += 1
    if terms.words[at] in terms.nouns.of or terms.words[at - 1] in terms.nouns.of:
        at += terms.words[at] in terms.nouns.of
        while (
            terms.words[at] in terms.nouns.skipped_after_of
            or terms.digits(at)
            or terms.words[at] in terms.numbers.small
        ) and not _elides(terms, at):
            at += 1
    return past_aside(terms, at)


def _elides(terms: Terms, at: int) -> bool:
    """Reads "two others", "dozens more wounded": nothing countable follows the word."""
    if terms.words[at] in terms.nouns.others:
        return True
    following = terms.words[at + 1]
    return terms.words[at] in terms.nouns.elided_before and (
        following in terms.nouns.stops or not following[:1].isalnum()
    )


def _has_no_noun(terms: Terms, bound: Bound, start: int) -> bool:
    """Reads "migrants, of whom 104 survived", "thousands joined rival marches": a verb follows, whatever it looks like."""
    if terms.words[bound.first - 2 : bound.first] in terms.nouns.of_which:
        return True
    plural = terms.words[bound.last - 1] in terms.numbers.plurals and start == bound.last
    return plural and not terms.capital(start) and not terms.nouns.names_some(terms.words[start])


def shared(terms: Terms, bound: Bound, before: Counted | None) -> str | None:
    """Of what a share is: "1 in 4 residents, up from 1 in 10", "a two-thirds majority"; None where no words name it."""
    at = bound.last
    if terms.nouns.of_whole.isdisjoint(terms.words[bound.quantity.first : at]):
        if terms.words[at] in terms.nouns.won:
            return terms.words[at]
        ranked = bound.quantity.unit != "fraction" or (
            terms.words[at - 1] in terms.numbers.ordinals and at - bound.first < 2
        )
        return None if ranked else _divided(terms, at)
    if terms.nouns.is_plural(terms.words[at]) and terms.words[at] not in terms.nouns.stops:
        return words_of(terms, at, at + 1)
    return before.unit if before else None


def _divided(terms: Terms, at: int) -> str | None:
    """Of what a fraction is a part: "half of the town", "a quarter of citizens", "more than half the houses"."""
    start = at + (terms.words[at] in terms.nouns.of)
    determined = start
    while terms.words[determined] in terms.nouns.skipped_after_of or terms.words[determined] in terms.nouns.whole:
        determined += 1
    if determined == at:
        return None
    end = phrase_end(terms, determined, single=False)
    return words_of(terms, determined, end) if end > determined else None
