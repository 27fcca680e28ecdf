"""Parts of speech in news copy: the word that decides how a sentence is read has its tag."""

from __future__ import annotations

import pytest

from workbench.extract.text.tagging import tags_of
from workbench.extract.text.tokens import tokens_of

# what a word is: the sentence, the word (its first place, from the left), its tag
FINITE_OR_NOT = [
    ("Six of the 20 people stabbed on Sunday have since died.", "stabbed", "E"),
    ("The suspects detained on Monday were moved to the capital.", "detained", "E"),
    ("A photo posted online showed soldiers aiming at a shopkeeper.", "posted", "E"),
    ("A photo posted online showed soldiers aiming at a shopkeeper.", "showed", "V"),
    ("The weapons found in the barn were those of two farmers.", "found", "E"),
    ("Shepherds displaced by the drought moved south.", "displaced", "E"),
    ("Insurgents mortared the village, killing at least nine.", "killing", "G"),
    ("Divers pulled three bodies from the lake.", "pulled", "V"),
    ("Police shot dead two brothers.", "shot", "V"),
    ("Neighbours told reporters they heard a bang.", "told", "V"),
    ("Militants attacked a checkpoint near the dam.", "attacked", "V"),
    ("The council put the death toll at 40.", "put", "V"),
    ("Heavy snow forced schools to close.", "close", "B"),
    ("The boy had been missing for two days.", "missing", "G"),
    ("At least 14 hikers have been killed and dozens more injured.", "killed", "E"),
]
NOUN_OR_VERB = [
    ("The coast guard intercepted a trawler.", "guard", "N"),
    ("The coast guard says the tanker sank.", "says", "V"),
    ("The military said it had downed a helicopter.", "military", "N"),
    ("Military sources blamed a fuel leak.", "sources", "N"),
    ("The company plans to cut 400 jobs.", "plans", "V"),
    ("The plans to cut 400 jobs were dropped.", "plans", "N"),
    ("Relief groups fear thousands more could starve.", "fear", "V"),
    ("The foreign ministry condemned the killing.", "killing", "N"),
    ("The army reports heavy losses.", "reports", "V"),
    ("Reports of shelling could not be confirmed.", "Reports", "N"),
    ("The strikes killed a cook and two waiters.", "strikes", "N"),
    ("Some of the wounded were children.", "wounded", "N"),
]
SMALL_WORDS = [
    ("Two of the hostages have since returned.", "since", "R"),
    ("The road has been blocked since Monday.", "since", "I"),
    ("She left in May and will return in June.", "May", "P"),
    ("The number may rise.", "may", "A"),
    ("The witness said that the gate was open.", "that", "U"),
    ("The van that hit him was stolen.", "that", "W"),
    ("The clinic was hit by a rocket.", "by", "I"),
    ("They want to leave the valley.", "to", "T"),
    ("They walked to the valley.", "to", "I"),
]
CAPITALS = [
    ("The NHS and the WHO said the outbreak was over.", "NHS", "P"),
    ("The NHS and the WHO said the outbreak was over.", "WHO", "P"),
    ("Cholera is spreading, UNHCR said.", "UNHCR", "P"),
    ("The raid freed us, the hostages said.", "us", "O"),
    ("U.S. strikes on Iran-backed militias killed 16.", "U.S.", "P"),
    ("U.S. strikes on Iran-backed militias killed 16.", "Iran-backed", "J"),
    ("The rebel-run hospital was shelled.", "rebel-run", "J"),
    ("Police opened an inquiry.", "Police", "N"),
    ("Villagers blamed the miners.", "Villagers", "N"),
    ("Amina Diallo, a teacher, fled.", "Diallo", "P"),
]
HEADLINES = [
    ("Two killed, dozens injured in market blast", "killed", "E"),
    ("Two killed, dozens injured in market blast", "injured", "E"),
    ("Police say man arrested over fire", "arrested", "E"),
    ("Eight held after shop looted", "held", "E"),
    ("Hospital hit by shelling, officials say", "hit", "E"),
    ("Governor quits over leaked tapes", "quits", "V"),
    ("Gunmen Open Fire at Wedding, Killing Nine", "Killing", "G"),
    ("Fire Crews Battle Blaze Near Airport", "Near", "I"),
    ("Minister Denies Taking Bribes", "Denies", "V"),
    ("Three Killed as Train Derails", "Killed", "E"),
]


@pytest.mark.parametrize(
    ("sentence", "word", "tag"), [*FINITE_OR_NOT, *NOUN_OR_VERB, *SMALL_WORDS, *CAPITALS, *HEADLINES]
)
def test_the_word_that_matters_has_its_tag(sentence: str, word: str, tag: str) -> None:
    surfaces = tokens_of(sentence, 0, len(sentence)).surfaces
    tags = tags_of(sentence, 0, len(sentence), "en")
    assert tags[surfaces.index(word)] == tag, list(zip(surfaces, tags, strict=True))
