"""What is found and kept out of the queue: it stays with its article, and whoever touches it puts it into the queue."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import Refused
from store.model import Filter, FlagCode, Rating, Span, Stance
from tests.store.conftest import HARBOUR, as_person, exported, key, open_desk, take, told
from workbench.review import Desk

ROW, SCENE = "at least 30 people were killed on Friday", "The ministry claimed that nobody was hurt"
ALL = Filter(everything=True)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = open_desk(tmp_path / "desk")
    take(made, "harbour", HARBOUR, ROW, aside={SCENE: "background", "40 houses were damaged": "said before"})
    return made


def queued(desk: Desk, wanted: Filter | None = None) -> list[str]:
    return [line.text for line in desk.every_line(wanted)]


def test_the_queue_and_all_that_counts_it_hold_rows_alone(desk: Desk) -> None:
    article = next(iter(desk.articles()))
    stats = desk.stats()

    assert queued(desk) == [ROW]
    assert (desk.count(), desk.counts().claims, desk.counts().flagged) == (1, 1, 1)
    assert (stats.claims, stats.aside, dict(stats.by_flag)) == (1, 2, {"unverified-figure": 1})
    assert (article.claims, article.flagged, article.aside) == (1, 1, 2)
    assert queued(desk, Filter(flag=FlagCode.UNVERIFIED_FIGURE)) == [ROW]
    assert queued(desk, Filter(search="houses")) == []


def test_what_is_kept_out_comes_last_where_everything_is_asked_for_and_says_why(desk: Desk) -> None:
    lines = list(desk.every_line(ALL))

    assert [line.row for line in lines] == [True, False, False]
    assert {line.why for line in lines[1:]} == {"kept aside: background", "kept aside: said before"}
    assert queued(desk, Filter(search="houses", everything=True)) == ["40 houses were damaged"]
    assert desk.counts(Filter(flag=FlagCode.UNVERIFIED_FIGURE, everything=True)).claims == 3


def test_its_record_can_be_opened_and_its_article_tells_of_it(desk: Desk) -> None:
    scene = next(line.key for line in desk.every_line(ALL) if line.text == SCENE)

    assert not desk.dossier(scene).row
    assert [claim.text for claim in desk.dossier(key(desk, ROW)).folded] == [SCENE, "40 houses were damaged"]
    assert [claim.text for claim in desk.dossier(scene).siblings] == [ROW]


DEEDS: dict[str, Callable[[Desk, str], object]] = {
    "decide": lambda desk, claim: desk.decide(claim, Rating.UNPROVEN),
    "link": lambda desk, claim: desk.link(claim, key(desk, ROW), Stance.CONTRADICTS),
    "linked to": lambda desk, claim: desk.link(key(desk, ROW), claim, Stance.CONTRADICTS),
    "note": lambda desk, claim: desk.note(claim, "who says so?"),
    "clear": lambda desk, claim: desk.clear(claim, FlagCode.UNVERIFIED_FIGURE, "asked"),
    "correct": lambda desk, claim: desk.correct(claim, source="the ministry"),
    "make a row": lambda desk, claim: desk.make_row(claim),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_whatever_a_person_does_with_it_makes_it_a_row_and_undo_takes_that_back(desk: Desk, deed: str) -> None:
    scene = next(line.key for line in desk.every_line(ALL) if line.text == SCENE)
    DEEDS[deed](desk, scene)

    assert SCENE in queued(desk)
    assert desk.dossier(scene).row
    desk.undo()
    assert SCENE not in queued(desk)
    desk.redo()
    assert SCENE in queued(desk)
    assert desk.check() == ()


def test_adding_its_words_makes_a_row_of_that_very_claim(desk: Desk) -> None:
    scene = next(line for line in desk.every_line(ALL) if line.text == SCENE)
    done = desk.add(scene.article, words="the ministry claimed that nobody was hurt", note="it denies the toll")
    dossier = desk.dossier(scene.key)

    assert done.acts[0].claim == scene.key
    assert [(each.what, each.said, each.note) for each in dossier.corrections] == [
        ("row", "kept aside: background", "it denies the toll")
    ]
    assert dossier.claim == dossier.found
    with pytest.raises(Refused, match="claim of the article already"):
        desk.add(scene.article, words=SCENE)
    with pytest.raises(Refused, match="of the queue already"):
        desk.make_row(scene.key)


def test_the_same_words_in_another_place_are_added_there_though_their_claim_is_kept_aside(tmp_path: Path) -> None:
    words, text = "nobody was hurt", f"Twice told\n\nIt said that nobody was hurt. Later it said so again. {SCENE}."
    second = Span(text.rindex(words), text.rindex(words) + len(words))
    with open_desk(tmp_path / "twice") as twice:
        take(twice, "twice", text, words, made=lambda found: replace(found, span=second, aside=True))
        added = twice.add(next(iter(twice.articles())).article.key, words)

        assert twice.dossier(added.acts[0].claim).claim.span.start == text.index(words)
        assert queued(twice) == [words]


def test_a_new_reading_that_keeps_a_row_aside_leaves_what_a_person_touched_in_the_queue(desk: Desk) -> None:
    desk.note(key(desk, ROW), "asked the port")
    take(desk, "harbour", HARBOUR, aside={ROW: "a repeat", SCENE: "background"})

    assert queued(desk) == [ROW]
    assert desk.check() == ()


def test_exports_hold_rows_unless_everything_is_asked_for_and_another_desk_keeps_it_aside_too(
    desk: Desk, tmp_path: Path
) -> None:
    desk.make_row(next(line.key for line in desk.every_line(ALL) if line.text == SCENE))
    rows, everything = told(exported(desk)), told(exported(desk, "all.jsonl", Filter(dismissed=True, everything=True)))

    assert {each.claim.text for each in rows.values()} == {ROW, SCENE}
    assert len(everything) == 3
    with open_desk(tmp_path / "elsewhere", "cleo", "2026-05-09") as elsewhere:
        elsewhere.import_(desk.path.parent / "all.jsonl")
        assert sorted(queued(elsewhere)) == sorted([ROW, SCENE])
        again = told(exported(elsewhere, "again.jsonl", Filter(dismissed=True, everything=True)))
        assert {name: each.row for name, each in again.items()} == {name: each.row for name, each in everything.items()}
        assert elsewhere.import_(desk.path.parent / "all.jsonl").act is None


def test_what_another_person_made_a_row_can_be_taken_back_by_its_number(desk: Desk) -> None:
    scene = next(line.key for line in desk.every_line(ALL) if line.text == SCENE)
    act = desk.make_row(scene).acts[0]
    with as_person(desk, "ben") as ben:
        ben.undo(act.seq)
        assert SCENE not in queued(ben)


def test_a_line_of_what_is_kept_aside_is_mended_as_any_other(desk: Desk) -> None:
    desk.close()
    with closing(sqlite3.connect(desk.path)) as connection:
        connection.execute("UPDATE line SET aside = 0")
        connection.commit()
    assert len(queued(desk)) == 3
    assert "showed 2 claims otherwise" in " ".join(desk.check())
    assert queued(desk) == [ROW]
