"""Bytes that would drive a terminal, in every field that is printed: none reaches it raw."""

from __future__ import annotations

import json
import re

import pytest

from tests.cli.conftest import Program

ESCAPES = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\x9b31m\u202egnp\u2066\x7f\u200b"
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200b\ufeff\U000e0000-\U000e007f]")


@pytest.fixture
def hostile(program: Program) -> Program:
    record = {
        "id": f"one{ESCAPES}",
        "title": f"Toll{ESCAPES} rises [/red] [@click=app.quit()]x[/]",
        "text": f"At least 12 people{ESCAPES} were killed in Karsava, the Riverside{ESCAPES} Monitor said on Monday.\n",
        "outlet": f"=cmd|'/c calc'!A1{ESCAPES}",
        "published": "2019-07-03",
        "url": f"https://example.org/{ESCAPES}",
    }
    source = program.file("hostile.jsonl", json.dumps(record) + "\n")
    ran = program("ingest", source)
    assert ran.code == 0, ran.err
    assert RAW.search(ran.out + ran.err) is None
    return program


def test_no_command_prints_a_raw_control(hostile: Program) -> None:
    key = hostile.lines()[0]["key"]
    assert hostile("note", key, f"note {ESCAPES}", by=f"ana{ESCAPES}").code == 0
    assert hostile("decide", key, "supported", "--reason", ESCAPES).code == 0

    for words in (
        ("claims",),
        ("claims", "--format", "jsonl"),
        ("claims", "--format", "csv"),
        ("show", key),
        ("show", key, "--json"),
        ("articles",),
        ("articles", "--json"),
        ("log",),
        ("log", "--json"),
        ("extract", str(hostile.folder / "hostile.jsonl")),
        ("show", ESCAPES),
        ("link", key, f"file{ESCAPES}", "--supports"),
        ("export", "csv", "-o", str(hostile.folder / f"x{ESCAPES}" / "y")),
    ):
        ran = hostile(*words)
        assert RAW.search(ran.out) is None, words
        assert RAW.search(ran.err) is None, words
        assert "Traceback" not in ran.err


@pytest.mark.parametrize("hidden", [ESCAPES, "\x1b]0;x\x07", "\x1b[31m", "\x9b2J", "\u202ex", "\udc9b"], ids=ascii)
@pytest.mark.parametrize(
    "words",
    [
        ("claims{}",),
        ("{}",),
        ("--{}",),
        ("--by{}", "ana", "claims"),
        ("--store{}=x", "claims"),
        ("-{}", "claims"),
        ("claims", "--{}"),
        ("claims", "--limit{}", "3"),
        ("claims", "--limit", "{}"),
        ("claims", "--limit=1{}"),
        ("claims", "--flag", "{}"),
        ("claims", "--status", "open{}"),
        ("claims", "{}"),
        ("decide", "ab", "{}"),
        ("decide", "ab", "supported", "--low", "{}"),
        ("decide", "ab", "supported", "and{}"),
        ("undo", "{}"),
        ("export", "{}", "-o", "out"),
        ("config", "{}"),
        ("config", "get{}", "by"),
        ("config", "set", "by", "ana", "{}"),
    ],
    ids=" ".join,
)
def test_wrong_usage_repeats_no_raw_control(program: Program, words: tuple[str, ...], hidden: str) -> None:
    ran = program(*(word.format(hidden) for word in words))

    assert ran.code == 2
    assert ran.err.startswith("Usage: workbench ")
    assert "Error: " in ran.err
    assert RAW.search(ran.out + ran.err) is None


def test_what_was_hidden_in_a_wrong_word_is_seen(program: Program) -> None:
    ran = program("export", "\x1b[31mhtml\u202e", "-o", "out")

    assert "Error: Invalid value: ␛[31mhtml⇄ is no format; one of jsonl, " in ran.err
    assert program.folder.joinpath("out").exists() is False


def test_json_gives_the_original_back(hostile: Program) -> None:
    line = hostile.lines()[0]

    assert ESCAPES in hostile.record(line["key"])["version"]["text"]


def test_a_spreadsheet_shows_a_formula_as_words(hostile: Program) -> None:
    out = hostile("claims", "--format", "csv").out

    assert ",=cmd" not in out
    assert '"=cmd' not in out
    assert "=cmd" in out
