"""Who gives a count, by what verb: a body "lists", "has", "puts", "speaks of" those who fell."""

from __future__ import annotations

import pytest

from store.model import Article
from workbench.extract import extract


@pytest.mark.parametrize(
    ("text", "number", "source"),
    [
        ("The Red Cross lists 41 villagers as missing.", 41, "Red Cross"),
        ("The union has 310 miners down as missing.", 310, "union"),
        ("The clinic in Kesh has 60 wounded on its books.", 60, "clinic in Kesh"),
        ("The village has 60 houses.", 60, ""),
        ("The fire brigade speaks of 17 dead.", 17, "fire brigade"),
        ("The civil defence arrived at 212 dead.", 212, "civil defence"),
        ("The train arrived at 9 platforms in all.", 9, ""),
        ("The health ministry on Monday raised to at least 91 the toll of the blast.", 91, "health ministry"),
        ("The firm raised 8 million dollars from two banks.", 8_000_000, ""),
        ("The prison service, which runs the ward, had first put the wounded at 31.", 31, "prison service"),
        ("A monitor of the war estimates the dead at more than 300.", 300, "monitor of the war"),
        ("Mayor Olga Brandt had earlier given a toll of 36.", 36, "Olga Brandt"),
    ],
)
def test_a_count_is_given_by_the_subject_of_its_verb(text: str, number: float, source: str) -> None:
    whole = f"Rain fell all week in the north of the country.\n\n{text}"
    claims = extract(Article("a", "a.txt", language="en"), whole).claims
    chain = [claim.chain for claim in claims if claim.figure is not None and claim.figure.low == number]
    assert chain, "the number has a claim"
    assert [hop.name for hop in chain[0]] == ([source] if source else [])
