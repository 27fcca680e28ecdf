"""Two-person blindness: a second reviewer does not see what the first concluded until they have decided too.

It guards against leaning on a colleague, not against a thief: exports and the store's file hold everything.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from store.model import Act, Dossier, Policy, Status, Verdict


def dossier(whole: Dossier, viewer: str, policy: Policy) -> Dossier:
    """The record as far as its viewer may see it."""
    if not policy.second_person or whole.status is not Status.AWAITING_SECOND or has_decided(whole.verdicts, viewer):
        return whole
    return replace(
        whole,
        rating=None,
        verdicts=tuple(each for each in whole.verdicts if each.by == viewer),
        acts=tuple(each for each in whole.acts if not tells(each, viewer)),
    )


def has_decided(verdicts: Iterable[Verdict], viewer: str) -> bool:
    """Whether a person has a verdict of their own that stands."""
    return any(each.by == viewer and not each.withdrawn for each in verdicts)


def tells(act: Act, viewer: str) -> bool:
    """Whether an act would tell its viewer what somebody else concluded."""
    return act.by != viewer and any(change.table.startswith("verdict") for change in act.changes)
