"""Whom a later mention means: a body or a person that the article told of before, or names only after it."""

from __future__ import annotations

import pytest

from store.model import Article, Claim
from workbench.extract import extract


def claim_with(words: str, text: str, title: str = "") -> Claim:
    """The claim of an article that holds some words."""
    found = extract(Article("a", "a.txt", language="en", title=title), text).claims
    return next(claim for claim in found if words in claim.text)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        # a body that only its sentence shows to be one
        ("Norvik Steel shut its plant on Friday. The company said 300 jobs had gone.", "300", "Norvik Steel"),
        ("Lena Ost, chief executive of Talvera, quit. The firm said nine people were hurt.", "nine", "Talvera"),
        # a name of plain words, and one that opens with a verb
        ("Open Harbour has fed people since May. The charity said 60 of them were ill.", "60", "Open Harbour"),
        ("Feed the Coast said it had treated 31 men. The charity said six had died.", "six", "Feed the Coast"),
        # a body's seat, its rank, or any word for a body
        ("Clean Air Watch counted wards. The Kesh-based group said 12 were shut.", "12", "Clean Air Watch"),
        ("Kestrel Bank lost clients in May. Europe's oldest lender said 900 jobs would go.", "900", "Kestrel Bank"),
        ("The Children's Aid Fund met on Friday. The agency said 40 were missing.", "40", "Children's Aid Fund"),
        ("The group behind the camp, Free Valley, met. The group said nine were hurt.", "nine", "Free Valley"),
        # who owns a jet or has staff
        ("A Calder Air jet left the runway. The carrier said the brakes had failed.", "brakes", "Calder Air"),
        # fighters, a person by profession or age
        (
            "The Front for the Hills took Tamso. The rebels said 14 lorries had burned.",
            "14 lorries",
            "Front for the Hills",
        ),
        ("Pastor Gil Amadi hid men. They had come at noon, the clergyman said.", "at noon", "Gil Amadi"),
        ("Dr Ilse Marant took in 18 men. Six of them have died, the physician said.", "Six", "Ilse Marant"),
        # who says it is not in what is said, but can stand before its colon
        (
            "Ivo Rask, a pilot, spoke. His mate Per Lund could be heard for 20 seconds, he said.",
            "20 seconds",
            "Ivo Rask",
        ),
        ("Ivo Rask was appalled: 20 wards had been hit before, he said.", "20 wards", "Ivo Rask"),
        # a body that only some noun names is left alone
        ("Ina Roe left Kesh on Friday. The company said 20 shops were lost.", "20 shops", "company"),
        ("The coast guard came at noon. The shipping firm said 75 were aboard.", "75", "shipping firm"),
        # what somebody is, said by a verb or in front of the sentence
        ("Tilda Roe was elected mayor in May. The mayor said 20 people had been hurt.", "20 people", "Tilda Roe"),
        ("As president of Ardania, Miro Hale flew out. The president said nine had left.", "nine", "Miro Hale"),
        ("Miro Hale won a third term as president. The president said nine had left.", "nine", "Miro Hale"),
        # a surname that is a place's, and one that stands alone
        ("Valeska Paris left the ship in May. Paris said 12 were held on it.", "12 were", "Valeska Paris"),
        ("Marsek said his plane was late. “We lost 20 hours,” he told reporters.", "20 hours", "Marsek"),
        # the description that a name follows
        ("The firm that runs the mill, Delta Chem, said 20 men were hurt.", "20 men", "Delta Chem"),
        ("Clinics Without Walls left Kesh in May. The charity said nine were hurt.", "nine", "Clinics Without Walls"),
        # a name that comes after its office
        (
            "A coroner said that nine had died. Two were children. The coroner, Ann Marsh, said the fire began at noon.",
            "nine had died",
            "Ann Marsh",
        ),
        # who heads a body is the one who was told to, by whatever word, but not of another kind of body
        (
            "The police chief said six had died. The head of the force added that two were boys.",
            "two were boys",
            "police chief",
        ),
        (
            "Fire chief Ina Torv said six had died. The head of the brigade added that two were boys.",
            "two were boys",
            "Ina Torv",
        ),
        (
            "The police chief said six had died. The head of the hospital added that two were boys.",
            "two were boys",
            "head of the hospital",
        ),
        # a pronoun takes the person that the sentence before is about, and never an operator
        (
            "Aldo Brenn told reporters that the dam held. Carla Torv met families on Friday. She said 20 houses were lost.",
            "20 houses",
            "Carla Torv",
        ),
        (
            "Nurse Ina Torv said six had died. Trains were halted, according to the network operator. She said nine were in surgery.",
            "nine",
            "Ina Torv",
        ),
    ],
)
def test_a_later_mention_means_who_was_told_of(text: str, words: str, name: str) -> None:
    assert [hop.name for hop in claim_with(words, text).chain] == [name]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        (
            "OCM's partners on the coast estimate that 45,000 men have fled, the UN agency said.",
            ["OCM's partners on the coast", "OCM"],
        ),
        ("Unicef's staff report that 45,000 men have fled.", ["Unicef's staff"]),
    ],
)
def test_who_belongs_to_a_body_is_not_that_body(text: str, chain: list[str]) -> None:
    assert [hop.name for hop in claim_with("45,000", text).chain] == chain


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        (
            "Nine died in fire, prosecutor says",
            "Prosecutor Luc Perrin spoke on Friday about the fire in Kesh.",
            "Luc Perrin",
        ),
        (
            "Nine died in fire, doctors say",
            "The Kesh Doctors' Network spoke on Friday about the fire.",
            "Kesh Doctors' Network",
        ),
    ],
)
def test_a_headline_means_whom_the_text_names(title: str, text: str, name: str) -> None:
    assert [hop.name for hop in claim_with("Nine died", text, title).chain] == [name]
