"""Words that keep away from what is told of an event, and those that only look so."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode
from workbench.extract import extract


def is_hedged(text: str) -> bool:
    """Whether any claim is flagged as hedged."""
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    return any(flag.code is FlagCode.HEDGED for claim in claims for flag in claim.flags)


@pytest.mark.parametrize(
    "text",
    [
        "The fire in the depot was most likely set, the fire chief said.",
        "It is possible that a rocket fell short and hit the school, an officer said.",
        "The blast could have been a gas leak, the mayor said.",
        "Eleven tornadoes were reported in the valley on Sunday.",
        "There are also reports of victims in Palo.",
        "The head of the port is suspected of having bribed two inspectors.",
        "The raid killed 20 gunmen, the ministry claimed in a post.",
        "Organisers estimated that 2,000 people had joined the march.",
    ],
)
def test_a_writer_keeps_away(text: str) -> None:
    assert is_hedged(text)


@pytest.mark.parametrize(
    "text",
    [
        "The rebels claimed responsibility for the attack on the base.",
        "It is likely to rain on Sunday, the weather office said.",
        "Twelve new cases were reported on Monday, the health ministry said.",
        "The ship was found on Monday, reported by a fisherman, 20 miles from Palo.",
        "The minister visited the site of the alleged attack, where two men died.",
    ],
)
def test_what_is_owned_counted_or_to_come_is_no_doubt(text: str) -> None:
    assert not is_hedged(text)
