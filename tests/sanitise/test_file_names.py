from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.sanitise.filename import LONGEST, file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Raqqa Desk 2017-06-12", "raqqa-desk-2017-06-12.html"),
        ("../../etc/passwd", "etc-passwd.html"),
        ("C:\\Windows\\x", "c-windows-x.html"),
        ("CON", "con-file.html"),
        ("lpt1", "lpt1-file.html"),
        ("", "untitled.html"),
        ("...", "untitled.html"),
        ("a\x00b\nc\u202egpj", "a-b-c-gpj.html"),
        ("الرقة", "الرقة.html"),
        ("x" * 500, "x" * LONGEST + ".html"),
    ],
)
def test_words_become_a_name(words: str, name: str) -> None:
    assert file_name(words, ".html") == name


def test_a_name_that_is_taken_gets_a_number_in_whatever_case() -> None:
    assert file_name("Claims", ".csv", ["CLAIMS.csv", "claims-2.csv"]) == "claims-3.csv"


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=300))
def test_any_words_make_a_file_in_its_folder(words: str) -> None:
    name = file_name(words, ".txt")
    assert Path("folder", name).resolve().parent == Path("folder").resolve()
    assert not name.startswith((".", "-"))
    assert len(name.encode()) <= LONGEST + len("-file.txt")
    assert not set(name) & set('/\\:*?"<>|\x00\n')
