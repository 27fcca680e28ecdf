"""The desk without a screen: what it offers, what it refuses, what it loads."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import NotFound, Refused, StoreError
from store.model import Filter, Rating, Stance, Taken, TargetKind
from workbench.config import Settings
from workbench.review import Desk

FIRST = "Market hit\n\nAt least 12 people were killed when a market in Orlen was hit, the Riverside Monitor said.\n"
SECOND = "Orlen count\n\nThe hospital in Orlen said 7 people were killed when the market was hit.\n"
THIRD = "Harvest\n\nThe ministry said the wheat harvest would reach 40,000 tonnes this year.\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with two reports of one strike, and one of something else."""
    for name, text in (("first", FIRST), ("second", SECOND), ("third", THIRD)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    with Desk.open(tmp_path / "desk.db", Settings(), "ana", create=True) as made:
        sources = [str(tmp_path / f"{name}.txt") for name in ("first", "second", "third")]
        assert all(isinstance(each, Taken) for each in made.take_in(sources))
        yield made


def key(desk: Desk, words: str) -> str:
    return next(line.key for line in desk.every_line() if words in line.text)


def test_opening_and_reading_load_no_sqlmodel(desk: Desk) -> None:
    code = (
        "import sys; from pathlib import Path; from workbench.review import Desk\n"
        f"with Desk.open(Path({str(desk.path)!r}), by='ana') as desk:\n"
        "    line = desk.lines()[0]; desk.dossier(line.key); desk.counts(); desk.log(); desk.stats()\n"
        "    list(desk.articles())\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()

    assert {"sqlmodel", "sqlalchemy", "pydantic", "httpx", "textual", "typer", "trafilatura"} & set(loaded) == set()


def test_a_store_that_is_not_there_is_only_made_when_asked_for(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"workbench --store .* ingest"):
        Desk.open(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_nobody_acts_without_a_name(desk: Desk) -> None:
    with Desk.open(desk.path, Settings(), "  ") as nameless, pytest.raises(Refused, match="--by NAME"):
        nameless.note(key(desk, "12 people"), "hello")


@pytest.mark.parametrize(
    ("now", "day", "past"),
    [
        ("2026-05-04T13:00:00Z", "2026-05-03", True),
        ("2026-05-04T13:00:00Z", "2026-05-04", False),
        ("2026-05-05T11:00:00Z", "2026-05-04", False),
        ("2026-05-05T11:00:00.000001Z", "2027-01-01", False),
    ],
)
def test_the_day_to_look_again_is_to_come_wherever_the_desk_is(desk: Desk, now: str, day: str, past: bool) -> None:
    claim = key(desk, "12 people")
    with Desk.open(desk.path, Settings(), "ana", lambda: now) as then:
        if past:
            with pytest.raises(Refused, match=f"{day} is past"):
                then.decide(claim, Rating.PENDING, again=day)
            assert then.log() == ()
        else:
            then.decide(claim, Rating.PENDING, again=day)
            assert then.dossier(claim).verdicts[0].again == day


def test_the_likest_claim_of_another_article_is_offered_first(desk: Desk) -> None:
    offered = desk.candidates(key(desk, "12 people"))

    assert offered[0].key == key(desk, "7 people")
    assert offered[0].why
    assert all(each.key != key(desk, "12 people") for each in offered)


def test_what_is_linked_already_is_not_offered_again(desk: Desk) -> None:
    desk.link(key(desk, "12 people"), key(desk, "7 people"), Stance.CONTRADICTS)

    assert key(desk, "7 people") not in {each.key for each in desk.candidates(key(desk, "12 people"))}


def test_a_search_offers_claims_and_whole_articles(desk: Desk) -> None:
    offered = desk.candidates(key(desk, "12 people"), "wheat harvest")

    assert {each.kind for each in offered} == {TargetKind.CLAIM, TargetKind.ARTICLE}
    assert offered[0].key == key(desk, "wheat")


def test_a_part_is_joined_to_a_claim_alone(desk: Desk) -> None:
    article = desk.line(key(desk, "7 people")).article
    with pytest.raises(Refused, match="claim's key"):
        desk.link(key(desk, "12 people"), article, Stance.PART_OF)

    desk.link(key(desk, "7 people"), key(desk, "12 people"), Stance.PART_OF)
    assert desk.dossier(key(desk, "7 people")).links[0].link.stance is Stance.PART_OF


def test_the_article_that_makes_a_claim_is_no_second_source(desk: Desk) -> None:
    claim = key(desk, "12 people")
    done = desk.link(claim, desk.line(claim).article, Stance.SUPPORTS)

    assert "no second source" in done.warnings[0]


def test_a_file_is_captured_as_it_is_now(desk: Desk, tmp_path: Path) -> None:
    claim, page = key(desk, "12 people"), tmp_path / "list.txt"
    page.write_text("List\n\nTwelve names were read out in the square.\n", encoding="utf-8")
    desk.link(claim, str(page), Stance.SUPPORTS, "Twelve names")
    page.write_text("List\n\nNo names were read out.\n", encoding="utf-8")

    linked = desk.dossier(claim).links[0]
    assert linked.text[linked.link.start : linked.link.end] == "Twelve names"
    assert linked.evidence is not None
    assert desk.queue().raw(linked.evidence.sha256) == b"List\n\nTwelve names were read out in the square.\n"


def test_captured_evidence_is_linked_by_its_key(desk: Desk, tmp_path: Path) -> None:
    page = tmp_path / "list.txt"
    page.write_text("List\n\nTwelve names were read out in the square.\n", encoding="utf-8")
    evidence = desk.capture(str(page))
    desk.link(key(desk, "12 people"), evidence.key[:8], Stance.SUPPORTS)

    assert desk.dossier(key(desk, "12 people")).links[0].link.target == evidence.key


def test_a_target_that_is_none_is_named(desk: Desk) -> None:
    with pytest.raises(NotFound, match="no/such/place"):
        desk.link(key(desk, "12 people"), "no/such/place", Stance.CONTEXT)


def test_another_thread_has_a_desk_of_its_own(desk: Desk) -> None:
    with desk.again() as other:
        other.note(key(desk, "12 people"), "from elsewhere")

    assert desk.dossier(key(desk, "12 people")).notes[0].text == "from elsewhere"


def test_every_line_is_the_whole_queue_in_order(desk: Desk) -> None:
    keys = [line.key for line in desk.every_line()]

    assert len(keys) == len(set(keys)) == desk.count()
    assert keys == [line.key for line in desk.lines(limit=10_000)]
    priorities = [line.priority for line in desk.every_line()]
    assert priorities == sorted(priorities, reverse=True)


def test_a_dismissed_claim_leaves_the_queue_and_stays_in_the_record(desk: Desk) -> None:
    claim = key(desk, "wheat")
    desk.dismiss(claim, "a forecast")

    assert claim not in {line.key for line in desk.every_line()}
    assert claim in {line.key for line in desk.every_line(replace(Filter(), dismissed=True))}
    assert desk.dossier(claim).corrections[0].note == "a forecast"
