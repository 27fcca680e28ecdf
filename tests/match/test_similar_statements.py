from __future__ import annotations

import time

import pytest

from store.model import Casualty, Figure, FigureKind, Qualifier, Span
from workbench.match.similar import LEAST, Said, likeness, rank

CLAIM = "At least 50 people were killed when shells hit the market in Old Harbour, the mayor said"


def killed(words: str, low: float, high: float | None) -> Figure:
    return Figure(Span(0, 1), words, low, high, "people", FigureKind.COUNT, Qualifier.EXACTLY, casualty=Casualty.KILLED)


def test_the_likest_first_and_strangers_not_at_all() -> None:
    others = [
        ("weather", Said("Rain is expected in the hills on Thursday")),
        (
            "paraphrase",
            Said("Shelling of the market in Old Harbour killed at least 50 people, the mayor told reporters"),
        ),
        ("same place", Said("The market in Old Harbour will open again on Sunday")),
    ]
    ranked = [each.key for each in rank(Said(CLAIM), others)]
    assert ranked[0] == "paraphrase"
    assert "weather" not in ranked


def test_north_is_not_south() -> None:
    ours = Said("The ministry said North Korea fired 4 rockets into the sea on Friday")
    same = likeness(ours, Said("Four rockets were fired into the sea by North Korea on Friday, the ministry said"))
    other = likeness(ours, Said("The ministry said South Korea fired 4 rockets into the sea on Friday"))
    assert other.score < same.score
    assert "one names north korea, the other south korea" in other.why


def test_a_contradiction_is_still_offered_and_says_what_differs() -> None:
    denial = likeness(Said(CLAIM), Said("The mayor denied that 50 people were killed in the market in Old Harbour"))
    assert denial.score > LEAST
    assert "one of them denies" in denial.why
    other = likeness(
        Said(CLAIM, (killed("at least 50 people", 50, None),)),
        Said("Shells hit the market in Old Harbour and killed 14 people", (killed("14 people", 14, 14),)),
    )
    assert other.score > LEAST
    assert "other number: at least 50 people against 14 people" in other.why


def test_the_reason_names_words_that_tell_something() -> None:
    other = Said("At least 14 people were hurt, the mayor told them, and more would not say so")
    assert likeness(Said(CLAIM), other).why.startswith("both say people, mayor; ")
    assert likeness(Said("At least one more"), Said("at least some more")).why == "few words in common"


@pytest.mark.parametrize(("first", "second"), [("", ""), ("a", CLAIM), ("!!!", "???"), ("the of", "the of")])
def test_what_has_no_words_is_like_nothing(first: str, second: str) -> None:
    assert likeness(Said(first), Said(second)).score < LEAST


def test_five_thousand_candidates_are_ranked_while_a_person_waits() -> None:
    others = [
        (n, Said(f"Officials in District {n} said {n} people were hurt when a bridge fell")) for n in range(5_000)
    ]
    start = time.perf_counter()
    ranked = rank(Said("A bridge fell in District 77 and 77 people were hurt"), others)
    assert time.perf_counter() - start < 5
    assert ranked[0].key == 77


@pytest.mark.parametrize("text", ["A " * 500_000, "No" * 500_000, "1" * 1_000_000, "Ab " * 300_000])
def test_a_megabyte_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    likeness(Said(text), Said(text))
    assert time.perf_counter() - start < 2
