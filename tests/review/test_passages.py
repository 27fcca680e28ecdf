"""The exact passage, found as people type it."""

from __future__ import annotations

import time

import pytest

from store.errors import Refused
from workbench.review.passages import find_passage, occurrences

TEXT = "He said:\u00a0“At least  50 people —\nmostly civilians — have died.” Nobody else’s count was given.\n"


@pytest.mark.parametrize(
    "typed",
    [
        "“At least  50 people —\nmostly civilians — have died.”",
        '"At least 50 people - mostly civilians - have died."',
        "at least 50 PEOPLE — mostly civilians",
        "Nobody else's count",
        "  He said: “At least",
    ],
)
def test_the_texts_own_words_are_found_however_they_are_typed(typed: str) -> None:
    span = find_passage(TEXT, typed)
    found = TEXT[span.start : span.end]

    assert [letter for letter in found.lower() if letter.isalnum()] == [x for x in typed.lower() if x.isalnum()]
    assert found == found.strip()


def test_words_that_stand_nowhere_are_refused_with_the_nearest_sentence() -> None:
    text = "The road is open. At least 50 people were killed in the market. Rain fell."

    with pytest.raises(Refused, match="At least 50 people were killed in the market"):
        find_passage(text, "at least 15 people were killed in the market")


@pytest.mark.parametrize("typed", ["", "   ", "x" * 30_000])
def test_nothing_and_everything_are_no_passage(typed: str) -> None:
    with pytest.raises(Refused):
        find_passage(TEXT, typed)


def test_every_place_is_given_in_order() -> None:
    assert [span.start for span in occurrences("ten men, ten women, ten days", "ten")] == [0, 9, 20]


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a " * 500_000, " " * 1_000_000, "\n" * 1_000_000])
def test_a_hostile_text_is_searched_in_time(text: str) -> None:
    started = time.process_time()
    with pytest.raises(Refused):
        find_passage(text, "a " * 9_000 + "b")

    assert time.process_time() - started < 2
