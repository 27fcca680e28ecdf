"""What a claim says: denials stay denials, words that do not stand alone keep their verb, asides stay out."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode
from workbench.extract import extract


def claims(text: str) -> list[str]:
    """The words of an article's claims."""
    return [claim.text for claim in extract(Article("a", "a.txt", language="en"), text).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The owner denied that the ferry had been overloaded and said that it would help the families.",
            ["The owner denied that the ferry had been overloaded", "it would help the families"],
        ),
        (
            "The army said it had hit “a terrorist column” and denied that any civilians had died.",
            ["it had hit “a terrorist column”", "denied that any civilians had died"],
        ),
        (
            "Residents accused the water company of having ignored warnings for months.",
            ["accused the water company of having ignored warnings for months"],
        ),
        ("A spokesman put the death toll at 21.", ["put the death toll at 21"]),
        (
            "Eleven soldiers and 17 rebels were killed in Karsava.",
            ["Eleven soldiers and 17 rebels were killed in Karsava"] * 2,
        ),
        (
            "15 August 2016 Nine people were killed in an attack on the harbour.",
            ["Nine people were killed in an attack on the harbour"],
        ),
    ],
)
def test_a_claim_says_what_the_article_says(text: str, expected: list[str]) -> None:
    assert claims(text) == expected


@pytest.mark.parametrize(
    "text", ["No one was hurt in the blast.", "Nobody was killed.", "None of the passengers was injured."]
)
def test_nobody_is_a_denial_and_no_number(text: str) -> None:
    claim = extract(Article("a", "a.txt", language="en"), text).claims[0]
    assert claim.figure is None or (claim.figure.low, claim.figure.high) == (0, 0)


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("At least 60 people are feared dead.", True),
        ("Two men died in an alleged gas attack.", True),
        ("A pipe probably burst and killed two men.", True),
        ("The minister visited the site of the alleged attack, where two men died.", False),
        ("According to reports two men died.", False),
    ],
)
def test_a_claim_is_hedged_by_what_doubts_it(text: str, *, hedged: bool) -> None:
    claim = extract(Article("a", "a.txt", language="en"), text).claims[0]
    assert (FlagCode.HEDGED in {flag.code for flag in claim.flags}) is hedged


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A magnitude 6.3 quake killed more than 1,000 in the west.",
            [("6.3", "magnitude"), ("more than 1,000", "people")],
        ),
        ("Two Killed Three Injured in Karsava.", [("Two", "people"), ("Three", "people")]),
        (
            "Seven men were killed, among them a boy and two guards, and nine others were hurt.",
            [("Seven", "men"), ("two", "guards"), ("nine", "others")],
        ),
        ("Police put the death toll at 16 earlier.", [("16", "people")]),
    ],
)
def test_figures_count_what_they_count(text: str, expected: list[tuple[str, str]]) -> None:
    figures = extract(Article("a", "a.txt", language="en"), text).figures
    assert [(figure.words, figure.unit) for figure in figures] == expected
