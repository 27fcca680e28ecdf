"""What is made from the records, compared with what they make now, and made anew where it differs.

The queue's lines and the search indexes hold nothing of their own. So where they are not as they should be, nothing is
lost: they are mended on the spot, and it is told that they were.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

from store.acts import AT_ONCE, refresh_lines
from store.engine import driver
from store.errors import DeskError
from store.files import read_only
from store.lines import FLAGGED, made_anew
from store.model import Policy
from store.reading import Columns, policy, rows

INDEXES = ("line_search", "version_search")
NAMED = 3
REBUILD = "INSERT INTO {0}({0}) VALUES ('rebuild')"
VERIFY = "INSERT INTO {0}({0}, rank) VALUES ('integrity-check', 1)"


def unlike(path: Path) -> tuple[list[str], list[str]]:
    """Claims whose line is not as their records make it, and what claims cannot be read. Nobody waits meanwhile."""
    wrong, unreadable = list[str](), list[str]()
    with closing(read_only(path)) as connection:
        connection.execute("BEGIN")
        for key, problem in _unlike(connection):
            (unreadable if problem else wrong).append(problem or key)
    return wrong, unreadable


def mend(connection: Connection, wrong: list[str]) -> str:
    """Make these lines anew, and say so."""
    below = driver(connection)
    below.execute("DELETE FROM line WHERE key NOT IN (SELECT key FROM claim)")
    below.execute("DELETE FROM line_flag WHERE key NOT IN (SELECT key FROM line)")
    refresh_lines(connection, wrong)
    below.execute(REBUILD.format("line_search"))
    names = ", ".join(wrong[:NAMED]) + (" …" if len(wrong) > NAMED else "")
    return f"The queue showed {len(wrong)} claims otherwise than their records say ({names}); it was made anew."


def mend_index(connection: Connection, index: str) -> Iterator[str]:
    """Make a search index anew where it does not fit its texts, and say so."""
    below = driver(connection)
    try:
        below.execute(VERIFY.format(index))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError:
        below.execute(REBUILD.format(index))
        yield f"The search index {index} did not fit its texts; it was made anew."


def _unlike(connection: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Claims whose line is not as their records make it, and claims that cannot be read, with the reason."""
    rules, after = policy(connection), ""
    next_keys = "SELECT key FROM claim WHERE key > ? ORDER BY key LIMIT ?"
    while keys := [row["key"] for row in rows(connection, next_keys, after, AT_ONCE)]:
        after = keys[-1]
        yield from _unlike_of(connection, keys, rules)
    yield from ((row["key"], "") for row in rows(connection, ORPHANS))


ORPHANS = """SELECT key FROM line WHERE key NOT IN (SELECT key FROM claim)
    UNION SELECT key FROM line_flag WHERE key NOT IN (SELECT key FROM line)"""


def _unlike_of(connection: sqlite3.Connection, keys: list[str], rules: Policy) -> Iterator[tuple[str, str]]:
    try:
        made = dict(made_anew(connection, keys, rules))
    except (DeskError, ValueError, KeyError) as error:
        if len(keys) == 1:
            yield keys[0], f"The claim {keys[0]} cannot be read ({error}): restore a backup."
            return
        for key in keys:
            yield from _unlike_of(connection, [key], rules)
        return
    shown = _shown(connection, keys)
    for key in keys:
        if made[key] != shown.get(key):
            yield key, ""


def _shown(connection: sqlite3.Connection, keys: list[str]) -> dict[str, Columns]:
    """The lines as they are; a line whose flags are not those of its own list is none."""
    wanted = json.dumps(keys)
    here = "WHERE key IN (SELECT value FROM json_each(?))"
    lines = {row["key"]: row for row in rows(connection, f"SELECT * FROM line {here}", wanted)}  # noqa: S608
    flags = {(row["key"], row["code"]): row for row in rows(connection, f"SELECT * FROM line_flag {here}", wanted)}  # noqa: S608
    expected = {
        (key, code): {name: row[name] for name in FLAGGED} | {"code": code}
        for key, row in lines.items()
        for code in row["flags"].split()
    }
    wrong = {place[0] for place in expected.keys() | flags.keys() if expected.get(place) != flags.get(place)}
    return {
        key: {name: cell for name, cell in row.items() if name != "id"}
        for key, row in lines.items()
        if key not in wrong
    }
