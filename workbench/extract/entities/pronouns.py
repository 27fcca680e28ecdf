"""Who a pronoun means: all entities that it fits are candidates, and the most present one is taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Entity
from workbench.extract.entities.salience import salience
from workbench.extract.entities.table import EntityTable
from workbench.extract.text.roster import plain


def pointed_at(pronoun: str, span: Span, table: EntityTable, analysis: ArticleAnalysis) -> Entity | None:
    """Who "he", "she", "it", "they" or "who" means, "one" any person by name; None where nobody fits."""
    fits = _FITS.get(pronoun)
    if fits is None or span.place is not Place.TEXT:
        return None
    here = analysis.sentence_number(span.start)
    places = analysis.words.place_words
    fitting = [
        one for one in table.entities
        if fits(one) and _agrees(one, pronoun)
        and (one.spoke or plain(one.name) not in places or (pronoun == "it" and one.does_in(here)))
    ]  # fmt: skip
    said_from = _said_from(span, analysis) if pronoun in ("he", "she") else None
    found = _most_present(fitting, pronoun, span, here, until=said_from)
    return found or _most_present(fitting, pronoun, span, here)


def _most_present(
    fitting: Sequence[Entity], pronoun: str, span: Span, here: int, *, until: int | None = None
) -> Entity | None:
    last = max((one.last_spoke(span.start) for one in fitting), default=-1)
    best, most = None, float("-inf")
    for entity in fitting:
        weight = salience(entity, span.start, here, last, until=until)
        if weight is not None and weight + _fit(entity, pronoun) > most:
            best, most = entity, weight + _fit(entity, pronoun)
    return best


def _said_from(span: Span, analysis: ArticleAnalysis) -> int | None:
    """Reads "The pilot could be heard, *he* added": where what is said begins, in front of who says it; None where it does not."""
    sentence = analysis.sentence_at(span)
    before = analysis.text_of(Span(sentence.start, max(sentence.start, span.start), span.place)).rstrip()
    if len(before) < 1 or before[-1].isalnum():
        return None
    return sentence.start + max(
        before.rfind(mark) + 1 for mark in ":;"
    )  # "Rask was appalled: others had died, he said"


def _fit(entity: Entity, pronoun: str) -> float:
    if pronoun == "they":
        return float(entity.plural)
    return float(entity.kind is HopKind.NAMED or entity.gender == pronoun) if pronoun in ("he", "she") else 0.0


def _agrees(entity: Entity, pronoun: str) -> bool:
    if pronoun in ("he", "she"):
        return not entity.gender or entity.gender == pronoun
    if pronoun == "it" and entity.plural:
        return bool(entity.spoke)  # "All of them were Afghans, it added"
    return pronoun not in ("it", "they") or entity.acts or entity.plural


_FITS: dict[str, Callable[[Entity], bool]] = {
    "he": lambda one: one.is_person,
    "she": lambda one: one.is_person,
    "one": lambda one: one.is_person and one.kind is HopKind.NAMED,
    "who": lambda one: one.kind is not HopKind.DOCUMENT,
    "it": lambda one: one.kind is HopKind.DOCUMENT or one.is_body,
    "they": lambda one: one.plural or one.kind is HopKind.ORGANISATION,
}
