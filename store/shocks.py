"""What happened to a claim, its article or what is linked to it, and when: an earlier verdict did not know of it.

A record's moment is the act that wrote it. One that an import brought was made before that act: it stands where its own
clock puts it among the acts of this journal, so that an old verdict from elsewhere does not outrank a newer one made
here.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict

from store.standing import Shock

LAST = "\uffff"
"""After every clock time: a text taken in when the journal was this long came after its last act."""


def place(table: str, clock: str) -> str:
    """SQL for the number of the act beside which a row of `table` stands, by its column `clock` if it came later."""
    return f"""CASE WHEN EXISTS (SELECT 1 FROM act WHERE act.seq = {table}.seq AND {table}.{clock} < act.at
            AND act.what = 'import')
        THEN coalesce((SELECT act.seq FROM act WHERE act.at <= {table}.{clock} AND act.seq < {table}.seq
            ORDER BY act.at DESC, act.seq DESC LIMIT 1), 0)
        ELSE {table}.seq END"""  # noqa: S608 - names of ours alone


WANTED = "claim IN (SELECT value FROM json_each(?))"
RECAPTURED = f"""
    SELECT link.claim, max({place("later", "captured")}), max(later.captured),
        later.url || ' was captured again, changed,'
    FROM link JOIN evidence ON evidence.key = link.target
    JOIN evidence AS later ON later.url = evidence.url AND later.sha256 <> evidence.sha256 AND later.withdrawn = 0
        AND (later.seq, later.captured) > (evidence.seq, evidence.captured)
    WHERE link.withdrawn = 0 AND link.{WANTED} GROUP BY link.claim"""  # noqa: S608
TARGET_CORRECTED = f"""
    SELECT link.claim, max({place("correction", "at")}), max(correction.at),
        'The linked claim ' || correction.claim || ' was corrected'
    FROM link JOIN correction ON correction.claim = link.target AND correction.withdrawn = 0
        AND correction.what <> 'row'
    WHERE link.withdrawn = 0 AND link.{WANTED} GROUP BY link.claim"""  # noqa: S608
ARTICLE_CHANGED = f"""
    SELECT claim.key, {place("version", "retrieved")},
        CASE {place("version", "retrieved")} WHEN version.seq THEN '{LAST}' ELSE version.retrieved END,
        'The article changed and lost these words'
    FROM claim JOIN article ON article.key = claim.article
    JOIN version ON version.article = article.key AND version.sha256 = article.version
    WHERE claim.found = 0 AND claim.version <> article.version
        AND claim.key IN (SELECT value FROM json_each(?))"""  # noqa: S608
REOPENED_ELSEWHERE = f"""
    SELECT claim, {place("reopening", "at")}, at, 'It was reopened where it came from (' || why || ')'
    FROM reopening WHERE withdrawn = 0 AND {WANTED}"""  # noqa: S608


def shaken(connection: sqlite3.Connection, wanted: str) -> defaultdict[str, list[Shock]]:
    """What each claim's verdict may not have known; `wanted` is the claims' keys as JSON."""
    shocks: defaultdict[str, list[Shock]] = defaultdict(list)
    for sql in (RECAPTURED, TARGET_CORRECTED, ARTICLE_CHANGED, REOPENED_ELSEWHERE):
        for claim, seq, at, what in connection.execute(sql, (wanted,)):
            shocks[claim].append(Shock((seq, at), what))
    return shocks
