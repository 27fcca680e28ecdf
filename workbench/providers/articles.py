"""Whole articles, for a link that relies on more than one claim."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import TargetKind
from workbench.providers.interface import Candidate, Wanted


def offer_articles(wanted: Wanted) -> Iterator[Candidate]:
    """The other articles that hold the words searched; nothing without a search: a whole article is like no claim."""
    for line in wanted.articles() if wanted.search else ():
        article = line.article
        if article.key != wanted.dossier.article.key:
            words = article.title or article.name
            yield Candidate(
                TargetKind.ARTICLE, article.key, words, words, article.outlet, article.published, 0.0, "whole article"
            )
