"""What people do with claims: each deed says which rows it changes, and refuses where it may not."""

from __future__ import annotations

from dataclasses import replace
from shlex import quote
from typing import TypeVar

from sqlalchemy import Connection, insert

from store.acts import Ledger, Told, perform, read_row
from store.codec import to_json, to_row
from store.engine import driver
from store.errors import NotFound, Refused
from store.keys import record_key
from store.model import Act, Claim, Clearing, Correction, Link, Note, Page, Policy, TargetKind, Verdict, shareable
from store.reading import Columns, State, rows, states
from store.statements import table_of
from store.tables import ClaimRow
from store.taking import keep_raw, packed

Record = TypeVar("Record", Link, Verdict, Clearing, Correction, Note)


DISMISSED_BY = """
    SELECT act.* FROM act JOIN change USING (seq) WHERE "table" = 'edit' AND key = ?
        AND json_extract(after, '$.dismissed') > json_extract(after, '$.withdrawn')
        AND NOT coalesce(json_extract(before, '$.dismissed') > json_extract(before, '$.withdrawn'), 0)
    ORDER BY seq DESC LIMIT 1"""
"""The act from which on a claim has been dismissed."""

PASSAGE = 60
"""Characters of a passage in the line that the journal shows."""


def keyed(record: Record) -> Record:
    """The record with a key from its content, where the caller gave none."""
    if record.key:
        return record
    kind = type(record).__name__.lower()
    cells = [f"{name}={cell}" for name, cell in sorted(to_row(record).items()) if name not in {"key", "withdrawn"}]
    return replace(record, key=record_key(kind, *cells))


def state_of(connection: Connection, key: str) -> State:
    """What is known of a claim; NotFound where nobody knows it."""
    for state in states(driver(connection), [key]):
        if state.claim is not None:
            return state
    raise NotFound(f"No claim has the key {key}.")


def _record(connection: Connection, record: Link | Verdict | Clearing | Note, told: Told) -> Act:
    name = type(record).__name__.lower()
    return perform(connection, told, lambda ledger: ledger.put(name, to_row(record) | {"seq": ledger.seq}))


def link(connection: Connection, made: Link, page: Page | None = None) -> Act:
    """Join a claim to what bears on it; the same target with the same stance is refused while it stands.

    A page that the store does not have yet is kept with the link, as one act: what one step did, one step takes back.
    """
    state = state_of(connection, made.claim)
    new = page if page is not None and not is_kept(connection, page.evidence.key) else None
    if new is None:
        _target_known(connection, made)
    for other in state.links:
        if (other.target, other.stance, other.passage) == (made.target, made.stance, made.passage):
            raise Refused(f"{other.by} has linked that already: {other.stance} ({other.key}).")
    record = keyed(made)
    target = f"captured {shareable(new.evidence.url)}, linked it" if new else f"linked {made.target_kind} {made.target}"
    summary = f"{target}: {made.stance}{_passage(made.passage)}"

    def change(ledger: Ledger) -> None:
        if new is not None:
            _keep(ledger, new)
        ledger.put("link", to_row(record) | {"seq": ledger.seq})

    return perform(connection, Told("link", made.claim, summary, made.by, made.at), change)


def _passage(words: str) -> str:
    """The beginning of a passage, for the journal: by it a person knows the link, and by no key."""
    line = " ".join(words.split())
    return f", “{line if len(line) <= PASSAGE else line[: PASSAGE - 1] + '…'}”" if line else ""


def _target_known(connection: Connection, made: Link) -> None:
    table = {TargetKind.CLAIM: "claim", TargetKind.ARTICLE: "article", TargetKind.EVIDENCE: "evidence"}[
        made.target_kind
    ]
    if not rows(driver(connection), f"SELECT 1 FROM {table} WHERE key = ?", made.target):  # noqa: S608 - one of three names
        raise NotFound(f"No {made.target_kind} has the key {made.target}.")
    if made.target == made.claim:
        raise Refused("A claim cannot bear on itself.")


def unlink(connection: Connection, key: str, note: str, by: str, at: str) -> Act:
    """Withdraw a link; it stays in the journal with the reason."""
    row = read_row(connection, "link", key)
    if row is None or row["withdrawn"]:
        raise NotFound(f"No link has the key {key}.")
    summary = f"withdrew the link to {row['target']}{_passage(row['passage'])}: {note}".rstrip(": ")
    return perform(
        connection,
        Told("unlink", row["claim"], summary, by, at),
        lambda ledger: ledger.put("link", row | {"withdrawn": 1}),
    )


def decide(connection: Connection, verdict: Verdict, policy: Policy) -> Act:
    """Sign a verdict, beside all earlier ones."""
    state = state_of(connection, verdict.claim)
    if state.dismissed:
        raise Refused(_dismissed(connection, state))
    if policy.reason_required and not verdict.reason.strip():
        raise Refused("The desk's policy asks for a reason: give one with --reason.")
    reason = f": {verdict.reason}" if verdict.reason.strip() else ""
    told = Told("decide", verdict.claim, f"decided {verdict.rating}{reason}", verdict.by, verdict.at)
    return _record(connection, keyed(verdict), told)


def _dismissed(connection: Connection, state: State) -> str:
    """That a claim was dismissed, by whom, and how to have it back."""
    for act in rows(driver(connection), DISMISSED_BY, state.key):
        if act["what"] == "import":
            words = quote(state.claim.text if state.claim else "")
            way = f"add it again to decide it: `workbench add {state.article.key} --words {words}`"
            return f"The claim was dismissed as no claim at another desk (act {act['seq']} brought that here): {way}."
        way = f"take that back to decide it: `workbench undo {act['seq']}`"
        return f"The claim was dismissed as no claim by {act['by']}: {way}."
    return "The claim was dismissed as no claim."


def clear(connection: Connection, clearing: Clearing) -> Act:
    """Say that a flag has been dealt with, and how."""
    state = state_of(connection, clearing.claim)
    if clearing.code in state.cleared:
        raise Refused(f"The flag {clearing.code} has been cleared already.")
    if clearing.code not in state.flags:
        raise NotFound(f"The claim has no flag {clearing.code}; it has: {', '.join(state.flags) or 'none'}.")
    if not clearing.note.strip():
        raise Refused("A flag is cleared with a note that says why: give one with --note.")
    told = Told("clear", clearing.claim, f"cleared {clearing.code}: {clearing.note}", clearing.by, clearing.at)
    return _record(connection, keyed(clearing), told)


def note(connection: Connection, remark: Note) -> Act:
    """Add a remark to a claim."""
    state_of(connection, remark.claim)
    if not remark.text.strip():
        raise Refused("The note is empty.")
    return _record(connection, keyed(remark), Told("note", remark.claim, f"noted: {remark.text}", remark.by, remark.at))


def correct(connection: Connection, after: Claim, correction: Correction) -> Act:
    """Put a person's version of a claim in the place of the machine's, which is kept beside it."""
    state = state_of(connection, after.key)
    edit = _edit_row(after.key, after, state.version, dismissed=state.dismissed)
    summary = f"corrected the {correction.what}: {correction.said} → {correction.now}"
    return _edit(connection, edit, correction, Told("correct", after.key, summary, correction.by, correction.at))


def dismiss(connection: Connection, correction: Correction) -> Act:
    """Say that this is no claim; it leaves the queue and can be brought back."""
    state = state_of(connection, correction.claim)
    if state.dismissed:
        raise Refused("The claim has been dismissed already.")
    edit = _edit_row(state.key, state.edit, state.edit_version or state.version, dismissed=True)
    summary = f"dismissed: {correction.note}".rstrip(": ")
    told = Told("dismiss", correction.claim, summary, correction.by, correction.at)
    return _edit(connection, edit, correction, told)


def add(connection: Connection, missed: Claim, correction: Correction) -> Act:
    """Add a claim that the machine missed, to the text of its article that was read last."""
    articles = rows(driver(connection), "SELECT version FROM article WHERE key = ?", missed.article)
    if not articles:
        raise NotFound(f"No article has the key {missed.article}.")
    version = articles[0]["version"]
    for known in states(driver(connection), [missed.key]):
        if known.claim is not None and (known.found or known.touched) and known.row and not known.dismissed:
            raise Refused("These words are a claim of the article already.")
    if not rows(driver(connection), "SELECT 1 FROM claim WHERE key = ?", missed.key):
        bare = {"key": missed.key, "article": missed.article, "version": version, "machine": None, "found": 1}
        connection.execute(insert(table_of(ClaimRow)), bare)
    told = Told("add", missed.key, f"added: {missed.text}", correction.by, correction.at)
    return _edit(connection, _edit_row(missed.key, missed, version, dismissed=False), correction, told)


def make_row(connection: Connection, correction: Correction) -> Act:
    """Put into the queue what a reading keeps out of it; what the reading says of the claim goes on to stand."""
    state = state_of(connection, correction.claim)
    if state.row:
        raise Refused("That is a claim of the queue already.")
    claim = state.claim.text if state.claim else ""
    told = Told("add", state.key, f"made a row: {claim}", correction.by, correction.at)
    row = to_row(keyed(correction))
    return perform(connection, told, lambda ledger: ledger.put("correction", row | {"seq": ledger.seq}))


def _edit_row(key: str, claim: Claim | None, version: str, *, dismissed: bool) -> Columns:
    body = to_json(claim) if claim is not None else None
    return {"key": key, "version": version, "claim": body, "dismissed": int(dismissed), "withdrawn": 0}


def _edit(connection: Connection, edit: Columns, correction: Correction, told: Told) -> Act:
    def change(ledger: Ledger) -> None:
        ledger.put("edit", edit | {"seq": ledger.seq})
        ledger.put("correction", to_row(keyed(correction)) | {"seq": ledger.seq})

    return perform(connection, told, change)


def is_kept(connection: Connection, key: str) -> bool:
    """Whether a page or file is in the store and stands."""
    known = read_row(connection, "evidence", key)
    return known is not None and not known["withdrawn"]


def capture(connection: Connection, page: Page, by: str, at: str) -> Act:
    """Keep a page or file as it is now."""
    told = Told("capture", "", f"captured {shareable(page.evidence.url)}", by, at)
    return perform(connection, told, lambda ledger: _keep(ledger, page))


def _keep(ledger: Ledger, page: Page) -> None:
    keep_raw(ledger.connection, packed(page.raw))
    ledger.put("evidence", to_row(page.evidence) | {"withdrawn": 0, "seq": ledger.seq})
