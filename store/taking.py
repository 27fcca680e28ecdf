"""Taking an article in: what the machine read, kept apart from what people made of it."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Connection, insert, update

from store.acts import refresh_lines, with_dependents
from store.codec import clean_text, to_json, to_row
from store.engine import driver
from store.keys import text_hash
from store.model import Article, Claim, Extraction, Taken, Version
from store.reading import Columns, has_version, rows, value
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
    claims = _write_claims(connection, article.key, fit.sha256, found.extraction.claims)
    if changed or claims.changed:
        stale |= claims.keys
    return Taken(article, not known, changed or claims.changed, claims.new, claims.kept, claims.lost)


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


@dataclass(frozen=True, slots=True)
class _Written:
    """What became of an article's claims."""

    keys: frozenset[str]
    """Those of this reading and of the ones before."""
    new: int
    kept: int
    lost: int
    changed: bool


def _write_claims(connection: Connection, article: str, version: str, claims: tuple[Claim, ...]) -> _Written:
    sql = "SELECT key, version, machine, found FROM claim WHERE article = ?"
    before = {row["key"]: row for row in rows(driver(connection), sql, article)}
    fresh, altered = [], []
    for claim in claims:
        row = {"key": claim.key, "article": article, "version": version, "machine": to_json(claim), "found": 1}
        old = before.get(claim.key)
        if old is None:
            fresh.append(row)
        elif (old["version"], old["machine"], old["found"]) != (version, row["machine"], 1):
            altered.append(row)
    seen = {claim.key for claim in claims}
    lost = [key for key, old in before.items() if key not in seen and old["found"] and old["machine"]]
    if fresh or altered:
        connection.execute(replacing(ClaimRow), fresh + altered)
    if lost:
        table = table_of(ClaimRow)
        connection.execute(update(table).where(table.c.key.in_(lost)).values(found=0))
    changed = bool(fresh or altered or lost)
    return _Written(frozenset(seen | set(before)), len(fresh), len(seen) - len(fresh), len(lost), changed)
