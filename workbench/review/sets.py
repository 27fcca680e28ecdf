"""Which claims an export holds, and under which circumstances it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.metadata import version

from store.model import Dossier, Filter, Rating, Status
from store.queue import Queue
from workbench.config import Settings
from workbench.exporters import Export


def chosen(
    queue: Queue, wanted: Filter, *, everything: bool, on_progress: Callable[[str, int, int], None] | None = None
) -> Iterator[Dossier]:
    """The dossiers to write out: verified ones, or all that the filter fits."""
    narrowed = wanted if everything else _to_verify(wanted)
    total = queue.count(narrowed)
    for done, dossier in enumerate(queue.dossiers(narrowed), 1):
        if on_progress is not None:
            on_progress(dossier.article.title, done, total)
        if everything or dossier.verified:
            yield dossier


def _to_verify(wanted: Filter) -> Filter:
    """The same with what a claim must be to be verified, so that no other's dossier is put together."""
    return replace(wanted, rating=wanted.rating or Rating.SUPPORTED, status=wanted.status or Status.DECIDED)


def circumstances(settings: Settings, head: str, wanted: Filter, *, everything: bool, at: str) -> Export:
    """Who exports what, when, and under which rules."""
    return Export(
        desk=settings.desk,
        address=settings.address,
        policy=settings.policy,
        when=at,
        head=head,
        selection=_selection(wanted, everything=everything),
        scale=settings.ratings,
        tool=f"claim-workbench {version('claim-workbench')}",
    )


def _selection(wanted: Filter, *, everything: bool) -> str:
    conditions = {
        "rating": wanted.rating,
        "status": wanted.status,
        "flag": wanted.flag,
        "source": wanted.source,
        "article": wanted.article,
        "search": wanted.search,
    }
    told = ", ".join(f"{name} {value}" for name, value in conditions.items() if value)
    which = "all claims" if everything else "verified claims"
    kept = ", also those kept out of the queue" if wanted.everything else ""
    return f"{which} with {told}{kept}" if told else f"{which}{kept}"
