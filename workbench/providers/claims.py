"""Claims of other articles that may speak of the same thing, the likest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from store.model import Line, TargetKind
from workbench.providers.interface import Candidate, Wanted

LOOKED_AT: Final = 20_000
"""Claims of the queue that are looked at, what most needs a person first."""
_CAREFULLY: Final = 200


def offer_claims(wanted: Wanted) -> Iterator[Candidate]:
    """What is most like the claim and not linked yet; under a search, what holds its words, in the queue's order."""
    others = (line for line in wanted.lines() if line.article != wanted.dossier.article.key)
    if wanted.search:
        yield from (_candidate(line, 0.0, "holds the words searched") for line in islice(others, wanted.limit))
    else:
        yield from _likest(wanted, others)


def _likest(wanted: Wanted, lines: Iterable[Line]) -> Iterator[Candidate]:
    """Three looks, each closer and at fewer: words in common, then meaning, then the figures."""
    from workbench.match.similar import Said, rank

    claim, limit = wanted.dossier.claim, wanted.limit
    linked = {each.link.target for each in wanted.dossier.links}
    near = _near(claim.text, (line for line in islice(lines, LOOKED_AT) if line.key not in linked))
    said = Said(claim.text, claim.figures)
    alike = rank(said, ((line, Said(line.text)) for line in near), limit + limit // 2)
    ranked = rank(said, ((each.key, Said(each.key.text, wanted.figures_of(each.key.key))) for each in alike), limit)
    yield from (_candidate(each.key, each.likeness.score, each.likeness.why) for each in ranked)


def _near(text: str, lines: Iterable[Line]) -> list[Line]:
    """The lines with most words in common: a fast look, so that the careful one is at few."""
    from rapidfuzz import fuzz, process

    others = list(lines)
    texts = [line.text.casefold()[:1000] for line in others]
    best = process.extract(text.casefold()[:1000], texts, scorer=fuzz.token_set_ratio, limit=_CAREFULLY)
    return [others[at] for _, _, at in best]


def _candidate(line: Line, score: float, why: str) -> Candidate:
    return Candidate(TargetKind.CLAIM, line.key, line.text, line.title, line.outlet, line.published, score, why)
