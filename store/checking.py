"""Is everything as it was written? One sentence for each thing that is not, with its name and a way out.

Reads over a connection of its own that cannot write, inside one snapshot, row by row: a large store needs no more
memory than a small one. What the machine read carries no signature: a claim changed by hand is not seen here, and
taking its article in again puts it right.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

from store.codec import dumps
from store.errors import DeskError
from store.files import read_only
from store.journal import broken
from store.keys import text_hash
from store.model import Act
from store.reading import Columns, acts_of, rows

HUMAN = ("edit", "link", "verdict", "clearing", "correction", "note", "evidence", "reopening")
RESTORE = "restore a backup, and keep this file for whoever looks into it"
AT_MOST = 100
"""Problems told of one kind; a file of noise has a million."""


def problems(path: Path) -> Iterator[str]:
    """What is wrong with a store, as far as it can be read."""
    with closing(read_only(path)) as connection:
        # the file itself stays closed to writing; this lets notes be taken in a table of this connection alone
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("BEGIN")
        for part in PARTS:
            try:
                for number, problem in enumerate(part(connection)):
                    if number == AT_MOST:
                        yield "… and more of the kind."
                        break
                    yield problem
            except (sqlite3.Error, DeskError, ValueError) as error:
                yield f"{path} cannot be read to its end ({error}): {RESTORE}."


def _file(connection: sqlite3.Connection) -> Iterator[str]:
    for row in connection.execute(f"PRAGMA integrity_check({AT_MOST})"):
        if row[0] != "ok":
            yield f"The file is damaged ({row[0]}): {RESTORE}."


def _references(connection: sqlite3.Connection) -> Iterator[str]:
    for table, rowid, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield f"Row {rowid} of the table {table} points at a {parent} that is gone: {RESTORE}."
    for kind, sql in DANGLING:
        for row in rows(connection, sql):
            yield f"The {kind} {row['key']} rests on {row['what']}, which is gone: {RESTORE}."


DANGLING = (
    (
        "article",
        """SELECT key, 'the text ' || substr(version, 1, 12) AS what FROM article WHERE NOT EXISTS
        (SELECT 1 FROM version WHERE version.article = article.key AND version.sha256 = article.version)""",
    ),
    (
        "claim",
        """SELECT key, 'the text ' || substr(version, 1, 12) AS what FROM claim WHERE NOT EXISTS
        (SELECT 1 FROM version WHERE version.article = claim.article AND version.sha256 = claim.version)""",
    ),
    (
        "correction of the claim",
        """SELECT edit.key, 'the text ' || substr(edit.version, 1, 12) AS what FROM edit JOIN claim USING (key)
        WHERE NOT EXISTS
        (SELECT 1 FROM version WHERE version.article = claim.article AND version.sha256 = edit.version)""",
    ),
    (
        "link",
        """SELECT key, 'the ' || target_kind || ' ' || target AS what FROM link WHERE
        target_kind = 'claim' AND target NOT IN (SELECT key FROM claim)
        OR target_kind = 'article' AND target NOT IN (SELECT key FROM article)
        OR target_kind = 'evidence' AND target NOT IN (SELECT key FROM evidence)""",
    ),
    # the bytes of what an import brought stayed at the desk that it came from
    (
        "article",
        """SELECT article AS key, 'the original bytes ' || substr(raw_sha256, 1, 12) AS what FROM version
        WHERE raw_sha256 NOT IN (SELECT sha256 FROM raw) AND NOT EXISTS
        (SELECT 1 FROM act WHERE act.seq = version.seq AND act.what = 'import')""",
    ),
    (
        "evidence",
        """SELECT key, 'the original bytes ' || substr(sha256, 1, 12) AS what FROM evidence
        WHERE sha256 NOT IN (SELECT sha256 FROM raw) AND (SELECT what FROM act WHERE act.seq =
        (SELECT min(seq) FROM change WHERE change."table" = 'evidence' AND change.key = evidence.key)) <> 'import'""",
    ),
)


def _texts(connection: sqlite3.Connection) -> Iterator[str]:
    for article, sha256, text in connection.execute("SELECT article, sha256, text FROM version"):
        if text_hash(text) != sha256:
            yield f"A text of the article {article} was changed: it does not fit its hash {sha256[:12]}: {RESTORE}."
    for sha256, size, data in connection.execute("SELECT sha256, size, data FROM raw"):
        if _unpacked(data, size) != sha256:
            yield f"The original bytes {sha256[:12]} were changed: they do not fit their hash: {RESTORE}."


def _unpacked(data: bytes, size: int) -> str:
    """The hash of packed bytes, "" where they are not of their size; a piece at a time, and none beyond it."""
    unpacking, digest, seen, piece = zlib.decompressobj(), hashlib.sha256(), 0, data
    try:
        while piece and seen <= size:
            part = unpacking.decompress(piece, 1_000_000)
            digest.update(part)
            seen += len(part)
            piece = unpacking.unconsumed_tail
    except zlib.error:
        return ""
    return digest.hexdigest() if seen == size and unpacking.eof else ""


def _journal(connection: sqlite3.Connection) -> Iterator[str]:
    """The chain, from the first act; what each says of its rows is kept for `_rows`."""
    connection.execute(
        "CREATE TEMP TABLE last (kind TEXT, key TEXT, seq INTEGER, row BLOB, seen INTEGER DEFAULT 0,"
        " PRIMARY KEY (kind, key)) WITHOUT ROWID"
    )
    for problem in broken(_acts(connection)):
        yield f"{problem.rstrip('.')}: {RESTORE}."


def _each(connection: sqlite3.Connection, sql: str) -> Iterator[Columns]:
    """The rows of a statement, one at a time."""
    cursor = connection.execute(sql)
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _acts(connection: sqlite3.Connection) -> Iterator[Act]:
    sql = "INSERT OR REPLACE INTO last (kind, key, seq, row) VALUES (?, ?, ?, ?)"
    for act in acts_of(connection, _each(connection, "SELECT * FROM act ORDER BY seq")):
        for change in act.changes:
            after = _signature(json.loads(change.after or "{}"))
            connection.execute(sql, (change.table, change.key, act.seq, after))
        yield act


def _signature(row: Columns) -> bytes:
    """Of a row's cells; 50 and 50.0 are one number."""
    same = {name: int(cell) if isinstance(cell, float) and cell.is_integer() else cell for name, cell in row.items()}
    return hashlib.sha256(dumps(same).encode()).digest()


def _records(connection: sqlite3.Connection) -> Iterator[str]:
    """What people did stands as the journal says, and nothing beside it."""
    for kind in HUMAN:
        for row in _each(connection, f'SELECT * FROM "{kind}"'):  # noqa: S608 - one of the seven
            key = row["key"]
            told = connection.execute("SELECT seq, row FROM last WHERE kind = ? AND key = ?", (kind, key)).fetchone()
            connection.execute("UPDATE last SET seen = 1 WHERE kind = ? AND key = ?", (kind, key))
            if told is None:
                yield f"The {kind} {key} is in no act of the journal: it was written past the program; {RESTORE}."
            elif _signature(row) != told[1]:
                yield f"The {kind} {key} is not as act {told[0]} left it: it was changed past the program; {RESTORE}."
    for kind, key, seq in connection.execute("SELECT kind, key, seq FROM last WHERE NOT seen"):
        yield f"The {kind} {key} that act {seq} wrote is gone: {RESTORE}."


PARTS: tuple[Callable[[sqlite3.Connection], Iterator[str]], ...] = (_file, _references, _texts, _journal, _records)
