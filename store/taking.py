"""Taking an article in: what the machine read, kept apart from what people made of it."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, update

from store.acts import refresh_lines, with_dependents
from store.codec import clean_text, to_row
from store.engine import driver
from store.keys import text_hash
from store.model import Article, Extraction, Reread, Taken, Version
from store.reading import Columns, has_version, rows, value
from store.reconciling import Reconciled, newest, reconciled
from store.statements import keeping_raw, replacing, table_of
from store.tables import ArticleRow, ClaimRow, VersionRow

SEARCH_TEXT = """INSERT INTO version_search(rowid, text, title)
    SELECT id, text, title FROM version WHERE article = ? AND sha256 = ?"""


@dataclass(frozen=True, slots=True)
class Found:
    """One reading of an article: its text, the bytes that it was read from, and what the machine found in it."""

    version: Version
    raw: bytes
    extraction: Extraction


def packed(raw: bytes) -> Columns:
    """Original bytes as a row."""
    return {"sha256": hashlib.sha256(raw).hexdigest(), "size": len(raw), "data": zlib.compress(raw, 6)}


def keep_raw(connection: Connection, row: Columns) -> None:
    """Keep original bytes once."""
    connection.execute(keeping_raw(), row)


def take(connection: Connection, found: Iterable[Found]) -> tuple[Taken, ...]:
    """Write articles, their texts, bytes and claims, then the lines of all; what is the same stays as it is."""
    stale = set[str]()
    taken = tuple(_take(connection, each, stale) for each in found)
    refresh_lines(connection, with_dependents(connection, stale))
    return taken


def _take(connection: Connection, found: Found, stale: set[str]) -> Taken:
    """Write one article; claims whose lines may look different after it are added to `stale`."""
    below, article = driver(connection), found.extraction.article
    fit, bytes_row = _fit(found)
    known = rows(below, "SELECT version FROM article WHERE key = ?", article.key)
    if known and known[0]["version"] != fit.sha256 and has_version(below, article.key, fit.sha256):
        # an older text met again, as when a folder with two copies is taken in twice
        return Taken(article, new=False, changed=False, claims_new=0, claims_kept=0, claims_lost=0)
    keep_raw(connection, bytes_row)
    changed = _write_article(connection, article, fit)
    claims = reconciled(below, article, fit, found.extraction.claims)
    if _write_claims(connection, claims) or changed:
        changed = True
        stale |= claims.keys
    return Taken(article, not known, changed, claims.new, claims.found - claims.new, len(claims.gone))


def reread(connection: Connection, extractions: Iterable[Extraction]) -> tuple[Reread, ...]:
    """Write new readings of texts that the store holds; of one that is not the newest text any more, nothing."""
    stale = set[str]()
    told = tuple(each for each in (_reread(connection, one, stale) for one in extractions) if each is not None)
    refresh_lines(connection, with_dependents(connection, stale))
    return told


def _reread(connection: Connection, extraction: Extraction, stale: set[str]) -> Reread | None:
    below, article = driver(connection), extraction.article
    read = newest(below, extraction)
    if read is None:
        return None
    changed = _write_article(connection, article, read)
    claims = reconciled(below, article, read, extraction.claims)
    if _write_claims(connection, claims) or changed:
        stale |= claims.keys
    return claims.told


def _fit(found: Found) -> tuple[Version, Columns]:
    """The text as the store can hold it, and its bytes as a row."""
    bytes_row, text = packed(found.raw), clean_text(found.version.text)
    key = found.extraction.article.key
    fit = replace(found.version, article=key, text=text, sha256=text_hash(text), raw_sha256=bytes_row["sha256"])
    return fit, bytes_row


def _write_article(connection: Connection, article: Article, version: Version) -> bool:
    """True where the article or its text is not as the store had it."""
    below = driver(connection)
    row = to_row(article) | {"version": version.sha256}
    before = rows(below, "SELECT * FROM article WHERE key = ?", article.key)
    if before and before[0] == row:
        return False
    connection.execute(replacing(ArticleRow), row)
    if not has_version(below, article.key, version.sha256):
        seq = value(below, "SELECT coalesce(max(seq), 0) FROM act")
        connection.execute(insert(table_of(VersionRow)), to_row(version) | {"seq": seq})
        below.execute(SEARCH_TEXT, (article.key, version.sha256))
    return True


def _write_claims(connection: Connection, change: Reconciled) -> bool:
    """Write what a reading changes of an article's claims; False where that is nothing."""
    if change.rows:
        connection.execute(replacing(ClaimRow), list(change.rows))
    if change.gone:
        table = table_of(ClaimRow)
        connection.execute(update(table).where(table.c.key.in_(change.gone)).values(found=0))
    return bool(change.rows or change.gone)
