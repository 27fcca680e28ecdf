"""What one desk exports, another takes in: without loss, without overwriting, as one act that can be taken back."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import DeskError, Refused, StoreError
from store.model import Dossier, Policy, Rating, Stance, Status, Verdict
from tests.store.conftest import (
    EVERYTHING,
    HARBOUR,
    HARBOUR_LATER,
    as_person,
    contents,
    exported,
    key,
    open_desk,
    take,
    told,
)
from workbench.exporters import read_dossiers
from workbench.review import Desk


def bring(desk: Desk, *dossiers: Dossier) -> tuple[str, ...]:
    return desk.store().bring_in(iter(dossiers), "cleo", desk.clock()).kept


def dossier(desk: Desk, words: str) -> Dossier:
    """The dossier as an export tells it."""
    return told(exported(desk, "one.jsonl"))[key(desk, words)]


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


# what a file may hold that no desk would write


def without_target(whole: Dossier) -> Dossier:
    return replace(whole, links=tuple(replace(each, claim=None, article=None, version=None) for each in whole.links))


def to_itself(whole: Dossier) -> Dossier:
    first, *rest = whole.links
    return replace(whole, links=(replace(first, link=replace(first.link, target=whole.claim.key)), *rest))


def under_another_article(whole: Dossier) -> Dossier:
    return replace(whole, version=replace(whole.version, article="somewhere-else"))


@pytest.mark.parametrize("spoil", [without_target, to_itself, under_another_article])
def test_a_set_that_does_not_hold_together_is_refused_whole(
    worked: Desk, elsewhere: Desk, spoil: Callable[[Dossier], Dossier]
) -> None:
    whole = told(exported(worked))
    thirty = whole.pop(key(worked, "30 people"))
    before = contents(elsewhere.path)

    with pytest.raises(StoreError, match=f"{thirty.claim.key}|{thirty.article.key}"):
        bring(elsewhere, whole[key(worked, "7 people")], spoil(thirty))
    assert contents(elsewhere.path) == before
    assert elsewhere.check() == ()


def test_a_file_that_breaks_off_leaves_nothing(worked: Desk, elsewhere: Desk) -> None:
    path = exported(worked)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    before = contents(elsewhere.path)

    with pytest.raises(DeskError, match="cut short"):
        elsewhere.import_(path)
    assert contents(elsewhere.path) == before


def test_a_program_killed_in_the_middle_leaves_nothing(worked: Desk, elsewhere: Desk) -> None:
    before = contents(elsewhere.path)
    code = (
        "import os, sys; from pathlib import Path; from store.database import Store\n"
        "from workbench.exporters import read_dossiers\n"
        "def broken():\n"
        "    for number, dossier in enumerate(read_dossiers(Path(sys.argv[2]))):\n"
        "        if number == 5: os.kill(os.getpid(), 9)\n"
        "        yield dossier\n"
        "Store.open(sys.argv[1]).bring_in(broken(), 'cleo', '2026-05-09T12:00:00Z')\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(elsewhere.path), str(exported(worked))], check=False)

    assert ran.returncode == -9
    assert contents(elsewhere.path) == before
    assert elsewhere.import_(exported(worked)).claims == 8
    assert elsewhere.check() == ()


def test_characters_that_no_store_can_keep_are_replaced(desk: Desk, elsewhere: Desk) -> None:
    seven = dossier(desk, "7 people")
    text = seven.version.text.replace("harbour", "har\x00our")
    odd = replace(
        seven,
        version=replace(seven.version, text=text, sha256=""),
        notes=(),
        verdicts=(
            Verdict(
                "v-1",
                seven.claim.key,
                Rating.SUPPORTED,
                "\ud800\x00",
                "x",
                "2026-05-05T00:00:00Z",
                low=float("nan"),
                high=1e300,
            ),
        ),
    )
    bring(elsewhere, odd)

    assert elsewhere.check() == ()
    assert elsewhere.dossier(seven.claim.key).verdicts[0].reason == "��"
    bring(elsewhere, odd)
    assert len(elsewhere.log()) == 1


def test_spans_beyond_the_text_are_brought_into_it(worked: Desk, elsewhere: Desk) -> None:
    thirty = told(exported(worked))[key(worked, "30 people")]
    short = "Too short."
    links = tuple(
        replace(each, version=replace(each.version, text=short, sha256="")) if each.claim and each.version else each
        for each in thirty.links
    )
    bring(elsewhere, replace(thirty, links=links))
    path = exported(elsewhere)

    assert set(told(path)) == {line.key for line in elsewhere.every_line(EVERYTHING)}
    assert elsewhere.check() == ()


def test_nobody_imports_without_a_name(worked: Desk, elsewhere: Desk) -> None:
    with pytest.raises(Refused, match="name"):
        elsewhere.store().bring_in(read_dossiers(exported(worked)), "  ", elsewhere.clock())
