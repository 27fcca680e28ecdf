"""How many independent origins a claim has: counted by roots, not by pages.

The claim's own report and each report linked as supporting it are brought down to one root: the hop nearest the event.
Two reports with the same root, or with the same words, are one origin. A source that is described but not named is an
origin; a report that names none is not, and neither is one whose source is unclear: it may be any of the others. A captured page or a whole article, whose chain nobody has read, counts by
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
    unclear: bool = False
    """A source is there, and the words do not tell which."""


def report_of(claim: Claim) -> Report:
    """What a claim adds to the count: the hop nearest the event, where one is named and it is clear which."""
    root = next((hop for hop in claim.chain if hop.kind is not HopKind.NONE and hop.told.strip()), None)
    if root is None or root.kind is HopKind.UNCLEAR:
        return Report("", claim.text, unclear=root is not None)
    return Report(root.name, claim.text)


def count_origins(reports: Iterable[Report]) -> tuple[int, str]:
    """The number of independent origins, and one sentence on how they were counted."""
    roots: dict[str, str] = {}
    seen: set[str] = set()
    reported = copies = unnamed = unclear = 0
    for report in reports:
        reported += 1
        root, words = _plain(report.root), _plain(report.text)
        if report.unclear:
            unclear += 1
        elif not root:
            unnamed += 1
        elif root in roots or (words and words in seen):
            copies += 1
        else:
            roots[root] = report.root
        seen.add(words)
    return len(roots), _sentence(reported, list(roots.values()), copies, unnamed, unclear)


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


def _sentence(reported: int, roots: list[str], copies: int, unnamed: int, unclear: int) -> str:
    parts = [f"{reported} report{'s' * (reported != 1)}"]
    if roots:
        parts.append("going back to " + ", ".join(roots))
    if copies:
        parts.append(f"{copies} of them from a source or text already counted")
    if unnamed:
        parts.append(f"{unnamed} naming no source")
    if unclear:
        parts.append(f"{unclear} whose source is unclear")
    return "; ".join(parts) + "."
