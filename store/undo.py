"""Taking back and putting back: one more act, with before and after swapped."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy import Connection

from store.acts import Ledger, Told, perform, read_row
from store.engine import driver
from store.errors import NotFound, Refused
from store.model import Act, Change
from store.reading import Columns, acts_of, rows

REVERSALS = frozenset({"undo", "redo"})
ON_EVIDENCE = "SELECT seq FROM link WHERE withdrawn = 0 AND target = ?"
ON_A_CLAIM = """
    SELECT seq FROM link WHERE withdrawn = 0 AND target = ?
    UNION SELECT seq FROM link WHERE withdrawn = 0 AND claim = ?
    UNION SELECT seq FROM verdict WHERE withdrawn = 0 AND claim = ?
    UNION SELECT seq FROM clearing WHERE withdrawn = 0 AND claim = ?
    UNION SELECT seq FROM note WHERE withdrawn = 0 AND claim = ?"""


def undo(connection: Connection, seqs: Iterable[int], by: str, at: str) -> tuple[Act, ...]:
    """Take back these acts, newest first, all of them or none; of none named, the newest of this person's own."""
    wanted = sorted(set(seqs), reverse=True) or [_newest_of_own(connection, by).seq]
    return tuple(_reverse(connection, act_named(connection, seq), by, at) for seq in wanted)


def redo(connection: Connection, by: str, at: str) -> Act:
    """Put back what this person took back last, where they have done nothing else since."""
    for act in _newest_first(connection, by):
        if act.what == "redo":
            continue
        if act.what != "undo":
            raise Refused(
                f"There is nothing to put back: since then you have done act {act.seq} ({act.summary}).\n"
                "An older one is put back by undoing its undo: workbench undo NUMBER."
            )
        if is_live(connection, act.seq):
            return _reverse(connection, act, by, at)
    raise Refused("There is nothing to put back: you have taken nothing back.")


def _newest_of_own(connection: Connection, by: str) -> Act:
    for act in _newest_first(connection, by):
        # an import of articles and claims alone has nothing that could be taken back
        if act.what not in REVERSALS and act.changes and is_live(connection, act.seq):
            return act
    raise Refused(f"There is nothing to take back: {by} has done nothing yet that still stands.")


def _newest_first(connection: Connection, by: str) -> Iterable[Act]:
    below, before, page = driver(connection), 2**62, 100
    while found := rows(
        below, 'SELECT * FROM act WHERE "by" = ? AND seq < ? ORDER BY seq DESC LIMIT ?', by, before, page
    ):
        yield from acts_of(below, found)
        before = found[-1]["seq"]


def act_named(connection: Connection, seq: int) -> Act:
    """The act of this number."""
    below = driver(connection)
    for act in acts_of(below, rows(below, "SELECT * FROM act WHERE seq = ?", seq)):
        return act
    raise NotFound(f"The journal has no act {seq}.")


def is_live(connection: Connection, seq: int) -> bool:
    """Whether an act stands: nobody has taken it back, or that was itself taken back."""
    later = rows(driver(connection), "SELECT seq FROM act WHERE takes_back = ?", seq)
    return not any(is_live(connection, row["seq"]) for row in later)


def root_of(connection: Connection, seq: int) -> int:
    """The act that a chain of undo and redo goes back to."""
    taken = rows(driver(connection), "SELECT takes_back FROM act WHERE seq = ?", seq)[0]["takes_back"]
    return seq if taken is None else root_of(connection, taken)


def _reverse(connection: Connection, act: Act, by: str, at: str) -> Act:
    if not is_live(connection, act.seq):
        raise Refused(f"Act {act.seq} ({act.summary}) has been taken back already.")
    if not act.changes:
        raise Refused(f"Act {act.seq} brought in articles and claims alone; what a machine read is not taken back.")
    for change in act.changes:
        _refuse_if_changed_since(connection, act, change)
    what = "redo" if act.what == "undo" else "undo"
    verb = "put back" if what == "redo" else "took back"
    # of what was taken back and put back, that alone is named which stands again or no more
    meant = act_named(connection, root_of(connection, act.seq))
    told = Told(what, act.claim, f"{verb} act {meant.seq}: {meant.summary}", by, at, takes_back=act.seq)

    def change_back(ledger: Ledger) -> None:
        for change in reversed(act.changes):
            row = _before(change)
            later = _relied_on_by(connection, act, change, row)
            if later is None:
                ledger.put(change.table, row)
            elif meant.what != "link":
                raise Refused(f"Act {later} rests on what act {act.seq} did: take that back first.")
            # of a page that came with a link and that others rest on since, the link alone is taken back

    return perform(connection, told, change_back)


def _before(change: Change) -> Columns:
    """The row as it was before a change; a row that the change made is withdrawn, never deleted."""
    if change.before is not None:
        before: Columns = json.loads(change.before)
        return before
    made: Columns = json.loads(change.after or "{}")
    return made | {"withdrawn": 1}


def _refuse_if_changed_since(connection: Connection, act: Act, change: Change) -> None:
    sql = """SELECT * FROM act WHERE seq IN
        (SELECT seq FROM change WHERE "table" = ? AND key = ? AND seq > ?) ORDER BY seq DESC"""
    later = rows(driver(connection), sql, change.table, change.key, act.seq)
    root = root_of(connection, act.seq)
    for other in later:
        other_root = root_of(connection, other["seq"])
        if other_root != root and is_live(connection, other_root):
            raise Refused(
                f"Act {other['seq']} by {other['by']} ({other['summary']}) has changed it since: take that back first."
            )
    if read_row(connection, change.table, change.key) != json.loads(change.after or "null"):
        raise Refused(f"What act {act.seq} changed has been changed since by act {later[0]['seq'] if later else '?'}.")


def _relied_on_by(connection: Connection, act: Act, change: Change, row: Columns) -> int | None:
    """The act whose records rest on evidence or an added claim that would be taken back from under them."""
    if change.table not in {"edit", "evidence"} or not row["withdrawn"]:
        return None
    sql = ON_EVIDENCE
    if change.table == "edit":
        if rows(driver(connection), "SELECT 1 FROM claim WHERE key = ? AND machine NOTNULL", change.key):
            return None
        sql = ON_A_CLAIM
    later = rows(driver(connection), sql, *[change.key] * sql.count("?"))
    return next((each["seq"] for each in later if each["seq"] != act.seq), None)
