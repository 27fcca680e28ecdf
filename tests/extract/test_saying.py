"""Which words pass words on, in which frames, and what one does by them."""

from __future__ import annotations

import pytest

from workbench.extract.words import LANGUAGES
from workbench.extract.words.speech import Frame, Saying, Stance

ENGLISH = LANGUAGES[0].saying


def verb(form: str, particle: str = "") -> Saying:
    found = ENGLISH.saying(form, particle)
    assert found is not None, form
    return found


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("say", "say says said saying"),
        ("tell", "tell tells told telling"),
        ("deny", "deny denies denied denying"),
        ("agree", "agree agrees agreed agreeing"),
        ("admit", "admit admits admitted admitting"),
        ("write", "write writes wrote written writing"),
        ("swear", "swear swears swore sworn swearing"),
        ("forecast", "forecast forecasts forecasted forecasting"),
        ("reply", "reply replies replied replying"),
        ("stress", "stress stresses stressed stressing"),
        ("signal", "signal signals signaled signalled signaling signalling"),
        ("blame", "blame blames blamed blaming"),
    ],
)
def test_a_verb_is_known_by_each_of_its_forms(lemma: str, forms: str) -> None:
    assert {verb(form).lemma for form in forms.split()} == {lemma}


@pytest.mark.parametrize("form", ["", "sayed", "telled", "agreeed", "table-talk", "xyzzy", "the", "killed", "seized"])
def test_other_words_are_none(form: str) -> None:
    assert ENGLISH.saying(form) is None


@pytest.mark.parametrize(
    ("forms", "stance"),
    [
        ("said told added stated noted explained", Stance.ASSERTS),
        ("confirmed verified corroborated", Stance.CONFIRMS),
        ("admitted conceded acknowledged", Stance.ADMITS),
        ("claimed alleged contended", Stance.CLAIMS),
        ("denied rejected dismissed refuted", Stance.DENIES),
        ("accused blamed", Stance.ACCUSES),
        ("condemned praised criticised", Stance.JUDGES),
        ("asked pleaded inquired", Stance.ASKS),
        ("ordered urged recommended", Stance.ORDERS),
        ("promised pledged vowed", Stance.PROMISES),
        ("predicted warned forecast", Stance.PREDICTS),
        ("believed thought suspected", Stance.BELIEVES),
        ("reported quoted cited", Stance.RELAYS),
        ("showed indicated found revealed suggested", Stance.SHOWS),
        ("counted tallied estimated", Stance.COUNTS),
        ("witnessed photographed saw", Stance.SEES),
        ("supported wanted", Stance.WANTS),
    ],
)
def test_a_verb_has_its_stance(forms: str, stance: Stance) -> None:
    assert {form: verb(form).stance for form in forms.split()} == dict.fromkeys(forms.split(), stance)


def test_a_frame_has_a_stance_of_its_own() -> None:
    assert verb("told").stances[Frame.WHOM_THAT] is Stance.ASSERTS
    assert verb("told").stances[Frame.WHOM_TO] is Stance.ORDERS
    assert verb("warned").stances[Frame.THAT] is Stance.PREDICTS
    assert verb("reported").stances[Frame.THAT] is Stance.RELAYS


@pytest.mark.parametrize(
    ("form", "frame"),
    [
        ("said", Frame.THAT),
        ("said", Frame.INVERTED),
        ("asked", Frame.WHETHER),
        ("told", Frame.WHOM_THAT),
        ("urged", Frame.WHOM_TO),
        ("accused", Frame.WHOM_OF),
        ("blamed", Frame.WHOM_FOR),
        ("charged", Frame.WHOM_WITH),
        ("promised", Frame.TO),
        ("denied", Frame.ING),
        ("quoted", Frame.PASSIVE_AS),
        ("believed", Frame.PASSIVE_TO),
        ("described", Frame.OBJECT_AS),
        ("read", Frame.QUOTE),
        ("issued", Frame.TELLING),
    ],
)
def test_a_verb_takes_its_frames(form: str, frame: Frame) -> None:
    assert frame in verb(form).frames


@pytest.mark.parametrize("form", "added found continued noted charged documented recorded counted issued".split())
def test_a_verb_with_another_sense_is_speech_in_its_frames_alone(form: str) -> None:
    assert verb(form).ambiguous
    assert Frame.OBJECT not in verb(form).frames


def test_speech_is_told_from_belief_wish_and_sight() -> None:
    assert [form for form in "said denied reported showed counted".split() if not verb(form).speech] == []
    assert [form for form in "believed wanted saw".split() if verb(form).speech] == []


def test_a_text_can_be_the_subject_of_some() -> None:
    assert [form for form in "says shows finds concludes warns".split() if not verb(form).text] == []
    assert [form for form in "whispered quipped tweeted".split() if verb(form).text] == []


def test_a_verb_and_its_particle_are_another_verb() -> None:
    assert verb("pointed", "out").lemma == "point out"
    assert verb("pointed", "to").lemma == "point"
    assert verb("calls", "for").stance is Stance.ORDERS
    assert "out" in ENGLISH.particles_of("pointed")
    assert ENGLISH.particles_of("said") == frozenset()


def test_a_noun_tells_with_its_links() -> None:
    claim, warnings, accusation = ENGLISH.telling("claims"), ENGLISH.telling("warnings"), ENGLISH.telling("accusation")
    assert claim is not None
    assert claim.stance is Stance.CLAIMS
    assert "that" in claim.links
    assert warnings is not None
    assert warnings.lemma == "warning"
    assert accusation is not None
    assert "of" in accusation.links
    assert ENGLISH.telling("chair") is None


def test_every_row_of_the_table_has_a_frame() -> None:
    assert [one.lemma for one in ENGLISH.every_saying if not one.frames] == []
