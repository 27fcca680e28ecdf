"""What reaches a terminal: the raw bytes, as a terminal would take them."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.sanitise.terminal import show, show_lines

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=300)
HARMFUL = (
    *map(chr, range(0x20)),
    *map(chr, range(0x7F, 0xA0)),
    *map(chr, (0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xAD, 0x200B)),
    *map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xE0001, 0xE0041, 0xD800, 0xDFFF)),
)


@pytest.mark.parametrize("character", HARMFUL, ids=lambda each: f"U+{ord(each):04X}")
def test_each_harmful_character_becomes_one_that_is_seen(character: str) -> None:
    assert character not in show(f"a{character}b")
    assert len(show(f"a{character}b")) == 3
    assert show(f"a{character}b").isprintable()
    assert (character in show_lines(f"a{character}b")) is (character == "\n")


@given(ANYTHING)
def test_offsets_fit_and_nothing_harmful_is_left(text: str) -> None:
    for shown in (show(text), show_lines(text)):
        assert len(shown) == len(text)
        assert not any(unicodedata.category(each) in {"Cs", "Zl", "Zp"} for each in shown)
        assert not set(shown) & (set(HARMFUL) - {"\n"})
    assert "\n" not in show(text)
    assert show_lines(text).count("\n") == text.count("\n")


@given(ANYTHING)
def test_showing_twice_changes_nothing_more(text: str) -> None:
    assert show(show(text)) == show(text)
    assert show_lines(show_lines(text)) == show_lines(text)


def test_words_of_every_script_stay_as_they_are() -> None:
    text = "Surovikin said «да» – قُتل خمسون شخصًا, می‌خواهم, 五十人, क्षत्रिय, 👩‍👧 café\u0301 naïve ½"
    assert show(text) == text
    assert show_lines(text) == text


def test_what_was_there_can_be_told_from_its_mark() -> None:
    assert show("\x1b[2J") == "␛[2J"
    assert show("a\tb\nc\rd") == "a b c␍d"
    assert show("5 killed \u202eesrever") == "5 killed ⇄esrever"


@pytest.mark.parametrize(
    "payload",
    [
        "\x1b]52;c;ZXZpbA==\x07",
        "\x1b[2J\x1b[31m",
        "\x9b31m",
        "\x9d0;title\x9c",
        "\x1b]8;;http://e\x1b\\x",
        "\x1b[c",
        "\x00\x0e\x7f",
    ],
)
def test_no_escape_reaches_a_real_terminal(payload: str) -> None:
    raw = printed(f"print(show({payload!r}), flush=True)")
    assert b"\x1b" not in raw
    assert not any(byte < 0x20 and byte not in {0x0A, 0x0D} for byte in raw)
    assert not {"\x9b", "\x9c", "\x9d", "\x7f"} & set(raw.decode())


def test_half_a_character_can_be_printed() -> None:
    assert "�" in printed("print(show('a\\ud800b'), flush=True)").decode()


def printed(statement: str) -> bytes:
    """The bytes that a program on a terminal of its own sends to it."""
    ours, theirs = pty.openpty()
    code = f"from workbench.sanitise.terminal import show; {statement}"
    subprocess.run([sys.executable, "-c", code], stdout=theirs, env=os.environ | {"PYTHONUTF8": "1"}, check=True)
    os.close(theirs)
    raw = os.read(ours, 10_000)
    os.close(ours)
    return raw


@pytest.mark.parametrize("text", ["word " * 200_000, "\x1b" * 1_000_000, "\u202e" * 1_000_000, "é\n" * 500_000])
def test_a_megabyte_takes_no_time(text: str) -> None:
    start = time.perf_counter()
    show(text)
    show_lines(text)
    assert time.perf_counter() - start < 2
