"""Joining a claim to what supports, contradicts or frames it."""

from __future__ import annotations

from collections.abc import Iterator

from store.errors import Refused
from store.keys import canonical_address, record_key
from store.model import Dossier, Link, LinkedTarget, Stance, TargetKind
from workbench.review.passages import find_passage
from workbench.review.targets import Target, printed


def joined(
    dossier: Dossier, target: Target, stance: Stance, passage: str, note: str, *, by: str, at: str
) -> tuple[Link, tuple[str, ...]]:
    """The link, and what a reviewer should know about it. Refused where it cannot be meant."""
    claim = dossier.claim.key
    if stance is Stance.PART_OF and target.kind is not TargetKind.CLAIM:
        raise Refused("part-of joins a claim to the claim that it is a part of: give that claim's key")
    where = find_passage(target.text, passage) if passage.strip() else None
    words = "" if where is None else target.text[where.start : where.end]
    link = Link(
        key=record_key("link", claim, target.key, stance, by, at),
        claim=claim,
        target_kind=target.kind,
        target=target.key,
        stance=stance,
        passage=words,
        start=None if where is None else where.start,
        end=None if where is None else where.end,
        sha256=target.sha256,
        note=note.strip(),
        by=by,
        at=at,
    )
    return link, tuple(_warnings(dossier, target))


def _warnings(dossier: Dossier, target: Target) -> Iterator[str]:
    if target.article == dossier.article.key and target.kind is TargetKind.ARTICLE:
        yield "This is the article that makes the claim: it is no second source"
    for each in dossier.links:
        if each.link.target == target.key or _names(each) & target.names:
            yield f"The same source is linked already, by {each.link.by}: {each.link.stance} ({each.link.key[:8]})"
            return


def _names(linked: LinkedTarget) -> set[str]:
    address = {canonical_address(linked.url)} if linked.url else set()
    return {*address, *printed(linked.outlet, linked.title)}
