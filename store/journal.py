"""The journal's arithmetic: every act carries the hash of the act before it, so that a rewritten one shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace

from store.codec import dumps, encode
from store.model import Act

GENESIS = "0" * 64
"""What stands before the first act."""


def digest(act: Act) -> str:
    """The hash of all that an act says, the hash before it included."""
    told = {name: value for name, value in _told(act).items() if name != "hash"}
    return hashlib.sha256(dumps(told).encode()).hexdigest()


def _told(act: Act) -> dict[str, object]:
    data = encode(act)
    return dict(data) if isinstance(data, dict) else {}


def sealed(act: Act, before_hash: str) -> Act:
    """The act with its place in the chain."""
    placed = replace(act, before_hash=before_hash, hash="")
    return replace(placed, hash=digest(placed))


def broken(acts: Iterable[Act]) -> Iterator[str]:
    """What is wrong with the chain, oldest act first."""
    before, seq = GENESIS, 0
    for act in acts:
        if act.seq != seq + 1:
            yield f"Act {seq + 1} is missing from the journal: act {act.seq} follows act {seq}."
        if act.before_hash != before:
            yield f"Act {act.seq} does not follow the act before it: its chain hash differs."
        if digest(act) != act.hash:
            yield f"Act {act.seq} was changed after it was written: its hash differs."
        before, seq = act.hash, act.seq
