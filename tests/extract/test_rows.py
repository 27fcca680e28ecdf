"""Which claims are rows, where each begins and ends, what it asserts, and why the rest is kept aside."""

from __future__ import annotations

import pytest

from store.model import Article, Claim, ClaimKind
from workbench.extract import extract


def found(text: str, title: str = "", published: str = "2021-05-04") -> tuple[Claim, ...]:
    """The claims of a report."""
    return extract(Article("a", "a.txt", title=title, published=published, language="en"), text).claims


def rows(text: str, title: str = "") -> list[str]:
    """The words of its rows."""
    return [claim.text for claim in found(text, title) if not claim.aside]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # war
        (
            "Heavy shelling hit the port of Lenza on Monday, and the city council says 40 people are missing.",
            ["Heavy shelling hit the port of Lenza on Monday", "40 people are missing"],
        ),
        (
            "A drone strike destroyed a fuel depot near Karsava, killing 12 soldiers and wounding 30.",
            ["A drone strike destroyed a fuel depot near Karsava, killing 12 soldiers", "wounding 30"],
        ),
        (
            "Rebels seized the bridge on Sunday, according to two residents.",
            ["Rebels seized the bridge on Sunday"],
        ),
        (
            "The army shelled the town and withdrew.",
            ["The army shelled the town and withdrew"],
        ),
        (
            "The defence ministry denied that its jets had bombed the market.",
            ["The defence ministry denied that its jets had bombed the market"],
        ),
        (
            "The coalition enforces a 40-km zone around the port of Lenza.",
            ["The coalition enforces a 40-km zone around the port of Lenza"],
        ),
        (
            "The two men agreed on Friday to end a 12-month siege.",
            ["The two men agreed on Friday to end a 12-month siege"],
        ),
        # disaster
        (
            "Four people are dead and three are still missing.",
            ["Four people are dead", "three are still missing"],
        ),
        (
            "The flood destroyed 60 houses; 200 residents were moved to a school.",
            ["The flood destroyed 60 houses", "200 residents were moved to a school"],
        ),
        (
            "About 120 people were injured, eight of them seriously.",
            ["About 120 people were injured", "eight of them seriously"],
        ),
        (
            "Nine people were killed in Lenza, including five in the old town.",
            ["Nine people were killed in Lenza", "including five in the old town"],
        ),
        (
            "The quake killed 31 people, while rescue workers put the number of patients at 400.",
            ["The quake killed 31 people", "the number of patients at 400"],
        ),
        (
            "KARSAVA, May 3 - Fourteen people drowned when a ferry sank off Lenza.",
            ["Fourteen people drowned when a ferry sank off Lenza"],
        ),
        (
            "At least 16 people were killed and many more were wounded when a school was hit.",
            ["At least 16 people were killed", "many more were wounded when a school was hit"],
        ),
        # crime
        (
            "Police arrested a man of 34, who lives in the suburb of Orel, on suspicion of murder.",
            ["Police arrested a man of 34, who lives in the suburb of Orel, on suspicion of murder"],
        ),
        (
            "Thieves stole gold worth 3 million euros from a museum in Lenza, a town with a famous market.",
            ["Thieves stole gold worth 3 million euros from a museum in Lenza"],
        ),
        (
            "Although the guards had been warned, the gang stole 40 paintings.",
            ["the guards had been warned", "the gang stole 40 paintings"],
        ),
        (
            "No shot was fired and nobody was hurt.",
            ["No shot was fired and nobody was hurt"],
        ),
        # epidemic
        (
            "The ministry reported 1,200 new cases, and 17 patients have died.",
            ["The ministry reported 1,200 new cases", "17 patients have died"],
        ),
        (
            "Measles has killed 53 children in Samara since October, the health ministry said on Tuesday.",
            ["Measles has killed 53 children in Samara since October"],
        ),
        (
            "Some 5,000 people have had the first dose, 3,000 have had the second and 400 have had the third.",
            [
                "Some 5,000 people have had the first dose",
                "3,000 have had the second",
                "400 have had the third",
            ],
        ),
        # politics
        (
            "Turnout was 58 percent, but the opposition refused to recognise the result.",
            ["Turnout was 58 percent", "the opposition refused to recognise the result"],
        ),
        (
            "The president blamed foreign agents for the unrest.",
            ["The president blamed foreign agents for the unrest"],
        ),
        (
            "No party has said that it was behind the posters.",
            ["No party has said that it was behind the posters"],
        ),
        # business
        (
            "The bank cut 400 jobs in Lenza, which has been its seat since 1890.",
            ["The bank cut 400 jobs in Lenza"],
        ),
        (
            "Analysts put the loss at 30 million euros.",
            ["the loss at 30 million euros"],
        ),
        (
            "The company paid a fine of $7 million and closed three plants.",
            ["The company paid a fine of $7 million", "closed three plants"],
        ),
        (
            "Jasna Perl, a spokeswoman for the mine, told the Lenza Courier the shaft had been closed in March.",
            ["the shaft had been closed in March"],
        ),
    ],
)
def test_a_row_is_the_checkable_clause_without_its_neighbours_and_its_voice(text: str, expected: list[str]) -> None:
    got = [claim.text for claim in found(text)]
    assert [one for one in got if one in expected] == expected, got
    assert not [one for one in rows(text) if one not in expected]


@pytest.mark.parametrize(
    ("text", "lows"),
    [
        ("At least seven people, including four children, died.", [7, 4]),
        ("Fourteen civilians, five soldiers and one guard were killed.", [14, 5, 1]),
        ("A blast killed 11 people and left 40 injured.", [11, 40]),
    ],
)
def test_each_count_has_a_row_of_its_own(text: str, lows: list[float]) -> None:
    assert [claim.figure.low for claim in found(text) if claim.figure and not claim.aside] == lows


def test_each_row_of_a_sentence_has_a_key_of_its_own() -> None:
    keys = [claim.key for claim in found("Fourteen civilians, five soldiers and one guard were killed.")]
    assert len(set(keys)) == 3


def test_a_headline_of_two_tolls_is_two_rows() -> None:
    title = "Fire kills nine, injures dozens in Lenza slum"
    claims = found(f"{title}\n\nA fire swept through a slum in Lenza on Monday.", title)
    assert [claim.text for claim in claims[:2]] == ["Fire kills nine", "injures dozens in Lenza slum"]
    assert not any(claim.aside for claim in claims)


def test_a_headline_that_tells_what_happened_is_a_row() -> None:
    title = "Dam bursts in Karsava"
    assert rows(f"{title}\n\nAt least 12 people were killed.", title)[0] == title


def test_what_a_headline_is_about_is_no_part_of_its_row() -> None:
    title = "Karsava bombings: 207 dead"
    assert rows(f"{title}\n\nBombs went off in three hotels on Sunday.", title)[0] == "207 dead"


def test_a_quotation_of_several_sentences_is_one_row() -> None:
    text = "“The roof fell in. Twelve men were killed at once,” said Ivo Kern, a miner who got out."
    assert [claim.text for claim in found(text)] == ["The roof fell in. Twelve men were killed at once"]


REPORT = """Ferry sinks off Lenza, 14 dead

Fourteen people drowned on Tuesday when a ferry sank off Lenza, the coastguard said.

{line}

Divers recovered nine bodies on Wednesday."""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Lenza is a small town that lives from fishing.", "background"),
        ("The strait has long been one of the busiest in the region.", "background"),
        ("Ferries usually cross the strait every day.", "background"),
        ("The town was founded in the 14th century and remains home to many fishermen.", "background"),
        ("“We must all pray for the families and hope for the best,” the bishop said.", "opinion"),
        ("“I think this is terrible,” said a resident.", "opinion"),
        ("Our thoughts are with the families of the victims.", "opinion"),
        ("The mayor expressed his condolences and called on people to stay calm.", "opinion"),
        ("Women stood on the pier in silence, flowers and candles in their hands.", "a scene"),
        ("Download our app for breaking news", "furniture"),
        ("Sign up for our newsletter", "furniture"),
        ("Read more: what we know about the ferry", "furniture"),
        ("Photo by Ana Ruiz/Getty Images", "furniture"),
        ("Follow us on Facebook and Twitter", "furniture"),
        ("It gave no further details.", "no fact of its own"),
        ("The ministry declined to comment.", "no fact of its own"),
    ],
)
def test_what_a_desk_would_not_check_is_kept_aside_and_says_why(line: str, why: str) -> None:
    title = REPORT.partition("\n")[0]
    claims = found(REPORT.format(line=line), title)
    start = REPORT.index("{line}")
    ours = [claim for claim in claims if start <= claim.span.start < start + len(line)]
    assert all(claim.aside for claim in ours), ours
    assert {claim.aside_why for claim in ours} <= {why}, ours
    told = [claim.text for claim in claims if not claim.aside]
    assert {title, "Divers recovered nine bodies on Wednesday"} <= set(told)


def test_nothing_found_is_dropped() -> None:
    line = "Lenza, which was founded in 1300, is a small town that lives from fishing."
    claims = found(REPORT.format(line=line), REPORT.partition("\n")[0])
    assert any("small town" in claim.text and claim.aside for claim in claims)


def test_the_same_words_again_are_one_row_that_knows_the_other_place() -> None:
    text = (
        "Nine people were killed in a fire in Lenza on Monday. The fire broke out at a paint shop.\n\n"
        "Nine people were killed in the fire in Lenza on Monday, the mayor said."
    )
    claims = found(text)
    first, second = (claim for claim in claims if claim.text.startswith("Nine"))
    assert (first.aside, first.aside_why) == (True, "said before")
    assert not second.aside, "the one with a source stays"
    assert second.repeats == (first.span,)
    assert first.figure is not None
    assert second.figure is not None
    assert first.figure.low == second.figure.low == 9


def test_two_sources_for_one_number_are_two_rows() -> None:
    text = (
        "The coastguard said that 14 people had drowned off Lenza.\n\n"
        "The Red Cross said that 14 people had drowned off Lenza."
    )
    assert len(rows(text)) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("At least 12 people were killed in Karsava.", ClaimKind.TOLL),
        ("No one was killed in the raid.", ClaimKind.DENIAL),
        ("The army denied that it had shelled the camp.", ClaimKind.DENIAL),
        ("“We did not fire on the crowd,” the police chief said.", ClaimKind.DENIAL),
        ("Residents accused the water company of having ignored warnings.", ClaimKind.ACCUSATION),
        ("The ministry said that Norland jets had bombed the bridge.", ClaimKind.ACCUSATION),
        ("The governor blamed the opposition for the fire.", ClaimKind.ACCUSATION),
        ("The Dawn Brigade claimed responsibility for the bombing.", ClaimKind.RESPONSIBILITY),
        ("The Dawn Brigade said that it had carried out the attack on the barracks.", ClaimKind.RESPONSIBILITY),
        ("Police closed the bridge on Monday.", ClaimKind.EVENT),
        ("The bank bought a rival for 3 million euros.", ClaimKind.EVENT),
        ("The document is a forgery.", ClaimKind.STATEMENT),
    ],
)
def test_a_claim_knows_what_it_asserts(text: str, kind: ClaimKind) -> None:
    assert [claim.what for claim in found(text)] == [kind]
