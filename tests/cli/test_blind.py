"""Two persons: the second decides without seeing the first, and dissent is kept."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Program


@pytest.fixture
def pair(desk: Program) -> Program:
    desk.settings("[policy]\nsecond_person = true\n")
    return desk


def test_the_second_reviewer_sees_nothing_of_the_first_until_they_decided(pair: Program) -> None:
    claim = pair.claim("12 people")
    pair("decide", claim, "contradicted", "--reason", "the hospital counted seven", by="ana")

    for words in (("show", claim), ("show", claim, "--json"), ("log",), ("log", "--json"), ("claims",)):
        seen = pair(*words, by="leo").out
        assert "contradicted" not in seen, words
        assert "seven" not in seen, words
    assert pair.record(claim, by="leo")["status"] == "awaiting-second"
    assert pair.record(claim, by="ana")["verdicts"][0]["rating"] == "contradicted"

    pair("decide", claim, "disputed", "--reason", "two counts stand", by="leo")
    assert [each["rating"] for each in pair.record(claim, by="leo")["verdicts"]] == ["contradicted", "disputed"]


def test_two_who_agree_decide_it(pair: Program) -> None:
    claim = pair.claim("12 people")
    pair("decide", claim, "supported", by="ana")
    assert pair("claims", "--status", "decided", "--format", "jsonl").out == ""
    pair("decide", claim, "supported", by="leo")

    record = pair.record(claim)
    assert (record["status"], record["rating"], record["verified"]) == ("decided", "supported", True)


def test_the_first_cannot_sign_off_their_own(pair: Program) -> None:
    claim = pair.claim("12 people")
    pair("decide", claim, "supported", by="ana")
    pair("decide", claim, "supported", "--reason", "again", by="ana")

    assert pair.record(claim)["status"] == "awaiting-second"


def test_a_policy_that_asks_for_reasons_gets_them(desk: Program) -> None:
    desk.settings("[policy]\nreason_required = true\n")
    claim = desk.claim("12 people")
    ran = desk("decide", claim, "supported")

    assert ran.code == 1
    assert "--reason" in ran.err
    assert desk("decide", claim, "supported", "--reason", "two witnesses").code == 0


def test_a_changed_policy_holds_for_what_was_decided_before(desk: Program) -> None:
    claim = desk.claim("12 people")
    desk("decide", claim, "supported", by="ana")
    desk.settings("[policy]\nsecond_person = true\n")

    assert json.loads(desk("show", claim, "--json", by="leo").out)["status"] == "awaiting-second"
