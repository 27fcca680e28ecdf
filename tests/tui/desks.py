"""A desk for the screen's tests: a store in a folder of its own, its claims made by hand from the words of a text."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from store.keys import article_key, claim_key
from store.model import (
    Article,
    Casualty,
    Claim,
    Extraction,
    Figure,
    FigureKind,
    Flag,
    FlagCode,
    Hop,
    HopKind,
    Place,
    Policy,
    Qualifier,
    Rating,
    Span,
    Version,
)
from store.taking import Found
from workbench.config import Settings
from workbench.review import Desk

TEXT = """Shelling hits the harbour district

Residents in touch with dock workers said at least 30 people, mostly sailors, were killed on Friday.

The harbour ministry claimed that its guns had destroyed four launches and that nobody was hurt.

Another shell killed 7 people near the fish market. Officials spoke of dozens injured."""
FIRST = "at least 30 people, mostly sailors, were killed on Friday"
SECOND = "Another shell killed 7 people near the fish market"
DAY = "2026-05-04T10:00:00Z"


def ticking() -> Callable[[], str]:
    """A clock that goes on one second a reading."""
    seconds = itertools.count()
    return lambda: f"2026-05-04T10:{next(seconds) // 60:02}:{next(seconds) % 60:02}Z"


@dataclass(frozen=True, slots=True)
class Told:
    """A claim to make: its words in the text, its figure, who said it, its flags."""

    words: str
    figure: str = ""
    low: float | None = None
    high: float | None = None
    source: Sequence[str] = ()
    flags: Sequence[FlagCode] = ()
    place: Place = Place.TEXT
    aside: str = ""
    """Why it is kept out of the queue."""
    unclear: str = ""
    """Words of a source that cannot be told, nearest the event."""
    again: str = ""
    """Words of the text that say the same."""


CLAIMS = (
    Told(
        "at least 30 people, mostly sailors, were killed on Friday",
        "at least 30",
        30,
        None,
        ("dock workers", "Residents"),
        (FlagCode.UNVERIFIED_FIGURE, FlagCode.UNNAMED_SOURCE),
    ),
    Told(
        "its guns had destroyed four launches and that nobody was hurt",
        "four",
        4,
        4,
        ("The harbour ministry",),
        (FlagCode.INTERESTED_PARTY,),
    ),
    Told("Another shell killed 7 people near the fish market", "7", 7, 7, (), (FlagCode.UNATTRIBUTED_CASUALTY,)),
    Told("Officials spoke of dozens injured", "dozens", 24, None, ("Officials",)),
)


@dataclass(frozen=True, slots=True)
class Piece:
    """An article to take in."""

    text: str = TEXT
    claims: Sequence[Told] = CLAIMS
    title: str = "Shelling hits the harbour district"
    outlet: str = "Harbour Courier"
    name: str = "harbour.txt"
    author: str = "A. Writer"
    published: str = "2026-05-03"
    extra: dict[str, str] = field(default_factory=dict)


def _figure(told: Told, span: Span) -> Figure | None:
    if not told.figure:
        return None
    at = span.start + told.words.index(told.figure)
    return Figure(
        Span(at, at + len(told.figure), span.place),
        told.figure,
        told.low,
        told.high,
        "people",
        FigureKind.COUNT,
        Qualifier.AT_LEAST if told.high is None else Qualifier.EXACTLY,
        casualty=Casualty.KILLED,
        attributed_to=told.source[-1] if told.source else None,
        unverified=bool(told.flags),
        why="The only source in its sentence is not named.",
    )


def _claim(told: Told, article: Article, text: str) -> Claim:
    where = article.title if told.place is Place.TITLE else text
    start = where.index(told.words)
    span = Span(start, start + len(told.words), told.place)
    figure = _figure(told, span)
    chain = tuple(Hop(name, HopKind.UNNAMED, "said", None, number == 0) for number, name in enumerate(told.source))
    if told.unclear:
        chain = (Hop(told.unclear, HopKind.UNCLEAR, "said"), *chain)
    return Claim(
        key=claim_key(article.key, told.words, 0),
        article=article.key,
        span=span,
        text=told.words,
        figure=figure,
        figures=(figure,) if figure else (),
        chain=chain,
        flags=tuple(Flag(code, span, f"Because of {code}.") for code in told.flags),
        worthiness=0.5,
        repeats=(Span(text.index(told.again), text.index(told.again) + len(told.again)),) if told.again else (),
        aside=bool(told.aside),
        aside_why=told.aside,
    )


def put(desk: Desk, piece: Piece) -> Article:
    """Take an article into the desk's store, with exactly these claims."""
    key = article_key("", piece.outlet, piece.title, piece.published, piece.name)
    article = Article(
        key, piece.name, piece.title, piece.outlet, piece.author, piece.published, language="en", **piece.extra
    )
    digest = sha256(piece.text.encode("utf-8", "replace")).hexdigest()
    raw = piece.text.encode("utf-8", "replace")
    version = Version(digest, key, piece.text, piece.title, sha256(raw).hexdigest(), DAY, "test")
    claims = tuple(_claim(told, article, piece.text) for told in piece.claims)
    desk.store().take([Found(version, raw, Extraction(article, piece.text, claims=claims))])
    return article


def a_desk(folder: Path, *pieces: Piece, policy: Policy | None = None, **settings: object) -> Desk:
    """A desk with these articles, or with one about a harbour."""
    chosen = Settings(by="amina", policy=policy or Policy(), **settings)  # type: ignore[arg-type]
    desk = Desk.open(folder / "desk.db", chosen, "amina", ticking(), create=True)
    for piece in pieces or (Piece(),):
        put(desk, piece)
    return desk


def flagged(desk: Desk) -> Iterator[str]:
    """The words of the claims in the queue's order."""
    return (line.text for line in desk.every_line())


def rating(desk: Desk, words: str) -> Rating | None:
    """What the claim of these words was decided to be."""
    return next(line.rating for line in desk.every_line() if line.text == words)
