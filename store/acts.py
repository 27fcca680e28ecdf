"""A human act: the rows it changes, its place in the journal, and the lines that look different after it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, insert
from sqlalchemy.dialects.sqlite import insert as upsert

from store.codec import clean_text, dumps
from store.engine import driver
from store.errors import Refused
from store.journal import GENESIS, sealed
from store.lines import FLAGGED, made_anew
from store.model import Act, Change
from store.reading import Columns, policy, rows
from store.statements import replacing, table_of
from store.tables import HUMAN, ActRow, ChangeRow, LineFlagRow, LineRow

AT_ONCE = 1000
"""Lines made anew in one go."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a person did, before it has its place in the journal."""

    what: str
    claim: str
    summary: str
    by: str
    at: str
    takes_back: int | None = None


@dataclass(slots=True)
class Ledger:
    """The changes of one act, as they are made; `seq` is the act's number to be."""

    connection: Connection
    seq: int
    before_hash: str
    changes: list[Change] = field(default_factory=list)

    def put(self, name: str, row: Columns) -> None:
        """Write a row that only people write, and note what stood there before."""
        before = read_row(self.connection, name, str(row["key"]))
        if before is not None and {**before, "seq": row["seq"]} == row:
            return
        write_row(self.connection, name, row)
        stood = dumps(before) if before is not None else None
        self.changes.append(Change(name, str(row["key"]), stood, dumps(row)))


def read_row(connection: Connection, name: str, key: str) -> Columns | None:
    """A row that only people write, None where there is none."""
    found = rows(driver(connection), f'SELECT * FROM "{name}" WHERE key = ?', key)  # noqa: S608 - a table's own name
    return found[0] if found else None


def write_row(connection: Connection, name: str, row: Columns) -> None:
    """Put a row in the place of the one of its key."""
    statement = upsert(table_of(HUMAN[name])).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=row))


def perform(connection: Connection, told: Told, change: Callable[[Ledger], None]) -> Act:
    """Do one act: its rows, its journal entry, the lines it changes. Refused where it changes nothing."""
    ledger = opened(connection, told.by)
    change(ledger)
    if not ledger.changes:
        raise Refused("That is already so; nothing was changed.")
    return entered(ledger, told)


def opened(connection: Connection, by: str) -> Ledger:
    """A ledger for the next act of the journal; Refused where nobody does it."""
    if not by.strip():
        raise Refused("An act needs the name of the person who does it: give it with --by NAME.")
    head = rows(driver(connection), "SELECT seq, hash FROM act ORDER BY seq DESC LIMIT 1")
    seq, before_hash = (head[0]["seq"] + 1, head[0]["hash"]) if head else (1, GENESIS)
    return Ledger(connection, seq, before_hash)


def entered(ledger: Ledger, told: Told) -> Act:
    """Enter an act in the journal, with the changes that it made."""
    act = sealed(
        Act(
            seq=ledger.seq,
            what=told.what,
            claim=clean_text(told.claim),
            summary=clean_text(" ".join(told.summary.split())),
            changes=tuple(ledger.changes),
            by=clean_text(told.by),
            at=clean_text(told.at),
            takes_back=told.takes_back,
            before_hash="",
            hash="",
        ),
        ledger.before_hash,
    )
    _write_act(ledger.connection, act)
    return act


def _write_act(connection: Connection, act: Act) -> None:
    connection.execute(insert(table_of(ActRow)), {name: getattr(act, name) for name in ActRow.model_fields})
    changed = [
        {"seq": act.seq, "n": n, "claim": claim_concerned(change)} | {name: getattr(change, name) for name in CHANGED}
        for n, change in enumerate(act.changes)
    ]
    if changed:
        connection.execute(insert(table_of(ChangeRow)), changed)
    refresh_lines(connection, with_dependents(connection, claims_concerned(act.changes), act.changes))


CHANGED = ("table", "key", "before", "after")


def claims_concerned(changes: Iterable[Change]) -> set[str]:
    """The claims that an act is about."""
    return {claim_concerned(change) for change in changes} - {""}


def claim_concerned(change: Change) -> str:
    """The claim that a change is about, "" for evidence, which is about none."""
    if change.table in {"edit", "evidence"}:
        return change.key if change.table == "edit" else ""
    row = json.loads(change.after or change.before or "{}")
    return str(row["claim"])


def with_dependents(connection: Connection, keys: set[str], changes: Iterable[Change] = ()) -> set[str]:
    """These claims, and those that rest on them, that they are linked to, or that rest on evidence that changed.

    The lines of all these may look different: a claim that is linked to is touched, and so in the queue.
    """
    changed = tuple(changes)
    below = driver(connection)
    wanted = json.dumps(sorted(keys))
    sql = "SELECT claim FROM link WHERE withdrawn = 0 AND target IN (SELECT value FROM json_each(?))"
    resting = {row["claim"] for row in rows(below, sql, wanted)}
    pages = json.dumps(
        [json.loads(change.after or "{}").get("url") for change in changed if change.table == "evidence"]
    )
    sql = """SELECT link.claim FROM link JOIN evidence ON evidence.key = link.target
        WHERE link.withdrawn = 0 AND evidence.url IN (SELECT value FROM json_each(?))"""
    linked_to = {json.loads(change.after or "{}").get("target", "") for change in changed if change.table == "link"}
    return keys | resting | linked_to | {row["claim"] for row in rows(below, sql, pages)}


def refresh_lines(connection: Connection, keys: Iterable[str]) -> None:
    """Make the lines of these claims anew, and what is searched of them; a thousand at a time, however many."""
    ordered = sorted(keys)
    for start in range(0, len(ordered), AT_ONCE):
        _refresh(connection, ordered[start : start + AT_ONCE])


def _refresh(connection: Connection, keys: list[str]) -> None:
    below, wanted = driver(connection), json.dumps(keys)
    made = dict(made_anew(below, keys, policy(below)))
    before = {row["key"]: row for row in rows(below, SEARCHED, wanted)}
    stale = [key for key, row in before.items() if not _reads_as(made[key], row)]
    below.execute(UNSEARCH, (json.dumps(stale),))
    gone = json.dumps([key for key, columns in made.items() if columns is None])
    below.execute("DELETE FROM line WHERE key IN (SELECT value FROM json_each(?))", (gone,))
    below.execute("DELETE FROM line_flag WHERE key IN (SELECT value FROM json_each(?))", (wanted,))
    kept = [columns for columns in made.values() if columns is not None]
    if not kept:
        return
    connection.execute(replacing(LineRow), kept)
    new = [row["key"] for row in kept if row["key"] not in before]
    below.execute(SEARCH, (json.dumps(stale + new),))
    flags = [{name: row[name] for name in FLAGGED} | {"code": code} for row in kept for code in row["flags"].split()]
    if flags:
        connection.execute(insert(table_of(LineFlagRow)), flags)


def _reads_as(line: Columns | None, row: Columns) -> bool:
    return line is not None and all(line[name] == row[name] for name in ("text", "title", "source", "notes"))


SEARCHED = "SELECT key, text, title, source, notes FROM line WHERE key IN (SELECT value FROM json_each(?))"
UNSEARCH = """INSERT INTO line_search(line_search, rowid, text, title, source, notes)
    SELECT 'delete', id, text, title, source, notes FROM line WHERE key IN (SELECT value FROM json_each(?))"""
SEARCH = """INSERT INTO line_search(rowid, text, title, source, notes)
    SELECT id, text, title, source, notes FROM line WHERE key IN (SELECT value FROM json_each(?))"""
