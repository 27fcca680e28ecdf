"""Who had it from whom: every frame of the table by its own example, and what no frame may make of a sentence."""

from __future__ import annotations

import pytest

from store.model import Article, Claim
from workbench.extract import extract
from workbench.extract.words import LANGUAGES
from workbench.extract.words.hops import HopFrame

FRAMES = [frame for words in LANGUAGES for frame in words.hops.frames]


def claim_with(words: str, text: str, outlet: str = "The Daily Other") -> Claim:
    """The claim of an article that holds some words."""
    found = extract(Article("a", "a.txt", language="en", outlet=outlet), text)
    return next(claim for claim in found.claims if words in claim.text)


def chain(words: str, text: str, outlet: str = "The Daily Other") -> list[str]:
    """The names of its sources, nearest the event first."""
    return [hop.name for hop in claim_with(words, text, outlet).chain]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.written)
def test_each_frame_reads_its_own_example(frame: HopFrame) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), frame.example)
    assert list(frame.chain) in [[hop.name for hop in claim.chain] for claim in found.claims]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # the frame's verb is in another clause, or nobody passes anything on
        ("A clerk told police that two men had run away, the magistrate said.", "two men", ["clerk", "magistrate"]),
        ("The commission said turnout was 61 percent, citing preliminary results.", "61 percent", ["commission"]),
        ("The radio said 9 farmers were hurt, citing security concerns.", "9 farmers", ["radio"]),
        # the outlet and its own people are in no chain
        ("The pilot told Sky News that 12 passengers had been hurt.", "12 passengers", ["pilot"]),
        ("The pilot told Sky News's Tom Hale that 12 passengers had been hurt.", "12 passengers", ["pilot"]),
    ],
)
def test_no_hop_is_made_of_what_is_none(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text, outlet="Sky News") == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # what ran into the name of a medium is no part of it
        (
            "The ferryman told the Kerch Herald by telephone that 14 cars had sunk.",
            "14 cars",
            ["ferryman", "Kerch Herald"],
        ),
        (
            "“Two of the barns are gone,” the farmer told Radio Alto from inside the valley.",
            "barns",
            ["farmer", "Radio Alto"],
        ),
        # whose statement, and by whom it was carried
        (
            "The company's statement, published by Le Monde, said that 40 workers were ill.",
            "40 workers",
            ["company", "Le Monde"],
        ),
        # a medium has it from somebody who is named behind
        (
            "Fourteen herders were shot, state television said, citing an army officer.",
            "Fourteen",
            ["army officer", "state television"],
        ),
        (
            "The agency, citing figures from the health ministry, said that 31 children had died.",
            "31 children",
            ["health ministry", "agency"],
        ),
    ],
)
def test_hops_are_named_by_their_names_alone(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # each speaker has a clause of its own
        ("The radio said four miners had died, but the mayor said six had been found.", "six", ["mayor"]),
        (
            "State television reported that rebels hit the dam while a villager said the dam was whole.",
            "the dam was whole",
            ["villager"],
        ),
        ("Doctors say 108 dead, ministry says 61", "61", ["ministry"]),
        # one speaks inside of what the other says
        (
            "The Kesh Herald later reported, however, that the company had denied closing six pits.",
            "six pits",
            ["company", "Kesh Herald"],
        ),
        (
            "The clinic treated 25 wounded people, Radio Alto reported the governor said.",
            "25 wounded",
            ["governor", "Radio Alto"],
        ),
        # a comma is lost before the agency
        (
            "The firm has denied the charges but lets nobody visit the sites of the alleged fires AFP reports.",
            "denied the charges",
            ["firm", "AFP"],
        ),
        # not said yet, and no speaker at all
        ("A clerk announced that the court will disclose the names of six suspects.", "six suspects", ["clerk"]),
        ("A third raid claimed by the militia killed nine guards.", "nine guards", []),
    ],
)
def test_one_speaks_within_another_or_beside(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


TOLD = "A nurse told Radio Alto that 12 children were ill."


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (f"{TOLD} The nurse added that two of them had died.", "two of them", ["nurse", "Radio Alto"]),
        (f"{TOLD} The nurse later said that two of them had died.", "two of them", ["nurse"]),
        (f"{TOLD} The nurse told reporters that two of them had died.", "two of them", ["nurse"]),
        (f"{TOLD}\n\nThe nurse said that two of them had died.", "two of them", ["nurse"]),
        (
            (
                "According to Radio Alto, the ministry announced that 58 people had died, noting that 286 were in hospital."
                " It added that 6,152 had been infected."
            ),
            "6,152",
            ["ministry", "Radio Alto"],
        ),
        (
            "According to Radio Alto, the ministry announced that 58 people had died, noting that 286 were in hospital.",
            "286",
            ["ministry", "Radio Alto"],
        ),
    ],
)
def test_a_listener_is_kept_for_one_occasion(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected
