"""Who a claim's source is, asked of the whole article: pronouns, offices, descriptions, misspelt and late names."""

from __future__ import annotations

import pytest

from store.model import Article, Claim
from workbench.extract import extract


def claim_with(words: str, text: str) -> Claim:
    """The claim of an article that holds some words."""
    return next(claim for claim in extract(Article("a", "a.txt", language="en"), text).claims if words in claim.text)


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        (
            "Mayor Maria Kole met Ivan Brandt, a ferryman. Brandt said the bridge was gone. She said that ten people had died there.",
            "ten people",
            ["Maria Kole"],
        ),
        (
            "The march worries Henrik Alder, president of the harbour union. “Nine men were hurt on the quay,” he said.",
            "Nine men",
            ["Henrik Alder"],
        ),
        (
            "“Nobody asked us,” said Leslie Wimer, a nurse. Wimmer said that six wards had been closed.",
            "six wards",
            ["Leslie Wimer"],
        ),
        (
            (
                "A Relief Fund spokeswoman said that the road was cut. Ana Torvald said on Monday that 300 lorries were waiting."
                " The spokeswoman added that two drivers had died."
            ),
            "two drivers",
            ["Ana Torvald"],
        ),
        (
            "A Relief Fund spokeswoman said that the only road was cut. Ana Torvald said on Monday that 300 lorries were waiting.",
            "only road",
            ["Ana Torvald"],
        ),
        (
            "Syrian army units entered the town on Friday. In a statement the army said that twelve rebels were killed.",
            "twelve rebels",
            ["Syrian army"],
        ),
        (
            "Charlotte Paris left the ship in 2007. Paris told the court that her passport had been taken.",
            "passport",
            ["Charlotte Paris"],
        ),
        (
            "Ardania’s energy minister, Sofia Brandt, spoke on Friday. She said that nine dams had burst.",
            "nine dams",
            ["Sofia Brandt"],
        ),
        ("At least 14 people were killed, the Karsava Doctors' Union said.", "14 people", ["Karsava Doctors' Union"]),
        ("The Ardanian Reporters’ Guild said that nine were hurt.", "nine", ["Ardanian Reporters’ Guild"]),
        (
            "The mayor told Radio North that 20 were dead. Nobody else was hurt, the station said.",
            "Nobody else",
            ["Radio North"],
        ),
        ("The Karsava Times reported two days later that nine were hurt.", "nine", ["Karsava Times"]),
        (
            "State media reported on Monday, citing a military source, that nine were hurt.",
            "nine",
            ["military source", "State media"],
        ),
        (
            "Four staff of the Union of Harbour Relief Workers were killed. They were in an ambulance, the group said.",
            "in an ambulance",
            ["Union of Harbour Relief Workers"],
        ),
        (
            "US officials said that jets were in the air. “All the evidence points that way,” one of the officials said.",
            "evidence",
            ["US officials"],
        ),
        (
            "Washington accuses the army of an attack which it says killed 1,400 people.",
            "1,400",
            ["United States"],
        ),
        ("Lt. Gen. Ida Marsh (ret.) said that two bridges had fallen.", "two bridges", ["Ida Marsh"]),
        (
            "Saudi Arabia’s Civil Defence Authority said that 107 people were killed.",
            "107 people",
            ["Saudi Arabia’s Civil Defence Authority"],
        ),
        ("The front’s press agency claimed 38 deaths.", "38 deaths", ["front’s press agency"]),
        ("The storm claimed 38 lives.", "38 lives", []),
        ("Ardania, which backs them, denied that anyone was killed.", "anyone was killed", ["Ardania"]),
        (
            "A teacher in the city, who asked not to be named, said as many as 40 people may have died.",
            "as many as 40",
            ["teacher in the city"],
        ),
        (
            "Three men died, according to the Riverside Centre, which has kept a register since 2015, in the square.",
            "Three men",
            ["Riverside Centre"],
        ),
        (
            "The relief group said its own teams had counted 58 deaths in the port.",
            "58 deaths",
            ["relief group"],
        ),
        (
            "The commission confirmed a report by the harbour police that five boats had sunk.",
            "five boats",
            ["harbour police", "commission"],
        ),
        ("An Example Wire journalist saw eight bodies at the morgue.", "eight bodies", ["Example Wire journalist"]),
    ],
)
def test_the_chain_names_who_is_meant(text: str, words: str, chain: list[str]) -> None:
    assert [hop.name for hop in claim_with(words, text).chain] == chain


def test_copy_in_capitals_has_names_too() -> None:
    text = (
        "A GOVERNMENT SPOKESMAN HAS ANNOUNCED THAT THE NAMES WILL BE PUBLISHED.\n\n"
        "IN A BRIEF STATEMENT, MAURO SANTEDAL SAID THAT SEVEN PEOPLE WERE INVOLVED IN THE MURDER.\n\n"
        "THE SPOKESMAN ADDED THAT 45 SOLDIERS ARE BEING HELD."
    )
    claim = claim_with("45 SOLDIERS", text)
    assert [(hop.name, hop.resolved_from) for hop in claim.chain] == [("Mauro Santedal", "The spokesman")]
    assert claim.text == text[claim.span.start : claim.span.end]


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        ("Twenty people died in the suburbs of Karsava said the Riverside Monitor.", "Twenty", ["Riverside Monitor"]),
        ("Six men fell in the attack Abel Rahm said.", "Six men", ["Abel Rahm"]),
        ("Eight persons were hurt in shelling on New Karsava SANA reporter said.", "Eight", ["SANA reporter"]),
        (
            "Ten people were hurt near a police post in Aleppo on Wednesday an informed source said.",
            "Ten",
            ["informed source"],
        ),
        ("A day later a military source said that two posts were lost.", "two posts", ["military source"]),
        (
            "The groom was safe but his brother was killed in the attack a relative told Levant Wire.",
            "brother",
            ["relative"],
        ),
    ],
)
def test_a_source_begins_where_its_comma_was_lost(text: str, words: str, chain: list[str]) -> None:
    claim = claim_with(words, text)
    assert [hop.name for hop in claim.chain][:1] == chain
    assert chain[0] not in claim.text
