"""A page or a file kept as evidence, as it is now."""

from __future__ import annotations

import hashlib
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import DeskError, NotFound
from store.keys import evidence_key
from store.model import Evidence, Page

if TYPE_CHECKING:
    from workbench.fetch import Fetcher


def captured(source: str, fetcher: Fetcher, at: str) -> Page:
    """The evidence that a web address or a file is, with its original bytes; nothing is kept yet.

    It must be readable as one text: what could not be read could not be relied on either.
    """
    from workbench.intake import Skipped, readings

    found = list(islice(readings([source], fetcher), 2))
    if not found:
        raise NotFound(f"{source}: there is nothing to read in it")
    first = found[0]
    if isinstance(first, Skipped):
        raise DeskError(f"{first.name}: {first.why}")
    if len(found) > 1:
        raise DeskError(f"{source}: holds more than one article; take it in with `workbench ingest`, then link by key")
    sha256 = hashlib.sha256(first.raw).hexdigest()
    where = source if "://" in source else str(Path(source).absolute())
    article = first.article
    evidence = Evidence(
        key=evidence_key(where, sha256),
        url=where,
        title=article.title,
        text=first.text,
        sha256=sha256,
        captured=at,
        outlet=article.outlet,
        published=article.published,
    )
    return Page(evidence, first.raw)
