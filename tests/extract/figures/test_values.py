"""Which number is written: its words, its ends, its kind and its unit."""

from __future__ import annotations

import pytest

from store.model import Article
from workbench.extract import extract
from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut

Told = tuple[str, float | None, float | None, str | None, str]


def told(text: str) -> list[Told]:
    """The figures of a text: words, low, high, unit, kind."""
    return [(one.words, one.low, one.high, one.unit, one.kind.value) for one in find_figures(cut(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The flood drove 18 300 villagers out.", [("18 300", 18300, 18300, "villagers", "count")]),
        ("Some 1 204 500 ballots were cast.", [("Some 1 204 500", 1204500, 1204500, "ballots", "count")]),
        ("Around 7\u00a0450 seals were counted.", [("Around 7\u00a0450", 7450, 7450, "seals", "count")]),
        ("They planted 23\u202f900 trees.", [("23\u202f900", 23900, 23900, "trees", "count")]),
        ("The dam holds 3\u2009200 tonnes.", [("3\u2009200 tonnes", 3200, 3200, "tonnes", "measure")]),
        ("The lake lies 2 410 metres up.", [("2 410 metres", 2410, 2410, "metres", "distance")]),
    ],
)
def test_a_blank_can_part_thousands(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On May 12 300 people marched.", ["300"]),
        ("Planes dropped 2 500-pound bombs.", ["2", "500-pound"]),
        ("They fired 4 120 mm shells.", ["4", "120 mm"]),
        ("On Highway 66 250 cars were stuck.", ["250"]),
        ("Lots 14 220 31 were sold.", ["220", "31"]),
    ],
)
def test_a_blank_can_part_two_numbers(text: str, expected: list[str]) -> None:
    assert [one.words for one in find_figures(cut(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Some two hundred and six thousand pupils sat the test.",
            [("Some two hundred and six thousand", 206000, 206000, "pupils", "count")],
        ),
        (
            "One hundred and ninety-one thousand homes went dark.",
            [("One hundred and ninety-one thousand", 191000, 191000, "homes", "count")],
        ),
        (
            "Three hundred and twenty million litres leaked.",
            [("Three hundred and twenty million litres", 320e6, 320e6, "litres", "measure")],
        ),
        (
            "Two hundred and three hundred voters came.",
            [("Two hundred", 200, 200, "people", "count"), ("three hundred", 300, 300, "voters", "count")],
        ),
    ],
)
def test_hundreds_can_stand_before_a_size(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bank lent Rs 800 crore.", [("Rs 800 crore", 8e9, 8e9, "rupees", "money")]),
        ("The widow was paid Rs. 2,50,000.", [("Rs. 2,50,000", 250000, 250000, "rupees", "money")]),
        ("The bridge cost Tk 30 crore.", [("Tk 30 crore", 3e8, 3e8, "taka", "money")]),
        ("The state set aside INR 4 lakh.", [("INR 4 lakh", 400000, 400000, "INR", "money")]),
        ("Repairs took R1.5 billion.", [("R1.5 billion", 1.5e9, 1.5e9, "rand", "money")]),
        ("The road cost 7.250.000 euros.", [("7.250.000 euros", 7250000, 7250000, "euros", "money")]),
        ("A choir of 1.200 singers came.", [("1.200", 1200, 1200, "singers", "count")]),
        ("There are 1.200 children per woman.", [("1.200", 1.2, 1.2, "children", "count")]),
        ("Some 2.125 million people voted.", [("Some 2.125 million", 2125000, 2125000, "people", "count")]),
        ("The fine was 1.900,40 euros.", [("1.900,40 euros", 1900.4, 1900.4, "euros", "money")]),
    ],
)
def test_money_and_thousands_of_many_countries(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The thermometer fell to -31C.", [("-31C", -31, -31, "C", "measure")]),
        ("It was 44C in the shade.", [("44C", 44, 44, "C", "measure")]),
        (
            "A frost of around -5C (23F) set in.",
            [("around -5C", -5, -5, "C", "measure"), ("23F", 23, 23, "F", "measure")],
        ),
        ("The oven reached 210°C.", [("210°C", 210, 210, "°C", "measure")]),
        ("Section 44C bans it.", []),
        ("The ship sank at 12°N 44°E.", []),
    ],
)
def test_degrees_of_heat(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 4m voters stayed at home.", [("About 4m", 4e6, 4e6, "voters", "count")]),
        ("Some 1.3m have lost their jobs.", [("Some 1.3m", 1.3e6, 1.3e6, "people", "count")]),
        ("The harvest fell by 6m tonnes.", [("6m tonnes", 6e6, 6e6, "tonnes", "measure")]),
        ("Rain swept 9m waves over the pier.", [("9m", 9, 9, "m", "distance")]),
        ("She won the 400m race.", [("400m", 400, 400, "m", "distance")]),
        ("The kiosk stands 80m away.", [("80m", 80, 80, "m", "distance")]),
    ],
)
def test_m_is_millions_of_what_is_counted_and_metres_else(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A score of sheep were stolen.", [("A score", 20, 20, "sheep", "count")]),
        ("Three score of tents burned.", [("Three score", 60, 60, "tents", "count")]),
        ("The hosts had a score of 31 points.", [("31", 31, 31, "points", "count")]),
        ("Thirty-odd goats strayed.", [("Thirty-odd", 30, 30, "goats", "count")]),
    ],
)
def test_a_score_is_twenty_but_in_a_game(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The tremor had a magnitude of 4.9.", [("4.9", 4.9, 4.9, "magnitude", "measure")]),
        (
            "The survey put its magnitude at 6.1; the institute said 5.9.",
            [("6.1", 6.1, 6.1, "magnitude", "measure"), ("5.9", 5.9, 5.9, "magnitude", "measure")],
        ),
        ("It measured 7.2 on the Richter scale.", [("7.2", 7.2, 7.2, "magnitude", "measure")]),
        (
            "After a tremor of magnitude 5 12 houses stood empty.",
            [("5", 5, 5, "magnitude", "measure"), ("12", 12, 12, "houses", "count")],
        ),
    ],
)
def test_a_magnitude_counts_nobody(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gusts of up to 150 km/h blew.", [("up to 150 km/h", None, 150, "km/h", "measure")]),
        ("It drove at 70 miles an hour.", [("70 miles an hour", 70, 70, "miles an hour", "measure")]),
        ("A two-week-long strike ended.", [("two-week-long", 2, 2, "week", "duration")]),
        ("A four-storey hotel burned.", [("four-storey", 4, 4, "storey", "measure")]),
        ("It took an hour and a half.", [("an hour and a half", 1.5, 1.5, "hour", "duration")]),
        ("The bank is three blocks from the river.", [("three blocks", 3, 3, "blocks", "distance")]),
        ("Rents are four times the average.", [("four times", 4, 4, "times", "ratio")]),
        ("She was robbed four times.", [("four", 4, 4, "times", "count")]),
        ("They lived within 40 m of it.", [("within 40 m", None, 40, "m", "distance")]),
    ],
)
def test_units_of_several_words(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He spent more that 90 nights there.", [("more that 90 nights", 90, None, "nights", "duration")]),
        ("Fewer then 40 shops opened.", [("Fewer then 40", None, 40, "shops", "count")]),
        ("Turnout met the minimum 40 percent.", [("40 percent", 40, 40, "percent", "percent")]),
        ("The aim is to exceed 70 percent.", [("70 percent", 70, None, "percent", "percent")]),
        ("Over several days crowds came.", [("several days", 3, None, "days", "duration")]),
        ("He was silent about three letters.", [("three", 3, 3, "letters", "count")]),
        ("There were somewhere between 7 and 9 wolves.", [("somewhere between 7 and 9", 7, 9, "wolves", "count")]),
    ],
)
def test_what_bounds_a_number_and_what_does_not(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two boys, aged three, five and one, were found.", ["three", "five", "one"]),
        ("The pilot, 51, and two guests landed safely.", ["51"]),
        ("She was 64 and had run the school.", ["64"]),
    ],
)
def test_ages(text: str, expected: list[str]) -> None:
    assert [one.words for one in find_figures(cut(text)) if one.kind.value == "age"] == expected


@pytest.mark.parametrize("digits", [19, 310, 5_000])
def test_a_number_without_end_is_named_and_the_rest_is_read(digits: int) -> None:
    text = f"At least {'9' * digits} people were killed in the flood, police said. Thirty others were hurt."

    found = extract(Article("a", "a.txt"), text)

    assert [figure.words for figure in found.figures] == ["Thirty"]
    assert len(found.claims) == 2
    assert any(f"{digits:,} digits" in problem.what for problem in found.problems)
