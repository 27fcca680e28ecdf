"""Twice the text is twice the work: counted in calls, which unlike seconds are the same on every machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest

from store.model import Article
from workbench.extract import extract

ARTICLE = Article(key="a", name="a", title="Two bridges hit near Karsava", language="en")
CHARACTERS = 2_500
LINEAR = 2.5
"""Times the calls for twice the text: 2, and room for what grows a little faster; 4 is what must not be."""

TEXTS = {
    "news": "At least 12 people were killed when bridges near Karsava were hit on Tuesday, the Riverside Monitor said. ",
    "pointing back": "He said it was so. She added that he knew. The group said they had told him. ",
    "one sentence": "and then he said that the army had claimed that 12 men reported ",
    "figures": "12, some 40, at least 3 men or 5 km, ",
    "names": "Anna Bell met Carl Dorn of the East Falls Harbour Office. ",
    "headlines": "Nine Killed In Karsava, Army Says\n\n",
    "quotations": "“We saw it,” said Marin. “It was there. ",
    "opening marks": "“ ‘ ( ",
    "colons": "Marin: it is so. Kole: it is not. ",
    "bare copy": "shelling killed six people and wounded 20 others a medical source said ",
    "capitals": "KARSAVA BRIDGES HIT AND ARMY SAYS NINE DEAD ",
    "dates": "On 3 May 2019, at 06:30, and on Monday 6 May 2019, ",
}


@pytest.mark.parametrize("words", TEXTS.values(), ids=TEXTS)
def test_twice_the_text_is_twice_the_work(words: str) -> None:
    once = words * (CHARACTERS // len(words))
    extract(ARTICLE, words * 3)  # what is made once for a language is made now
    assert calls(once * 2) <= LINEAR * calls(once)


def calls(text: str) -> int:
    with counted() as count:
        extract(ARTICLE, text)
    return count[0]


@contextmanager
def counted() -> Iterator[list[int]]:
    count = [0]

    def on_event(_frame: FrameType, event: str, _argument: object) -> None:
        if event in {"call", "c_call"}:
            count[0] += 1

    before = sys.getprofile()
    sys.setprofile(on_event)
    try:
        yield count
    finally:
        sys.setprofile(before)
