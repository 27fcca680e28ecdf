"""Why a claim needs a second look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import Span


class FlagCode(StrEnum):
    """Why a claim needs a second look. All that is called by it and said of it stands here, once.

    The most telling first: the queue shows a claim under the first that it carries.
    """

    HEADLINE_DRIFT = (
        "headline-drift",
        "headline",
        "Headline says more than the body",
        "the headline says more than the story, or something else",
    )
    CONVERSION_MISMATCH = (
        "conversion-mismatch",
        "units",
        "Units do not agree",
        "a measure is given in two units, and they disagree",
    )
    UNATTRIBUTED_CASUALTY = (
        "unattributed-casualty",
        "no source",
        "Casualties without a source",
        "dead or hurt, and the sentence names no source",
    )
    UNVERIFIED_FIGURE = (
        "unverified-figure",
        "figure",
        "Unverified figure",
        "the number could not be printed as fact from its sentence",
    )
    INTERESTED_PARTY = (
        "interested-party",
        "interested",
        "Interested party",
        "who says so is a party to the matter",
    )
    SECOND_HAND = ("second-hand", "2nd hand", "Second-hand", "who says so had it from others")
    UNNAMED_SOURCE = ("unnamed-source", "unnamed", "Unnamed source", "somebody in the chain is not named")
    PART_OF_WHOLE = (
        "part-of-whole",
        "part of",
        "May be part of a larger figure",
        "the toll may lie inside a larger one; never add them up",
    )
    DAMAGED_QUOTE = (
        "damaged-quote",
        "quote",
        "Damaged quotation",
        "the quotation has lost its opening or closing mark",
    )
    HEDGED = ("hedged", "hedged", "Hedged", "a word of doubt stands on it, such as “reportedly”")
    VAGUE_QUANTITY = (
        "vague-quantity",
        "vague",
        "Vague quantity",
        "a word that may mean many numbers, such as “dozens”",
    )

    short: str
    """What the queue calls it: ten letters at most."""
    label: str
    """What an export calls it."""
    meaning: str
    """When it is raised, for the help."""

    def __new__(cls, code: str, short: str = "", label: str = "", meaning: str = "") -> FlagCode:  # noqa: PYI034 - a member is of this class
        """The code, as text, with its words. They default for type checkers alone, which read a look-up as a call."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.short, member.label, member.meaning = short, label, meaning
        return member


@dataclass(frozen=True, slots=True)
class Flag:
    """Why a claim needs a second look, computed from the text. A person clears it with a note, never types it."""

    code: FlagCode
    span: Span
    why: str
