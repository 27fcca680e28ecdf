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
        # what one tells stands in a text that is named behind
        (
            "The minister added that two gangs had fled, according to results issued by the river commission.",
            "two gangs",
            ["river commission", "minister"],
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


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("The council's figure of 48 dead is disputed by the union's count of 112.", "48", ["council"]),
        ("The council's figure of 48 dead is disputed by the union's count of 112.", "112", ["union"]),
        ("By the hospital's tally, 19 pilgrims were killed.", "19", ["hospital"]),
        ("On Friday the coast guard's estimate rose to 230 missing.", "230", ["coast guard"]),
        ("The agency said the ministry's estimate of 31 dead was too low.", "31", ["ministry", "agency"]),
        # a place owns what is counted there, and a year what happened in it
        ("The city's count of 30 burned houses shocked visitors.", "30", []),
        ("Last year's figure of 31 deaths was a record.", "31", []),
    ],
)
def test_a_count_is_its_owners(text: str, figure: str, expected: list[str]) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), text)
    (claim,) = (one for one in found.claims if one.figure is not None and one.figure.words == figure)
    assert [hop.name for hop in claim.chain] == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The radio said that 14 guards had been killed, citing an army officer.", "14 guards had been killed"),
        ("The mayor said 40 houses had burned, in an interview with Le Monde.", "40 houses had burned"),
    ],
)
def test_what_is_said_ends_before_from_whom_it_is(text: str, said: str) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), text)
    assert [claim.text for claim in found.claims] == [said]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The clinic reported 5,667 cases by Sunday. Of these, 81 had died.", "81", ["clinic"]),
        ("The coast guard said 12 fishermen had drowned. The dead include four boys.", "four", ["coast guard"]),
        ("The firm said it had found 277 faults; 39 of these were grave.", "39", ["firm"]),
        ("The video shows an officer among marchers; he then shoots one man.", "shoots", ["video"]),
        # two voices, another matter, or another paragraph
        ("The mayor said 9 had died. The union said 12 had. It was late. Three of them were women.", "Three", []),
        ("The coast guard said 12 fishermen had drowned. Rain hit four towns.", "four", []),
        ("The coast guard said 12 fishermen had drowned.\n\nOf these, four were boys.", "four", []),
        ("The firm said that the bridge was safe; 14 people died on it.", "14", []),
    ],
)
def test_a_source_goes_on_where_the_next_words_count_on(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The firm released a letter which says that nine men were ill.", "nine men", ["firm"]),
        ("The union issued a statement saying that 14 drivers had quit.", "14 drivers", ["union"]),
        # a text that one only holds is not one's own
        ("The harbour office said it had received a letter.", "a letter", ["harbour office"]),
        # a medium by the name of its house, and a medium of a country
        ("The governor told CNN Baltics the towns hit were Kesh and Orlen.", "the towns", ["governor", "CNN Baltics"]),
        (
            "The council's statement, carried by Kesh's state-run IRNA news agency, said two blasts were heard.",
            "two blasts",
            ["council", "Kesh's state-run IRNA news agency"],
        ),
    ],
)
def test_a_text_is_its_givers_and_a_medium_is_known_by_its_name(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        # the aside stands between the verb and what is said, or what is said begins behind it
        (
            "The Kesh Herald reports, quoting two nurses, that four men had died.",
            "four men had died",
            ["two nurses", "Kesh Herald"],
        ),
        (
            "The ministry says, citing its doctors, that six wards are full.",
            "six wards are full",
            ["its doctors", "ministry"],
        ),
        ("According to a soldier quoted in Le Monde, 40 men deserted.", "40 men deserted", ["soldier", "Le Monde"]),
        (
            "The paper, citing two people familiar with the matter, reported that 900 jobs would go.",
            "900 jobs would go",
            ["two people familiar with the matter", "paper"],
        ),
    ],
)
def test_an_aside_is_no_part_of_what_is_said(text: str, said: str, expected: list[str]) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), text)
    assert [(claim.text, [hop.name for hop in claim.chain]) for claim in found.claims] == [(said, expected)]


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        # capitals are a name, and no "who"
        (
            "The WHO said on Monday, citing the ministry, that 12 people were ill.",
            "12 people were ill",
            ["ministry", "WHO"],
        ),
        # an agency that ends the text ends a sentence of its own where it signs
        (
            "Thirty miners were trapped, a mayor said, according to Interfax.",
            "Thirty miners were trapped",
            ["mayor", "Interfax"],
        ),
        # one listens, and is no source
        (
            "“We lost everything,” said a farmer, who spoke to Le Monde by telephone.",
            "We lost everything",
            ["farmer", "Le Monde"],
        ),
        (
            "The ministry said it had been informed by a clinic that 12 people were ill.",
            "12 people were ill",
            ["clinic", "ministry"],
        ),
    ],
)
def test_who_is_named_and_who_listens(text: str, said: str, expected: list[str]) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), text)
    assert (said, expected) in [(claim.text, [hop.name for hop in claim.chain]) for claim in found.claims]


@pytest.mark.parametrize(
    ("text", "said", "expected"),
    [
        (
            "The relief fund said that, according to drivers, 40 lorries were stuck.",
            "40 lorries were stuck",
            ["drivers", "relief fund"],
        ),
        (
            "Five people were hurt, Interfax quoted the governor as saying.",
            "Five people were hurt",
            ["governor", "Interfax"],
        ),
        ("As quoted by Interfax, the governor said five were hurt.", "five were hurt", ["governor", "Interfax"]),
        (
            "The company, in comments emailed to Le Monde, said 40,000 accounts were hit.",
            "40,000 accounts were hit",
            ["company", "Le Monde"],
        ),
    ],
)
def test_each_hop_is_told_once_and_makes_no_row(text: str, said: str, expected: list[str]) -> None:
    found = extract(Article("a", "a.txt", language="en", outlet="The Daily Other"), text)
    assert [(claim.text, [hop.name for hop in claim.chain]) for claim in found.claims] == [(said, expected)]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # a thing told, and a colon
        ("The port office gave another account: three sailors were dead.", "three sailors", ["port office"]),
        ("The union made this statement: “Forty drivers have quit.”", "Forty drivers", ["union"]),
        # what goes on behind its speaker, where nobody else speaks
        ("Forty were hurt, the mayor said, and two bridges had been closed.", "two bridges", ["mayor"]),
        (
            "Forty were hurt, the mayor said, and the army denied that two bridges had been closed.",
            "two bridges",
            ["army"],
        ),
        # no verb stands behind "according to"
        ("Nine boats were lost, according to aid workers.", "Nine boats", ["aid workers"]),
        ("Nine boats were lost, according to state media.", "Nine boats", ["state media"]),
    ],
)
def test_what_a_mark_announces_or_an_aside_divides_has_its_speaker(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "One grower, Nur Liton, on Sunday told Radio Alto that nine barns had burned.",
            "nine barns",
            ["Nur Liton", "Radio Alto"],
        ),
        ("A clerk of Kesh, Ana Torvald, on Monday said nine barns had burned.", "nine barns", ["Ana Torvald"]),
        # a land behind its town names nobody
        ("A police officer in Aden, Yemen, said nine barns had burned.", "nine barns", ["police officer in Aden"]),
    ],
)
def test_a_name_between_two_marks_is_whose_words_they_are(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        (
            "“Four boys are missing,” district chief Somsak Jaidee told Le Monde.",
            "Four boys",
            ["Somsak Jaidee", "Le Monde"],
        ),
        (
            "The group claimed in a statement carried by its Amaq agency that it had killed 30 soldiers.",
            "30 soldiers",
            ["group", "its Amaq agency"],
        ),
        # a number that is somebody's own is nobody else's to go on with
        ("Hospitals reported 40 dead. The ministry's figure does not include soldiers.", "include", []),
    ],
)
def test_names_that_a_mark_or_an_owner_stands_before(text: str, words: str, expected: list[str]) -> None:
    assert chain(words, text) == expected
