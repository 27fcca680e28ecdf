"""How many independent origins a claim has: counted by roots, not by pages.

The claim's own report and each report linked as supporting it are brought down to one root: the hop nearest the event.
Two reports with the same root, or with the same words, are one origin. A source that is described but not named is an
origin; a report that names none is not. A captured page or a whole article, whose chain nobody has read, counts by
its outlet.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from store.model import Claim, HopKind


@dataclass(frozen=True, slots=True)
class Report:
    """One report of the same thing: its root, and its words to see a copy by."""

    root: str
    """"" where the report names no source."""
    text: str


def root_of(claim: Claim) -> str:
    """The hop nearest the event, or "" where none is named."""
    return next((hop.name for hop in claim.chain if hop.kind is not HopKind.NONE and hop.name.strip()), "")


def count_origins(reports: Iterable[Report]) -> tuple[int, str]:
    """The number of independent origins, and one sentence on how they were counted."""
    roots: dict[str, str] = {}
    seen: set[str] = set()
    reported = copies = unnamed = 0
    for report in reports:
        reported += 1
        root, words = _plain(report.root), _plain(report.text)
        if not root:
            unnamed += 1
        elif root in roots or (words and words in seen):
            copies += 1
        else:
            roots[root] = report.root
        seen.add(words)
    return len(roots), _sentence(reported, list(roots.values()), copies, unnamed)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _sentence(reported: int, roots: list[str], copies: int, unnamed: int) -> str:
    parts = [f"{reported} report{'s' * (reported != 1)}"]
    if roots:
        parts.append("going back to " + ", ".join(roots))
    if copies:
        parts.append(f"{copies} of them from a source or text already counted")
    if unnamed:
        parts.append(f"{unnamed} naming no source")
    return "; ".join(parts) + "."
