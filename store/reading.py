"""Rows to values: all that is known of a claim, read over the standard library's sqlite3 so that a screen opens fast.

`states` reads many claims in a dozen statements; the queue's lines, a dossier and an import are all made from it.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from store.codec import decode, from_json
from store.errors import NotFound
from store.journal import GENESIS
from store.model import (
    CHANGES_A_CLAIM,
    Act,
    Article,
    ArticleLine,
    Claim,
    Clearing,
    Correction,
    Evidence,
    FlagCode,
    Link,
    Note,
    Policy,
    Stance,
    Stats,
    TargetKind,
    Verdict,
    Version,
    shareable,
)
from store.origins import Report, report_of
from store.shocks import place, shaken
from store.standing import Shock, Signed, Standing, standing

Columns = dict[str, Any]
Record = TypeVar("Record", Link, Verdict, Clearing, Correction, Note)


@dataclass(frozen=True, slots=True)
class State:
    """All the rows about one claim, as values."""

    key: str
    article: Article
    version: str
    """Of the last reading that held it."""
    machine: Claim | None
    edit: Claim | None
    edit_version: str
    dismissed: bool
    found: bool
    links: tuple[Link, ...]
    verdicts: tuple[Signed, ...]
    clearings: tuple[Clearing, ...]
    corrections: tuple[Correction, ...]
    notes: tuple[Note, ...]
    shocks: tuple[Shock, ...]
    reports: tuple[Report, ...]
    linked_to: bool
    """Another claim's live link points at it."""

    @property
    def claim(self) -> Claim | None:
        """As it stands: what a person put in place of what the machine found; None where neither is left."""
        return self.edit or self.machine

    @property
    def touched(self) -> bool:
        """A person has worked on it, so it is shown even where the article no longer holds it."""
        human = (self.edit, self.links, self.verdicts, self.clearings, self.corrections, self.notes)
        return self.linked_to or self.dismissed or any(human)

    @property
    def row(self) -> bool:
        """It stands in the queue: the reading does not keep it aside, or a person has worked on it."""
        return self.touched or self.claim is None or not self.claim.aside

    @property
    def cleared(self) -> tuple[FlagCode, ...]:
        """Flags of the claim that a person has dealt with."""
        dealt = {clearing.code for clearing in self.clearings}
        return tuple(sorted({flag.code for flag in self.claim.flags if flag.code in dealt})) if self.claim else ()

    @property
    def flags(self) -> tuple[FlagCode, ...]:
        """Flags of the claim that nobody has cleared, in the claim's order."""
        dealt = {clearing.code for clearing in self.clearings}
        codes = dict.fromkeys(flag.code for flag in self.claim.flags) if self.claim else {}
        return tuple(code for code in codes if code not in dealt)

    def standing(self, policy: Policy) -> Standing:
        """Where it stands under the desk's policy."""
        return standing(self.verdicts, policy, dismissed=self.dismissed, shocks=self.shocks)


def rows(connection: sqlite3.Connection, sql: str, *values: object) -> list[Columns]:
    """The rows of a statement as dictionaries."""
    cursor = connection.execute(sql, values)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def value(connection: sqlite3.Connection, sql: str, *values: object) -> Any:  # noqa: ANN401 - one cell of any type
    """The first cell of the first row, or None."""
    row = connection.execute(sql, values).fetchone()
    return row[0] if row else None


def policy(connection: sqlite3.Connection) -> Policy:
    """The desk's policy that the lines of this store were made under."""
    text = value(connection, "SELECT value FROM meta WHERE key = 'policy'")
    return from_json(Policy, text) if text else Policy()


def states(connection: sqlite3.Connection, keys: Iterable[str]) -> list[State]:
    """What is known of these claims; a key that nobody knows is passed over."""
    wanted = json.dumps(list(keys))
    found = rows(connection, "SELECT * FROM claim WHERE key IN (SELECT value FROM json_each(?))", wanted)
    if not found:
        return []
    articles = {row["key"]: decode(Article, row) for row in _articles(connection, {row["article"] for row in found})}
    edits = {row["key"]: row for row in rows(connection, _LIVE.format("edit", "key"), wanted)}
    links, verdicts = _records(connection, Link, wanted), _records(connection, Verdict, wanted)
    clearings, corrections = _records(connection, Clearing, wanted), _records(connection, Correction, wanted)
    notes = _records(connection, Note, wanted)
    shocks, linked_to = shaken(connection, wanted), _linked_to(connection, wanted)
    targets = _target_reports(connection, [link for many in links.values() for _, link in many])
    result = []
    for row in found:
        key, edit = row["key"], edits.get(row["key"])
        article = articles[row["article"]]
        machine = from_json(Claim, row["machine"]) if row["machine"] else None
        edited = from_json(Claim, edit["claim"]) if edit and edit["claim"] else None
        mended = [
            Shock((seq, correction.at), "The claim was corrected")
            for seq, correction in corrections[key]
            if correction.what in CHANGES_A_CLAIM
        ]
        claim = edited or machine
        supporting = [targets[link.key] for _, link in links[key] if link.key in targets]
        result.append(
            State(
                key=key,
                article=article,
                version=row["version"],
                machine=machine,
                edit=edited,
                edit_version=edit["version"] if edit else "",
                dismissed=bool(edit and edit["dismissed"]),
                found=bool(row["found"]),
                links=tuple(link for _, link in links[key]),
                verdicts=tuple(Signed((seq, verdict.at), verdict) for seq, verdict in verdicts[key]),
                clearings=tuple(clearing for _, clearing in clearings[key]),
                corrections=tuple(correction for _, correction in corrections[key]),
                notes=tuple(note for _, note in notes[key]),
                shocks=tuple(mended + shocks[key]),
                reports=tuple(([report_of(claim)] if claim else []) + supporting),
                linked_to=key in linked_to,
            )
        )
    return result


_LIVE = 'SELECT * FROM "{0}" WHERE withdrawn = 0 AND {1} IN (SELECT value FROM json_each(?))'
_IN_ORDER = """SELECT *, {1} AS place FROM "{0}" WHERE withdrawn = 0 AND claim IN (SELECT value FROM json_each(?))
    ORDER BY place, at, seq, rowid"""


def _articles(connection: sqlite3.Connection, keys: Iterable[str]) -> list[Columns]:
    wanted = json.dumps(list(keys))
    return rows(connection, "SELECT * FROM article WHERE key IN (SELECT value FROM json_each(?))", wanted)


def _records(
    connection: sqlite3.Connection, kind: type[Record], wanted: str
) -> defaultdict[str, list[tuple[int, Record]]]:
    """The live records of a kind by claim, oldest first, each with its place in the journal."""
    by_claim: defaultdict[str, list[tuple[int, Record]]] = defaultdict(list)
    name = kind.__name__.lower()
    for row in rows(connection, _IN_ORDER.format(name, place(name, "at")), wanted):
        by_claim[row["claim"]].append((row["place"], decode(kind, row)))
    return by_claim


def _linked_to(connection: sqlite3.Connection, wanted: str) -> set[str]:
    sql = "SELECT target FROM link WHERE withdrawn = 0 AND target IN (SELECT value FROM json_each(?))"
    return {row["target"] for row in rows(connection, sql, wanted)}


def _target_reports(connection: sqlite3.Connection, links: Sequence[Link]) -> dict[str, Report]:
    """What each supporting link adds to the count of origins, by the link's key."""
    supporting = [link for link in links if link.stance is Stance.SUPPORTS]
    if not supporting:
        return {}
    claims = claims_as_they_stand(connection, [link.target for link in supporting])
    articles = {row["key"]: row for row in _articles(connection, [link.target for link in supporting])}
    sql = "SELECT key, url, outlet FROM evidence WHERE key IN (SELECT value FROM json_each(?))"
    pages = {row["key"]: row for row in rows(connection, sql, json.dumps([link.target for link in supporting]))}
    reports = {}
    for link in supporting:
        if link.target_kind is TargetKind.CLAIM and link.target in claims:
            reports[link.key] = report_of(claims[link.target])
        elif link.target_kind is TargetKind.ARTICLE and link.target in articles:
            article = articles[link.target]
            reports[link.key] = Report(article["outlet"] or article["name"], link.passage)
        elif link.target in pages:
            page = pages[link.target]
            reports[link.key] = Report(page["outlet"] or host_of(page["url"]), link.passage)
    return reports


def host_of(url: str) -> str:
    """The host of an address, the name of a file."""
    try:
        return urlsplit(url).hostname or shareable(url)
    except ValueError:
        return shareable(url)


def claims_as_they_stand(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Claim]:
    """These claims, with a person's corrections, and nothing more of them."""
    sql = """SELECT claim.key, coalesce(edit.claim, claim.machine) AS body
        FROM claim LEFT JOIN edit ON edit.key = claim.key AND edit.withdrawn = 0
        WHERE claim.key IN (SELECT value FROM json_each(?)) AND body IS NOT NULL"""
    return {row["key"]: from_json(Claim, row["body"]) for row in rows(connection, sql, json.dumps(list(keys)))}


def article(connection: sqlite3.Connection, key: str) -> Article:
    """The article of this key."""
    for row in _articles(connection, [key]):
        return decode(Article, row)
    raise NotFound(f"No article has the key {key}.")


def version(connection: sqlite3.Connection, article_key: str, sha256: str = "") -> Version:
    """A text of an article: the one read last, or the one of this hash."""
    sql = """SELECT version.* FROM version JOIN article ON article.key = version.article
        WHERE article.key = ? AND version.sha256 = CASE ? WHEN '' THEN article.version ELSE ? END"""
    for row in rows(connection, sql, article_key, sha256, sha256):
        return decode(Version, row)
    raise NotFound(f"The article {article_key} has no text {sha256[:12] or 'at all'}.")


def has_version(connection: sqlite3.Connection, article_key: str, sha256: str) -> bool:
    """Whether the store has this text of this article."""
    sql = "SELECT 1 FROM version WHERE article = ? AND sha256 = ?"
    return value(connection, sql, article_key, sha256) is not None


def evidence(connection: sqlite3.Connection, key: str) -> Evidence:
    """The captured page or file of this key."""
    for row in rows(connection, "SELECT * FROM evidence WHERE key = ?", key):
        return decode(Evidence, row)
    raise NotFound(f"No evidence has the key {key}.")


def acts_of(connection: sqlite3.Connection, found: Iterable[Columns], claim: str = "") -> Iterator[Act]:
    """Rows of the journal as values, each with its changes; with those of one claim alone, where one is named."""
    which, values = ("", ()) if not claim else ("AND claim = ?", (claim,))
    sql = f'SELECT "table", key, before, after FROM change WHERE seq = ? {which} ORDER BY n'  # noqa: S608
    for row in found:
        yield decode(Act, {**row, "changes": rows(connection, sql, row["seq"], *values)})


def acts(
    connection: sqlite3.Connection, claim: str = "", before: int | None = None, limit: int = -1
) -> tuple[Act, ...]:
    """The journal, newest act first; of one claim, or older than an act."""
    older = before if before is not None else 2**62
    sql = "SELECT * FROM act WHERE seq < ? ORDER BY seq DESC LIMIT ?"
    if not claim:
        return tuple(acts_of(connection, rows(connection, sql, older, limit)))
    sql = sql.replace("WHERE", "WHERE seq IN (SELECT seq FROM change WHERE claim = ?) AND")
    return tuple(acts_of(connection, rows(connection, sql, claim, older, limit), claim))


def journal_head(connection: sqlite3.Connection) -> str:
    """The hash of the newest act."""
    return str(value(connection, "SELECT hash FROM act ORDER BY seq DESC LIMIT 1") or GENESIS)


def raw(connection: sqlite3.Connection, sha256: str) -> bytes:
    """Original bytes by their hash."""
    packed = value(connection, "SELECT data FROM raw WHERE sha256 = ?", sha256)
    if packed is None:
        raise NotFound(f"The store has no original bytes {sha256[:12]}….")
    return zlib.decompress(packed)


def article_line(row: Columns) -> ArticleLine:
    """A row of the list of articles as a value."""
    counts = ("claims", "flagged", "decided", "versions", "aside")
    return ArticleLine(decode(Article, row), *(row[name] for name in counts))


def stats(connection: sqlite3.Connection) -> Stats:
    """The store in numbers."""

    def number(sql: str) -> int:
        return int(value(connection, sql) or 0)

    def tally(sql: str) -> tuple[tuple[str, int], ...]:
        return tuple((row["name"], row["n"]) for row in rows(connection, sql))

    return Stats(
        articles=number("SELECT count(*) FROM article"),
        versions=number("SELECT count(*) FROM version"),
        claims=number("SELECT count(*) FROM line WHERE aside = 0"),
        by_status=tally(TALLY.format("status", "line", "")),
        by_rating=tally(TALLY.format("rating", "line", "AND rating IS NOT NULL")),
        by_flag=tally(TALLY.format("code", "line_flag", "")),
        links=number("SELECT count(*) FROM link WHERE withdrawn = 0"),
        evidence=number("SELECT count(*) FROM evidence WHERE withdrawn = 0"),
        acts=number("SELECT count(*) FROM act"),
        bytes=number("PRAGMA page_count") * number("PRAGMA page_size"),
        aside=number("SELECT count(*) FROM line WHERE aside = 1"),
    )


TALLY = "SELECT {0} AS name, count(*) AS n FROM {1} WHERE aside = 0 {2} GROUP BY {0} ORDER BY n DESC, name"
