"""Why a claim needs a second look: one function a flag, each with a sentence that a reviewer can check and a span."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

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
    harms: tuple[Remark, ...] = ()
    """Words of it that tell of people killed, hurt or driven out."""
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
    for harm in case.harms[:1]:
        yield Flag(FlagCode.UNATTRIBUTED_CASUALTY, harm.span, f"“{harm.words}” is told without saying who says so.")


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
