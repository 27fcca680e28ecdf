"""Numbers that lie inside another one, and those that do not: other people, another time, another's count."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode
from workbench.extract import extract


def parts(text: str) -> list[str]:
    """The words of each number that is flagged as a part."""
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    return [
        claim.figure.words if claim.figure else claim.text
        for claim in claims
        if any(flag.code is FlagCode.PART_OF_WHOLE for flag in claim.flags)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry had 90 passengers on board. Eleven of them drowned, the coast guard said.", ["Eleven"]),
        ("Three of the 14 people hurt in the crush have since died, the hospital said.", ["Three"]),
        ("Six of the wounded were children, a nurse said.", ["Six"]),
        ("The quake killed 70 people in Velm, among them nine miners and two teachers.", ["nine", "two"]),
        ("A storm killed 40 people on the coast. Five fishermen were killed near Palo.", ["Five"]),
        ("A bus fell into a ravine, killing 20 people. The victims include a nurse.", ["The victims include a nurse"]),
    ],
)
def test_a_part_is_said_to_be_one_or_may_lie_inside(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A blast killed 40 people in Velm. Another blast killed nine people in Palo.",
        "The storm killed 31 people, the coast guard said, up from 28 on Monday.",
        "Rebels killed 12 soldiers and the army killed four rebels.",
        "The opposition said 30 people had died. The government said three people had died.",
        "The bombing killed 30 people. Two attackers were killed by the guards.",
        "The toll stood at 80 dead. An earlier count had put it at 60 dead.",
    ],
)
def test_what_is_of_others_or_of_another_time_is_no_part(text: str) -> None:
    assert parts(text) == []
