"""What a claim could be linked to: claims of other articles that may speak of the same thing, the likest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from store.model import ArticleLine, Dossier, Figure, Line, TargetKind

LOOKED_AT: Final = 20_000
"""Claims of the queue that are looked at, what most needs a person first."""
_CAREFULLY: Final = 200


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that a claim could be linked to. Suggested, never linked by itself."""

    kind: TargetKind
    key: str
    text: str
    title: str
    outlet: str
    published: str
    score: float
    """0 to 1: how alike the two are; 0 for what was searched for and not compared."""
    why: str
    """What they have in common or differ in, in a few words."""


def likest(
    dossier: Dossier, lines: Iterable[Line], limit: int, figures_of: Callable[[str], tuple[Figure, ...]]
) -> tuple[Candidate, ...]:
    """The claims of other articles that may speak of the same thing, the likest first, without those linked already.

    Three looks, each closer and at fewer: words in common, then meaning, then the figures (`figures_of` a claim's key).
    """
    from workbench.match.similar import Said, rank

    linked = {each.link.target for each in dossier.links}
    near = _near(dossier.claim.text, (line for line in lines if line.key not in linked), dossier.article.key)
    said = Said(dossier.claim.text, dossier.claim.figures)
    alike = rank(said, ((line, Said(line.text)) for line in near), limit + limit // 2)
    ranked = rank(said, ((each.key, Said(each.key.text, figures_of(each.key.key))) for each in alike), limit)
    return tuple(_candidate(each.key, each.likeness.score, each.likeness.why) for each in ranked)


def found(lines: Iterable[Line], article: str, limit: int) -> Iterator[Candidate]:
    """The claims of other articles that a search found, in the queue's order."""
    others = (line for line in lines if line.article != article)
    yield from (_candidate(line, 0.0, "holds the words searched") for line in islice(others, limit))


def _near(text: str, lines: Iterable[Line], article: str) -> list[Line]:
    """The lines with most words in common: a fast look, so that the careful one is at few."""
    from rapidfuzz import fuzz, process

    others = [line for line in islice(lines, LOOKED_AT) if line.article != article]
    texts = [line.text.casefold()[:1000] for line in others]
    best = process.extract(text.casefold()[:1000], texts, scorer=fuzz.token_set_ratio, limit=_CAREFULLY)
    return [others[at] for _, _, at in best]


def _candidate(line: Line, score: float, why: str) -> Candidate:
    return Candidate(TargetKind.CLAIM, line.key, line.text, line.title, line.outlet, line.published, score, why)


def of_articles(lines: Iterable[ArticleLine], dossier: Dossier) -> Iterator[Candidate]:
    """Whole articles, for a link that relies on more than one claim."""
    for line in lines:
        article = line.article
        if article.key != dossier.article.key:
            words = article.title or article.name
            yield Candidate(
                TargetKind.ARTICLE, article.key, words, words, article.outlet, article.published, 0.0, "whole article"
            )
