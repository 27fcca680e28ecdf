"""The queue and every other read, over the standard library's sqlite3: a screen opens without SQLModel.

Pages go by key, never by offset: queue order is (rank, key), and a Cursor names the line where the last page ended.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from store import reading
from store.dossiers import alone, dossier, folded
from store.errors import NotFound, StoreError, Unreadable
from store.files import SCHEMA, not_made, read_only, refuse_newer, schema_of, translated
from store.lines import from_columns
from store.model import (
    Act,
    Article,
    ArticleLine,
    Claim,
    Counts,
    Cursor,
    Dossier,
    Evidence,
    Extraction,
    Filter,
    Line,
    Policy,
    Reread,
    Stats,
    TargetKind,
    Version,
)
from store.reconciling import newest, reconciled
from store.search import fts_query
from store.wanted import Where, lines_where, prefix_range, searches_nothing

PAGE = 200
EVERYTHING = Filter()


class Queue:
    """Reads of one store file; never writes, and may be used from several threads."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if schema_of(self.path) is None:
            raise StoreError(not_made(self.path))
        self._connection = read_only(self.path)
        self._lock = RLock()
        self._refuse_other_schema()

    def _refuse_other_schema(self) -> None:
        """Asked of the open store, because the header of the file may be older than its log."""
        schema = self._rows("PRAGMA user_version")[0]["user_version"]
        if schema == SCHEMA:
            return
        self.close()
        refuse_newer(self.path, schema)
        raise StoreError(
            f"{self.path} was written by an older workbench (schema {schema}, this one reads {SCHEMA}).\n"
            "It is brought up to date, with a copy kept beside it, when it is opened for writing: workbench check"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def state(self) -> int:
        """Another number once another connection, of this program or another, has changed the store."""
        return int(self._rows("PRAGMA data_version")[0]["data_version"])

    def lines(self, wanted: Filter = EVERYTHING, after: Cursor | None = None, limit: int = PAGE) -> tuple[Line, ...]:
        """The next lines in queue order, from the top or after a place."""
        where = lines_where(wanted).beyond(after, ">")
        return self._lines(f"{where.wide} {where.order()}", where.values, limit)

    def lines_before(
        self, wanted: Filter = EVERYTHING, before: Cursor | None = None, limit: int = PAGE
    ) -> tuple[Line, ...]:
        """The lines just before a place, or the last ones of all; in queue order too."""
        where = lines_where(wanted).beyond(before, "<")
        return self._lines(f"{where.wide} {where.order('DESC')}", where.values, limit)[::-1]

    def _lines(self, rest: str, values: tuple[object, ...], limit: int) -> tuple[Line, ...]:
        sql = f"SELECT line.* {rest} LIMIT ?"
        with translated(self.path):
            return tuple(from_columns(row) for row in self._rows(sql, *values, max(0, limit)))

    def cursor(self, key: str) -> Cursor | None:
        """The place of a line, None where the queue has no such line."""
        return self._cursor("SELECT rank, key FROM line WHERE key = ?", key)

    def cursor_at(self, position: int, wanted: Filter = EVERYTHING) -> Cursor | None:
        """The place of the line at a position (from 0): where a drag of the scroll bar lands."""
        where = lines_where(wanted)
        sql = f"SELECT {where.near}.rank, {where.near}.key {where.narrow} {where.order()} LIMIT 1 OFFSET ?"
        return self._cursor(sql, *where.values, max(0, position))

    def _cursor(self, sql: str, *values: object) -> Cursor | None:
        for row in self._rows(sql, *values):
            return Cursor(row["rank"], row["key"])
        return None

    def position(self, place: Cursor, wanted: Filter = EVERYTHING) -> int:
        """How many lines stand before a place."""
        return self._count(lines_where(wanted).beyond(place, "<"))

    def count(self, wanted: Filter = EVERYTHING) -> int:
        """How many lines there are under a filter."""
        return self._count(lines_where(wanted))

    def _count(self, where: Where) -> int:
        return int(self._rows(f"SELECT count(*) AS n {where.narrow}", *where.values)[0]["n"])

    def counts(self, wanted: Filter = EVERYTHING) -> Counts:
        """The queue in numbers, under a filter."""
        where = lines_where(wanted)
        flagged = "coalesce(sum(line.flagged), 0)" if where.near == "line" else "count(*)"
        sql = f"""SELECT count(*) AS claims, {flagged} AS flagged,
            coalesce(sum({where.near}.status = 'decided'), 0) AS decided,
            count(DISTINCT {where.near}.article) AS articles {where.narrow}"""
        return Counts(**self._rows(sql, *where.values)[0])

    def line(self, key: str) -> Line:
        """One line by its whole key."""
        with translated(self.path):
            for row in self._rows("SELECT * FROM line WHERE key = ?", key):
                return from_columns(row)
        raise NotFound(f"No claim has the key {key}.")

    def find(self, prefix: str) -> str:
        """The key of the one claim whose key begins so."""
        return self._find(prefix, "claim", "line")

    def find_article(self, prefix: str) -> str:
        """The key of the one article whose key begins so."""
        return self._find(prefix, "article", "article")

    def find_link(self, prefix: str) -> str:
        """The key of the one link whose key begins so."""
        return self._find(prefix, "link", "link")

    def like(self, prefix: str, kind: TargetKind) -> tuple[str, ...]:
        """Keys of what a link can point at now that begin so; the first few of many."""
        table = "line" if kind is TargetKind.CLAIM else str(kind)
        return tuple(self._like(prefix, table))

    def _like(self, prefix: str, table: str) -> list[str]:
        # what was captured and taken back can be captured again, and not be pointed at
        stands = "AND withdrawn = 0" if table == "evidence" else ""
        sql = f"SELECT key FROM {table} WHERE key >= ? AND key < ? {stands} ORDER BY key LIMIT 4"  # noqa: S608
        return [row["key"] for row in self._rows(sql, *prefix_range(prefix))] if prefix.strip() else []

    def _find(self, prefix: str, noun: str, table: str) -> str:
        plain, _ = prefix_range(prefix)
        keys = self._like(prefix, table)
        if len(keys) == 1 or plain in keys:
            return plain if plain in keys else keys[0]
        if not keys:
            raise NotFound(f"No {noun} has a key that begins with {prefix!r}.")
        raise NotFound(
            f"Several {noun}s have a key that begins with {prefix!r}: {', '.join(keys[:3])} … Give more of it."
        )

    def dossier(self, key: str) -> Dossier:
        """All there is on one claim."""
        with self._lock, translated(self.path):
            return dossier(self._connection, key)

    def dossiers(self, wanted: Filter = EVERYTHING) -> Iterator[Dossier]:
        """The dossiers of all lines under a filter, in queue order, read one at a time, without siblings."""
        after = None
        while page := self.lines(wanted, after):
            for state in self._states([line.key for line in page]):
                yield self._alone(state)
            after = Cursor(-page[-1].priority, page[-1].key)

    def _states(self, keys: list[str]) -> list[reading.State]:
        """What is known of claims that the queue shows, in its order."""
        with self._lock, translated(self.path):
            known = {each.key: each for each in reading.states(self._connection, keys)}
            if lost := [key for key in keys if key not in known]:
                raise Unreadable(f"the queue shows the claim {lost[0]}, which is not there")
            return [known[key] for key in keys]

    def _alone(self, state: reading.State) -> Dossier:
        with self._lock, translated(self.path):
            return alone(self._connection, state)

    def policy(self) -> Policy:
        """The policy under which status, rating and verified were worked out."""
        with self._lock, translated(self.path):
            return reading.policy(self._connection)

    def acts(self, claim: str = "", before: int | None = None, limit: int = PAGE) -> tuple[Act, ...]:
        """The journal, newest act first; of one claim, or older than an act."""
        with self._lock, translated(self.path):
            return reading.acts(self._connection, claim, before, limit)

    def act(self, seq: int) -> Act:
        """One act of the journal."""
        with self._lock, translated(self.path):
            for act in reading.acts(self._connection, before=seq + 1, limit=1):
                if act.seq == seq:
                    return act
        raise NotFound(f"The journal has no act {seq}.")

    def articles(self, search: str = "", after: str = "", limit: int = PAGE) -> tuple[ArticleLine, ...]:
        """The articles by key, with what became of their claims; those whose text or title holds the words searched."""
        if searches_nothing(search):
            return ()
        where, values = "article.key > ?", [after]
        if query := fts_query(search):
            where += """ AND article.key IN (SELECT article FROM version WHERE id IN
                (SELECT rowid FROM version_search WHERE version_search MATCH ?))"""
            values.append(query)
        sql = f"""SELECT article.*,
            (SELECT count(*) FROM line WHERE line.article = article.key AND aside = 0
                AND status <> 'dismissed') AS claims,
            (SELECT count(*) FROM line WHERE line.article = article.key AND aside = 0 AND flagged = 1
                AND status <> 'dismissed') AS flagged,
            (SELECT count(*) FROM line WHERE line.article = article.key AND status = 'decided') AS decided,
            (SELECT count(*) FROM line WHERE line.article = article.key AND aside = 1) AS aside,
            (SELECT count(*) FROM version WHERE version.article = article.key) AS versions
            FROM article WHERE {where} ORDER BY article.key LIMIT ?"""  # noqa: S608
        return tuple(reading.article_line(row) for row in self._rows(sql, *values, limit))

    def article(self, key: str) -> Article:
        """One article by its whole key."""
        with self._lock, translated(self.path):
            return reading.article(self._connection, key)

    def compared(self, extraction: Extraction) -> Reread | None:
        """What a new reading of an article would change; None where it is not of the newest text."""
        with self._lock, translated(self.path):
            read = newest(self._connection, extraction)
            if read is None:
                return None
            return reconciled(self._connection, extraction.article, read, extraction.claims).told

    def version(self, article: str, sha256: str = "") -> Version:
        """A text of an article: the one read last, or the one of this hash."""
        with self._lock, translated(self.path):
            return reading.version(self._connection, article, sha256)

    def folded(self, article: str) -> tuple[Claim, ...]:
        """What was found in the newest text of an article and is kept out of the queue."""
        with self._lock, translated(self.path):
            return folded(self._connection, article)

    def evidence(self, key: str) -> Evidence:
        """One captured page or file."""
        with self._lock, translated(self.path):
            return reading.evidence(self._connection, key)

    def raw(self, sha256: str) -> bytes:
        """The original bytes of a text or of evidence."""
        with self._lock, translated(self.path):
            return reading.raw(self._connection, sha256)

    def journal_head(self) -> str:
        """The hash of the newest act."""
        with self._lock, translated(self.path):
            return reading.journal_head(self._connection)

    def stats(self) -> Stats:
        """The store in numbers."""
        with self._lock, translated(self.path):
            return reading.stats(self._connection)

    def _rows(self, sql: str, *values: object) -> list[reading.Columns]:
        with self._lock, translated(self.path):
            return reading.rows(self._connection, sql, *values)
