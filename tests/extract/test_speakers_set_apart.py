"""Who speaks where other words stand between, behind or before: relative clauses, ends of sentences, whom a medium cites."""

from __future__ import annotations

import pytest

from store.model import Article
from workbench.extract import extract


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        (
            "The bomb killed 53 people, the Bakol agency reports, citing hospital sources.",
            "53 people",
            ["hospital sources", "Bakol agency"],
        ),
        (
            "A panel looking into the May fires in Dorsk said on Friday that they had killed 50 people.",
            "50 people",
            ["panel looking into the May fires in Dorsk"],
        ),
        ("Nine cooks died, two boys among them, and 31 were hurt, said the charity.", "31 were", ["charity"]),
        ("Nine cooks died, two boys among them, and 31 were hurt, said the charity.", "Nine cooks", ["charity"]),
        (
            "The count is at 78, the mayor told Radio North, and nearly 400 were hurt.",
            "nearly 400",
            ["mayor", "Radio North"],
        ),
        ("Nine men died, police said on Friday, and two roads are shut.", "two roads", ["police"]),
        ("State radio at first spoke of at least 23 dead.", "23 dead", ["State radio"]),
        ("At least 139 people died, the Bakol agency reckoned on Monday.", "139 people", ["Bakol agency"]),
        ("Organisers gave a figure of 120.", "120", ["Organisers"]),
        ("Aid workers put the number far higher, at up to 150,000.", "150,000", ["Aid workers"]),
    ],
)
def test_who_speaks_is_found_over_what_stands_between(text: str, words: str, chain: list[str]) -> None:
    claims = extract(Article("a", "a.txt", language="en"), f"Rain fell all week in the north.\n\n{text}").claims
    claim = next(claim for claim in claims if words in claim.text)
    assert [hop.name for hop in claim.chain] == chain
