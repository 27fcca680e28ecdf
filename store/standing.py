"""Where a claim stands, from its verdicts and the desk's policy: one pure function."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from store.model import Policy, Rating, Status, Verdict

Moment = tuple[int, str]
"""When something happened: the journal's length then, and the clock's word where that ties."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A verdict with its place in the journal."""

    moment: Moment
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Shock:
    """Something that happened to a claim or to what it rests on, and that an earlier verdict did not know."""

    moment: Moment
    what: str


@dataclass(frozen=True, slots=True)
class Standing:
    """The status of a claim and how it came to it."""

    status: Status
    rating: Rating | None
    """Of the effective verdict; None before one, so that a second reviewer decides blind."""
    verdict: Verdict | None
    verified: bool
    """Supported, decided under the policy, and not shaken since. Flags not cleared are named in every export."""
    why: str


def standing(
    verdicts: Sequence[Signed], policy: Policy, *, dismissed: bool = False, shocks: Sequence[Shock] = ()
) -> Standing:
    """Weigh the live verdicts, oldest first. Each person counts once, with what they said last; dissent stays."""
    if dismissed:
        return Standing(Status.DISMISSED, None, None, verified=False, why="A person dismissed it as no claim.")
    if not verdicts:
        return Standing(Status.OPEN, None, None, verified=False, why="Nobody has decided it yet.")
    effective = _agreed(verdicts) if policy.second_person else verdicts[-1]
    if effective is None:
        return _waiting(verdicts)
    shock = max((s for s in shocks if s.moment > effective.moment), key=lambda s: s.moment, default=None)
    if shock is not None:
        return _standing(Status.REOPENED, effective, f"{shock.what} after the verdict of {effective.verdict.by}.")
    if effective.verdict.rating is Rating.PENDING:
        return _standing(Status.PENDING, effective, _pending(effective.verdict))
    return _standing(Status.DECIDED, effective, _decided(verdicts, effective.verdict, policy))


def _standing(status: Status, effective: Signed, why: str) -> Standing:
    rating = effective.verdict.rating
    verified = status is Status.DECIDED and rating is Rating.SUPPORTED
    return Standing(status, rating, effective.verdict, verified=verified, why=why)


def _agreed(verdicts: Sequence[Signed]) -> Signed | None:
    """The newest verdict of the one rating that two persons or more share."""
    by_rating: dict[Rating, list[Signed]] = defaultdict(list)
    for signed in _last_words(verdicts):
        by_rating[signed.verdict.rating].append(signed)
    shared = [group for group in by_rating.values() if len(group) > 1]
    return shared[0][-1] if len(shared) == 1 else None


def _last_words(verdicts: Sequence[Signed]) -> list[Signed]:
    last = {signed.verdict.by: signed for signed in verdicts}
    return sorted(last.values(), key=lambda signed: signed.moment)


def _waiting(verdicts: Sequence[Signed]) -> Standing:
    said = _last_words(verdicts)
    newest = said[-1]
    if newest.verdict.rating is Rating.PENDING:
        return _standing(Status.PENDING, newest, _pending(newest.verdict))
    if len(said) == 1:
        why = f"{said[0].verdict.by} has decided; the desk's policy asks for a second person."
    else:
        why = f"{len(said)} persons have decided and no two agree alone."
    return Standing(Status.AWAITING_SECOND, None, None, verified=False, why=why)


def _pending(verdict: Verdict) -> str:
    settles = f": {verdict.settles}" if verdict.settles else ""
    again = f" Look again on {verdict.again}." if verdict.again else ""
    return f"{verdict.by} left it pending{settles}.{again}"


def _decided(verdicts: Sequence[Signed], effective: Verdict, policy: Policy) -> str:
    said = _last_words(verdicts)
    agreeing = [s.verdict.by for s in said if s.verdict.rating is effective.rating]
    dissent = len(said) - len(agreeing)
    who = " and ".join(agreeing) if policy.second_person else effective.by
    return f"Decided by {who}" + (f"; {dissent} other verdict{'s' * (dissent > 1)} kept." if dissent else ".")
