"""Who said what in one sentence: the source whole, the cue, and what is said; and what is no saying."""

from __future__ import annotations

import pytest

from store.model import Article, Claim
from workbench.extract import extract


def said(text: str) -> list[tuple[str, str]]:
    """Every source of a text with the first of its words that are said."""
    return [
        (text[one.source[0].start : one.source[0].end], text[one.content[0].start : one.content[0].end])
        for one in extract(Article("a", "a.txt", language="en"), text).attributions
        if one.source and one.content
    ]


def chain_of(words: str, text: str) -> list[str]:
    """Who is behind the claim that holds some words."""
    claims: tuple[Claim, ...] = extract(Article("a", "a.txt", language="en"), text).claims
    return [hop.name for hop in next(one for one in claims if words in one.text).chain]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Councillor Edda Vint late on Friday put the damage at 3 million crowns.", "Councillor Edda Vint"),
        ("The harbour master early on Tuesday said that two barges had sunk.", "The harbour master"),
        (
            "Lifeguards and a Courier photographer said six swimmers were pulled out.",
            "Lifeguards and a Courier photographer",
        ),
        ("Two ferries collided, passengers and a port official said.", "passengers and a port official"),
        ("Divers freed seven crew, three of whom said the hatch had jammed.", "three of whom"),
        ("Police stopped 30 fans, one of whom told the radio that a flare had been thrown.", "one of whom"),
    ],
)
def test_who_speaks_is_named_whole_and_alone(text: str, source: str) -> None:
    assert [who for who, _ in said(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Divers found three bodies and raised one, the prefect said.",
            "the prefect",
            "Divers found three bodies and raised one",
        ),
        ("The clinic found 90 cases of measles, OCHA said.", "OCHA", "The clinic found 90 cases of measles"),
        (
            "The fund told parliament that its clinics had recorded 40 births.",
            "The fund",
            "that its clinics had recorded 40 births",
        ),
    ],
)
def test_what_is_found_or_kept_is_content(text: str, source: str, content: str) -> None:
    assert said(text) == [(source, content)]


@pytest.mark.parametrize(
    "text",
    [
        "Nothing pointed to arson in the mill.",
        "The appeal raised 8 million crowns.",
        "Fighting was continuing at the airport.",
        "The only road allowing lorries through was cut.",
        "The union held the bridge for nine hours.",
    ],
)
def test_what_no_words_are_passed_on_by(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words", "chain"),
    [
        (
            "“How many were on board?” Captain Ilse Dorn asked. “Forty at least!” a deckhand shouted.",
            "Forty",
            ["deckhand"],
        ),
        ("“All twelve got out!” cried a nurse.", "twelve", ["nurse"]),
        ("The toll rose to four, said the prefect, who had spoken of two dead.", "two dead", ["prefect"]),
        ("Brokers had forecast a loss of 90 million crowns.", "90 million", ["Brokers"]),
        ("A beekeeper put the dead at six.", "six", ["beekeeper"]),
        ("The mayor lamented that nine shops had closed.", "nine shops", ["mayor"]),
        ("The police count of stolen bicycles was 212.", "212", ["police"]),
        ("The union's tally stood at 45.", "45", ["union"]),
        ("Officials said the army believed that seven had fled.", "seven had fled", ["army", "Officials"]),
        ("The ministry said villagers had reported seeing four boats.", "four boats", ["villagers", "ministry"]),
    ],
)
def test_whose_words_a_claim_is(text: str, words: str, chain: list[str]) -> None:
    assert chain_of(words, text) == chain


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministry asked whether nine ships had left.", "nine ships"),
        ("The council wants 40 wells to be dug.", "40 wells"),
        ("The agency did not say how many of the 60 crew were safe.", "60 crew"),
    ],
)
def test_what_is_asked_or_wanted_is_nobodys_word(text: str, words: str) -> None:
    assert chain_of(words, text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Nine inmates died in the cells last year, court records show.",
            "court records",
            "Nine inmates died in the cells last year",
        ),
        ("Forty wells are dry, the agency's data shows.", "the agency's data", "Forty wells are dry"),
        ("The guild explained, in a long letter, that 30 boats lay idle.", "The guild", "that 30 boats lay idle"),
        ("Police said in a note issued late on Monday that three men were held.", "Police", "that three men were held"),
        (
            "The owner, Piet Vos, on Tuesday told the Herald that 12 cows were ill.",
            "The owner, Piet Vos",
            "that 12 cows were ill",
        ),
        ("Recalling the storm, Ivo Marr, who was aboard, said two masts broke.", "Ivo Marr", "two masts broke"),
        (
            "Sixty were hurt, according to the fire service, two hospitals, and the port.",
            "the fire service, two hospitals, and the port",
            "Sixty were hurt",
        ),
        (
            "A pier gave way, according to a police official who asked for no name.",
            "a police official",
            "A pier gave way",
        ),
        (
            "The minister this week said up to 75% of the herd was lost.",
            "The minister",
            "up to 75% of the herd was lost",
        ),
    ],
)
def test_source_and_content_are_found_over_what_stands_between(text: str, source: str, content: str) -> None:
    assert (source, content) in said(text)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("By the army's count, 12 rebels died.", "the army", "12 rebels died"),
        ("Nine barns burned, by the insurers' reckoning.", "the insurers", "Nine barns burned"),
        ("As reported by the Herald, 14 cows drowned.", "the Herald", "14 cows drowned"),
        ("In the words of the mayor, nine shops burned.", "the mayor", "nine shops burned"),
        ("Six men are held, according to the coroner, Ann Roe.", "the coroner, Ann Roe", "Six men are held"),
        ("The guild said it lost two boats; the port said four were lost.", "the port", "four were lost"),
        (
            "Two men drowned; nine swam ashore, the pilot guild said.",
            "the pilot guild",
            "Two men drowned; nine swam ashore",
        ),
        (
            "Ada Moor who runs the kennel Red Gate which lies in Orlo said 12 dogs were ill.",
            "Ada Moor",
            "12 dogs were ill",
        ),
        (
            "Two barns burned; three sheds burned; and a mill burned, the prefect said.",
            "the prefect",
            "Two barns burned; three sheds burned; and a mill burned",
        ),
    ],
)
def test_a_phrase_and_a_list_lead_to_their_source(text: str, source: str, content: str) -> None:
    assert (source, content) in said(text)
