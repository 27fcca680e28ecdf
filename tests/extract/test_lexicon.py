"""What a noun is to a reader of news: which kind of source, and which matter."""

from __future__ import annotations

from importlib.resources import files

import pytest

from workbench.extract.words import LANGUAGES
from workbench.extract.words.kinds import Matter, Realm, SourceClass

S = SourceClass
ENGLISH = LANGUAGES[0].lexicon


@pytest.mark.parametrize(
    ("nouns", "kind"),
    [
        ("source insider", S.SOURCE),
        ("minister spokeswoman governor chairman prosecutor judge mayor", S.OFFICE),
        ("official aide diplomat", S.OFFICIAL),
        ("lawmaker senator candidate", S.POLITICIAN),
        ("soldier colonel commander", S.SOLDIER),
        ("policeman detective sheriff", S.POLICE),
        ("doctor surgeon paramedic coroner", S.MEDIC),
        ("rescuer firefighter", S.RESCUER),
        ("reporter correspondent editor photojournalist", S.JOURNALIST),
        ("witness eyewitness survivor bystander", S.WITNESS),
        ("resident villager neighbour", S.RESIDENT),
        ("mother cousin widow", S.KIN),
        ("analyst economist epidemiologist professor", S.EXPERT),
        ("activist protester environmentalist", S.ACTIVIST),
        ("lawyer attorney barrister", S.LAWYER),
        ("rebel militant insurgent gunman", S.FIGHTER),
        ("robber smuggler kidnapper", S.CRIMINAL),
        ("priest imam bishop", S.CLERIC),
        ("student driver passenger beekeeper", S.PEOPLE),
        ("government ministry embassy parliament", S.STATE),
        ("court tribunal", S.COURT),
        ("army navy coalition battalion", S.ARMY),
        ("militia cartel", S.ARMED_GROUP),
        ("police gendarmerie", S.POLICE_FORCE),
        ("hospital clinic morgue", S.HOSPITAL),
        ("newspaper broadcaster television website", S.MEDIUM),
        ("company airline bank manufacturer", S.COMPANY),
        ("opposition campaign", S.PARTY),
        ("charity ngo", S.CHARITY),
        ("observatory monitor watchdog", S.WATCHDOG),
        ("university institute", S.UNIVERSITY),
        ("church", S.CHURCH),
        ("statement letter tweet", S.STATEMENT),
        ("report survey poll audit", S.STUDY),
        ("data database census register", S.RECORDS),
        ("indictment lawsuit verdict", S.LEGAL),
        ("video footage photograph", S.RECORDING),
        ("rumour gossip", S.HEARSAY),
        ("document article", S.DOCUMENT),
    ],
)
def test_a_noun_has_the_class_in_which_it_speaks(nouns: str, kind: SourceClass) -> None:
    assert {noun: ENGLISH.kind_of(noun) for noun in nouns.split()} == dict.fromkeys(nouns.split(), kind)


@pytest.mark.parametrize(
    ("compound", "kind"),
    [
        ("prime minister", S.OFFICE),
        ("Deputy Foreign Minister", S.OFFICE),
        ("police officer", S.POLICE),
        ("health ministry", S.STATE),
        ("health ministry officials", S.OFFICIAL),
        ("aid worker", S.RESCUER),
        ("news agency", S.MEDIUM),
        ("human rights monitoring group", S.WATCHDOG),
        ("chief of staff", S.OFFICE),
        ("ex-minister", S.OFFICE),
        ("sheriff’s office", S.POLICE_FORCE),
    ],
)
def test_a_compound_is_what_its_longest_known_end_is(compound: str, kind: SourceClass) -> None:
    assert ENGLISH.kind_of(compound) is kind


@pytest.mark.parametrize("noun", ["", "  ", "table-leg", "spring", "bear", "rain", "of", "-", "Xyzzy", "wolves"])
def test_what_is_no_source_has_no_class(noun: str) -> None:
    assert ENGLISH.kind_of(noun) is None
    assert ENGLISH.kinds_of(noun) == ()


@pytest.mark.parametrize(
    ("many", "one", "kind"),
    [
        ("officials", "official", S.OFFICIAL),
        ("women", "woman", S.PEOPLE),
        ("policemen", "policeman", S.POLICE),
        ("people", "person", S.PEOPLE),
        ("wives", "wife", S.KIN),
        ("ministries", "ministry", S.STATE),
        ("analyses", "analysis", S.STUDY),
        ("news agencies", "news agency", S.MEDIUM),
        ("members of parliament", "member of parliament", S.POLITICIAN),
        ("attorneys general", "attorney general", S.OFFICE),
        ("passers-by", "passer-by", S.WITNESS),
    ],
)
def test_many_are_of_the_class_of_one(many: str, one: str, kind: SourceClass) -> None:
    assert (ENGLISH.singular(many), ENGLISH.is_plural(many), ENGLISH.kind_of(many)) == (one, True, kind)
    assert (ENGLISH.singular(one), ENGLISH.is_plural(one), ENGLISH.kind_of(one)) == (one, False, kind)


@pytest.mark.parametrize(("plural", "kind"), [("figures", S.RECORDS), ("forces", S.ARMY), ("reports", S.HEARSAY)])
def test_some_plurals_are_of_their_own_class(plural: str, kind: SourceClass) -> None:
    assert ENGLISH.kind_of(plural) is kind


def test_a_noun_of_several_classes_names_the_likeliest_first() -> None:
    assert ENGLISH.kinds_of("figure") == (S.PEOPLE, S.RECORDS)
    assert ENGLISH.kinds_of("paper")[:2] == (S.MEDIUM, S.STUDY)


@pytest.mark.parametrize(
    ("nouns", "matter"),
    [
        ("attack bombing airstrike shelling", Matter.VIOLENCE),
        ("earthquake floods typhoon", Matter.DISASTER),
        ("crash derailment fire", Matter.ACCIDENT),
        ("measles outbreak cholera", Matter.DISEASE),
        ("robbery fraud kidnapping", Matter.CRIME),
        ("rally sit-in demonstration", Matter.PROTEST),
        ("election referendum ceasefire", Matter.POLITICS),
        ("bomb missile knife grenades", Matter.WEAPON),
        ("truck helicopter ferry buses", Matter.VEHICLE),
    ],
)
def test_an_event_and_a_means_have_their_kind(nouns: str, matter: Matter) -> None:
    assert {noun: ENGLISH.matter_of(noun) for noun in nouns.split()} == dict.fromkeys(nouns.split(), matter)


def test_a_strike_is_violence_before_it_is_a_protest() -> None:
    assert ENGLISH.matters_of("strikes") == (Matter.VIOLENCE, Matter.PROTEST)
    assert ENGLISH.matter_of("minister") is None


def test_a_class_is_somebody_some_body_or_a_text() -> None:
    assert {kind.realm for kind in (S.PEOPLE, S.SOURCE)} == {Realm.PERSON}
    assert {kind.realm for kind in (S.STATE, S.GROUP)} == {Realm.BODY}
    assert {kind.realm for kind in (S.STATEMENT, S.DOCUMENT)} == {Realm.DOCUMENT}


@pytest.mark.parametrize("name", ["russia", "reuters", "assad", "taliban", "american", "smith"])
def test_a_name_has_no_class(name: str) -> None:
    assert ENGLISH.kind_of(name) is None


def test_the_licence_of_the_words_is_with_them() -> None:
    notice = files("workbench.extract.words.english.lexicon").joinpath("NOTICE.txt").read_text(encoding="utf-8")
    assert "WordNet 3.0 Copyright 2006 by Princeton University" in notice
