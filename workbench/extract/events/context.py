"""What every sentence of an article is read with, for the event that it tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from store.model import Span
from workbench.extract.events.toponyms import Toponyms
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings


@dataclass(frozen=True, slots=True)
class Context:
    """What every sentence of an article is read with."""

    today: date | None
    """The day on which the article was written."""
    dated_at: int | None
    """Where the dateline tells that day; it is that of no event."""
    words: Words
    happenings: Happenings
    toponyms: Callable[[], Toponyms]
    sources: Callable[[Span], tuple[Span, ...]]
    """The words in a sentence for those who speak in it."""
