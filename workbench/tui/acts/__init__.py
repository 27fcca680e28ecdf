"""What the keys do: ask for what is missing, tell the desk, redraw. One kind of act a file.

Imported when the first act is done or when the screen is idle, never before the first paint.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import partial

from store.model import Rating, Stance
from workbench.tui.acting import Acting
from workbench.tui.acts import carrying, correcting, deciding, finding, linking, settling, undoing

Act = Callable[[Acting], Coroutine[None, None, None] | None]

ACTS: Mapping[str, Act] = {
    **{
        f"decide-{rating}": partial(deciding.decide, rating=rating) for rating in Rating if rating is not Rating.PENDING
    },
    "decide-pending": deciding.pending,
    "decide-form": deciding.form,
    **{f"link-{stance}": partial(linking.link, stance=stance) for stance in Stance},
    "link-list": linking.links,
    "clear-flag": correcting.clear,
    "edit": correcting.edit,
    "settle-source": settling.settle_source,
    "add": correcting.add,
    "make-row": correcting.make_row,
    "dismiss": correcting.dismiss,
    "note": correcting.note,
    "search": finding.search,
    "filter": finding.choose_filter,
    "articles": finding.articles,
    "everything": finding.everything,
    "next-flagged": partial(finding.next_flagged, step=1),
    "previous-flagged": partial(finding.next_flagged, step=-1),
    "undo": undoing.undo,
    "redo": undoing.redo,
    "journal": undoing.journal,
    "take-in": carrying.take_in,
    "export": carrying.export,
    "copy-key": carrying.copy,
}
"""Every act by its name in the table of keys. One that asks something first is a coroutine."""
