"""What people at another desk did, put beside what people did here: corrections, links, verdicts, flags cleared, notes.

A record that is here already is left as it is, and so is one that was taken back here. What was taken back there is in
no export, so it is not taken back here.
"""

from __future__ import annotations

from dataclasses import dataclass

from store.acts import Ledger, read_row
from store.codec import to_json, to_row
from store.engine import driver
from store.incoming import Incoming
from store.model import Clearing, Correction, Dossier, Evidence, Link, LinkedTarget, Note, Status, Verdict
from store.reading import Columns, rows, value

Record = Link | Verdict | Clearing | Correction | Note


@dataclass(slots=True)
class Testimony:
    """One import's records, as they are written."""

    ledger: Ledger
    read: Incoming
    kept: dict[str, None]
    records: int = 0

    def of(self, dossier: Dossier, version: str) -> None:
        """Keep all that people did with one claim."""
        corrections = dossier.corrections if self._edit(dossier, version) else ()
        for linked in dossier.links:
            self._link(linked)
        records: tuple[Record, ...] = (*dossier.verdicts, *dossier.clearings, *corrections, *dossier.notes)
        for record in records:
            self._record(record)

    def _edit(self, dossier: Dossier, version: str) -> bool:
        """Keep a person's version of the claim; False where it is at odds with the one made here."""
        differs, dismissed = dossier.claim != dossier.found, dossier.status is Status.DISMISSED
        if not (differs or dismissed):
            return True
        key, body = dossier.claim.key, to_json(dossier.claim) if differs else None
        row = {"key": key, "version": version, "claim": body, "dismissed": int(dismissed), "withdrawn": 0}
        here = read_row(self.ledger.connection, "edit", key)
        if here is not None and (here["claim"], here["dismissed"]) == (body, int(dismissed)):
            if here["withdrawn"]:
                self._keep(f"the claim {key} without the file's correction", "edit", here)
            return True
        ours, theirs = self._corrections(key), {each.key for each in dossier.corrections}
        if here is None or here["withdrawn"] or ours < theirs:
            # the other desk knew of all that was corrected here, and went on from it
            self.ledger.put("edit", row | {"seq": self.ledger.seq})
        elif not theirs < ours:
            self._keep(f"the claim {key} as it was corrected here", "edit", here)
            return False
        return True

    def _corrections(self, claim: str) -> set[str]:
        sql = "SELECT key FROM correction WHERE claim = ? AND withdrawn = 0"
        return {row["key"] for row in rows(driver(self.ledger.connection), sql, claim)}

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
