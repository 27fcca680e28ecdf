from __future__ import annotations

import random
import time

from workbench.match.copies import FEWEST, copies, is_copy, shingles

WORDS = """river bridge council harbour strike mayor school road engine winter market doctor letter glass mountain
    station festival copper village lantern orchard pilot quarry rocket saddle timber valley window zebra anchor"""


def story(seed: int, words: int = 300) -> str:
    """A text of its own: sentences of made-up order, the same for the same seed."""
    chosen = random.Random(seed)  # noqa: S311 - nothing secret
    return (
        ". ".join(" ".join(chosen.choice(WORDS.split()) for _ in range(12)).capitalize() for _ in range(words // 12))
        + "."
    )


def test_the_same_words_under_another_name_are_a_copy() -> None:
    found = is_copy(story(1), f"(Agency) {story(1)}\nAll rights reserved.")
    assert found is not None
    assert found.alike > 0.9


def test_a_shortened_and_an_edited_copy_are_found() -> None:
    text = story(2)
    sentences = text.split(". ")
    assert is_copy(text, ". ".join(sentences[: len(sentences) // 3])) is not None
    assert is_copy(text, text.replace("river", "stream").replace("mayor", "chairman")) is not None


def test_two_stories_are_no_copies() -> None:
    assert is_copy(story(3), story(4)) is None


def test_what_every_page_carries_makes_no_copy() -> None:
    line = "Subscribe to our newsletter for the best of the week, every week, free of charge and without advertising. "
    assert is_copy(f"{story(5, 60)}\n{line * 20}", f"{story(6, 60)}\n{line * 20}") is None
    assert is_copy(line * 20, line * 20) is None


def test_a_short_text_is_never_called_a_copy() -> None:
    short = "The mayor said the bridge will open on Monday."
    assert len(shingles(short)) < FEWEST
    assert is_copy(short, short) is None


def test_all_pairs_among_many_once_and_in_order() -> None:
    texts = {f"{n}": story(n) for n in range(300)} | {"7 again": story(7), "7 short": story(7)[:1200]}
    start = time.perf_counter()
    found = [(each.first, each.second) for each in copies(texts)]
    assert time.perf_counter() - start < 10
    assert found == [("7", "7 again"), ("7", "7 short"), ("7 again", "7 short")]
