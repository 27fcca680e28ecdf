"""A dossier's JSON shape -> its value, trusting nothing: what comes in may have been written by anyone.

The shape is first turned into the store's own plain data; `store.codec` then reads it by the types alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from store.codec import decode
from store.errors import DeskError, StoreError
from store.keys import text_hash
from store.model import Claim, Clearing, Correction, Dossier, Link, Note, Place, Span, Verdict, Version

_KEY: Final = re.compile(r"[A-Za-z0-9_:.-]{1,128}")
_RECORDS: Final = ("verdicts", "clearings", "corrections", "notes", "acts", "cleared")
_KEPT: Final = (
    "article",
    "version",
    "status",
    "standing_why",
    "rating",
    "verified",
    "row",
    "still_found",
    "origins",
    "origins_why",
)

_FAR: Final = 100_000_000
"""No text is as long."""


class ShapeError(DeskError):
    """This is not the shape of a dossier; the message names what is wrong with it."""


def dossier_from(shape: object) -> Dossier:
    """The dossier that `dossier_shape` wrote."""
    record = _mapping(shape, "the line")
    article = _mapping(record.get("article"), "article").get("key")
    data = {name: record[name] for name in _KEPT if name in record}
    data |= {name: _sequence(record.get(name, []), name) for name in _RECORDS}
    data["links"] = [_link(each, f"links[{n}]") for n, each in enumerate(_sequence(record.get("links", []), "links"))]
    data["claim"] = _claim(record, "claim", "figures", article)
    data["found"] = None if record.get("found") is None else _claim(record, "found", "found_figures", article)
    dossier = _decoded(data)
    _check(dossier)
    return dossier


def _decoded(data: Mapping[str, object]) -> Dossier:
    try:
        return decode(Dossier, data)
    except StoreError as error:
        raise ShapeError(f"a field is missing or of the wrong kind ({error.__cause__ or error})") from error
    except OverflowError:
        raise ShapeError("a number is too large") from None


def _claim(record: Mapping[str, Any], name: str, listed: str, article: object) -> dict[str, object]:
    shape = _mapping(record.get(name), name)
    figures = [_figure(each, f"{listed}[{n}]") for n, each in enumerate(_sequence(record.get(listed, []), listed))]
    principal = shape.get("figure")
    return {
        **_placed(shape, name),
        "article": article,
        "figure": None if principal is None else _at(figures, principal, f"{name}.figure"),
        "figures": [_at(figures, each, f"{name}.figures") for each in _sequence(shape.get("figures", []), name)],
        "aside": shape.get("row", True) is False,
        "event": None if shape.get("event") is None else _event(shape["event"], f"{name}.event"),
        "repeats": [
            _placed(each, f"{name}.repeats[{n}]")["span"]
            for n, each in enumerate(_sequence(shape.get("repeats", []), name))
        ],
        "chain": [_hop(each, f"{name}.chain[{n}]") for n, each in enumerate(_sequence(shape.get("chain", []), name))],
        "flags": [
            _placed(each, f"{name}.flags[{n}]") for n, each in enumerate(_sequence(shape.get("flags", []), name))
        ],
    }


def _event(shape: object, where: str) -> dict[str, object]:
    event = _mapping(shape, where)
    when = event.get("when")
    if when is not None:
        when = _placed(when, f"{where}.when")
        when = {**when, "first": when.get("from"), "last": when.get("to")}
    places = [_placed(each, f"{where}.where[{n}]") for n, each in enumerate(_sequence(event.get("where", []), where))]
    return {**event, "when": when, "where": places}


def _figure(shape: object, where: str) -> dict[str, object]:
    figure = _placed(shape, where)
    return figure | {"words": figure.pop("surface", None)}


def _hop(shape: object, where: str) -> dict[str, object]:
    hop = _mapping(shape, where)
    return dict(hop) if hop.get("span") is None else _placed(hop, where)


def _link(shape: object, where: str) -> dict[str, object]:
    link = _mapping(shape, where)
    record = _mapping(link.get("target_record", {}), f"{where}.target_record")
    target = {name: record.get(name) for name in ("evidence", "article", "version")}
    if record.get("claim") is not None:
        article = _mapping(record.get("article"), f"{where}.target_record.article").get("key")
        target["claim"] = _claim(record, "claim", "figures", article)
    else:
        target["claim"] = None
    return {**link, **target, "link": link}


def _placed(shape: object, where: str) -> dict[str, object]:
    """An object whose `span` is a pair, with the span as a value of its own."""
    record = _mapping(shape, where)
    pair = _sequence(record.get("span"), f"{where}.span")
    if len(pair) != 2:
        raise ShapeError(f"{where}.span must be [start, end]")
    place = Place.TITLE if record.get("in") == "title" else Place.TEXT
    return {**record, "span": {"start": pair[0], "end": pair[1], "place": place}}


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ShapeError(f"{where} must be an object in braces")
    return value


def _sequence(value: object, where: str) -> Sequence[Any]:
    if not isinstance(value, list):
        raise ShapeError(f"{where} must be a list in brackets")
    return value


def _at(figures: Sequence[object], index: object, where: str) -> object:
    if type(index) is not int or not 0 <= index < len(figures):
        raise ShapeError(f"{where} must be the number of a figure in the list, counted from 0")
    return figures[index]


def _check(dossier: Dossier) -> None:
    """Names that can be names, and spans that lie in their text."""
    _check_names(dossier)
    for version in (dossier.version, *(each.version for each in dossier.links)):
        if version is not None:
            _check_text(version)
    for claim in (dossier.claim, dossier.found):
        if claim is not None:
            _check_spans(_spans(claim), len(dossier.version.text), len(dossier.version.title))
    for linked in dossier.links:
        if linked.claim is not None:
            # it may have been read from another version than the one that the link was made on
            _check_spans(_spans(linked.claim), _FAR, _FAR)


def _check_names(dossier: Dossier) -> None:
    links = [each.link for each in dossier.links]
    records: tuple[Link | Verdict | Clearing | Correction | Note, ...]
    records = (*links, *dossier.verdicts, *dossier.clearings, *dossier.corrections, *dossier.notes)
    keys = [dossier.claim.key, dossier.article.key, *(each.key for each in records), *(each.target for each in links)]
    for linked in dossier.links:
        targets = (linked.claim, linked.article, linked.evidence)
        keys += [each.key for each in targets if each is not None]
    for key in keys:
        if not _KEY.fullmatch(key):
            raise ShapeError(f"{key[:40]!r} cannot be a key: it must be 1 to 128 letters, digits, - _ : or .")
    for record in records:
        if record.claim != dossier.claim.key:
            raise ShapeError(f"the record {record.key} belongs to another claim, {record.claim[:40]}")


def _check_text(version: Version) -> None:
    try:
        sha256 = text_hash(version.text)
    except UnicodeEncodeError:
        raise ShapeError("a text holds half a character") from None
    if sha256 != version.sha256:
        raise ShapeError(f"a text was changed: it does not fit its SHA-256, {version.sha256[:64]}")


def _spans(claim: Claim) -> Iterable[Span]:
    yield claim.span
    yield from (each.span for each in claim.figures)
    yield from (each.span for each in claim.flags)
    yield from (each.span for each in claim.chain if each.span is not None)
    yield from claim.repeats
    if claim.event is not None:
        yield from (each.span for each in claim.event.where)
        yield from (each.span for each in (claim.event.when,) if each is not None)


def _check_spans(spans: Iterable[Span], text: int, title: int) -> None:
    for span in spans:
        if not 0 <= span.start <= span.end <= (title if span.place is Place.TITLE else text):
            raise ShapeError(f"the span [{span.start}, {span.end}] does not lie in its {span.place}")
