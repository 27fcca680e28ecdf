"""The store's one door for writing. Every human act goes through here, into the journal, in one transaction."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from store import backup, bringing, checking, deeds, derived, reading
from store import undo as reversal
from store.acts import refresh_lines
from store.codec import to_json
from store.engine import create as create_store
from store.engine import driver, engine_for, raw_errors, writing
from store.errors import DeskError, StoreError
from store.files import SCHEMA, gone, not_made, refuse_newer, schema_of, translated
from store.header import place_of
from store.model import (
    Act,
    Brought,
    Claim,
    Clearing,
    Correction,
    Dossier,
    Evidence,
    Extraction,
    Link,
    Note,
    Page,
    Policy,
    Reread,
    Stats,
    Taken,
    Verdict,
)
from store.statements import replacing
from store.tables import MetaRow
from store.taking import Found, reread, take

DEFAULT_POLICY = Policy()


class Store:
    """One open store file. May be used from several threads; each call is a transaction of its own."""

    def __init__(self, path: Path, policy: Policy, engine: Engine) -> None:
        self.path = path
        self.policy = policy
        self._engine = engine
        self._lock = RLock()
        self._file = place_of(path)

    @classmethod
    def open(cls, path: Path | str, policy: Policy = DEFAULT_POLICY, *, create: bool = True) -> Self:
        """Open a store, or make one. StoreError says what is wrong with a file that is none, and leaves it alone."""
        place = Path(path)
        schema = schema_of(place)
        if schema is None:
            if not create:
                raise StoreError(not_made(place))
            create_store(place)
        elif schema < SCHEMA:
            from store.upgrading import upgrade

            upgrade(place)
        with translated(place):
            store = cls(place, policy, engine_for(place))
        try:
            store._refuse_newer()
            store._adopt_policy()
        except DeskError:
            store.close()
            raise
        return store

    def _refuse_newer(self) -> None:
        """The header of the file may be older than its log: a newer program may have come in between."""
        with self._reading() as below:
            refuse_newer(self.path, reading.value(below, "PRAGMA user_version"))

    def _adopt_policy(self) -> None:
        """Lines made under another policy are made anew."""
        with self._reading() as below:
            known = reading.value(below, "SELECT value FROM meta WHERE key = 'policy'")
        if known == to_json(self.policy):
            return
        with self._writing() as connection:
            connection.execute(replacing(MetaRow), {"key": "policy", "value": to_json(self.policy)})
            refresh_lines(connection, [row["key"] for row in reading.rows(driver(connection), "SELECT key FROM claim")])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._engine.dispose()

    def wait_at_most(self, seconds: float) -> None:
        """How long each call waits for another program that is writing, before it raises Busy."""
        with self._reading() as below:
            below.execute(f"PRAGMA busy_timeout={round(seconds * 1000)}")

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self._lock:
            if place_of(self.path) != self._file:
                # what is written into a file without a name is lost when this program ends
                raise StoreError(gone(self.path))
            with writing(self._engine, self.path) as connection:
                yield connection

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, translated(self.path), raw_errors(), self._engine.connect() as connection:
            yield driver(connection)

    def take(self, found: Iterable[Found]) -> tuple[Taken, ...]:
        """Take in readings of articles, all or none; the same one again changes nothing, and none a person's work."""
        with self._writing() as connection:
            return take(connection, found)

    def reread(self, extractions: Iterable[Extraction]) -> tuple[Reread, ...]:
        """Take in new readings of texts that are held already, all or none; no person's work is changed by it."""
        with self._writing() as connection:
            return reread(connection, extractions)

    def capture(self, page: Page, by: str, at: str) -> Evidence:
        """Keep a page or file as evidence; the same bytes from the same place again are the same evidence."""
        with self._writing() as connection:
            if not deeds.is_kept(connection, page.evidence.key):
                deeds.capture(connection, page, by, at)
            return reading.evidence(driver(connection), page.evidence.key)

    def link(self, link: Link, page: Page | None = None) -> Act:
        """Join a claim to what supports, contradicts or frames it; to a page or file, which is kept with it."""
        with self._writing() as connection:
            return deeds.link(connection, link, page)

    def unlink(self, key: str, note: str, by: str, at: str) -> Act:
        """Withdraw a link, with the reason."""
        with self._writing() as connection:
            return deeds.unlink(connection, key, note, by, at)

    def decide(self, verdict: Verdict) -> Act:
        """Sign a verdict."""
        with self._writing() as connection:
            return deeds.decide(connection, verdict, self.policy)

    def clear(self, clearing: Clearing) -> Act:
        """Say that a flag has been dealt with."""
        with self._writing() as connection:
            return deeds.clear(connection, clearing)

    def correct(self, after: Claim, correction: Correction) -> Act:
        """Put a person's version of a claim in the place of the machine's."""
        with self._writing() as connection:
            return deeds.correct(connection, after, correction)

    def add(self, claim: Claim, correction: Correction) -> Act:
        """Add a claim that the machine missed."""
        with self._writing() as connection:
            return deeds.add(connection, claim, correction)

    def make_row(self, correction: Correction) -> Act:
        """Put a claim that is kept aside into the queue."""
        with self._writing() as connection:
            return deeds.make_row(connection, correction)

    def dismiss(self, correction: Correction) -> Act:
        """Say that a claim is none."""
        with self._writing() as connection:
            return deeds.dismiss(connection, correction)

    def note(self, note: Note) -> Act:
        """Add a remark to a claim."""
        with self._writing() as connection:
            return deeds.note(connection, note)

    def undo(self, seqs: Iterable[int], by: str, at: str) -> tuple[Act, ...]:
        """Take back acts, all of them or none; anybody's where they are named.

        Of none named, the newest act of this very person that still stands: one key never takes back a colleague's
        work. Undoing an undo puts back. Refused, naming the act, where somebody has built on it since.
        """
        with self._writing() as connection:
            return reversal.undo(connection, seqs, by, at)

    def redo(self, by: str, at: str) -> Act:
        """Put back what this person took back last, where they have done nothing else since."""
        with self._writing() as connection:
            return reversal.redo(connection, by, at)

    def bring_in(self, dossiers: Iterable[Dossier], by: str, at: str) -> Brought:
        """Bring in what another desk exported, all of it or nothing, as one act; nothing here is overwritten."""
        with self._writing() as connection:
            return bringing.bring_in(connection, dossiers, by, at)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store, a sentence each; nothing is the good answer.

        What is made from the records alone (the queue's lines, the search) is mended where it differs, and told.
        """
        with translated(self.path):
            found = tuple(checking.problems(self.path))
        if found or not os.access(self.path, os.W_OK):
            return found
        return self._mended()

    def _mended(self) -> tuple[str, ...]:
        """What is derived, made anew where it differs. Others wait only while something is written."""
        with translated(self.path):
            wrong, told = derived.unlike(self.path)
        if wrong:
            with self._writing() as connection:
                told.append(derived.mend(connection, wrong))
        for index in derived.INDEXES:
            with self._writing() as connection:
                told.extend(derived.mend_index(connection, index))
        return tuple(told)

    def backup(self, path: Path) -> None:
        """Copy the store into one file, also while others use it."""
        backup.backup(self.path, path)

    def journal_head(self) -> str:
        """The hash of the newest act, which stands for the whole journal."""
        with self._reading() as below:
            return reading.journal_head(below)

    def stats(self) -> Stats:
        """The store in numbers."""
        with self._reading() as below:
            return reading.stats(below)
