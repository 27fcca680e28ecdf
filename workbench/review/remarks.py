"""What a person says about a claim as it stands: a flag dealt with, no claim at all, a remark."""

from __future__ import annotations

from store.errors import Refused
from store.keys import record_key
from store.model import Claim, Clearing, Correction, FlagCode, Note


def needed(note: str) -> str:
    """The note, which may not be empty: whoever comes after must know why."""
    if not note.strip():
        raise Refused("A note is needed: say why, for whoever looks at this next (--note TEXT)")
    return note.strip()


def clearing(claim: str, code: FlagCode, note: str, *, by: str, at: str) -> Clearing:
    """A flag dealt with, and why."""
    return Clearing(record_key("clearing", claim, code, by, at), claim, code, needed(note), by, at)


def dismissal(claim: Claim, note: str, *, by: str, at: str) -> Correction:
    """No claim at all, though the machine took it for one."""
    key = record_key("correction", claim.key, "false", by, at)
    return Correction(key, claim.key, "false", said=claim.text, now="", note=needed(note), by=by, at=at)


def note(claim: str, text: str, *, by: str, at: str) -> Note:
    """A remark."""
    return Note(record_key("note", claim, by, at), claim, text.strip(), by, at)
