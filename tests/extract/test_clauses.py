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
