"""What needs a person first, and why: one pure function over what the queue knows of a claim.

Worst first: a verdict that no longer stands, then open claims, then those waiting for a second person, then pending
ones; decided and dismissed ones last, and with these what is kept aside, where that is shown. Within each, the flags
weigh (an unverified casualty figure most), then the worthiness. Nothing is hidden by it.
"""

from __future__ import annotations

from store.model import Claim, FlagCode, Status

BY_STATUS = {
    Status.REOPENED: 500.0,
    Status.OPEN: 400.0,
    Status.AWAITING_SECOND: 300.0,
    Status.PENDING: 200.0,
    Status.DECIDED: 100.0,
    Status.DISMISSED: 0.0,
}
BY_FLAG = {
    FlagCode.UNVERIFIED_FIGURE: 20.0,
    FlagCode.UNATTRIBUTED_CASUALTY: 12.0,
    FlagCode.HEADLINE_DRIFT: 10.0,
    FlagCode.CONVERSION_MISMATCH: 10.0,
    FlagCode.SECOND_HAND: 6.0,
    FlagCode.UNNAMED_SOURCE: 5.0,
    FlagCode.INTERESTED_PARTY: 5.0,
    FlagCode.PART_OF_WHOLE: 4.0,
    FlagCode.DAMAGED_QUOTE: 4.0,
    FlagCode.HEDGED: 3.0,
    FlagCode.VAGUE_QUANTITY: 2.0,
}
ASIDE = 0.0
"""What nobody has touched and is kept out of the queue: after all that is in it."""
OTHER_FLAG = 4.0
UNVERIFIED_CASUALTY = 15.0
WORTHINESS = 15.0
FLAGS_AT_MOST = 80.0
"""All weights of one claim together stay below the 100 between two statuses."""

REASON = {
    Status.REOPENED: "its verdict no longer stands",
    Status.AWAITING_SECOND: "waits for a second person",
    Status.PENDING: "pending",
    Status.DECIDED: "decided",
    Status.DISMISSED: "dismissed",
}


def priority(claim: Claim, flags: tuple[FlagCode, ...], status: Status, *, row: bool = True) -> tuple[float, str]:
    """How much a claim needs a person (higher is first), and why, in a few words. `flags` are those not cleared."""
    weight = sum(BY_FLAG.get(code, OTHER_FLAG) for code in flags)
    casualty = FlagCode.UNVERIFIED_FIGURE in flags and claim.figure is not None and claim.figure.casualty is not None
    if casualty:
        weight += UNVERIFIED_CASUALTY
    worth = WORTHINESS * min(1.0, max(0.0, claim.worthiness))
    score = (BY_STATUS[status] if row else ASIDE) + min(weight, FLAGS_AT_MOST) + worth
    reason = _reason(flags, status, casualty=casualty, worthiness=claim.worthiness)
    return round(score, 3), reason if row else f"kept aside: {claim.aside_why or 'no row of its own'}"


def _reason(flags: tuple[FlagCode, ...], status: Status, *, casualty: bool, worthiness: float) -> str:
    parts = [REASON[status]] if status in REASON else []
    if casualty:
        parts.append("unverified casualty figure")
    others = [code for code in flags if not (casualty and code is FlagCode.UNVERIFIED_FIGURE)]
    parts += [code.replace("-", " ") for code in sorted(others, key=lambda code: -BY_FLAG.get(code, OTHER_FLAG))]
    return "; ".join(parts) or f"no flags; check-worthiness {worthiness:.2f} of 1"
