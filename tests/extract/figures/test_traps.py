"""What looks like a figure and counts nothing."""

from __future__ import annotations

import pytest

from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 min read", []),
        ("19 comments", []),
        ("Shares 64", []),
        ("All rights reserved. 12 shares. Photo 3 of 9", []),
        ("The clip drew 19 comments within a day.", ["19"]),
        ("The lorry left the road on NH 48 near Dara.", []),
        ("Traffic on SSH 7 stopped.", []),
        ("Vandals cut 5G masts.", []),
        ("Ring 0800 555 123 for help.", []),
        ("The court split in a 5-to-4 ruling.", []),
        ("The minister’s 2019 pledge stands.", []),
        ("The SDF 20 dead were buried.", ["20"]),
        ("Members invoked Article 9 of the treaty.", []),
        ("The post 2234567890123456789 was removed.", []),
        ("Critics loved “Seven Rivers” and “Blue Road (12 Miles)”.", []),
        ("“Seven miners died,” she said.", ["Seven"]),
        ("In one camp are those who doubt it.", []),
        ("Her driver was one of them, a retired clerk.", []),
        ("Two were hurt, one of them a pregnant woman.", ["Two"]),
        ("He drove the R500 to Marvan.", []),
        ("He is in his early 50s.", []),
    ],
)
def test_what_is_no_figure(text: str, expected: list[str]) -> None:
    assert [one.words for one in find_figures(cut(text))] == expected
