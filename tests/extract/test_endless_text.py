"""Text that never ends a sentence is no prose: it is named, and what stands around it is still read."""

from __future__ import annotations

from store.model import Article
from workbench.extract import extract


def test_a_stretch_without_a_sentence_end_is_named_and_the_rest_is_read() -> None:
    text = "Residents said at least 50 people were killed.\n" + "1/" * 10_000 + "\nAnother strike killed 14 people."
    found = extract(Article("a", "a.txt", language="en"), text)
    assert [figure.words for figure in found.figures] == ["at least 50", "14"]
    assert [(problem.span.start, problem.what) for problem in found.problems] == [
        (47, "20,000 characters without the end of a sentence: nothing was looked for in their paragraph.")
    ]


def test_a_long_text_without_commas_or_quotation_marks_is_still_read() -> None:
    text = "Activists said shelling killed five people in the town on Monday. " * 400
    assert len(extract(Article("a", "a.txt", language="en"), text).figures) == 400
