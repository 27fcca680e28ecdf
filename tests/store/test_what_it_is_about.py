"""What a claim asserts, when and where it was, who is counted, where it is said again: told wherever a claim is."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.model import Claim, ClaimKind, Event, EventPlace, EventTime, Filter, Group, Place, Precision, Span
from tests.store.conftest import HARBOUR, HARBOUR_LATER, exported, key, open_desk, take, told
from workbench.cli.record import record
from workbench.review import Desk

TOLL, AGAIN = "at least 30 people were killed on Friday", "Another shell killed 7 people near the market"


def span(words: str, text: str = HARBOUR) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


EVENT = Event(
    EventTime("on Friday", "2026-05-01", "2026-05-01", inherited=False, span=span("on Friday")),
    (
        EventPlace("the harbour", Precision.SITE, inherited=True, span=Span(13, 24, Place.TITLE)),
        EventPlace("Karsava", Precision.PLACE, inherited=True, span=span("Dock workers")),
    ),
    effect="killed",
    means="shelling",
    whom="at least 30 people",
    by="the army",
    alleged_by="dock workers",
)


def toll(found: Claim) -> Claim:
    figure = replace(found.figure, group=Group.CIVILIANS) if found.figure else None
    figures = (figure,) if figure else ()
    event = replace(EVENT, when=EVENT.when and replace(EVENT.when, inherited="7" in found.text))
    return replace(
        found, figure=figure, figures=figures, what=ClaimKind.TOLL, event=event, repeats=(span("The mayor"),)
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "desk") as made:
        take(made, "harbour", HARBOUR, TOLL, AGAIN, made=toll)
        yield made


def test_a_line_says_what_the_claim_asserts(desk: Desk) -> None:
    assert {line.what for line in desk.every_line()} == {ClaimKind.TOLL}


def test_the_record_tells_it_and_what_is_taken_over_from_where(desk: Desk) -> None:
    lines = [line.strip() for line in record(desk.dossier(key(desk, TOLL)))]

    assert (
        "what: toll: killed, “at least 30 people”, by shelling, done by the army (according to dock workers)" in lines
    )
    assert "when: “on Friday”: 2026-05-01" in lines
    assert "where: the harbour (from the headline), Karsava (from the lead)" in lines
    assert "who is counted: civilians" in lines
    assert "said again: “The mayor”" in lines
    assert "  when: “on Friday”: 2026-05-01 (from the lead)" in record(desk.dossier(key(desk, AGAIN)))


def test_dossiers_and_tables_tell_it(desk: Desk, tmp_path: Path) -> None:
    for form in ("markdown", "html"):
        path = tmp_path / form
        desk.export(form, path, everything=True)
        text = path.read_text("utf-8").replace("\\", "")
        assert all(words in text for words in ("Who is counted", "the harbour (from the headline)", "Said again")), form
    desk.export("csv", tmp_path / "csv", everything=True)
    rows = list(csv.DictReader((tmp_path / "csv").read_text("utf-8-sig").splitlines()))
    names = ("what", "group", "when_from", "when_to", "place")
    assert {tuple(row[name] for name in names) for row in rows} == {
        ("toll", "civilians", "2026-05-01", "2026-05-01", "the harbour; Karsava")
    }


def test_a_reading_that_knew_no_events_tells_what_its_words_tell(tmp_path: Path) -> None:
    with open_desk(tmp_path / "older") as older:
        take(older, "harbour", HARBOUR, TOLL)
        lines = list(record(older.dossier(key(older, TOLL))))
    assert {"  when: “Friday”: 2026-05-01", "  where: Karsava"} <= set(lines)
    assert not any(line.startswith(("  what", "  who is counted", "  said again")) for line in lines)


def test_it_travels_whole_also_where_a_correction_stands_on_an_older_text(desk: Desk, tmp_path: Path) -> None:
    desk.correct(key(desk, AGAIN), source="the market")
    longer = HARBOUR_LATER.replace("The number", f"{'Nothing new. ' * 40}The number")
    at = span(AGAIN, longer)
    event = Event(
        EventTime("today", "", "", inherited=False, span=at),
        (EventPlace("x", Precision.SITE, inherited=True, span=at),),
    )
    take(desk, "harbour", longer, AGAIN, made=lambda found: replace(found, event=event, repeats=(at,)))
    with open_desk(tmp_path / "elsewhere", "cleo", "2026-05-09") as elsewhere:
        wanted = Filter(dismissed=True, everything=True)
        elsewhere.import_(exported(desk, wanted=wanted))
        assert told(exported(elsewhere, wanted=wanted)) == told(exported(desk, wanted=wanted))
