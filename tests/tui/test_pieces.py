"""Words cut and broken to columns: nothing lost, nothing wider than the screen, every letter where it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from workbench.tui.pieces import Piece, Role, around, breaks, cells, clip, fit, plain, wrap


@pytest.mark.parametrize(
    "text", ["short", "a longer line of words", "数字数字数字数字数字", "e\u0301" * 30, "a\x1b[2Jb", ""]
)
@pytest.mark.parametrize("width", [1, 2, 7, 12])
def test_fitted_text_takes_exactly_the_columns_it_is_given(text: str, width: int) -> None:
    assert cell_len(fit(text, width)) == width


def test_text_that_is_cut_says_so() -> None:
    assert clip("at least fifty people", 12) == "at least fi…"


def test_the_figure_stays_in_sight_when_a_long_claim_is_cut() -> None:
    text = "Former residents in touch with their relatives inside the city said at least 30 people were killed"
    assert "at least 30" in fit(around(text, "at least 30", 40), 40)


@given(st.text(max_size=300), st.integers(1, 40))
def test_every_letter_is_in_one_line_and_in_its_place(text: str, width: int) -> None:
    lines = breaks(text, width)
    assert "".join(text[start:end] for start, end in lines) == text.replace("\n", "")
    assert all(start <= end for start, end in lines)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=200), st.integers(2, 40))
def test_no_line_is_wider_than_the_screen(text: str, width: int) -> None:
    for start, end in breaks(text, width):
        assert cells(text[start:end].rstrip()) <= width or end - start == 1


def test_a_row_is_wrapped_under_its_first_words_with_its_roles() -> None:
    rows = wrap((Piece("flags    ", Role.HEAD), Piece("⚑ unnamed source: nobody is named here")), 24, 9)
    assert [plain(row) for row in rows] == ["flags    ⚑ unnamed ", "         source: nobody ", "         is named here"]
    assert rows[0][0].role is Role.HEAD


def test_an_article_of_a_megabyte_is_laid_out_at_once() -> None:
    text = "Officials said that at least ten people were killed. " * 20_000
    assert sum(end - start for start, end in breaks(text, 78)) == len(text)


def test_hostile_letters_are_measured_as_they_will_be_shown() -> None:
    assert cells("a\x1b\u202e\u200bb") == 5


def test_emoji_made_of_several_take_the_room_of_all_of_them() -> None:
    assert cells("👩‍👩‍👧") == 6
    assert cells("می‌خواهم") == cell_len("می‌خواهم")
