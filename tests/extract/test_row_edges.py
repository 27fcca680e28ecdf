"""Where a row begins and ends: no half of a number or a name, none of what is left of who spoke, and no clause is lost."""

from __future__ import annotations

import pytest

from store.model import Article, ClaimKind, Extraction
from workbench.extract import extract


def read(text: str) -> Extraction:
    """A report."""
    return extract(Article("a", "a.txt", published="2021-05-04", language="en"), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what is left of when and where somebody spoke
        (
            "At least 31 miners died in the pit, the union said on Tuesday, raising an earlier count of 22.",
            ["At least 31 miners died in the pit", "raising an earlier count of 22"],
        ),
        (
            "Some 900 fans were sent home, the club said late on Sunday, correcting an earlier figure of 700.",
            ["Some 900 fans were sent home", "correcting an earlier figure of 700"],
        ),
        ("Officials said on Monday, about 20 barns collapsed.", ["about 20 barns collapsed"]),
        ("Police said Tuesday two men had been shot near Orlo.", ["two men had been shot near Orlo"]),
        (
            "The flood closed nine roads and, as of Friday, 300 homes had no water.",
            ["The flood closed nine roads", "as of Friday, 300 homes had no water"],
        ),
        # a written number
        (
            "Three hundred thousand people lost power, and one hundred and forty thousand of them still have none.",
            ["Three hundred thousand people lost power", "one hundred and forty thousand of them still have none"],
        ),
        (
            "Two hundred and six sheep drowned and three hundred and nine were saved.",
            ["Two hundred and six sheep drowned", "three hundred and nine were saved"],
        ),
        # those from whom the speaker had it
        (
            "The newspaper said 14 clerks had been suspended, citing a letter from the bank.",
            ["14 clerks had been suspended"],
        ),
        ("Nine tankers were held at Lenza, the broadcaster said, quoting a port worker.", ["Nine tankers were held at Lenza"]),
        # those of whom one speaks
        (
            "A trawler picked up 16 sailors, two of whom said the ship had struck a mine.",
            ["A trawler picked up 16 sailors", "the ship had struck a mine"],
        ),
        (
            "Doctors treated 40 children, one of whom said that the bus had no brakes.",
            ["Doctors treated 40 children", "the bus had no brakes"],
        ),
        # a clause beside an attribution
        (
            "The storm damaged more than 200 roofs, and the power company says 9,000 homes are dark.",
            ["The storm damaged more than 200 roofs", "9,000 homes are dark"],
        ),
        (
            "Protesters burned two buses, but the mayor says nobody was arrested.",
            ["Protesters burned two buses", "nobody was arrested"],
        ),
        # nobody says it
        ("The crew did not report any faults, the airline said.", ["The crew did not report any faults"]),
        ("The board has not confirmed a loss, the bank said.", ["The board has not confirmed a loss"]),
        # a thing that stands for a clause
        (
            "The institute counted 470 patients with failing kidneys on Monday.",
            ["470 patients with failing kidneys on Monday"],
        ),
        # what somebody called a thing, and who was told
        (
            "Jets fired on what the army called a depot, and a dozen barns burned down.",
            ["Jets fired on what the army called a depot", "a dozen barns burned down"],
        ),
        ("The judge was told by a guard that 12 inmates had fled.", ["12 inmates had fled"]),
        # what the same speaker wants
        (
            "The council said two bridges were closed and asked people to stay at home.",
            ["two bridges were closed"],
        ),
        (
            "The auditor said his office had found 840 false bills, but declined to say where.",
            ["his office had found 840 false bills"],
        ),
        # what a count leads to, and another number beside it
        (
            "The collapse killed 12 workers, casting doubt on the safety of the mine.",
            ["The collapse killed 12 workers"],
        ),
        (
            "Turnout was 16 percent on Sunday, compared with 34 percent in 2016.",
            ["Turnout was 16 percent on Sunday", "compared with 34 percent in 2016"],
        ),
        ("There were 459 people on the ferry, not 477 as first announced.", ["There were 459 people on the ferry", "not 477 as first announced"]),
        # a minus, and a clause after "that"
        (
            "Temperatures fell to -38C in the hills and -12C in the capital.",
            ["Temperatures fell to -38C in the hills and -12C in the capital"],
        ),
        (
            "The governor wrote on Telegram that splinters had hit two barns and that no one was hurt.",
            ["splinters had hit two barns", "no one was hurt"],
        ),
        # a list of names
        (
            "Twelve hikers were lost near where the lands of Arda, Belen and Cor meet.",
            ["Twelve hikers were lost near where the lands of Arda, Belen and Cor meet"],
        ),
        # a stop that ends no sentence
        ("Two men drowned at 5 a.m. Sunday when a canoe capsized.", ["Two men drowned at 5 a.m. Sunday when a canoe capsized"]),
        ("Gunmen shot dead two guards and Const. Ann Ray in Lenza. They fled.", ["Gunmen shot dead two guards and Const. Ann Ray in Lenza"]),
    ],
)  # fmt: skip
def test_a_row_is_the_whole_clause_and_no_more(text: str, expected: list[str]) -> None:
    assert [claim.text for claim in read(text).claims if not claim.aside][: len(expected)] == expected


@pytest.mark.parametrize(
    ("text", "counted", "what"),
    [
        ("Shelling damaged two clinics but caused no casualties.", "two", ClaimKind.EVENT),
        ("The blaze gutted six shops without any deaths.", "six", ClaimKind.EVENT),
        ("None of the 150 passengers was hurt.", "150", ClaimKind.DENIAL),
        ("No one among the 90 guests was injured.", "90", ClaimKind.DENIAL),
    ],
)
def test_where_nobody_came_to_harm_the_row_keeps_the_figure_that_it_has(
    text: str, counted: str, what: ClaimKind
) -> None:
    (claim,) = read(text).claims
    assert claim.figure is not None
    assert (claim.figure.words, claim.figure.casualty, claim.what) == (counted, None, what)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Share this story 1,204 Read more SSH 11", ""),
        ("Read more: Ten dead in Lenza mine fire", ""),
        ("SSH 11", ""),
        ("World | Africa | Ferry sinks off Lenza, killing 30", "Ferry sinks off Lenza, killing 30"),
    ],
)
def test_the_furniture_of_a_page_is_no_row(line: str, kept: str) -> None:
    text = f"Nurses carried 33 patients to the upper floors on Monday.\n\n{line}\n\nTwo patients died in the flood."
    found = [claim.text for claim in read(text).claims if not claim.aside and claim.text in line]
    assert found == ([kept] if kept else [])
