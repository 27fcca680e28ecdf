"""What a number counts: never a verb or an adverb, the whole of two nouns that are joined, and what was left out."""

from __future__ import annotations

import pytest

from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut


def units(text: str) -> list[tuple[str, str | None]]:
    """The figures of a text and what each counts."""
    return [(one.words, one.unit) for one in find_figures(cut(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A ferry carried 60 pilgrims, of whom 41 surfaced.", [("60", "pilgrims"), ("41", "pilgrims")]),
        ("Nine swam ashore.", [("Nine", "people")]),
        ("Mine collapse: 14 rescued, six trapped", [("14", "people"), ("six", "people")]),
        ("The riot left 30 arrested and seven badly bruised.", [("30", "people"), ("seven", "people")]),
        ("Three critically hurt in crash", [("Three", "people")]),
        ("Thousands attended evening prayers.", [("Thousands", "people")]),
        ("12 survive as barge sinks", [("12", "people")]),
    ],
)
def test_a_verb_is_no_unit(text: str, expected: list[tuple[str, str]]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six newly hired teachers left.", [("Six", "newly hired teachers")]),
        ("Four family friends came.", [("Four", "family friends")]),
        ("Two suspected hooded robbers fled.", [("Two", "suspected hooded robbers")]),
        ("Five abandoned mines reopened.", [("Five", "abandoned mines")]),
        ("Four off-duty harbour pilots saw it.", [("Four", "off-duty harbour pilots")]),
        ("The hall has nine beds.", [("nine", "beds")]),
    ],
)
def test_what_describes_a_noun_belongs_to_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fire gutted 30 barns and other buildings.", [("30", "barns and other buildings")]),
        ("Some 40 schools and hospitals closed.", [("Some 40", "schools and hospitals")]),
        ("Five teams of divers searched.", [("Five", "teams of divers")]),
        ("The raid met ten soldiers and rebels fled.", [("ten", "soldiers")]),
        ("He met four bakers--two of them twins--at noon.", [("four", "bakers"), ("two", "bakers")]),
    ],
)
def test_joined_nouns(text: str, expected: list[tuple[str, str]]) -> None:
    assert units(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two gunmen and five others died.", [("Two", "gunmen"), ("five", "others")]),
        ("Two nurses and five others were hurt.", [("Two", "nurses"), ("five", "others")]),
        (
            "Six fires broke out, four in barns and two at mills.",
            [("Six", "fires"), ("four", "fires"), ("two", "fires")],
        ),
        ("The motion passed by 51 votes to 38.", [("51", "votes"), ("38", "votes")]),
        ("Vets saw 90 cases of rabies, including 12 in May.", [("90", "cases"), ("12", "cases")]),
        ("Gunners fired six shells. Two of them hit a barn.", [("six", "shells"), ("Two", "shells")]),
        ("Doctors put the deaths at 19.", [("19", "deaths")]),
        ("One in five tenants moved, up from 1 in 8.", [("One in five", "tenants"), ("1 in 8", "tenants")]),
        ("It needs a three-fifths majority.", [("three-fifths", "majority")]),
        ("They found “zero” faults.", [("zero", "faults")]),
        ("Clinics saw 44 measles cases.", [("44", "measles cases")]),
    ],
)
def test_a_noun_that_was_told_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert units(text) == expected
