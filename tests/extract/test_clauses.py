"""Clauses: for each verb of a sentence its subject, object, agent, and how it stands."""

from __future__ import annotations

import pytest

from workbench.extract.clauses import Clause, Clauses, Phrase, clauses_of


def _read(sentence: str) -> Clauses:
    return clauses_of(sentence, 0, len(sentence), "en")


def _words(clauses: Clauses, phrase: Phrase | None) -> str:
    return "" if phrase is None else clauses.line.words(phrase.first, phrase.last)


def _of(clauses: Clauses, verb: str) -> Clause:
    return next(one for one in clauses.clauses if clauses.line.word(one.main) == verb)


SUBJECTS = [
    ("Ali Haddad, a spokesman for the fire service, told the Daily Post four guests were missing.", "told", "Ali Haddad"),
    ("Ali Haddad, a spokesman for the fire service, told the Daily Post four guests were missing.", "missing", "four guests"),
    ("Families who managed to flee slept in a school.", "slept", "Families who managed to flee"),
    ("Rescue workers and a press photographer said at least 18 bodies were taken away.", "said", "Rescue workers and a press photographer"),
    ("In Kentucky, where three men were killed, police deployed 26 teams.", "deployed", "police"),
    ("Six of the 20 people stabbed on Sunday have since died.", "died", "Six of the 20 people stabbed on Sunday"),
    ("Nurse Dana Wahl, who heads the aid group Wayside, said six children had died.", "said", "Nurse Dana Wahl"),
    ("The ministry, which had denied the reports, confirmed on Friday that two bridges were hit.", "confirmed", "The ministry"),
    ("A hospital official in Kesh told Radio North that 18 bodies had arrived.", "told", "A hospital official in Kesh"),
    ("The storm wounded two guards and a 34-year-old man was killed.", "killed", "a 34-year-old man"),
    ("Two of the miners pulled out alive on Tuesday died overnight.", "died", "Two of the miners pulled out alive on Tuesday"),
    ("Prices of bread and milk doubled in May.", "doubled", "Prices of bread and milk"),
    ("Several officials who spoke on condition of anonymity said the blast was an accident.", "said", "Several officials who spoke on condition of anonymity"),
    ("A video released by the army shows a convoy.", "shows", "A video released by the army"),
    ("Eleven of the 16 injured have died.", "died", "Eleven of the 16 injured"),
    ("The toll since Tuesday now stood at 67.", "stood", "The toll since Tuesday"),
    ("Six climbers missing since Friday were found.", "found", "Six climbers missing since Friday"),
    ("Three of the men, believed to belong to a gang, were killed.", "killed", "Three of the men"),
    ("A boy and three girls, aged one, two and seven, had died.", "died", "A boy and three girls"),
    ("Nine guests including women and children were hurt.", "hurt", "Nine guests including women and children"),
    ("Tolls from Dutch and Danish storms have risen.", "risen", "Tolls from Dutch and Danish storms"),
    ("Two nurses died, and thirty and six were killed by fumes.", "killed", "thirty and six"),
    ("The police count of injured was 33.", "was", "The police count of injured"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verb", "subject"), SUBJECTS)
def test_the_subject_of_a_verb_is_found_over_what_stands_between(sentence: str, verb: str, subject: str) -> None:
    clauses = _read(sentence)
    found = _of(clauses, verb).subject
    plain = "" if found is None else _words(clauses, found)
    assert subject in (plain, "" if found is None else clauses.line.words(*found.bare))


OBJECTS = [
    ("A car bomb exploded outside a mosque, killing 12 worshippers and wounding 30 others.", "killing", ["12 worshippers"]),
    ("A car bomb exploded outside a mosque, killing 12 worshippers and wounding 30 others.", "wounding", ["30 others"]),
    ("Crashes that killed three people have drawn the regulator.", "killed", ["three people"]),
    ("Heavy rain flooded more than 30 roads, and the fire service says 600 people are missing.", "flooded", ["more than 30 roads"]),
    ("The toll closed 4 ports, two airports and a bridge.", "closed", ["4 ports", "two airports", "a bridge"]),
    ("The accident left three dead and injured 17.", "left", ["three dead"]),
    ("The accident left three dead and injured 17.", "injured", ["17"]),
    ("The storm cut power, and left 40 families homeless.", "left", ["40 families"]),
    ("Gunmen kill 32 at wedding as search goes on", "kill", ["32"]),
    ("Avalanche kills two injures three", "kills", ["two"]),
    ("THE LOCAL POLICE TODAY ARRESTED 10 PEOPLE.", "arrested", ["10 PEOPLE"]),
    ("An attack that left four children injured shook the port.", "left", ["four children"]),
    ("The dead numbered no more than 46.", "numbered", ["no more than 46"]),
    ("Nine guests received treatment for injuries received in the crush.", "received", ["treatment"]),
    ("Five passengers suffered burns.", "suffered", ["burns"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verb", "objects"), OBJECTS)
def test_the_objects_of_a_verb_end_where_another_clause_begins(sentence: str, verb: str, objects: list[str]) -> None:
    clauses = _read(sentence)
    assert [_words(clauses, one) for one in _of(clauses, verb).objects] == objects


def test_a_passive_has_its_doer_behind_it() -> None:
    clauses = _read("Ten firefighters died and eleven were overcome by smoke.")
    overcome = _of(clauses, "overcome")
    assert (overcome.group.passive, _words(clauses, overcome.agent)) == (True, "smoke")
    assert not _of(clauses, "died").group.passive


def test_two_numbers_with_a_verb_each_suffer_their_own() -> None:
    clauses = _read("8 farmers killed 58 others injured in storm")
    assert _of(clauses, "killed").group.passive
    assert _words(clauses, _of(clauses, "injured").subject) == "58 others"


@pytest.mark.parametrize(
    ("sentence", "verb", "said"),
    [
        ("Two crew remain unaccounted for.", "remain", "unaccounted"),
        ("Dozens were left injured.", "left", "injured"),
        ("Three are still missing three days after the storm.", "are", "missing"),
    ],
)
def test_what_is_said_of_a_subject_stands_beside_its_verb(sentence: str, verb: str, said: str) -> None:
    clauses = _read(sentence)
    found = _of(clauses, verb).complement
    assert found is not None
    assert clauses.line.words(*found) == said


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [("The clinic was not damaged.", "damaged"), ("Nobody knows, and the army hasn't answered.", "answered")],
)
def test_a_denied_verb_says_so(sentence: str, verb: str) -> None:
    assert _of(_read(sentence), verb).group.negated


def test_a_verb_that_hands_its_subject_on_is_known() -> None:
    clauses = _read("More than 70 migrants are feared drowned.")
    drowned = _of(clauses, "drowned")
    assert clauses.line.word(drowned.group.raised) == "feared"
    assert _words(clauses, drowned.subject) == "More than 70 migrants"


def test_every_word_belongs_to_the_clause_around_it() -> None:
    clauses = _read("A shepherd said five were killed and the toll rose to 41, the ministry said.")
    line = clauses.line
    whose = {
        line.word(word): (line.word(clauses.clauses[owner].main), owner) for word, owner in enumerate(clauses.owners)
    }
    assert whose["five"][0] == "killed"
    assert whose["41"][0] == "rose"
    assert whose["ministry"] == ("said", 3)
