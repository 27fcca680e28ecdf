"""The JSON shapes that other programs rely on: these names and meanings do not change."""

from __future__ import annotations

import json

import pytest

from store.keys import text_hash
from store.model import (
    Article,
    Attribution,
    Claim,
    Clearing,
    Dossier,
    Extraction,
    Figure,
    FigureKind,
    Flag,
    FlagCode,
    Hop,
    HopKind,
    Line,
    Place,
    Problem,
    Qualifier,
    Rating,
    Span,
    Status,
    Version,
)
from workbench.shapes import ShapeError, dossier_from, dossier_shape, extraction_shape, line_shape

TITLE = "Nine hurt at the mill"
TEXT = "Nine hurt at the mill\n\nThe fire chief said at least 9 workers were hurt, and 2 horses."
NINE = Figure(
    Span(42, 59),
    "at least 9 workers",
    9.0,
    None,
    "workers",
    FigureKind.COUNT,
    Qualifier.AT_LEAST,
    ("maybe",),
    attributed_to="The fire chief",
)
HEADLINE = Figure(Span(0, 4, Place.TITLE), "Nine", 9, 9, None, FigureKind.COUNT, Qualifier.EXACTLY)
HORSES = Figure(Span(75, 83), "2 horses", 2, 2, "horses", FigureKind.COUNT, Qualifier.EXACTLY)
FLAG = Flag(FlagCode.HEADLINE_DRIFT, Span(0, 9, Place.TITLE), "The body says at least nine.")
BODY = Claim(
    "k1",
    "a1",
    Span(42, 83),
    TEXT[42:83],
    NINE,
    (NINE, HORSES),
    (Hop("the fire chief", HopKind.ROLE, "said", Span(23, 37), True),),
)
HEAD = Claim("k2", "a1", Span(0, 21, Place.TITLE), TITLE, HEADLINE, (HEADLINE,), (Hop("", HopKind.NONE),), (FLAG,), 0.5)


def test_an_extraction() -> None:
    extraction = Extraction(
        Article("a1", "mill.txt", TITLE, "Mill Post", "A. B.", "2017-06-11", "https://m.example/", "Echo", "en"),
        TEXT,
        (Attribution((Span(23, 37),), (Span(38, 42),), (Span(42, 59), Span(75, 83))),),
        (HEADLINE, NINE, HORSES),
        (HEAD, BODY),
        (Problem(Span(0, 4, Place.TITLE), "A number in words"),),
    )
    shape = json.loads(json.dumps(extraction_shape(extraction)))
    assert shape["id"] == "mill.txt"
    assert {name: shape[name] for name in ("title", "outlet", "author", "published", "republished_by", "language")} == {
        "title": TITLE,
        "outlet": "Mill Post",
        "author": "A. B.",
        "published": "2017-06-11",
        "republished_by": "Echo",
        "language": "en",
    }
    assert (shape["text"], shape["sha256"]) == (TEXT, text_hash(TEXT))
    assert shape["attributions"] == [{"source": [[23, 37]], "cue": [[38, 42]], "content": [[42, 59], [75, 83]]}]
    assert shape["figures"][1] == {
        "span": [42, 59],
        "surface": "at least 9 workers",
        "low": 9,
        "high": None,
        "unit": "workers",
        "kind": "count",
        "qualifier": "at least",
        "hedges": ["maybe"],
        "casualty": None,
        "group": None,
        "attributed_to": "The fire chief",
        "unverified": False,
        "why": "",
    }
    assert [(figure["span"], figure.get("in")) for figure in shape["figures"]] == [
        ([0, 4], "title"),
        ([42, 59], None),
        ([75, 83], None),
    ]
    head, body = shape["claims"]
    assert (head["key"], head["span"], head["in"], head["text"]) == ("k2", [0, 21], "title", TITLE)
    assert (head["figure"], head["figures"], head["worthiness"]) == (0, [0], 0.5)
    assert head["chain"] == [
        {"name": "", "kind": "none", "cue": None, "span": None, "first_hand": None, "resolved_from": None}
    ]
    assert head["flags"][0]["code"] == "headline-drift"
    assert (head["flags"][0]["span"], head["flags"][0]["in"]) == ([0, 9], "title")
    assert (body["figure"], body["figures"], body["flags"]) == (1, [1, 2], [])
    assert "in" not in body
    assert body["chain"][0]["first_hand"] is True
    assert shape["problems"] == [{"span": [0, 4], "in": "title", "what": "A number in words"}]


def test_a_claim_without_a_figure_points_at_none() -> None:
    claim = Claim("k", "a", Span(0, 4), "Nine")
    shape = extraction_shape(Extraction(Article("a", "n"), TEXT, claims=(claim,)))
    assert (shape["claims"][0]["figure"], shape["claims"][0]["figures"]) == (None, [])


def test_a_line() -> None:
    line = Line(
        "k",
        "a",
        TITLE,
        "Mill Post",
        "2017-06-11",
        "9 hurt",
        "9",
        "the fire chief",
        (FlagCode.HEDGED,),
        Status.OPEN,
        None,
        1,
        2,
        3,
        0.5,
        7.0,
    )
    shape = json.loads(json.dumps(line_shape(line)))
    assert {
        "key": "k",
        "article": "a",
        "outlet": "Mill Post",
        "published": "2017-06-11",
        "text": "9 hurt",
        "figure": "9",
        "source": "the fire chief",
        "flags": ["hedged"],
        "status": "open",
        "rating": None,
        "supports": 1,
        "contradicts": 2,
        "origins": 3,
    }.items() <= shape.items()


def dossier() -> Dossier:
    return Dossier(
        claim=HEAD,
        found=HEAD,
        still_found=True,
        article=Article("a1", "mill.txt", TITLE),
        version=Version(text_hash(TEXT), "a1", TEXT, TITLE, "0" * 64, "2017-06-11T00:00:00Z"),
        status=Status.DECIDED,
        rating=Rating.SUPPORTED,
        verified=True,
        clearings=(Clearing("c", "k2", FlagCode.HEADLINE_DRIFT, "Same count", "amal", "2017-06-12T00:00:00Z"),),
        cleared=(FlagCode.HEADLINE_DRIFT,),
    )


def test_a_dossier() -> None:
    shape = json.loads(json.dumps(dossier_shape(dossier())))
    assert shape["claim"]["flags"][0]["cleared"] == {"note": "Same count", "by": "amal", "at": "2017-06-12T00:00:00Z"}
    assert shape["figures"][shape["claim"]["figure"]]["surface"] == "Nine"
    assert shape["article"]["id"] == "mill.txt"
    assert (shape["links"], shape["verdicts"], shape["acts"]) == ([], [], [])
    assert (shape["status"], shape["rating"], shape["verified"]) == ("decided", "supported", True)


def test_a_dossier_comes_back_as_it_was() -> None:
    assert dossier_from(json.loads(json.dumps(dossier_shape(dossier())))) == dossier()


@pytest.mark.parametrize("shape", [None, 1, "x", [], {}, {"claim": {}}, {"article": {}, "claim": []}])
def test_what_is_no_dossier_is_refused(shape: object) -> None:
    with pytest.raises(ShapeError):
        dossier_from(shape)


def test_many_figures_are_found_by_their_place() -> None:
    figures = tuple(Figure(Span(n, n + 1), "1", 1, 1, None, FigureKind.COUNT, Qualifier.EXACTLY) for n in range(20_000))
    claims = tuple(Claim(str(n), "a", figure.span, "1", figure, (figure,)) for n, figure in enumerate(figures))
    shape = extraction_shape(Extraction(Article("a", "n"), "1" * 20_001, figures=figures, claims=claims))
    assert [claim["figure"] for claim in shape["claims"]] == list(range(20_000))
