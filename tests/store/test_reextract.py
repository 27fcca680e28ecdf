"""A store that older rules filled, read anew: what people did stays with its claim, however that is cut or read now."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.keys import article_key, claim_key
from store.model import (
    Article,
    Claim,
    ClaimKind,
    Extraction,
    Filter,
    FlagCode,
    Rating,
    Reread,
    Span,
    Stance,
    Status,
    Version,
)
from store.taking import Found
from tests.store.conftest import HARBOUR, HOSPITAL, bring, contents, exported, key, open_desk, take, told
from workbench.extract import extract
from workbench.review import Desk

TOLL, SHELL, HOUSES = "30 people", "7 people", "40 houses"
Older = Callable[[Claim], Claim | None]


def cut(claim: Claim) -> Claim:
    """A claim as rules found it that left its last word out."""
    words = claim.text.rpartition(" ")[0]
    span = replace(claim.span, end=claim.span.start + len(words))
    return replace(claim, key=claim_key(claim.article, words, 0), text=words, span=span)


def elsewhere_found(claim: Claim) -> Claim:
    """The same claim put where today's rules find none."""
    start = HARBOUR.index("The ministry claimed")
    words = HARBOUR[start : start + 12]
    return Claim(claim_key(claim.article, words, 0), claim.article, Span(start, start + 12), words)


def filled(desk: Desk, older: Older, name: str = "harbour", text: str = HARBOUR) -> None:
    """Take an article in as rules would have read it that made this of today's claims; None: did not find it."""
    article = Article(article_key("", "", "", "", name), name, text.partition("\n")[0], outlet="Example Wire")
    read = extract(replace(article, published="2026-05-02"), text)
    claims = tuple(claim for claim in map(older, read.claims) if claim is not None)
    raw = text.encode()
    version = Version(hashlib.sha256(raw).hexdigest(), article.key, text, article.title, "", desk.clock(), "older")
    desk.store().take([Found(version, raw, Extraction(read.article, text, claims=claims))])


def reextract(desk: Desk, *, dry_run: bool = False) -> Reread:
    (each,) = desk.reextract(dry_run=dry_run)
    return each


def words(desk: Desk) -> list[str]:
    return sorted(line.text for line in desk.every_line())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "desk") as made:
        yield made


@pytest.fixture
def today(tmp_path: Path) -> list[str]:
    """What today's rules find in the article."""
    with open_desk(tmp_path / "today") as made:
        filled(made, lambda claim: claim)
        return words(made)


def test_what_today_s_rules_wrote_is_kept_as_it_is(desk: Desk) -> None:
    filled(desk, lambda claim: claim)
    before = contents(desk.path)
    again = reextract(desk)

    assert (again.kept, again.moved, again.new, again.lost, again.touched) == (desk.count(), 0, 0, (), ())
    assert contents(desk.path) == before


def test_what_nobody_touched_gives_way_to_what_is_found_now(desk: Desk, today: list[str]) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    old = key(desk, TOLL)
    again = reextract(desk)

    assert (again.moved, again.new, again.lost, again.touched) == (0, 1, (old,), ())
    assert words(desk) == today


DEEDS: dict[str, Callable[[Desk, str], object]] = {
    "verdict": lambda desk, claim: desk.decide(claim, Rating.SUPPORTED, "counted", low=30),
    "link": lambda desk, claim: desk.link(claim, key(desk, HOUSES), Stance.CONTEXT, "40 houses"),
    "linked to": lambda desk, claim: desk.link(key(desk, HOUSES), claim, Stance.CONTEXT, TOLL),
    "clearing": lambda desk, claim: desk.clear(claim, FlagCode.UNVERIFIED_FIGURE, "the list confirms it"),
    "correction": lambda desk, claim: desk.correct(claim, source="the port"),
    "dismissal": lambda desk, claim: desk.dismiss(claim, "no claim"),
    "note": lambda desk, claim: desk.note(claim, "ask the port"),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_what_a_person_touched_keeps_its_key_and_their_work_and_says_what_is_found_now(
    desk: Desk, today: list[str], deed: str
) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    old = key(desk, TOLL)
    DEEDS[deed](desk, old)
    before, journal = desk.dossier(old), desk.log()
    again = reextract(desk)
    after = desk.dossier(old)

    assert (again.moved, again.new, again.lost, again.touched) == (1, 0, (), (old,))
    assert after.found is not None
    assert (after.found.text in today, before.found != after.found) == (True, True)
    assert after.still_found
    assert [each.link for each in after.links] == [each.link for each in before.links]
    for kept in ("verdicts", "clearings", "corrections", "notes", "status", "rating", "acts"):
        assert getattr(after, kept) == getattr(before, kept), kept
    assert desk.log() == journal
    assert len(list(desk.every_line(Filter(dismissed=True)))) == len(today)
    assert (reextract(desk).kept, desk.check()) == (len(today), ())
    desk.undo()
    assert desk.check() == ()
    desk.redo()
    assert desk.dossier(old).claim == after.claim


def test_what_a_person_said_of_a_claim_goes_on_to_stand(desk: Desk) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    old = key(desk, TOLL)
    desk.correct(old, source="the port")
    stood = desk.dossier(old).claim
    reextract(desk)

    assert desk.dossier(old).claim == stood
    desk.undo()
    assert desk.dossier(old).claim == desk.dossier(old).found


def test_what_a_person_touched_and_no_rule_finds_stays_a_row_marked_as_no_longer_found(desk: Desk) -> None:
    filled(desk, lambda claim: elsewhere_found(claim) if SHELL in claim.text else claim)
    old = key(desk, "The ministry")
    desk.decide(old, Rating.CONTRADICTED, "nothing was hit")
    again = reextract(desk)
    line = desk.line(old)

    assert (again.new, again.lost, again.touched) == (1, (), (old,))
    assert (line.found, line.status, line.rating) == (False, Status.DECIDED, Rating.CONTRADICTED)
    assert reextract(desk).touched == ()
    desk.undo()
    assert old not in [each.key for each in desk.every_line()]
    desk.redo()
    assert desk.line(old).status is Status.DECIDED


def test_values_that_are_read_otherwise_move_and_no_verdict_moves_with_them(desk: Desk) -> None:
    def vague(claim: Claim) -> Claim:
        return replace(claim, worthiness=0.0, chain=(), what=ClaimKind.STATEMENT, figure=None)

    filled(desk, lambda claim: vague(claim) if SHELL in claim.text or HOUSES in claim.text else claim)
    shell = key(desk, SHELL)
    desk.decide(shell, Rating.DISPUTED, "two counts")
    again = reextract(desk)

    assert (again.moved, again.new, again.lost, again.touched) == (2, 0, (), (shell,))
    assert desk.line(shell).figure
    assert (desk.line(shell).status, desk.line(shell).rating) == (Status.DECIDED, Rating.DISPUTED)


def test_what_was_taken_back_can_be_put_back_after_it(desk: Desk) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    old = key(desk, TOLL)
    desk.decide(old, Rating.SUPPORTED, "counted")
    desk.undo()
    assert reextract(desk).moved == 1
    desk.redo()
    assert (desk.line(old).rating, desk.line(old).found) == (Rating.SUPPORTED, True)


def test_a_dry_run_says_the_same_and_changes_nothing(desk: Desk) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    filled(desk, cut, "second", f"{HARBOUR} ")
    desk.note(key(desk, TOLL), "ask the port")
    before = contents(desk.path)
    dry = list(desk.reextract(dry_run=True))

    assert contents(desk.path) == before
    assert list(desk.reextract()) == dry
    assert any(each.lost and each.new for each in dry)


def test_broken_off_it_leaves_whole_articles_and_goes_on_from_there(desk: Desk) -> None:
    filled(desk, cut)
    filled(desk, cut, "second", f"{HARBOUR} ")

    def break_off(_: str, done: int, __: int) -> None:
        if done:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(desk.reextract(on_progress=break_off))
    assert desk.check() == ()
    assert sum(each.new for each in desk.reextract()) > 0
    assert sum(each.new for each in desk.reextract()) == 0


def test_what_is_read_as_background_now_leaves_the_queue_unless_somebody_touched_it(desk: Desk) -> None:
    take(desk, "harbour", HARBOUR, "40 houses were damaged", "nobody was hurt")
    desk.note(key(desk, "nobody"), "says who?")
    take(desk, "harbour", HARBOUR, aside={"40 houses were damaged": "background", "nobody was hurt": "background"})

    assert words(desk) == ["nobody was hurt"]
    assert desk.stats().aside == 1


LONGER = HARBOUR.replace("on Friday.", "on Friday near the port.")


@pytest.mark.parametrize(
    ("text", "now", "found"),
    [
        (LONGER, "at least 30 people were killed on Friday near the port", True),
        (HARBOUR.replace("at least", "At  least"), "At  least 30 people were killed on Friday", True),
        (HARBOUR.replace("30", "34"), "at least 34 people were killed on Friday", False),
        (HARBOUR.replace("killed on", "hurt on"), "at least 30 people were hurt on Friday", False),
        (HARBOUR, "at least 30 people", True),
    ],
)
def test_a_changed_page_holds_it_where_its_words_or_a_part_of_them_stand(
    desk: Desk, text: str, now: str, *, found: bool
) -> None:
    take(desk, "harbour", HARBOUR, "at least 30 people were killed on Friday")
    old = key(desk, TOLL)
    desk.decide(old, Rating.SUPPORTED, "counted")
    taken = take(desk, "harbour", text, now)

    assert desk.line(old).found is found
    assert (taken.claims_new, taken.claims_kept, taken.claims_lost) == ((0, 1, 0) if found else (1, 0, 1))
    assert (desk.dossier(old).claim.text == now) is found
    assert desk.check() == ()


def test_of_two_that_could_be_it_the_one_that_turns_on_its_figure_is(desk: Desk) -> None:
    take(desk, "hospital", HOSPITAL, "12 people were killed on Friday. It treated 31")
    old = key(desk, "12 people")
    desk.decide(old, Rating.SUPPORTED, "counted")
    take(desk, "hospital", HOSPITAL, "It treated 31 wounded", "12 people were killed on Friday")

    assert desk.dossier(old).claim.text == "12 people were killed on Friday"
    assert words(desk) == ["12 people were killed on Friday", "It treated 31 wounded"]


def test_what_denies_is_not_taken_for_what_did_not(desk: Desk) -> None:
    take(desk, "harbour", HARBOUR, "that nobody was hurt")
    desk.decide(key(desk, "nobody"), Rating.CONTRADICTED, "30 were")
    take(
        desk,
        "harbour",
        HARBOUR,
        "claimed that nobody was hurt",
        made=lambda found: replace(found, what=ClaimKind.DENIAL),
    )

    assert {line.text: line.found for line in desk.every_line()} == {
        "that nobody was hurt": False,
        "claimed that nobody was hurt": True,
    }


def test_a_claim_added_by_hand_is_not_doubled_when_the_rules_learn_to_find_it(desk: Desk) -> None:
    filled(desk, lambda claim: None if SHELL in claim.text else claim)
    article = next(iter(desk.every_line())).article
    added = desk.add(article, words="shell killed 7 people near the market").acts[0].claim
    again = reextract(desk)

    assert (again.moved, again.new, again.touched) == (1, 0, ())
    assert [line.key for line in desk.every_line() if SHELL in line.text] == [added]
    assert desk.dossier(added).claim.text == "shell killed 7 people near the market"


def test_another_desk_gets_the_claim_as_it_is_now_with_all_that_people_did(desk: Desk, tmp_path: Path) -> None:
    filled(desk, lambda claim: cut(claim) if TOLL in claim.text else claim)
    old = key(desk, TOLL)
    desk.decide(old, Rating.SUPPORTED, "counted")
    with open_desk(tmp_path / "elsewhere", "cleo", "2026-05-09") as elsewhere:
        elsewhere.import_(exported(desk, "before.jsonl"))
        reextract(desk)
        desk.note(old, "read anew since")
        kept = bring(elsewhere, *told(exported(desk, "after.jsonl")).values())
        assert [note.text for note in elsewhere.dossier(old).notes] == ["read anew since"]
        assert kept == (f"the claim {old}, as it was read here: the file's reading differs",)
        reextract(elsewhere)
        assert elsewhere.dossier(old).claim == desk.dossier(old).claim
    with open_desk(tmp_path / "fresh", "dan", "2026-05-10") as fresh:
        fresh.import_(exported(desk, "after.jsonl"))
        assert told(exported(fresh)) == told(exported(desk))
        assert reextract(fresh).kept == fresh.count()
