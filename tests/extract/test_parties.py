"""Who is a party to what it says: the side it speaks for against the matter of the claim, and bystanders that are none."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode
from workbench.extract import extract


def reasons(text: str) -> list[str]:
    """Why somebody in each claim's chain is a party, "" where nobody is."""
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    return [
        next((flag.why for flag in claim.flags if flag.code is FlagCode.INTERESTED_PARTY), "")
        for claim in claims
        if claim.chain
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "A blast at a coal mine in Varno killed nine miners. A spokesman for the Varno mine said that alarms had worked.",
            "“spokesman for the Varno mine” speaks for a company about its own blast",
        ),
        (
            "Residents of Kesh counted nine dead in air strikes. The Ardanian military said it had carried out six strikes there.",
            "“Ardanian military” speaks as an armed force about the strikes",
        ),
        (
            "Bombs fell on Kesh on Friday. The rebels' news agency claimed 38 deaths.",
            "“rebels' news agency” speaks for an armed group about the deaths",
        ),
        (
            "Rebels and troops fought a battle for Kesh. Lieutenant-General Ivo Brandt said that 300 fighters had left the town.",
            "“Ivo Brandt” speaks for an armed force about the battle",
        ),
        (
            "A jet of Air Lumo crashed near Tarsk on Sunday. The airline said that 12 crew members were among the dead.",
            "“airline” speaks for itself about the deaths",
        ),
        (
            "About 9,000 people marched through Velm against the reform and the protesters blocked a bridge, police said.",
            "“police” speaks for itself about the protests",
        ),
        (
            "Some 40,000 demonstrators filled the square, organisers said. They had marched from the port.",
            "“organisers” speaks for those who protest about the demonstrations",
        ),
        (
            "A missile struck a market in Kostar, killing 17 people, the regional governor said.",
            "“regional governor” speaks for a government about the killing",
        ),
        (
            "Air strikes and shelling went on in Mirna. The rebel-run health office said 11 people were killed.",
            "“rebel-run health office” speaks for an armed group about the killing",
        ),
        (
            "The Houthi-run Al-Bahr TV said that 12 fishermen were killed.",
            "“Al-Bahr TV” speaks for an armed group about the killing",
        ),
        (
            "The army denied that it had shelled Mirna, where 11 people were killed.",
            "“army” speaks as an armed force about the shelling",
        ),
        (
            "Council engineer Lena Oduya denied that she had known of the cracks in the dam.",
            "“Lena Oduya” denies an accusation about the dam",
        ),
        (
            "Two teachers took bribes in Lorne. The Coast Party said that it had won 52 percent of the vote.",
            "“Coast Party” speaks as a political side about the vote",
        ),
        (
            "Prosecutors charged the former mayor, Tomas Hale, with taking bribes. Hale said that he was innocent.",
            "“Tomas Hale” speaks for the defence about the bribes",
        ),
        (
            "The drugmaker Velora recalled 40,000 packs of a drug. Velora said that four patients had fallen ill.",
            "“drugmaker Velora” speaks for itself about the illness",
        ),
        (
            "Ahl al-Nahr claimed responsibility and said it had killed 27 guards.",
            "“Ahl al-Nahr” speaks as an armed group about the killing",
        ),
        (
            "Police shot dead a man in Lorne. The police chief said that the man had raised a knife.",
            "“police chief” speaks for the police about the shooting",
        ),
        (
            "Miners walked out in Halden. The strikers picketed the gate. The union said that 3,900 had joined the strike.",
            "“union” speaks for itself about the strike",
        ),
        (
            "The trial of Marko Vidic began before a jury. The defence lawyer said that his client was at home.",
            "“defence lawyer” speaks for the defence about the trial",
        ),
        (
            "The EU imposed sanctions on Iran and an oil embargo. Iran's foreign minister said that the sanctions had cost $4 billion.",
            "“Iran's foreign minister” speaks for a government about the sanctions",
        ),
        (
            "A plant of Varno leaked acid into the river on Monday. Varno Chemicals said that 40 litres had reached the water.",
            "“Varno Chemicals” speaks for itself about its own leak",
        ),
        (
            "Teachers struck across Velmora on Tuesday. The teachers' union said that 80 percent of schools were shut.",
            "“teachers' union” speaks for itself about the strike",
        ),
        (
            "Voters in Velmora chose a parliament on Sunday. The ruling Reform Party said that it had won 52 percent.",
            "“ruling Reform Party” speaks as a political side about the vote",
        ),
        (
            "Guards fired on inmates during a riot in Tarsk. The prison service said that six inmates had died.",
            "“prison service” speaks as the police about the use of force",
        ),
    ],
)
def test_a_party_is_told_with_its_side_and_the_matter(text: str, sentence: str) -> None:
    assert f"{sentence}, and is a party to it." in reasons(text)


@pytest.mark.parametrize(
    "text",
    [
        "A crush at a temple left 31 pilgrims dead, the police chief said.",
        "A gunman killed six people at a bakery before he was arrested, police said.",
        "Captain Leo Rask said five sailors were missing after the trawler sank.",
        "General manager Li Wen said that the museum would open in May.",
        "Shelling and air strikes hit Mirna. The French foreign minister said that six people had died.",
        "Rebels and troops fought in Mirna. The Red Cross said that 40 soldiers were wounded.",
        "Prices rose 7 percent in June, the central bank said, and wages fell.",
        "Landslides blocked four roads, the army said, and 1,100 houses collapsed.",
        "Cholera has killed 90 people since May, the health ministry said.",
        "The army said that it had rescued 300 people from the flood after the storm.",
        "A bus fell into a ravine near Velm. The hospital said that nine passengers had died.",
        "A fire in a shop killed two people, the opposition leader said.",
    ],
)
def test_a_bystander_is_no_party(text: str) -> None:
    assert not any(reasons(text))


@pytest.mark.parametrize(
    ("text", "unverified"),
    [
        ("Protesters and police clashed in Velm. The interior ministry said that 214 people were arrested.", [True]),
        ("A van was stopped in Velm. Police said that 14 people were arrested for theft.", [False]),
    ],
)
def test_an_arrest_is_disputed_where_those_who_made_it_are_a_side(text: str, unverified: list[bool]) -> None:
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    assert [claim.figure.unverified for claim in claims if claim.figure] == unverified
