"""Values -> the JSON shapes of `extract`, `claims --format jsonl` and `show --json`.

Their named fields are a contract: more may come, none changes its name or meaning. A span is `[start, end]` in code
points into `text`; what stands in the title carries `"in": "title"`.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeAlias

from store.model import (
    Article,
    Attribution,
    Claim,
    Clearing,
    Dossier,
    Event,
    Evidence,
    Extraction,
    Figure,
    Flag,
    Hop,
    Line,
    LinkedTarget,
    Place,
    Problem,
    Reread,
    Span,
    Version,
)
from workbench.sanitise.number import plain_number

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Shape: TypeAlias = dict[str, Any]


def extraction_shape(extraction: Extraction) -> Shape:
    """One article with all that was found in it, as `workbench extract` prints it."""
    article, text = extraction.article, extraction.text
    places = figure_places(extraction.figures)
    return {
        "id": article.name,
        "key": article.key,
        "title": article.title,
        "text": text,
        "sha256": hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        "outlet": article.outlet,
        "author": article.author,
        "published": article.published,
        "url": article.url,
        "republished_by": article.republished_by,
        "language": article.language,
        "attributions": [attribution_shape(each) for each in extraction.attributions],
        "figures": [figure_shape(each) for each in extraction.figures],
        "claims": [claim_shape(each, places) for each in extraction.claims],
        "problems": [problem_shape(each) for each in extraction.problems],
    }


def line_shape(line: Line) -> Shape:
    """One row of the queue, as `workbench claims --format jsonl` prints it."""
    return plain(line)


def reread_shape(reread: Reread) -> Shape:
    """What a new reading changed in an article, as `workbench reextract --json` prints it."""
    return {
        "article": reread.article.key,
        "title": reread.article.title,
        "kept": reread.kept,
        "moved": reread.moved,
        "new": reread.new,
        "lost": list(reread.lost),
        "touched": list(reread.touched),
    }


def dossier_shape(dossier: Dossier) -> Shape:
    """All there is on one claim, as `workbench show --json` prints it; `dossier_from` brings it back."""
    claim, found = dossier.claim, dossier.found
    return {
        "claim": claim_shape(claim, figure_places(claim.figures), dossier.clearings),
        "figures": [figure_shape(each) for each in claim.figures],
        "article": article_shape(dossier.article),
        "version": plain(dossier.version),
        "status": dossier.status,
        "standing_why": dossier.standing_why,
        "rating": dossier.rating,
        "verified": dossier.verified,
        "row": dossier.row,
        "links": [link_shape(each) for each in dossier.links],
        "verdicts": [plain(each) for each in dossier.verdicts],
        "cleared": list(dossier.cleared),
        "clearings": [plain(each) for each in dossier.clearings],
        "corrections": [plain(each) for each in dossier.corrections],
        "notes": [plain(each) for each in dossier.notes],
        "acts": [plain(each) for each in dossier.acts],
        "origins": dossier.origins,
        "origins_why": dossier.origins_why,
        "still_found": dossier.still_found,
        "found": None if found is None else claim_shape(found, figure_places(found.figures)),
        "found_figures": [] if found is None else [figure_shape(each) for each in found.figures],
    }


def figure_places(figures: Iterable[Figure]) -> dict[Span, int]:
    """Where each figure stands in the list that a claim's numbers point into."""
    places: dict[Span, int] = {}
    for index, figure in enumerate(figures):
        places.setdefault(figure.span, index)
    return places


def claim_shape(claim: Claim, places: Mapping[Span, int], clearings: Sequence[Clearing] = ()) -> Shape:
    """A claim whose figures are numbers of places in a list beside it."""
    return {
        "key": claim.key,
        **_place(claim.span),
        "text": claim.text,
        "figure": None if claim.figure is None else places.get(claim.figure.span),
        "figures": [places[each.span] for each in claim.figures if each.span in places],
        "worthiness": claim.worthiness,
        "worthy_words": list(claim.worthy_words),
        "chain": [hop_shape(each) for each in claim.chain],
        "flags": [flag_shape(each, clearings) for each in claim.flags],
        "when": None if claim.when is None else list(claim.when),
        "where": list(claim.where),
        "what": claim.what,
        "event": None if claim.event is None else event_shape(claim.event),
        "row": not claim.aside,
        "aside_why": claim.aside_why,
        "repeats": [_place(each) for each in claim.repeats],
    }


def event_shape(event: Event) -> Shape:
    """What a claim is about: when and where, what befell whom, by what and by whom."""
    when = event.when
    return {
        "when": None
        if when is None
        else {
            "words": when.words,
            "from": when.first,
            "to": when.last,
            "inherited": when.inherited,
            **_place(when.span),
        },
        "where": [
            {"name": each.name, "precision": each.precision, "inherited": each.inherited, **_place(each.span)}
            for each in event.where
        ],
        **{name: getattr(event, name) for name in ("effect", "means", "whom", "by", "alleged_by")},
    }


def figure_shape(figure: Figure) -> Shape:
    """A number with its bounds, hedges and who says it."""
    return {
        **_place(figure.span),
        "surface": figure.words,
        "low": plain_number(figure.low),
        "high": plain_number(figure.high),
        "unit": figure.unit,
        "kind": figure.kind,
        "qualifier": figure.qualifier,
        "hedges": list(figure.hedges),
        "casualty": figure.casualty,
        "group": figure.group,
        "attributed_to": figure.attributed_to,
        "unverified": figure.unverified,
        "why": figure.why,
    }


def attribution_shape(attribution: Attribution) -> Shape:
    """Who said what, each part a list of spans."""
    parts = (attribution.source, attribution.cue, attribution.content)
    source, cue, content = ([_pair(span) for span in part] for part in parts)
    in_title = any(span.place is Place.TITLE for part in parts for span in part)
    return {"source": source, "cue": cue, "content": content} | ({"in": "title"} if in_title else {})


def hop_shape(hop: Hop) -> Shape:
    """One speaker of a chain."""
    return {
        "name": hop.name,
        "kind": hop.kind,
        "cue": hop.cue,
        **({"span": None} if hop.span is None else _place(hop.span)),
        "first_hand": hop.first_hand,
        "resolved_from": hop.resolved_from,
    }


def flag_shape(flag: Flag, clearings: Sequence[Clearing] = ()) -> Shape:
    """Why a claim needs a second look, and who has dealt with it."""
    clearing = next((each for each in clearings if each.code == flag.code and not each.withdrawn), None)
    cleared = None if clearing is None else {"note": clearing.note, "by": clearing.by, "at": clearing.at}
    return {"code": flag.code, **_place(flag.span), "why": flag.why, "cleared": cleared}


def article_shape(article: Article) -> Shape:
    """Where and by whom a text was published."""
    return {"id": article.name} | plain(article)


def link_shape(linked: LinkedTarget) -> Shape:
    """A link with what it points at, in one object; `target_record` is the target itself, as the store has it."""
    words = ("title", "outlet", "published", "url", "text", "captured", "raw_sha256")
    claim = linked.claim
    return (
        plain(linked.link)
        | {name: getattr(linked, name) for name in words}
        | {
            "target_record": {
                "evidence": _optional(linked.evidence),
                "claim": None if claim is None else claim_shape(claim, figure_places(claim.figures)),
                "figures": [] if claim is None else [figure_shape(each) for each in claim.figures],
                "article": None if linked.article is None else article_shape(linked.article),
                "version": _optional(linked.version),
            }
        }
    )


def problem_shape(problem: Problem) -> Shape:
    """Something in the text that no rule could read."""
    return {**_place(problem.span), "what": problem.what}


def plain(value: DataclassInstance) -> Shape:
    """A frozen value that holds nothing but words, numbers and values of its kind, under its own field names."""
    return {name: _member(getattr(value, name)) for name in _names(type(value))}


def _member(value: Any) -> Any:  # noqa: ANN401 - whatever a field holds
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        return plain_number(value)
    return [_member(each) for each in value] if isinstance(value, tuple) else plain(value)


@functools.cache
def _names(kind: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def _optional(value: Evidence | Version | None) -> Shape | None:
    return None if value is None else plain(value)


def _place(span: Span) -> Shape:
    return {"span": _pair(span)} | ({"in": "title"} if span.place is Place.TITLE else {})


def _pair(span: Span) -> list[int]:
    return [span.start, span.end]
