"""What the words of an export mean. Every export states them, so that its numbers are read as they were meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from store.model import HopKind, Policy, Rating, Stance


@dataclass(frozen=True, slots=True)
class Definition:
    """A term and its meaning, in one or two sentences."""

    term: str
    meaning: str


DEFINITIONS: Final = (
    Definition("claim", "The checkable part of a sentence, in its exact words, with its place in the stored text."),
    Definition(
        "verified claim",
        "A claim rated supported under the desk's policy, with every flag cleared by a person's note or named here.",
    ),
    Definition("chain", "Who had it from whom, nearest the event first, down to the page that was read."),
    Definition(
        "figure",
        "The words of a number are never replaced. Low and high are the bounds that the words allow: “at least 50” "
        "has no high, “up to 50” has no low. Equal ends are shown as one number; both open is unknown, never 0.",
    ),
    Definition("coded range", "Low and high as a person coded them for counting; it always names its policy."),
    Definition(
        "flag",
        "Why a claim needs a second look, computed from the text. A person clears it with a note; it stays visible.",
    ),
    Definition(
        "independent origins",
        "Roots, not pages: agency copy, copied text and one shared source are one origin; a report that names no "
        "source, or whose source is unclear, is none.",
    ),
    Definition(
        "evidence",
        "What a person linked, with the exact passage relied on, the text as stored, and the SHA-256 of its bytes.",
    ),
)

RATINGS: Final = {
    Rating.SUPPORTED: "The evidence bears the claim out.",
    Rating.CONTRADICTED: "The evidence shows that the claim is wrong.",
    Rating.DISPUTED: "Credible evidence stands on both sides.",
    Rating.UNPROVEN: "Not enough evidence either way.",
    Rating.NOT_CHECKABLE: "Nothing could settle it: an opinion, a forecast, or something that nobody can know.",
    Rating.PENDING: "Not settled yet; what would settle it, and when to look again, is stated.",
}

STANCES: Final = {
    Stance.SUPPORTS: "Supports",
    Stance.CONTRADICTS: "Contradicts",
    Stance.CONTEXT: "Context",
    Stance.PART_OF: "Part of the same figure",
}

KINDS: Final = {
    HopKind.NAMED: "named",
    HopKind.ROLE: "named by role only",
    HopKind.ORGANISATION: "organisation",
    HopKind.UNNAMED: "unnamed",
    HopKind.UNCLEAR: "a source is there, and the words do not tell which",
    HopKind.DOCUMENT: "document",
    HopKind.NONE: "no source named",
}


def policy_words(policy: Policy) -> str:
    """The desk's policy in one sentence that a reader outside the desk understands."""
    persons = "two persons, each without seeing the other's rating" if policy.second_person else "one person"
    reason = "a reason is required" if policy.reason_required else "a reason may be given"
    return f"Policy “{policy.name}”: a claim is decided by {persons}; {reason}; numbers are coded by “{policy.coding}”."
