"""What one desk exports, another takes in: without loss, without overwriting, as one act that can be taken back."""

from __future__ import annotations

import pytest

from store.errors import Refused
from store.model import Rating, Status
from tests.store.conftest import (
    HARBOUR_LATER,
    contents,
    exported,
    key,
    take,
    told,
)
from workbench.review import Desk


def test_a_whole_desk_comes_in_without_loss(worked: Desk, elsewhere: Desk) -> None:
    brought = elsewhere.import_(exported(worked))

    assert brought.act is not None
    assert (brought.articles, brought.claims, brought.kept) == (3, 8, ())
    assert told(exported(elsewhere)) == told(exported(worked))
    assert [line.key for line in elsewhere.lines()] == [line.key for line in worked.lines()]
    assert elsewhere.check() == ()


def test_an_article_that_changed_comes_in_with_both_its_texts(worked: Desk, elsewhere: Desk) -> None:
    lost = "Another shell killed 7 people near the market"
    take(worked, "harbour", HARBOUR_LATER, lost, "dozens injured")
    assert worked.line(key(worked, "30 people")).status is Status.REOPENED
    elsewhere.import_(exported(worked))

    assert told(exported(elsewhere)) == told(exported(worked))
    article = elsewhere.line(key(elsewhere, "30 people")).article
    assert elsewhere.version(article).text == HARBOUR_LATER
    assert not elsewhere.line(key(elsewhere, "30 people")).found
    assert elsewhere.check() == ()


def test_a_verdict_after_the_change_still_stands_where_it_comes_to(worked: Desk, elsewhere: Desk) -> None:
    take(worked, "harbour", HARBOUR_LATER, "dozens injured")
    worked.decide(key(worked, "30 people"), Rating.UNPROVEN, "the article no longer says it")
    elsewhere.import_(exported(worked))

    assert elsewhere.line(key(elsewhere, "30 people")).status is Status.DECIDED
    assert elsewhere.line(key(elsewhere, "7 people")).status is Status.REOPENED
    assert told(exported(elsewhere)) == told(exported(worked))


def test_a_correction_made_on_an_older_text_comes_in(desk: Desk, elsewhere: Desk) -> None:
    words = "Another shell killed 7 people near the market"
    desk.correct(key(desk, "7 people"), figure="about 8")
    take(desk, "harbour", "Much later\n\n" + "The count goes on. " * 50 + words, words)
    elsewhere.import_(exported(desk))

    assert told(exported(elsewhere)) == told(exported(desk))
    assert desk.import_(exported(desk)).kept == ()
    assert desk.check() == elsewhere.check() == ()


def test_the_same_file_again_changes_nothing(worked: Desk, elsewhere: Desk) -> None:
    path = exported(worked)
    elsewhere.import_(path)
    before = contents(elsewhere.path)
    again = elsewhere.import_(path)

    assert (again.act, again.articles, again.claims, again.records, again.kept) == (None, 0, 0, 0, ())
    assert contents(elsewhere.path) == before


def test_a_desk_that_takes_its_own_set_in_changes_nothing(worked: Desk) -> None:
    brought = worked.import_(exported(worked))

    assert (brought.act, brought.kept) == (None, ())


def test_an_import_is_one_act_that_is_taken_back_and_put_back(worked: Desk, elsewhere: Desk) -> None:
    act = elsewhere.import_(exported(worked)).act
    assert act is not None
    assert [each.what for each in elsewhere.log()] == ["import"]
    whole = told(exported(elsewhere))
    elsewhere.undo()
    undone = told(exported(elsewhere))

    assert elsewhere.check() == ()
    assert all(each.status is Status.OPEN for each in undone.values())
    assert not any(each.links or each.verdicts or each.notes or each.corrections for each in undone.values())
    assert all(each.claim == each.found for each in undone.values())
    elsewhere.redo()
    assert told(exported(elsewhere)) == whole
    assert elsewhere.check() == ()
    assert [each.what for each in elsewhere.log()] == ["redo", "undo", "import"]


def test_what_was_taken_back_here_stays_so_and_the_way_back_is_named(worked: Desk, elsewhere: Desk) -> None:
    path = exported(worked)
    elsewhere.import_(path)
    elsewhere.undo()
    before = contents(elsewhere.path)
    again = elsewhere.import_(path)

    assert contents(elsewhere.path) == before
    assert any("withdrawn here; `workbench undo 2` brings it back" in each for each in again.kept)


def test_an_import_of_machine_claims_alone_is_in_the_journal(desk: Desk, elsewhere: Desk) -> None:
    brought = elsewhere.import_(exported(desk))

    assert brought.act is not None
    assert brought.records == 0
    assert "3 articles, 7 claims" in brought.act.summary
    with pytest.raises(Refused, match="articles and claims alone"):
        elsewhere.undo(brought.act.seq)
    with pytest.raises(Refused, match="nothing to take back"):
        elsewhere.undo()


def test_who_did_what_when_comes_in_with_it(worked: Desk, elsewhere: Desk) -> None:
    elsewhere.import_(exported(worked))
    verdicts = elsewhere.dossier(key(elsewhere, "30 people")).verdicts

    assert [each.by for each in verdicts] == ["ana", "ben"]
    assert verdicts == worked.dossier(key(worked, "30 people")).verdicts
    assert verdicts[0].at.startswith("2026-05-04")
    assert elsewhere.log()[0].by == "cleo"


def test_the_journal_of_a_claim_shows_its_own_part_of_the_import(worked: Desk, elsewhere: Desk) -> None:
    elsewhere.import_(exported(worked))
    houses = key(elsewhere, "40 houses")
    (act,) = elsewhere.dossier(houses).acts

    assert act.what == "import"
    assert {each.table for each in act.changes} == {"verdict", "note"}
    assert len(elsewhere.log()[0].changes) > len(act.changes)


def test_the_other_journal_is_named_in_the_log(worked: Desk, elsewhere: Desk) -> None:
    seq, head = worked.log()[0].seq, worked.log()[0].hash
    elsewhere.import_(exported(worked))

    assert f"the other journal is known up to act {seq}, {head[:12]}" in elsewhere.log()[0].summary
