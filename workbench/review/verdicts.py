"""A person's conclusion, made sense of before it is signed; the store holds it to the desk's policy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from store.errors import Refused
from store.keys import record_key
from store.model import Rating, Verdict
from workbench.sanitise.number import number_words


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What a person concluded, not yet signed."""

    rating: Rating
    reason: str = ""
    low: float | None = None
    high: float | None = None
    settles: str = ""
    again: str = ""


def signed(conclusion: Conclusion, claim: str, coding: str, *, by: str, at: str) -> Verdict:
    """The verdict, or Refused where it contradicts itself. `coding` names the rule by which bounds are coded."""
    _check_range(conclusion.low, conclusion.high)
    _check_pending(conclusion, at)
    coded = conclusion.low is not None or conclusion.high is not None
    return Verdict(
        key=record_key("verdict", claim, conclusion.rating, by, at),
        claim=claim,
        rating=conclusion.rating,
        reason=conclusion.reason,
        by=by,
        at=at,
        low=conclusion.low,
        high=conclusion.high,
        policy=coding if coded else "",
        settles=conclusion.settles,
        again=conclusion.again,
    )


def _check_range(low: float | None, high: float | None) -> None:
    for bound in (low, high):
        if bound is not None and not math.isfinite(bound):
            raise Refused("A coded bound is a number; leave it out where there is none")
    if low is not None and high is not None and low > high:
        raise Refused(f"The lower bound, {number_words(low)}, is above the higher, {number_words(high)}")


def _check_pending(conclusion: Conclusion, at: str) -> None:
    if conclusion.rating is not Rating.PENDING and (conclusion.settles or conclusion.again):
        raise Refused("What would settle it, and when to look again, belong to the rating pending")
    if conclusion.again:
        try:
            day = date.fromisoformat(conclusion.again)
        except ValueError:
            raise Refused(f"{conclusion.again!r} is no day: write it as 2026-01-31") from None
        # where the day ends last, it ends twelve hours after UTC's
        if day < (datetime.fromisoformat(at) - timedelta(hours=12)).date():
            raise Refused(f"{conclusion.again} is past: give the day on which to look again, or none")
