"""A claim's words where they stand: what is before and after them in the stored text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from store.model import Dossier, Place

AROUND: Final = 280
"""Characters shown on either side: about two sentences, so that a hedge or a speaker nearby is seen."""


@dataclass(frozen=True, slots=True)
class Context:
    """The claim's words between what stands around them."""

    before: str
    words: str
    after: str
    in_title: bool


def context(dossier: Dossier) -> Context:
    """The words of the claim in the text that its span points into."""
    span = dossier.claim.span
    in_title = span.place is Place.TITLE
    text = dossier.version.title if in_title else dossier.version.text
    start, end = max(0, span.start), min(len(text), span.end)
    return Context(_before(text, start), text[start:end] or dossier.claim.text, _after(text, end), in_title)


def _before(text: str, start: int) -> str:
    cut = max(0, start - AROUND)
    if cut == 0:
        return text[:start].lstrip()
    piece = text[cut:start]
    _, blank, rest = piece.partition(" ")
    return "… " + (rest if blank else piece).lstrip()


def _after(text: str, end: int) -> str:
    cut = min(len(text), end + AROUND)
    if cut == len(text):
        return text[end:].rstrip()
    piece = text[end:cut]
    rest, blank, _ = piece.rpartition(" ")
    return (rest if blank else piece).rstrip() + " …"
