"""Two-person blindness: a second reviewer does not see what the first concluded until they have decided too.

It guards against leaning on a colleague, not against a thief: exports and the store's file hold everything.
"""

from __future__ import annotations

from dataclasses import replace

from store.model import Act, Dossier, Policy, Status


def dossier(whole: Dossier, viewer: str, policy: Policy) -> Dossier:
    """The record as far as its viewer may see it."""
    if not policy.second_person or open_to(whole, viewer):
        return whole
    return replace(
        whole,
        standing_why="Somebody has decided; you are the second person, and decide without seeing it.",
        verdicts=tuple(each for each in whole.verdicts if each.by == viewer),
        acts=tuple(each for each in whole.acts if not tells(each, viewer)),
    )


def open_to(whole: Dossier, viewer: str) -> bool:
    """Whether a person may see the verdicts: none is waiting for a second, or they have given their own."""
    if whole.status is not Status.AWAITING_SECOND:
        return True
    return any(each.by == viewer and not each.withdrawn for each in whole.verdicts)


def tells(act: Act, viewer: str) -> bool:
    """Whether an act would tell its viewer what somebody else concluded."""
    return act.by != viewer and any(change.table == "verdict" for change in act.changes)
