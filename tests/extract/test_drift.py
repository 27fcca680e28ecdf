"""Headlines against the story under them."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode
from workbench.extract import extract


def drifts(title: str, story: str) -> list[str]:
    """Why the headline's claims are flagged."""
    claims = extract(Article("a", "a.txt", title=title, language="en"), f"{title}\n\n{story}").claims
    return [flag.why for claim in claims for flag in claim.flags if flag.code is FlagCode.HEADLINE_DRIFT]


@pytest.mark.parametrize(
    ("title", "story", "why"),
    [
        (
            "Fire in Belden hostel kills nine students",
            "Nine people, most of them students, died in a fire in a hostel in Belden on Sunday, the fire service said.",
            "The headline says students; the text says people, “most of them students”.",
        ),
        (
            "At least 28 dead in storms",
            "At least 33 people were killed in storms on the coast on Sunday, the coast guard said.",
            "The headline says At least 28; the text says At least 33.",
        ),
        (
            "Turkish strike kills four near Osk",
            "Four people were killed in an air strike near Osk on Thursday, the town council said.",
            "The headline names Turkish as the doer; the claim under it does not.",
        ),
        (
            "Blast kills nine dockers in Minto",
            "A blast in the port of Minto reportedly killed nine dockers on Monday.",
            "The text says “reportedly”; the headline states it as fact.",
        ),
    ],
)
def test_a_headline_says_more_than_its_story(title: str, story: str, why: str) -> None:
    assert why in drifts(title, story)


@pytest.mark.parametrize(
    ("title", "story"),
    [
        ("Blast kills nine in Minto", "A blast killed nine people in Minto, reportedly caused by a leaking pipe."),
        ("At least 40 killed as ferry sinks", "Forty-three people were killed when the ferry sank on Friday."),
        ("Russia says strike killed nine", "Nine people were killed in a strike on the port, Moscow said."),
        ("Shells kill six civilians in Osk", "Six civilians were killed when shells fell on Osk, the clinic said."),
    ],
)
def test_a_headline_says_what_its_story_says(title: str, story: str) -> None:
    assert drifts(title, story) == []
