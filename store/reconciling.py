"""A new reading of an article beside what the store holds of it: what is the same, what moved, what is new or gone.

A claim is the same under its key. What a person has worked on and the reading has not under its key is looked for by
its quote: where it is found, the claim keeps its key and all that people did with it, and says what the reading says.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from store.anchoring import Quote, anchored
from store.codec import clean_text, from_json, to_json
from store.errors import NotFound, Unreadable
from store.keys import text_hash
from store.model import Article, Claim, Extraction, Reread, Version
from store.reading import Columns, claims_as_they_stand, rows, version

EVER_TOUCHED = """SELECT claim AS key FROM change WHERE claim IN (SELECT value FROM json_each(:keys))
    UNION SELECT target FROM link WHERE target IN (SELECT value FROM json_each(:keys))"""
"""What people have worked on, also where they took it back: it can be put back."""
TOUCHED = " UNION ".join(
    f"SELECT {column} AS key FROM {table} WHERE withdrawn = 0 AND {column} IN (SELECT value FROM json_each(:keys))"  # noqa: S608
    for table, column in (
        ("edit", "key"),
        ("link", "claim"),
        ("link", "target"),
        ("verdict", "claim"),
        ("clearing", "claim"),
        ("correction", "claim"),
        ("note", "claim"),
    )
)


@dataclass(frozen=True, slots=True)
class Reconciled:
    """What a reading changes; nothing is written yet."""

    rows: tuple[Columns, ...]
    """Of the claims that are new or not as they were."""
    gone: tuple[str, ...]
    """Claims that were found before and are not now."""
    keys: frozenset[str]
    """All claims of the article, then and now."""
    new: int
    """Claims that the store did not know."""
    found: int
    """Claims of this reading."""
    told: Reread


def reconciled(connection: sqlite3.Connection, article: Article, read: Version, claims: Iterable[Claim]) -> Reconciled:
    """Compare a reading of this version of an article with what the store holds."""
    sql = "SELECT key, version, machine, found FROM claim WHERE article = ?"
    before = {row["key"]: row for row in rows(connection, sql, article.key)}
    now = {claim.key: claim for claim in _under_their_keys(connection, before, read, tuple(claims))}
    fresh = [key for key in now if key not in before]
    altered = [key for key in now if key in before and not _same(before[key], now[key], read)]
    gone = [key for key, row in before.items() if key not in now and row["found"] and row["machine"]]
    touched = _among(connection, TOUCHED, [*altered, *gone])
    back = [key for key in altered if not before[key]["found"] and key not in touched]
    return Reconciled(
        rows=tuple(_row(now[key], read) for key in (*fresh, *altered)),
        gone=tuple(gone),
        keys=frozenset({*now, *before}),
        new=len(fresh),
        found=len(now),
        told=Reread(
            article=article,
            kept=len(now) - len(fresh) - len(altered),
            moved=len(altered) - len(back),
            new=len(fresh) + len(back),
            lost=tuple(key for key in gone if key not in touched),
            touched=tuple(key for key in (*altered, *gone) if key in touched and before[key]["machine"]),
        ),
    )


def newest(connection: sqlite3.Connection, extraction: Extraction) -> Version | None:
    """The version that an extraction was made of; None where another text of its article has been read since."""
    try:
        read = version(connection, extraction.article.key)
    except NotFound:
        return None
    return read if read.sha256 == text_hash(clean_text(extraction.text)) else None


def _row(claim: Claim, read: Version) -> Columns:
    return {
        "key": claim.key,
        "article": read.article,
        "version": read.sha256,
        "machine": to_json(claim),
        "found": 1,
    }


def _same(row: Columns, claim: Claim, read: Version) -> bool:
    """The claim is as the store has it, however an older program wrote that down."""
    if (row["version"], row["found"]) != (read.sha256, 1) or row["machine"] is None:
        return False
    written = to_json(claim)
    try:
        return row["machine"] == written or from_json(Claim, row["machine"]) == from_json(Claim, written)
    except Unreadable:
        return False


def _under_their_keys(
    connection: sqlite3.Connection, before: Mapping[str, Columns], read: Version, claims: tuple[Claim, ...]
) -> Iterator[Claim]:
    """The claims of the reading, each under the key of the one that a person knows it by."""
    here = {claim.key for claim in claims}
    ever = _among(connection, EVER_TOUCHED, before)
    missing = [key for key in before if key in ever and key not in here]
    free = [claim for claim in claims if _is_free(before.get(claim.key), touched=claim.key in ever)] if missing else []
    old = _quotes(connection, {key: before[key] for key in missing}) if free else ()
    known = {new: key for key, new in anchored(old, (Quote(claim, read) for claim in free)).items()}
    return (replace(claim, key=known.get(claim.key, claim.key)) for claim in claims)


def _is_free(row: Columns | None, *, touched: bool) -> bool:
    """Whether nobody knows a claim of the reading under its own key."""
    return row is None or not (row["found"] or touched)


def _quotes(connection: sqlite3.Connection, missing: Mapping[str, Columns]) -> Iterator[Quote]:
    """What the reading has not under its key, as the machine found it last; one added by hand as a person has it."""
    by_hand = claims_as_they_stand(connection, [key for key, row in missing.items() if row["machine"] is None])
    texts: dict[tuple[str, str], Version] = {}
    for key, row in missing.items():
        try:
            claim = by_hand.get(key) if row["machine"] is None else from_json(Claim, row["machine"])
        except Unreadable:
            continue
        if claim is None:
            continue
        place = claim.article, row["version"]
        texts[place] = texts.get(place) or version(connection, *place)
        yield Quote(replace(claim, key=key), texts[place])


def _among(connection: sqlite3.Connection, sql: str, keys: Iterable[str]) -> frozenset[str]:
    named = list(keys)
    if not named:
        return frozenset()
    return frozenset(key for (key,) in connection.execute(sql, {"keys": json.dumps(named)}))
