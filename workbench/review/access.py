"""An open store: what is read, what is written and what is fetched through, each opened when first needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Self

from store.errors import Refused, StoreError
from store.files import BUSY_MS, is_behind, not_made, schema_of
from store.queue import Queue
from workbench.config import Settings

if TYPE_CHECKING:
    from store.database import Store
    from workbench.fetch import Fetcher


def utc_now() -> str:
    """This moment, as the store writes moments; to the microsecond, so that no two acts of a person share one."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


class Access:
    """One store, whose desk and who sits at it. A context manager: it closes what it opened."""

    PATIENCE: ClassVar[float] = BUSY_MS / 1000
    """Seconds that an act waits for another program that is writing to the store."""

    def __init__(self, path: Path, settings: Settings, by: str, clock: Callable[[], str], allow: Sequence[str]) -> None:
        self.path = path
        self.settings = settings
        self.by = by
        self.clock = clock
        self.allow = tuple(allow)
        self.patience = self.PATIENCE
        """The same for this desk: less where somebody else does the waiting. Set before the first act."""
        self._queue: Queue | None = None
        self._store: Store | None = None
        self._fetcher: Fetcher | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        settings: Settings | None = None,
        by: str = "",
        clock: Callable[[], str] = utc_now,
        *,
        allow: Sequence[str] = (),
        create: bool = False,
        at_once: bool = True,
    ) -> Self:
        """A desk on the store at `path`. `by` says who acts; `allow` names hosts of one's own to fetch from.

        With `create`, a store that is not there yet is made, `at_once` or when first written to; without it, its
        absence is an error.
        """
        desk = cls(path, settings or Settings(), by, clock, allow)
        if schema_of(path) is None:
            if not create:
                raise StoreError(not_made(path))
            if at_once:
                desk.store()
        return desk

    def again(self) -> Self:
        """A second desk on the same store, for a thread of its own."""
        return type(self)(self.path, self.settings, self.by, self.clock, self.allow)

    def close(self) -> None:
        """Let go of the store; the desk may be used again and opens it anew."""
        for each in (self._queue, self._store, self._fetcher):
            if each is not None:
                each.close()
        self._queue = self._store = self._fetcher = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def queue(self) -> Queue:
        """The store's reading door."""
        if self._queue is None:
            if is_behind(self.path):
                # an older store is brought up to date, with a copy beside it, before anything reads it
                self.store()
            self._queue = Queue(self.path)
            if self._queue.policy() != self.settings.policy:
                self._take_policy()
        return self._queue

    def _take_policy(self) -> None:
        """Where each claim stands is worked out anew under the settings' policy."""
        try:
            self.store()
        except StoreError:
            # a store that nobody may write is read as it is
            self._store = None

    def store(self) -> Store:
        """The store's writing door; imports SQLModel on first use, so call it when idle to have the first act quick."""
        if self._store is None:
            from store.database import Store

            self._store = Store.open(self.path, self.settings.policy)
            self._store.wait_at_most(self.patience)
        return self._store

    def fetcher(self) -> Fetcher:
        """The web client."""
        if self._fetcher is None:
            from workbench.fetch import Fetcher

            self._fetcher = Fetcher(allow=self.allow)
        return self._fetcher

    def who(self) -> str:
        """Who acts; Refused where nobody said."""
        if not self.by.strip():
            raise Refused("Say who acts: --by NAME, or once and for all: workbench config set by NAME")
        return self.by.strip()
