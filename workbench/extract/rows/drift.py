"""A headline against the story under it: what it says more, or other, than the body supports."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from store.model import Casualty, Figure, Qualifier
from workbench.extract.text.tokens import tokens_of
from workbench.extract.words import Words
from workbench.extract.words.drifting import Drifting
from workbench.gazetteer.nations import country_of, nation_of, seat_of

_GROUP = 6
"""Words from "most of them" to the group."""
_BEFORE, _BEHIND = 3, 7
"""Words on either side of a doubt that tell what it doubts."""
_STEM = 4
"""Letters by which "killed" and "kills" are one word."""
_DOER = 3
"""Words of a doer before its deed."""
_BOUNDS = frozenset({Qualifier.AT_LEAST, Qualifier.MORE_THAN})


@dataclass(frozen=True, slots=True)
class Drift:
    """One thing that a headline says beyond its story."""

    what: str
    """"people->civilians", "hedge dropped", "number changed", "actor added"."""
    why: str
    """One sentence for a reviewer."""


@dataclass(frozen=True, slots=True)
class Line:
    """A headline, or the sentence that tells its story."""

    text: str
    figures: Sequence[Figure]

    @property
    def words(self) -> tuple[str, ...]:
        """Its words and marks, lower case."""
        return tokens_of(self.text, 0, len(self.text)).words

    @property
    def surfaces(self) -> tuple[str, ...]:
        """The same as written."""
        return tokens_of(self.text, 0, len(self.text)).surfaces


def drifts(head: Line, body: Line, hedges: Sequence[str], words: Words) -> tuple[Drift, ...]:
    """Everything that a headline says beyond the sentence that tells its story."""
    found = (
        _group(head, body, words.drifting),
        _number(head.figures, body.figures),
        _hedge(head, body, hedges, words),
        _actor(head, body, words.drifting),
    )
    return tuple(one for one in found if one is not None)


def _group(head: Line, body: Line, words: Drifting) -> Drift | None:
    """Reads "13 students" over "13 people, most of them students"; civilians also where the body has only people."""
    for group in _groups(head, words):
        whole = any(_unit(one) == group for one in body.figures)
        for at, word in enumerate(body.words):
            if word in words.mostly and group in body.words[at : at + _GROUP] and not whole:
                said = " ".join(body.words[at : body.words.index(group, at) + 1])
                return Drift("people->civilians", f"The headline says {group}; the text says people, “{said}”.")
    civil = not words.civilians.isdisjoint(head.words) and words.civilians.isdisjoint(body.words)
    if civil and not words.people.isdisjoint(body.words):
        return Drift("people->civilians", "The headline says civilians; the text under it does not.")
    return None


def _groups(head: Line, words: Drifting) -> Iterator[str]:
    yield from (word for word in head.words if word in words.civilians)
    yield from (unit for one in head.figures if (unit := _unit(one)) and unit not in words.people)


def _unit(figure: Figure) -> str:
    return figure.unit.split()[-1].lower() if figure.unit and figure.casualty else ""


def _hedge(head: Line, body: Line, hedges: Sequence[str], language: Words) -> Drift | None:
    """A doubt of the body on something that the headline tells too, and tells without it."""
    words = language.drifting
    if not (words.doubts | words.marks).isdisjoint(head.words):
        return None
    told = {word[:_STEM] for word in head.words if len(word) >= _STEM or word.isdigit()}
    for hedge in hedges:
        at = body.text.lower().find(hedge.lower())
        before, behind = body.text[: max(0, at)].rpartition(",")[2].split(), body.text[at + len(hedge) :].split()
        near = [word.strip(".,;:“”\"'") for word in (*before[-_BEFORE:], *behind[:_BEHIND])]
        same = told & {word.lower()[:_STEM] for word in near}
        doer = dict(_known(head.surfaces, words)).keys() & dict(_known(near, words)).keys()
        early = not language.doubts.preliminary.isdisjoint(hedge.lower().split())  # of all that is told
        if at >= 0 and (same or doer or early or _counts(head, body, hedge)):
            return Drift("hedge dropped", f"The text says “{hedge}”; the headline states it as fact.")
    return None


def _counts(head: Line, body: Line, hedge: str) -> bool:
    """Whether the doubt is on a number of the same harm as the headline's."""
    harms = {one.casualty for one in head.figures if one.casualty is not None}
    doubted = (one.casualty for one in body.figures if hedge.lower() in (each.lower() for each in one.hedges))
    return any(harm in harms for harm in doubted)


def _number(head: Sequence[Figure], body: Sequence[Figure]) -> Drift | None:
    """A count in the headline that no count of the same harm in the body bears out, nor any sum of them."""
    for figure in head:
        alone = sum(_alike(one.casualty, figure.casualty) for one in head) == 1  # "4 extremists, 23 others dead"
        if figure.casualty is None or figure.low is None or not alone:
            continue
        same = [one for one in body if _alike(one.casualty, figure.casualty)]
        if same and not any(_bears_out(one, figure) for one in same) and not _sums_to(same, figure):
            return Drift("number changed", f"The headline says {figure.words}; the text says {same[0].words}.")
    return None


def _alike(first: Casualty | None, second: Casualty | None) -> bool:
    return first is second or Casualty.KILLED_AND_INJURED in {first, second}


def _bears_out(body: Figure, head: Figure) -> bool:
    """The same number, or a headline's open bound under the body's exact figure; not "at least 28" under "at least 33"."""
    if head.low in (body.low, body.high):
        return True
    if head.qualifier in _BOUNDS and body.qualifier in _BOUNDS:
        return False
    if head.qualifier in {*_BOUNDS, Qualifier.VAGUE} and head.low is not None:
        return body.low is not None and body.low >= head.low
    return False


def _sums_to(figures: Sequence[Figure], head: Figure) -> bool:
    lows = [one.low for one in figures if one.low is not None]
    return sum(lows) == head.low


def _actor(head: Line, body: Line, words: Drifting) -> Drift | None:
    """A doer named in the headline's deed whom the body's claim does not name."""
    doers = dict(_doers(head, words))
    known = dict(_known(body.surfaces, words))
    for key, name in doers.items():
        if key not in known:
            return Drift("actor added", f"The headline names {name} as the doer; the claim under it does not.")
    return None


def _doers(head: Line, words: Drifting) -> Iterator[tuple[str, str]]:
    """Reads "Turkish strike kills four", "killed in Russian air strikes"; not "Russia says Israel was behind it"."""
    for at, word in enumerate(head.words):
        start = max(0, at - _DOER)
        near = head.words[start:at]
        placed = not start or not words.by.isdisjoint(near)
        if word in words.deeds and placed and words.saying.isdisjoint(head.words[:at]):
            yield from _known(head.surfaces[start:at], words)


def _known(surfaces: Sequence[str], words: Drifting) -> Iterator[tuple[str, str]]:
    """Each doer among some words: what it is known by, and how it stands there."""
    for surface in surfaces:
        for actor, names in words.actors.items():
            if surface.lower() in names and (surface != "is"):
                yield actor, surface
        if surface[:1].isupper():
            yield from ((code, surface) for code in (*nation_of(surface), *country_of(surface), *seat_of(surface))[:1])
