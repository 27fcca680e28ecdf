"""Two desks that worked on the same claims: what one brings in never overwrites what the other decided."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from store.model import Policy, Rating, Stance, Status
from tests.store.conftest import (
    HARBOUR,
    HARBOUR_LATER,
    as_person,
    bring,
    contents,
    dossier,
    exported,
    key,
    open_desk,
    take,
    told,
)
from workbench.review import Desk


def test_a_correction_made_here_is_not_overwritten(worked: Desk, elsewhere: Desk) -> None:
    plain = told(exported(worked))
    twelve = key(worked, "12 people")
    bring(elsewhere, *(replace(each, claim=each.found or each.claim, corrections=()) for each in plain.values()))
    elsewhere.correct(twelve, figure="more than 12")
    kept = elsewhere.import_(exported(worked)).kept

    assert [each for each in kept if f"the claim {twelve} as it was corrected here" in each]
    assert [each.by for each in elsewhere.dossier(twelve).corrections] == ["cleo"]
    figure = elsewhere.dossier(twelve).claim.figure
    assert figure is not None
    assert figure.words == "more than 12"


def test_a_correction_that_the_other_desk_went_on_from_is_replaced(worked: Desk, elsewhere: Desk) -> None:
    first = exported(worked, "first.jsonl")
    elsewhere.import_(first)
    worked.correct(key(worked, "12 people"), figure="exactly 12")
    assert elsewhere.import_(exported(worked)).kept == ()
    assert told(exported(elsewhere)) == told(exported(worked))
    before = contents(elsewhere.path)
    again = elsewhere.import_(first)

    assert (again.act, again.kept) == (None, ())
    assert contents(elsewhere.path) == before
    elsewhere.undo()
    assert told(exported(elsewhere)) == told(first)


def test_claims_of_a_newer_text_from_elsewhere_are_seen(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.import_(exported(desk))
    take(desk, "harbour", HARBOUR_LATER, "Another shell killed 7 people near the market", "dozens injured")
    elsewhere.import_(exported(desk))

    assert elsewhere.line(key(elsewhere, "dozens")).found
    assert elsewhere.dossier(key(elsewhere, "dozens")).version.text == HARBOUR_LATER
    assert elsewhere.check() == ()


def test_an_older_verdict_from_elsewhere_does_not_outrank_a_newer_one_made_here(desk: Desk, elsewhere: Desk) -> None:
    seven = key(desk, "7 people")
    elsewhere.import_(exported(desk))
    desk.decide(seven, Rating.SUPPORTED, "early")
    elsewhere.decide(seven, Rating.CONTRADICTED, "with all that came in since")
    elsewhere.note(key(elsewhere, "The road"), "an act between")
    elsewhere.import_(exported(desk))

    assert elsewhere.line(seven).rating is Rating.CONTRADICTED
    assert [each.rating for each in elsewhere.dossier(seven).verdicts] == [Rating.SUPPORTED, Rating.CONTRADICTED]


def test_a_newer_verdict_from_elsewhere_is_the_effective_one(desk: Desk, tmp_path: Path) -> None:
    seven = key(desk, "7 people")
    with open_desk(tmp_path / "later", "cleo", "2026-05-09") as later, open_desk(tmp_path / "last", "dan") as last:
        later.import_(exported(desk))
        desk.decide(seven, Rating.SUPPORTED, "early")
        later.decide(seven, Rating.DISPUTED, "late")
        last.import_(exported(desk))
        last.import_(exported(later))
        assert last.line(seven).rating is Rating.DISPUTED


def test_a_verdict_that_knew_nothing_of_a_correction_here_is_reopened(desk: Desk, elsewhere: Desk) -> None:
    seven = key(desk, "7 people")
    elsewhere.import_(exported(desk))
    desk.decide(seven, Rating.SUPPORTED, "as it is written")
    elsewhere.correct(seven, figure="about 8")
    elsewhere.import_(exported(desk))

    assert elsewhere.line(seven).status is Status.REOPENED


def test_a_verdict_that_no_longer_stood_there_does_not_stand_here(worked: Desk, elsewhere: Desk) -> None:
    thirty = key(worked, "30 people")
    page = worked.path.parent / "mosque.txt"
    page.write_text("Names on the wall\n\nThirty names are on the wall.\n", encoding="utf-8")
    worked.link(thirty, str(page), Stance.SUPPORTS)
    worked.decide(thirty, Rating.SUPPORTED, "counted twice")
    page.write_text("List of graves\n\nTwenty people were buried on Saturday.\n", encoding="utf-8")
    worked.capture(str(page))
    assert worked.line(thirty).status is Status.REOPENED
    elsewhere.import_(exported(worked))

    assert elsewhere.line(thirty).status is Status.REOPENED
    assert "captured again" in elsewhere.dossier(thirty).standing_why
    assert elsewhere.import_(exported(worked)).act is None
    elsewhere.decide(thirty, Rating.DISPUTED, "looked again")
    assert elsewhere.line(thirty).status is Status.DECIDED
    assert elsewhere.import_(exported(worked)).act is None
    assert elsewhere.line(thirty).status is Status.DECIDED


def test_a_claim_that_is_known_from_a_link_alone_comes_in_with_it(worked: Desk, elsewhere: Desk) -> None:
    thirty = key(worked, "30 people")
    only = told(exported(worked))[thirty]
    bring(elsewhere, only)

    twelve = next(each.link.target for each in only.links if each.claim is not None)
    assert elsewhere.dossier(thirty).links == only.links
    assert elsewhere.dossier(twelve).claim == next(each.claim for each in only.links if each.claim)
    assert elsewhere.check() == ()
    elsewhere.import_(exported(worked))
    assert elsewhere.check() == ()


def test_a_linked_claim_whose_own_dossier_follows_is_what_that_says(worked: Desk, elsewhere: Desk) -> None:
    whole = told(exported(worked))
    thirty = whole[key(worked, "30 people")]
    others = [each for each in whole.values() if each != thirty]

    assert bring(elsewhere, thirty, *others) == ()
    assert told(exported(elsewhere)) == whole


def test_the_same_article_read_at_both_desks_is_one(worked: Desk, elsewhere: Desk) -> None:
    take(elsewhere, "harbour", HARBOUR, "at least 30 people were killed on Friday", "40 houses were damaged")
    brought = elsewhere.import_(exported(worked))

    assert (brought.articles, brought.claims, brought.kept) == (2, 6, ())
    assert elsewhere.line(key(elsewhere, "30 people")).rating is worked.line(key(worked, "30 people")).rating
    assert elsewhere.check() == ()


def test_another_text_of_an_article_is_added_and_the_one_here_stays_the_newest(desk: Desk, elsewhere: Desk) -> None:
    take(elsewhere, "harbour", HARBOUR_LATER, "dozens injured")
    kept = elsewhere.import_(exported(desk)).kept

    assert any("the file describes it otherwise" in each for each in kept)
    article = elsewhere.line(key(elsewhere, "dozens")).article
    assert elsewhere.version(article).text == HARBOUR_LATER
    assert elsewhere.dossier(key(elsewhere, "dozens")).still_found
    assert elsewhere.check() == ()


def test_a_key_that_means_other_words_here_is_kept_out(desk: Desk, elsewhere: Desk) -> None:
    elsewhere.import_(exported(desk))
    seven, road = dossier(desk, "7 people"), dossier(desk, "The road")
    assert seven.found is not None
    other = replace(road, claim=replace(road.claim, key=seven.claim.key), found=road.found)
    before = contents(elsewhere.path)

    assert any("other words here" in each for each in bring(elsewhere, other))
    assert contents(elsewhere.path) == before


def test_a_record_whose_key_is_taken_is_kept_out(worked: Desk, elsewhere: Desk) -> None:
    elsewhere.import_(exported(worked))
    thirty = dossier(worked, "30 people")
    first, *rest = thirty.verdicts
    forged = replace(thirty, verdicts=(replace(first, rating=Rating.CONTRADICTED), *rest))

    assert any("says something else here" in each for each in bring(elsewhere, forged))
    assert elsewhere.dossier(thirty.claim.key).verdicts == thirty.verdicts


def test_a_second_reviewer_decides_blind_of_what_came_in(desk: Desk, tmp_path: Path) -> None:
    seven = key(desk, "7 people")
    desk.decide(seven, Rating.SUPPORTED, "seen")
    with open_desk(tmp_path / "two", "cleo", "2026-05-09", Policy(second_person=True)) as two:
        two.import_(exported(desk))
        assert two.line(seven).status is Status.AWAITING_SECOND
        with as_person(two, "dan") as second:
            assert second.dossier(seven).verdicts == ()
            assert second.log() == ()
            second.decide(seven, Rating.SUPPORTED, "seen too")
            assert [each.what for each in second.log()] == ["decide", "import"]
        assert two.line(seven).status is Status.DECIDED
