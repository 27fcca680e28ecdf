"""The desk's settings: read from one TOML file, changed one at a time, and never misread in silence."""

from __future__ import annotations

import json
import tomllib

import pytest

from tests.cli.conftest import Program


def test_settings_are_printed_with_where_they_come_from(program: Program) -> None:
    program.settings('desk = "Karsava desk"\n')
    out = program("config").out

    assert out.startswith(f"# {program.config}\n")
    assert 'desk = "Karsava desk"\n' in out
    assert "policy.second_person = false  # default\n" in out


def test_settings_as_json_name_their_file(program: Program) -> None:
    told = json.loads(program("config", "--json").out)

    assert told["file"] == str(program.config)
    assert told["settings"]["ratings.supported.label"] == "Supported"


@pytest.mark.parametrize(
    ("key", "value", "read"),
    [
        ("desk", 'The "Karsava" desk\n\x7f', 'The "Karsava" desk\n\x7f'),
        ("policy.second_person", "true", True),
        ("ratings.contradicted.label", "False", "False"),
        ("ratings.not-checkable.value", "4", 4),
        ("keys.undo", "u,ctrl+z", "u,ctrl+z"),
    ],
)
def test_what_is_set_is_what_is_read(program: Program, key: str, value: str, read: object) -> None:
    assert program("config", "set", key, value).code == 0

    told = json.loads(program("config", "--json").out)
    assert told["settings"][key] == read


def test_setting_one_keeps_the_comments_the_order_and_the_others(program: Program) -> None:
    program.settings(
        "# ours since May\n"
        'desk = "Old name" # as printed\n'
        "\n"
        "[policy] # agreed by all\n"
        "reason_required = true\n"
        "\n"
        "[keys]\n"
        'undo = "u"\n'
    )
    program("config", "set", "desk", "New name")
    program("config", "set", "policy.second_person", "yes")
    program("config", "set", "address", "https://desk.example")

    text = program.config.read_text()
    assert "# ours since May\n" in text
    assert 'desk = "New name" # as printed\n' in text
    assert "[policy] # agreed by all\nreason_required = true\nsecond_person = true\n" in text
    assert tomllib.loads(text)["address"] == "https://desk.example"
    assert tomllib.loads(text)["keys"] == {"undo": "u"}


@pytest.mark.parametrize(
    ("text", "named", "way_out"),
    [
        ("polcy = 1", "polcy", "did you mean policy"),
        ("[policy]\nsecond_persons = true", "policy.second_persons", "did you mean policy.second_person?"),
        ('[policy]\nsecond_person = "yes"', "policy.second_person", "true or false"),
        ("desk = 5", "desk", "text"),
        ("[keys]\nundo = 5", "keys.undo", "text"),
        ("[ratings.supported]\nvalue = 'five'", "ratings.supported.value", "whole number"),
        ("desk = ", "", "TOML"),
        ("[[desk]]\nx = 1", "desk", "text"),
    ],
)
def test_a_file_that_holds_no_setting_is_refused_by_name_with_the_way_out(
    program: Program, text: str, named: str, way_out: str
) -> None:
    program.settings(text)
    ran = program("claims")

    assert ran.code == 1
    assert ran.err.startswith(f"workbench: {program.config}: ")
    assert named in ran.err
    assert way_out in ran.err


def test_a_settings_file_that_was_named_must_be_there(program: Program) -> None:
    ran = program("--config", str(program.folder / "missing.toml"), "config")

    assert ran.code == 1
    assert "missing.toml" in ran.err


def test_a_bad_value_changes_nothing(program: Program) -> None:
    program.settings('desk = "Ours"\n')
    ran = program("config", "set", "policy.second_person", "perhaps")

    assert ran.code == 1
    assert "true or false" in ran.err
    assert program.config.read_text() == 'desk = "Ours"\n'


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("decide-suported", "decide-supported"),
        ("Undo", "undo"),
        ("link", "link-list"),
        ("nope", "did you mean note?"),
        ("zzzz", "README"),
        ("", "README"),
    ],
)
@pytest.mark.parametrize("what", ["set", "get"])
def test_a_key_for_no_act_is_refused_with_the_acts_that_were_meant(
    program: Program, what: str, name: str, near: str
) -> None:
    ran = program("config", what, f"keys.{name}", *(["z"] if what == "set" else []))

    assert ran.code == 1
    assert f"no act “{name}”" in ran.err
    assert near in ran.err
    assert program.config.read_text() == ""


def test_an_act_without_a_key_of_its_own_has_none_to_print(program: Program) -> None:
    ran = program("config", "get", "keys.undo")

    assert (ran.code, ran.out) == (0, "\n")


def test_an_unknown_setting_is_answered_with_the_one_that_was_meant(program: Program) -> None:
    assert "did you mean policy.second_person?" in program("config", "get", "policy.second_persn").err
