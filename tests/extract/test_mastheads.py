"""What surrounds a story is no claim of it, and a headline's colon names its speaker."""

from __future__ import annotations

import pytest

from store.model import Article, Extraction
from workbench.extract import extract


def read(text: str) -> Extraction:
    return extract(Article("a", "a.txt", language="en"), text)


@pytest.mark.parametrize(
    ("line", "at_the_head"),
    [
        ("By Ada Kole – Harbour Monitor – 11 June 2017", True),
        ("The Coast Courier, 10 June 2017", True),
        ("(Reporting by Levant Wire staff in Beirut)", False),
        ("www.daily-relay.example", False),
        ("[Note to editors: the names of the wounded are withheld at their families' wish.]", True),
    ],
)
def test_lines_about_the_article_are_no_claims(line: str, at_the_head: bool) -> None:
    story = "At least 12 people were killed when the bridge was hit on Tuesday."
    text = f"Bridge hit\n\n{line}\n\n{story}" if at_the_head else f"Bridge hit\n\n{story}\n\n{line}"
    claims = [claim.text for claim in read(text).claims]
    assert line not in claims
    assert story.rstrip(".") in claims


def test_a_dateline_is_no_part_of_the_claim() -> None:
    found = read("Bridge hit\n\nKARSAVA (Levant Wire) - Dozens of people were feared dead after the bridge fell.")
    assert [claim.text for claim in found.claims] == ["Dozens of people were feared dead after the bridge fell"]


@pytest.mark.parametrize(
    ("headline", "speaker"),
    [
        ("Ardanian Defence Ministry: Rebels Left City With Weapons", "Ardanian Defence Ministry"),
        ("Raid kills 10 in Karsava: monitor", "monitor"),
        ("Karsava: 10 dead in raid on market", None),
    ],
)
def test_a_colon_in_a_headline_names_who_says_it(headline: str, speaker: str | None) -> None:
    found = read(f"{headline}\n\nThe raid was on Tuesday.")
    sources = [found.text[one.source[0].start : one.source[0].end] for one in found.attributions if one.source]
    assert sources == ([speaker] if speaker else [])
