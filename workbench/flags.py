"""Why a claim needs a second look: one function a flag, each with a sentence that a reviewer can check and a span."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from store.model import Casualty, Claim, Flag, FlagCode, HopKind, Qualifier, Span


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the text shows about a claim, and where: a word of doubt, a lost mark, a drift."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Case:
    """A claim with all that its article shows about it."""

    claim: Claim
    doubts: tuple[Remark, ...] = ()
    """Words that say of this claim that it is not established."""
    damages: tuple[Remark, ...] = ()
    """Quotations that it stands in and the mark that each has lost: "opening" or "closing"."""
    drifts: tuple[Remark, ...] = ()
    """Where it is a headline: what it says beyond the story, in a sentence each."""
    conversions: tuple[Remark, ...] = ()
    """Measures that it states twice and that disagree, in a sentence each."""
    second_hand: str = ""
    """Who had it from others, as a sentence without its full stop; "" where the root told it itself."""
    interests: tuple[str, ...] = ()
    """For each hop of its chain, why that is a party to the matter, "" where it is none."""


def flags_of(case: Case) -> tuple[Flag, ...]:
    """Every flag of a claim, in the order of `FLAGS`."""
    return tuple(flag for rule in FLAGS for flag in rule(case))


def unverified_figure(case: Case) -> Iterator[Flag]:
    """The principal figure could not be printed as fact from this sentence alone."""
    figure = case.claim.figure
    if figure is not None and figure.unverified:
        yield Flag(FlagCode.UNVERIFIED_FIGURE, figure.span, _only_said_by(case) or figure.why)


def _only_said_by(case: Case) -> str:
    """Who gives the figure, where that stands outside its sentence: a quotation that runs on, a line with a colon."""
    figure, chain = case.claim.figure, case.claim.chain
    if figure is None or figure.attributed_to is not None or figure.hedges or not chain or not chain[-1].name:
        return ""
    reason = next((each for each in case.interests if each), "")
    if reason:
        return f"Only {chain[-1].name} gives it, outside this sentence, and {reason}."
    return f"Only {chain[-1].name} gives it, outside this sentence."


def hedged(case: Case) -> Iterator[Flag]:
    """A word of doubt stands on the claim."""
    for doubt in case.doubts[:1]:
        yield Flag(FlagCode.HEDGED, doubt.span, f"“{doubt.words}” says that this is not established.")


def unnamed_source(case: Case) -> Iterator[Flag]:
    """Somebody in the chain is not named."""
    for hop in case.claim.chain:
        if hop.kind is HopKind.UNNAMED:
            why = f"“{hop.name}” names nobody: nobody can be asked."
            yield Flag(FlagCode.UNNAMED_SOURCE, hop.span or case.claim.span, why)
            return


def second_hand(case: Case) -> Iterator[Flag]:
    """The root had it from others, a medium alone gives it, or one body quotes another."""
    if case.second_hand:
        hop = case.claim.chain[-1]
        yield Flag(FlagCode.SECOND_HAND, hop.span or case.claim.span, f"{case.second_hand}.")


def interested_party(case: Case) -> Iterator[Flag]:
    """Somebody in the chain is a party to the matter."""
    for hop, reason in zip(case.claim.chain, case.interests, strict=False):
        if reason:
            why = f"“{hop.name}” {reason}, and is a party to it."
            yield Flag(FlagCode.INTERESTED_PARTY, hop.span or case.claim.span, why)
            return


_HARM = frozenset(
    "kill kills killed killing slain died dies dead death deaths casualty casualties fatality fatalities injured injures injuring injuries "
    "wounded wounding wounds massacre massacred execute executed martyred murder murdered abducted kidnapped missing displaced flee fled "
    "destroyed destroying victims".split()
)
_WORD = re.compile(r"\w+")


def unattributed_casualty(case: Case) -> Iterator[Flag]:
    """People were killed, hurt or driven out, and the sentence does not say who says so."""
    claim = case.claim
    if claim.chain:
        return
    figure = claim.figure
    if figure is not None and figure.casualty is Casualty.DETAINED:
        return  # an arrest is told by those who made it
    if figure is not None and figure.casualty is not None:
        yield Flag(FlagCode.UNATTRIBUTED_CASUALTY, figure.span, f"No source is given for “{figure.words}”.")
        return
    match = next((match for match in _WORD.finditer(claim.text) if match.group().lower() in _HARM), None)
    if match is not None:
        start = claim.span.start + match.start()
        span = Span(start, start + len(match.group()), claim.span.place)
        yield Flag(FlagCode.UNATTRIBUTED_CASUALTY, span, f"“{match.group()}” is told without saying who says so.")


def vague_quantity(case: Case) -> Iterator[Flag]:
    """The number is a word like "dozens"."""
    figure = case.claim.figure
    if figure is not None and figure.qualifier is Qualifier.VAGUE:
        why = f"“{figure.words}” is no number: it may mean many different ones."
        yield Flag(FlagCode.VAGUE_QUANTITY, figure.span, why)


def headline_drift(case: Case) -> Iterator[Flag]:
    """The claim is a headline that says more, or other, than the story under it."""
    for drift in case.drifts:
        yield Flag(FlagCode.HEADLINE_DRIFT, drift.span, drift.words)


def conversion_mismatch(case: Case) -> Iterator[Flag]:
    """A measure is stated twice, in two units, and the two disagree beyond rounding."""
    for conversion in case.conversions:
        yield Flag(FlagCode.CONVERSION_MISMATCH, conversion.span, conversion.words)


def damaged_quote(case: Case) -> Iterator[Flag]:
    """The claim stands in a quotation that lacks a mark."""
    for damage in case.damages[:1]:
        why = f"The quotation has lost its {damage.words} mark: where the quoted words begin or end is not sure."
        yield Flag(FlagCode.DAMAGED_QUOTE, case.claim.span, why)


def parts_of_wholes(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """Flag tolls that lie, or may lie, inside a larger toll told just before: they are not to be added."""
    before: deque[Claim] = deque(maxlen=LOOK_BACK)
    found: list[Claim] = []
    for claim in claims:
        found.append(_with_part(claim, before))
        if _toll(claim) is not None:
            before.append(claim)
    return tuple(found)


def _toll(claim: Claim) -> float | None:
    figure = claim.figure
    counted = figure is not None and figure.casualty is not None and figure.low is not None and figure.low > 0
    return figure.low if figure is not None and counted else None


def _with_part(claim: Claim, before: deque[Claim]) -> Claim:
    toll, figure = _toll(claim), claim.figure
    if toll is None or figure is None:
        return claim
    whole = next((one for one in reversed(before) if _holds(one, claim, toll)), None)
    if whole is None or whole.figure is None:
        return claim
    inside = _INSIDE.search(_lead_in(claim)) is not None
    if not inside and not _may_be_part(claim, whole):
        return claim
    lies = "lies" if inside else "may lie"
    why = f"“{figure.words}” {lies} inside the “{whole.figure.words}” told before: never add them up."
    return replace(claim, flags=(*claim.flags, Flag(FlagCode.PART_OF_WHOLE, figure.span, why)))


def _holds(whole: Claim, part: Claim, toll: float) -> bool:
    larger, theirs, ours = _toll(whole), whole.figure, part.figure
    if larger is None or theirs is None or ours is None or larger <= toll or theirs.span == ours.span:
        return False
    if Qualifier.VAGUE in {theirs.qualifier, ours.qualifier} or theirs.casualty is not ours.casualty:
        return False
    return theirs.span.place is ours.span.place and 0 <= ours.span.start - theirs.span.end < NEAR


def _lead_in(claim: Claim) -> str:
    """The words of a claim around its figure: what tells of which whole it is a part."""
    figure = claim.figure
    if figure is None:
        return ""
    start, end = figure.span.start - claim.span.start, figure.span.end - claim.span.start
    return f"{claim.text[max(0, start - AROUND) : max(0, start)]}\n{claim.text[max(0, end) : max(0, end) + AROUND]}"


def _may_be_part(claim: Claim, whole: Claim) -> bool:
    """Nothing tells it apart: no "another", no earlier toll, no count of a rival's."""
    if _APART.search(_lead_in(claim)) or _APART.search(claim.text[:AROUND]):
        return False
    rivals = _roots(claim) and _roots(whole) and not _roots(claim) & _roots(whole)
    return not rivals


def _roots(claim: Claim) -> set[str]:
    return {claim.chain[0].name} if claim.chain else set()


_INSIDE = re.compile(
    r"\b(?:including|includes?|included|among (?:them|whom|those|the)|of (?:them|whom|those|the (?:dead|victims|wounded|injured|killed|total))|"
    r"(?:the )?(?:dead|victims|wounded|injured|killed|casualties|fatalities) (?:were|are|included?)|were (?:children|women|civilians))\b",
    re.IGNORECASE,
)
"""Words that put a toll inside of another: "including 14 children", "of them"."""
_APART = re.compile(
    r"\b(?:another|others?|more|further|additional|earlier|previous(?:ly)?|separate(?:ly)?|updating|revis\w+|correct\w+|contradict\w+|up from|from an|"
    r"elsewhere|meanwhile|last (?:week|month|year)|since|in (?:19|20)\d\d|(?:days?|weeks?|months?|years?) (?:ago|earlier|before|later))\b",
    re.IGNORECASE,
)
"""Words by which a toll is another's, or an older or newer count of the same."""
AROUND = 45
"""Characters on either side of a figure in which they stand."""
NEAR = 600
"""Characters from a toll to a smaller one that may be part of it."""
LOOK_BACK = 8
"""Earlier tolls asked."""


FlagRule = Callable[[Case], Iterator[Flag]]
FLAGS: tuple[FlagRule, ...] = (
    unverified_figure,
    hedged,
    unnamed_source,
    second_hand,
    interested_party,
    unattributed_casualty,
    vague_quantity,
    headline_drift,
    conversion_mismatch,
    damaged_quote,
)
