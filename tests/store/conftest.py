"""Desks with claims made by hand, so that these tests stand on the store alone and not on what extraction finds."""

from __future__ import annotations

import hashlib
import itertools
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from store.keys import article_key, claim_key
from store.model import (
    Article,
    Claim,
    Dossier,
    Extraction,
    Figure,
    FigureKind,
    Filter,
    Flag,
    FlagCode,
    Hop,
    HopKind,
    Policy,
    Qualifier,
    Rating,
    Span,
    Stance,
    Taken,
    Version,
)
from store.taking import Found
from workbench.config import Settings
from workbench.exporters import read_dossiers
from workbench.review import Desk

EVERYTHING = Filter(dismissed=True)
HARBOUR = """Shelling hits the harbour

Dock workers said at least 30 people were killed on Friday. The ministry claimed that nobody was hurt.

Another shell killed 7 people near the market. The mayor said 40 houses were damaged."""
HARBOUR_LATER = """Shelling hits the harbour, again

The number of dead is not known. Another shell killed 7 people near the market. Officials spoke of dozens injured."""
HOSPITAL = "Hospital counts\n\nThe hospital said 12 people were killed on Friday. It treated 31 wounded."
ROAD = "Road opened\n\nThe road to the north was opened on Monday."


def ticking(day: str = "2026-05-04", later: int = 0) -> Callable[[], str]:
    """A clock that goes on one second a reading."""
    seconds = itertools.count(later)
    return lambda: "{}T{:02}:{:02}:{:02}Z".format(day, *_parts(next(seconds)))


def _parts(seconds: int) -> tuple[int, int, int]:
    return 10 + seconds // 3600, seconds // 60 % 60, seconds % 60


def claim(article: str, text: str, words: str) -> Claim:
    """A claim with these words, its first number as the figure, one speaker and one flag."""
    start = text.index(words)
    span = Span(start, start + len(words))
    number = next((word for word in words.split() if word.isdigit()), "")
    at = text.index(number, start) if number else start
    figures = (
        (
            Figure(
                span=Span(at, at + len(number)),
                words=number,
                low=float(number),
                high=None,
                unit="people",
                kind=FigureKind.COUNT,
                qualifier=Qualifier.AT_LEAST,
                hedges=("claimed",),
                unverified=True,
                why="Said by one source.",
            ),
        )
        if number
        else ()
    )
    return Claim(
        key=claim_key(article, words, 0),
        article=article,
        span=span,
        text=words,
        figure=figures[0] if figures else None,
        figures=figures,
        chain=(Hop("dock workers", HopKind.ROLE, "said", Span(start, start + 4), True),),
        flags=(Flag(FlagCode.UNVERIFIED_FIGURE, span, "Nobody else says it."),),
        worthiness=0.5 + len(words) / 1000,
        worthy_words=("killed",),
        when=("Friday", "2026-05-01", "2026-05-01"),
        where=("Karsava",),
    )


def take(
    desk: Desk,
    name: str,
    text: str,
    *words: str,
    aside: Mapping[str, str] | None = None,
    made: Callable[[Claim], Claim] = lambda found: found,
) -> Taken:
    """Take a text in with claims of these words, as if a machine had found them.

    `aside`: words, and why they are no row. `made`: what that machine makes of a claim.
    """
    title = text.partition("\n")[0]
    article = Article(article_key("", "", "", "", name), name, title, outlet="Example Wire", published="2026-05-02")
    raw = text.encode()
    version = Version(
        sha256=hashlib.sha256(raw).hexdigest(),
        article=article.key,
        text=text,
        title=title,
        raw_sha256="",
        retrieved=desk.clock(),
        reader="by hand",
    )
    claims = tuple(made(claim(article.key, text, each)) for each in words)
    for each, why in (aside or {}).items():
        claims += (replace(claim(article.key, text, each), aside=True, aside_why=why),)
    return desk.store().take([Found(version, raw, Extraction(article, text, claims=claims))])[0]


def key(desk: Desk, words: str) -> str:
    """The key of the claim with these words."""
    return next(line.key for line in desk.every_line(EVERYTHING) if words in line.text)


def as_person(desk: Desk, name: str) -> Desk:
    """The same store, with somebody else at the desk."""
    return Desk(desk.path, desk.settings, name, desk.clock, ())


def exported(desk: Desk, name: str = "set.jsonl", wanted: Filter = EVERYTHING) -> Path:
    """All claims of a desk in one file."""
    path = desk.path.parent / name
    desk.export("jsonl", path, wanted, everything=True)
    return path


def told(path: Path) -> dict[str, Dossier]:
    """What a file tells of each claim, but for the journal of the desk that wrote it."""
    return {each.claim.key: replace(each, acts=()) for each in read_dossiers(path)}


def contents(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of a store."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in names}  # noqa: S608


def open_desk(folder: Path, by: str = "ana", day: str = "2026-05-04", policy: Policy | None = None) -> Desk:
    """A desk on a new store in a folder of its own."""
    settings = replace(Settings(), policy=policy) if policy else Settings()
    return Desk.open(folder / "desk.db", settings, by, ticking(day), create=True)


def new_texts(desk: Desk) -> None:
    """Three articles and nothing done yet."""
    take(
        desk,
        "harbour",
        HARBOUR,
        "at least 30 people were killed on Friday",
        "nobody was hurt",
        "Another shell killed 7 people near the market",
        "40 houses were damaged",
    )
    take(desk, "hospital", HOSPITAL, "12 people were killed on Friday", "31 wounded")
    take(desk, "road", ROAD, "The road to the north was opened")


def days_work(desk: Desk) -> None:
    """Of everything that a person can do, one at least."""
    page = desk.path.parent / "graves.txt"
    page.write_text("List of graves\n\nThirty people were buried on Saturday.\n", encoding="utf-8")
    thirty, seven, houses = key(desk, "30 people"), key(desk, "7 people"), key(desk, "40 houses")
    road = desk.queue().line(key(desk, "The road")).article
    desk.link(thirty, str(page), Stance.SUPPORTS, "Thirty people were buried", "the list")
    desk.link(thirty, key(desk, "12 people"), Stance.CONTRADICTS)
    desk.link(thirty, road, Stance.CONTEXT, note="why nobody came")
    desk.link(houses, key(desk, "31 wounded"), Stance.PART_OF)
    desk.unlink(str(desk.queue().dossier(houses).links[0].link.key), "not the same day")
    desk.clear(thirty, FlagCode.UNVERIFIED_FIGURE, "the list confirms it")
    desk.correct(key(desk, "12 people"), figure="about 12", source="the hospital")
    desk.decide(thirty, Rating.SUPPORTED, "counted", low=30, high=34.5)
    with as_person(desk, "ben") as ben:
        ben.decide(thirty, Rating.DISPUTED, "two lists")
    desk.decide(seven, Rating.SUPPORTED, "seen")
    desk.decide(houses, Rating.PENDING, "", settles="a photograph", again="2026-06-01")
    desk.note(houses, "ask the mayor")
    desk.dismiss(key(desk, "nobody was hurt"), "a denial")
    desk.add(desk.queue().line(thirty).article, words="The mayor said", note="missed")
    desk.correct(key(desk, "31 wounded"), words="treated 31 wounded")
    desk.undo()


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A store with new texts and one after a day's work, each made once."""
    made = {}
    for name, works in (("new", (new_texts,)), ("worked", (new_texts, days_work))):
        with open_desk(tmp_path_factory.mktemp(name)) as desk:
            for work in works:
                work(desk)
            made[name] = desk.path
    return made


def copied(path: Path, folder: Path) -> Desk:
    """A desk of a test's own on a copy of a store, after all that was done there."""
    folder.mkdir()
    shutil.copyfile(path, folder / "desk.db")
    return Desk.open(folder / "desk.db", Settings(), "ana", ticking(later=3600))


@pytest.fixture
def desk(tmp_path: Path, stores: dict[str, Path]) -> Iterator[Desk]:
    """A desk with three articles and nothing done yet."""
    with copied(stores["new"], tmp_path / "here") as made:
        yield made


@pytest.fixture
def worked(tmp_path: Path, stores: dict[str, Path]) -> Iterator[Desk]:
    """The same after a day's work."""
    with copied(stores["worked"], tmp_path / "here") as made:
        yield made


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Desk]:
    """An empty desk of somebody else, some days later."""
    with open_desk(tmp_path / "elsewhere", "cleo", "2026-05-09") as made:
        yield made


def bring(desk: Desk, *dossiers: Dossier) -> tuple[str, ...]:
    return desk.store().bring_in(iter(dossiers), "cleo", desk.clock()).kept


def dossier(desk: Desk, words: str) -> Dossier:
    """The dossier as an export tells it."""
    return told(exported(desk, "one.jsonl"))[key(desk, words)]
