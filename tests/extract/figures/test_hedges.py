"""Which words put a figure in doubt, and which doubt something else in its sentence."""

from __future__ import annotations

import pytest

from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut

Told = list[tuple[str, tuple[str, ...]]]


def hedges(text: str) -> Told:
    """The figures of a text and the words that doubt each."""
    return [(one.words, one.hedges) for one in find_figures(cut(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The flood took at least 8 and possibly as many as 13 horses.",
            [("at least 8", ()), ("as many as 13", ("possibly",))],
        ),
        ("Perhaps 40 shops burned.", [("40", ("perhaps",))]),
        ("Maybe half a dozen boats were there.", [("half a dozen", ("maybe",))]),
        ("Two trawlers were possibly lost.", [("Two", ("possibly",))]),
        ("Probably 30 cows drowned.", [("30", ("probably",))]),
        ("The purported 50 owners stayed away.", [("50", ("purported",))]),
        ("It was perhaps the worst fire in 20 years.", [("20 years", ())]),
    ],
)
def test_perhaps_doubts_the_number_beside_it(text: str, expected: Told) -> None:
    assert hedges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The drill reached 900 homes, the utility claimed on Telegram.", [("900", ("claimed",))]),
        ("Sixty boats joined when the wind fell, the club claimed in a post.", [("Sixty", ("claimed",))]),
        ("The club claimed in a post that 60 boats joined.", [("60", ("claimed",))]),
        ("The storm has claimed 12 lives.", [("12", ())]),
    ],
)
def test_a_claim_doubts_what_stands_before_it(text: str, expected: Told) -> None:
    assert hedges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Officers shot two suspected poachers.", [("two", ())]),
        ("They found 11 alleged forgeries.", [("11", ("alleged",))]),
        ("Six cows were killed apparently by wolves.", [("Six", ())]),
        ("Four fires were probably caused by lightning.", [("Four", ())]),
        ("It sent dozens of clerks, ostensibly as guests.", [("dozens", ())]),
        ("It had what is believed to be its best day, with 900 guests.", [("900", ())]),
    ],
)
def test_a_doubt_on_the_doer_is_none_on_the_number(text: str, expected: Told) -> None:
    assert hedges(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came after reports emerged that nine goats had died.", [("nine", ("reports emerged",))]),
        ("Nine reported dead in mill fire", [("Nine", ("reported",))]),
        ("The gale had, by reports, felled over 300 trees.", [("over 300", ("by reports",))]),
        ("Analysts estimate the firm needs 40 ships.", [("40", ("estimate",))]),
        ("It appeared that 40 rafts had sunk.", [("40", ("appeared that",))]),
        ("Guides said at least 12, but this could not be verified.", [("at least 12", ("could not be verified",))]),
        ("An estimated 70 barns burned and 3 mills flooded.", [("An estimated 70", ("estimated",)), ("3", ())]),
    ],
)
def test_reports_and_estimates(text: str, expected: Told) -> None:
    assert hedges(text) == expected
