"""Taking an article in: what the machine read, kept apart from what people made of it."""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import replace

from sqlalchemy import Connection, insert, update
from sqlalchemy.dialects.sqlite import insert as upsert

from store.acts import refresh_lines, table_of, with_dependents
from store.codec import clean_text, to_json, to_row
from store.engine import driver
from store.keys import text_hash
from store.model import Article, Claim, Extraction, Taken, Version
from store.reading import Columns, has_version, rows, value
from store.tables import ArticleRow, ClaimRow, RawRow, VersionRow

SEARCH_TEXT = """INSERT INTO version_search(rowid, text, title)
    SELECT id, text, title FROM version WHERE article = ? AND sha256 = ?"""


def packed(raw: bytes) -> Columns:
    """Original bytes as a row."""
    return {"sha256": hashlib.sha256(raw).hexdigest(), "size": len(raw), "data": zlib.compress(raw, 6)}


def keep_raw(connection: Connection, row: Columns) -> None:
    """Keep original bytes once."""
    connection.execute(upsert(table_of(RawRow)).values(row).on_conflict_do_nothing())


def take(
    connection: Connection, article: Article, version: Version, raw: bytes, extraction: Extraction, now: str
) -> Taken:
    """Write an article, its text, its bytes and its claims; what was there and is the same stays as it is."""
    below = driver(connection)
    bytes_row = packed(raw)
    text = clean_text(version.text)
    fit = replace(
        version,
        article=article.key,
        text=text,
        sha256=text_hash(text),
        raw_sha256=bytes_row["sha256"],
        retrieved=version.retrieved or now,
    )
    known = rows(below, "SELECT version FROM article WHERE key = ?", article.key)
    if known and known[0]["version"] != fit.sha256 and has_version(below, article.key, fit.sha256):
        # an older text met again, as when a folder with two copies is taken in twice
        return Taken(article, new=False, changed=False, claims_new=0, claims_kept=0, claims_lost=0)
    keep_raw(connection, bytes_row)
    changed = _write_article(connection, article, fit)
    new, kept, lost, claims_changed = _write_claims(connection, article.key, fit.sha256, extraction.claims)
    return Taken(article, not known, bool(changed or claims_changed), new, kept, lost)


def _write_article(connection: Connection, article: Article, version: Version) -> bool:
    """True where the article or its text is not as the store had it."""
    below = driver(connection)
    row = to_row(article) | {"version": version.sha256}
    before = rows(below, "SELECT * FROM article WHERE key = ?", article.key)
    if before and before[0] == row:
        return False
    statement = upsert(table_of(ArticleRow)).values(row)
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=row))
    if not has_version(below, article.key, version.sha256):
        seq = value(below, "SELECT coalesce(max(seq), 0) FROM act")
        connection.execute(insert(table_of(VersionRow)), to_row(version) | {"seq": seq})
        below.execute(SEARCH_TEXT, (article.key, version.sha256))
    return True


def _write_claims(
    connection: Connection, article: str, version: str, claims: tuple[Claim, ...]
) -> tuple[int, int, int, bool]:
    below = driver(connection)
    sql = "SELECT key, version, machine, found FROM claim WHERE article = ?"
    before = {row["key"]: row for row in rows(below, sql, article)}
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
    table = table_of(ClaimRow)
    if fresh:
        connection.execute(insert(table), fresh)
    if altered:
        statement = upsert(table)
        updated = {name: statement.excluded[name] for name in ("version", "machine", "found")}
        connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=updated), altered)
    if lost:
        connection.execute(update(table).where(table.c.key.in_(lost)).values(found=0))
    refresh_lines(connection, with_dependents(connection, seen | set(lost) | set(before)))
    return len(fresh), len(seen) - len(fresh), len(lost), bool(fresh or altered or lost)
