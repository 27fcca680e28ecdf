"""What a link is to point at, from what a person typed: a claim, an article, a file or a web address."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from store.errors import NotFound
from store.keys import canonical_address, text_hash
from store.model import Article, Claim, Evidence, Page, TargetKind
from store.queue import Queue

_KEY: Final = re.compile(r"[0-9a-f]{3,64}", re.IGNORECASE)
_KINDS: Final = (TargetKind.CLAIM, TargetKind.ARTICLE, TargetKind.EVIDENCE)
_ADDRESS: Final = re.compile(r"https?://", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to link to, with the text that a passage must stand in."""

    kind: TargetKind
    key: str
    text: str
    sha256: str
    """Of the text, so that a later change of it shows."""
    article: str = ""
    """Key of the article that it is or stands in."""
    names: frozenset[str] = frozenset()
    """By what the same source would be known again: its address, its outlet and title."""
    page: Page | None = None
    """What was read to be linked to, to be kept with the link."""


def resolve(words: str, queue: Queue, read: Callable[[str], Page]) -> Target:
    """The target that a person named; a file or an address is read, and not kept yet.

    Raises NotFound where it is none of these, or fits several.
    """
    if _ADDRESS.match(words):
        return of_page(read(words))
    known = _in_store(words, queue) if _KEY.fullmatch(words) else None
    if known is not None:
        return known
    if _is_file(words):
        return of_page(read(words))
    raise NotFound(
        f"Nothing to link to goes by {words!r}: it is no key of a claim or article here (`workbench claims` and"
        " `workbench articles` list them), no file, and no address that begins with http:// or https://"
    )


def _in_store(words: str, queue: Queue) -> Target | None:
    """The claim, article or evidence of a key or prefix; None where there is none."""
    claims, articles, captures = (queue.like(words, kind) for kind in _KINDS)
    if len(claims) + len(articles) + len(captures) > 1:
        named = zip(_KINDS, (claims, articles, captures), strict=True)
        fitting = ", ".join(f"{kind} {key}" for kind, keys in named for key in keys)
        raise NotFound(f"{words} fits several things; type more of the key: {fitting}")
    if claims:
        dossier = queue.dossier(claims[0])
        return of_claim(dossier.claim, dossier.article)
    if articles:
        return of_article(queue.article(articles[0]), queue.version(articles[0]).text)
    return of_evidence(queue.evidence(captures[0])) if captures else None


def of_claim(claim: Claim, article: Article) -> Target:
    """A claim as a target: its own words are its text."""
    return Target(TargetKind.CLAIM, claim.key, claim.text, text_hash(claim.text), article.key, _names(article))


def of_article(article: Article, text: str) -> Target:
    """A whole article as a target."""
    return Target(TargetKind.ARTICLE, article.key, text, text_hash(text), article.key, _names(article))


def of_evidence(evidence: Evidence) -> Target:
    """A captured page or file as a target."""
    names = {canonical_address(evidence.url), *printed(evidence.outlet, evidence.title)}
    return Target(TargetKind.EVIDENCE, evidence.key, evidence.text, text_hash(evidence.text), "", frozenset(names))


def of_page(page: Page) -> Target:
    """A page or file that was read just now as a target."""
    return replace(of_evidence(page.evidence), page=page)


def _names(article: Article) -> frozenset[str]:
    address = {canonical_address(article.url)} if article.url else set()
    return frozenset({*address, *printed(article.outlet, article.title)})


def printed(outlet: str, title: str) -> set[str]:
    """A printed piece by outlet and title; nothing where either is not known."""
    return {f"{outlet.casefold()} · {title.casefold()}"} if outlet and title else set()


def _is_file(words: str) -> bool:
    try:
        return Path(words).is_file()
    except (OSError, ValueError):
        return False
