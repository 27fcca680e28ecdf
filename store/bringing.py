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
from store.codec import clean_text, to_json, to_row
from store.engine import driver
from store.errors import StoreError
from store.incoming import Incoming
from store.keys import record_key
from store.model import Brought, Clearing, Correction, Dossier, Evidence, Link, LinkedTarget, Note, Status, Verdict
from store.reading import Columns, policy, rows, states, value

LONGEST_WHY = 300
Record = Link | Verdict | Clearing | Correction | Note

UNTIED = """
    SELECT claim, target_kind, target FROM link WHERE seq = ? AND (target = claim
        OR target_kind = 'claim' AND target NOT IN (SELECT key FROM claim)
        OR target_kind = 'article' AND target NOT IN (SELECT key FROM article)
        OR target_kind = 'evidence' AND target NOT IN (SELECT key FROM evidence)) LIMIT 1"""


def bring_in(connection: Connection, dossiers: Iterable[Dossier], by: str, at: str) -> Brought:
    """Bring in dossiers, all of them or none, as one act; none where the store holds all of it already."""
    ledger, kept = opened(connection, by), dict[str, None]()
    bringing = _Bringing(ledger, Incoming(ledger, kept), kept)
    for dossier in dossiers:
        bringing.dossier(dossier)
    bringing.refuse_untied()
    bringing.reopen(by, at)
    read = bringing.read
    act = None
    if ledger.changes or read.claims or read.articles:
        act = entered(ledger, Told("import", "", bringing.summary(), by, at))
        refresh_lines(connection, with_dependents(connection, read.claims - claims_concerned(ledger.changes)))
    return Brought(act, len(read.articles), len(read.claims), bringing.records, tuple(kept))


@dataclass(slots=True)
class _Bringing:
    """One import while it is written."""

    ledger: Ledger
    read: Incoming
    kept: dict[str, None]
    records: int = 0
    reopened: dict[str, str] = field(default_factory=dict)
    """Claims whose verdict no longer stood at the other desk, and why."""
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
        self._edit(dossier, version)
        if dossier.status is Status.REOPENED:
            self.reopened[dossier.claim.key] = dossier.standing_why.rstrip(".")[:LONGEST_WHY]
        for linked in dossier.links:
            self._link(linked)
        records: tuple[Record, ...] = (
            *dossier.verdicts,
            *dossier.clearings,
            *dossier.corrections,
            *dossier.notes,
        )
        for record in records:
            self._record(record)
        self.elsewhere = max(self.elsewhere, *((act.seq, act.hash) for act in dossier.acts), (0, ""))

    def _edit(self, dossier: Dossier, version: str) -> None:
        """A person's version of the claim, where there is one."""
        differs, dismissed = dossier.claim != dossier.found, dossier.status is Status.DISMISSED
        if not (differs or dismissed):
            return
        body = to_json(dossier.claim) if differs else None
        row = {"key": dossier.claim.key, "version": version, "claim": body, "dismissed": int(dismissed), "withdrawn": 0}
        here = read_row(self.ledger.connection, "edit", dossier.claim.key)
        same = here is not None and (here["claim"], here["dismissed"]) == (body, int(dismissed))
        if here is None or (here["withdrawn"] and not same):
            self.ledger.put("edit", row | {"seq": self.ledger.seq})
        elif here["withdrawn"]:
            self._keep(f"the claim {dossier.claim.key} without the file's correction", "edit", here)
        elif not same:
            self._keep(f"the correction made here of the claim {dossier.claim.key}", "edit", here)

    def _record(self, record: Record) -> bool:
        """Put a record that the store has not; True where it was put."""
        name, row = type(record).__name__.lower(), to_row(record)
        if record.withdrawn:
            return False
        here = read_row(self.ledger.connection, name, record.key)
        if here is None:
            self.ledger.put(name, row | {"seq": self.ledger.seq})
            self.records += 1
            return True
        if any(here[column] != cell for column, cell in row.items() if column != "withdrawn"):
            self._keep(f"the {name} {record.key}, which says something else here", name, here)
        elif here["withdrawn"]:
            self._keep(f"the {name} {record.key}, withdrawn here", name, here)
        return False

    def _keep(self, what: str, name: str, here: Columns) -> None:
        sql = 'SELECT max(seq) FROM change WHERE "table" = ? AND key = ?'
        act = value(driver(self.ledger.connection), sql, name, here["key"])
        way = f"; `workbench undo {act}` brings it back" if here["withdrawn"] else f" (act {act})"
        self.kept[what + way] = None

    def _link(self, linked: LinkedTarget) -> None:
        if not self._record(linked.link):
            return
        self.read.target(linked)
        if linked.evidence is not None and linked.evidence.key == linked.link.target:
            self._evidence(linked.evidence)

    def _evidence(self, page: Evidence) -> None:
        row = to_row(page) | {"withdrawn": 0}
        here = read_row(self.ledger.connection, "evidence", page.key)
        if here is None or here["withdrawn"]:
            # one taken back is needed again, as when it is captured again
            self.ledger.put("evidence", row | {"seq": self.ledger.seq})
        elif any(here[column] != cell for column, cell in row.items()):
            self._keep(f"the evidence {page.key}, as it was captured here", "evidence", here)

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
        connection, told = self.ledger.connection, iter(self.reopened.items())
        while some := dict(islice(told, AT_ONCE)):
            for state in states(driver(connection), some):
                if state.standing(policy(driver(connection))).status not in {Status.DECIDED, Status.PENDING}:
                    continue
                key = record_key("reopening", state.key, some[state.key])
                if read_row(connection, "reopening", key) is None:
                    row = {"key": key, "claim": state.key, "why": clean_text(some[state.key]), "withdrawn": 0}
                    row |= {"by": clean_text(by), "at": clean_text(at), "seq": self.ledger.seq}
                    self.ledger.put("reopening", row)

    def summary(self) -> str:
        """What the log says of the import."""
        read = self.read
        told = f"imported {len(read.articles)} articles, {len(read.claims)} claims, {self.records} records"
        seq, chain = self.elsewhere
        return f"{told}; the other journal is known up to act {seq}, {chain[:12]}" if seq else told
