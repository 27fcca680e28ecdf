"""Take back, put back, and the journal of all that was done."""

from __future__ import annotations

from workbench.tui.acting import Acting
from workbench.tui.screens.journal import JournalDialog

SHOWN_ACTS = 500


def undo(review: Acting) -> None:
    """Take back the last act."""
    review.done(review.sitting.undo, f"{review.keyboard.sign('redo')} puts it back")


def redo(review: Acting) -> None:
    """Put back what was taken back last."""
    review.done(review.sitting.redo, f"{review.keyboard.sign('undo')} takes it back")


async def journal(review: Acting) -> None:
    """Choose several acts and take them back at once."""
    with review.readable():
        acts = review.sitting.desk.log(limit=SHOWN_ACTS)
        seqs = await review.ask(JournalDialog(acts, lambda claim: review.sitting.desk.line(claim).text))
        if seqs:
            review.done(lambda: review.sitting.undo(*seqs), f"{review.keyboard.sign('redo')} puts it back")
