"""A source that is unclear, settled: who of those who speak in the article it is."""

from __future__ import annotations

from workbench.review.unclear import unclear_hop
from workbench.tui.acting import Acting
from workbench.tui.screens.speaker import SpeakerDialog


async def settle_source(review: Acting) -> None:
    """Ask who the unclear source is; what is chosen is a correction of the source."""
    line = review.line
    with review.readable():
        dossier = review.sitting.dossier()
        if line is None or dossier is None:
            return
        hop = unclear_hop(dossier.claim)
        if hop is None:
            review.tell(f"No source of this claim is unclear; {review.keyboard.sign('edit')} corrects another one.")
            return
        names = review.sitting.desk.speakers(line.key)
        name = await review.ask(SpeakerDialog(hop.name, names, line.text))
        if name is not None:
            review.do(lambda desk: desk.settle_source(line.key, name))
