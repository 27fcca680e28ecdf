"""How present an entity is at a place of the text: how near it was mentioned, as what, and whether it spoke last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from store.model import Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Entity

SENTENCES = 7
"""Sentences back in which a pronoun's meaning is looked for."""
SPOKE, SUBJECT, INTRODUCED, NEARER = 1.0, 1.5, 1.5, 1.0
"""What it adds to be the last to have spoken, to be the subject of its sentence, to be introduced in it; what each sentence further takes away."""
FRESH = 2
"""Sentences for which an introduction counts."""


def salience(entity: Entity, start: int, here: int, last_spoke: int, *, until: int | None = None) -> float | None:
    """The weight of an entity at a place in a sentence of a number; None where it was not told of lately.

    What stands from `until` on is what is said there: nobody in it says so.
    """
    latest = entity.latest(start, until=until)
    if not latest or here - latest[-1].sentence > SENTENCES:
        return None
    away = here - latest[-1].sentence
    introduced = away < FRESH and any(one.introduced for one in latest)
    spoke = last_spoke >= 0 and entity.last_spoke(start) == last_spoke
    return (
        any(one.subject for one in latest) * SUBJECT
        + introduced * INTRODUCED
        + spoke * SPOKE
        - away * NEARER
        + latest[-1].start / 1e7
    )


def start_of(span: Span, analysis: ArticleAnalysis) -> int:
    """Where a mention stands in the text; -1 in a headline, before which nobody is told of."""
    title = analysis.article.title
    repeated = bool(title) and span.end <= len(title) and analysis.passage.text.startswith(title)
    return -1 if repeated or span.place is Place.TITLE else span.start


def nearest(entities: Sequence[Entity], start: int) -> Entity | None:
    """The one mentioned last before a place; before all are told of, the first one after."""
    before = [(at, one) for one in entities for at in _starts(one) if at < start]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    after = [(at, one) for one in entities for at in _starts(one)]
    return min(after, key=lambda pair: pair[0])[1] if after else None


def _starts(entity: Entity) -> Iterator[int]:
    yield from (one.start for one in entity.appearances)
    yield from entity.spoke
