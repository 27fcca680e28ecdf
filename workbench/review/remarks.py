"""What a person says about a claim as it stands: a flag dealt with, no claim at all, a remark."""

from __future__ import annotations

from store.errors import Refused
from store.keys import record_key
from store.model import Clearing, Correction, Dossier, FlagCode, Note


def needed(note: str) -> str:
    """The note, which may not be empty: whoever comes after must know why."""
    if not note.strip():
        raise Refused("A note is needed: say why, for whoever looks at this next (--note TEXT)")
    return note.strip()


def clearing(dossier: Dossier, code: FlagCode, note: str, *, by: str, at: str) -> Clearing:
    """A flag dealt with. Refused where the claim does not carry it, or somebody cleared it before."""
    claim = dossier.claim
    codes = {flag.code for flag in claim.flags}
    if code not in codes:
        carried = f"it carries {', '.join(sorted(codes))}" if codes else "it carries none"
        raise Refused(f"The claim has no flag {code}: {carried}")
    before = next((each for each in dossier.clearings if each.code is code and not each.withdrawn), None)
    if before is not None:
        raise Refused(f"{before.by} has cleared {code} already: “{before.note}”. To clear it anew, undo that first")
    return Clearing(record_key("clearing", claim.key, code, by, at), claim.key, code, needed(note), by, at)


def dismissal(dossier: Dossier, note: str, *, by: str, at: str) -> Correction:
    """No claim at all, though the machine took it for one."""
    key = dossier.claim.key
    return Correction(
        record_key("correction", key, "false", by, at), key, "false", dossier.claim.text, "", needed(note), by, at
    )


def note(claim: str, text: str, *, by: str, at: str) -> Note:
    """A remark."""
    if not text.strip():
        raise Refused("The note is empty: say something, or leave it")
    return Note(record_key("note", claim, by, at), claim, text.strip(), by, at)
