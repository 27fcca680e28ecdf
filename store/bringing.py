"""Bringing in what another desk exported: one act, which adds and never overwrites.

Every record comes in with who made it and when, under its own key. The acts of the other desk's journal are not taken
into this one: each carries the hash of the act before it, so a chain can be continued but not joined. What they did
comes in as this import's own changes, and the summary names how far the other journal was known.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError

from store.acts import (
    AT_ONCE,
    Ledger,
    Told,
    claims_concerned,
    entered,
    opened,
    read_row,
    refresh_lines,
    with_dependents,
)
from store.codec import clean_text
from store.engine import driver
from store.errors import StoreError
from store.incoming import Incoming
from store.keys import record_key
from store.model import Brought, Dossier, Status
from store.reading import policy, rows, states
from store.testimony import Testimony

LONGEST_WHY = 300

UNTIED = """
    SELECT claim, target_kind, target FROM link WHERE seq = ? AND (target = claim
        OR target_kind = 'claim' AND target NOT IN (SELECT key FROM claim)
        OR target_kind = 'article' AND target NOT IN (SELECT key FROM article)
        OR target_kind = 'evidence' AND target NOT IN (SELECT key FROM evidence)) LIMIT 1"""


def bring_in(connection: Connection, dossiers: Iterable[Dossier], by: str, at: str) -> Brought:
    """Bring in dossiers, all of them or none, as one act; none where the store holds all of it already."""
    ledger, kept = opened(connection, by), dict[str, None]()
    read = Incoming(ledger, kept)
    bringing = _Bringing(ledger, read, Testimony(ledger, read, kept))
    for dossier in dossiers:
        bringing.dossier(dossier)
    bringing.refuse_untied()
    bringing.reopen(by, at)
    act = None
    if ledger.changes or read.claims or read.articles:
        act = entered(ledger, Told("import", "", bringing.summary(), by, at))
        refresh_lines(connection, with_dependents(connection, read.claims - claims_concerned(ledger.changes)))
    return Brought(act, len(read.articles), len(read.claims), bringing.done.records, tuple(kept))


@dataclass(slots=True)
class _Bringing:
    """One import while it is written."""

    ledger: Ledger
    read: Incoming
    done: Testimony
    reopened: dict[str, tuple[str, frozenset[str]]] = field(default_factory=dict)
    """Claims whose verdict no longer stood at the other desk: why, and the verdicts there were."""
    elsewhere: tuple[int, str] = (0, "")
    """The newest act of the other desk's journal that a dossier names."""

    def dossier(self, dossier: Dossier) -> None:
        try:
            self._bring(dossier)
        except (IntegrityError, DataError, sqlite3.IntegrityError, sqlite3.DataError) as error:
            told = getattr(error, "orig", None) or error
            raise StoreError(
                f"The claim {dossier.claim.key} of the file does not fit into the store ({told}); nothing was changed."
            ) from error

    def _bring(self, dossier: Dossier) -> None:
        current = dossier.still_found and dossier.claim == dossier.found
        version = self.read.text(dossier.article, dossier.version, current=current)
        if not self.read.claim(dossier, version):
            return
        self.done.of(dossier, version)
        if dossier.status is Status.REOPENED:
            why = clean_text(dossier.standing_why.rstrip(".")[:LONGEST_WHY])
            self.reopened[dossier.claim.key] = (why, frozenset(each.key for each in dossier.verdicts))
        self.elsewhere = max(self.elsewhere, *((act.seq, act.hash) for act in dossier.acts), (0, ""))

    def refuse_untied(self) -> None:
        """A link must point at something, in the file or in the store, and not at its own claim."""
        for row in rows(driver(self.ledger.connection), UNTIED, self.ledger.seq):
            raise StoreError(
                f"The claim {row['claim']} of the file has a link to the {row['target_kind']} {row['target']}, which "
                "neither the file nor this store holds as something to link to; nothing was changed.\n"
                "Ask for the set anew: workbench export jsonl."
            )

    def reopen(self, by: str, at: str) -> None:
        """A verdict that no longer stood there stands here neither, though what shook it be not in the file."""
        below, told = driver(self.ledger.connection), iter(self.reopened.items())
        while some := dict(islice(told, AT_ONCE)):
            for state in states(below, some):
                stands = state.standing(policy(below))
                why, verdicts = some[state.key]
                if stands.status is not Status.REOPENED and stands.verdict and stands.verdict.key in verdicts:
                    self._reopen(state.key, why, stands.verdict.key, by=clean_text(by), at=clean_text(at))

    def _reopen(self, claim: str, why: str, verdict: str, *, by: str, at: str) -> None:
        key = record_key("reopening", claim, why, verdict)
        if read_row(self.ledger.connection, "reopening", key) is None:
            row = {"key": key, "claim": claim, "why": why, "by": by, "at": at, "withdrawn": 0}
            self.ledger.put("reopening", row | {"seq": self.ledger.seq})

    def summary(self) -> str:
        """What the log says of the import."""
        read = self.read
        told = f"imported {len(read.articles)} articles, {len(read.claims)} claims, {self.done.records} records"
        seq, chain = self.elsewhere
        return f"{told}; the other journal is known up to act {seq}, {chain[:12]}" if seq else told
