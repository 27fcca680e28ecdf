"""Text that never ends a sentence is no prose: it is named, and what stands around it is still read."""

from __future__ import annotations

from functools import cache

from store.model import Article, Extraction
from workbench.extract import extract

FIGURES = "At least 5 people were killed and 6 wounded.\n" * 3_000


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


@cache
def _read(text: str) -> Extraction:
    """Read once for all who ask: these texts are the longest of all tests."""
    return extract(Article("a", "a.txt", language="en"), text)


def _problems(text: str) -> list[str]:
    return [problem.what for problem in _read(text).problems]


def test_where_a_text_has_more_than_any_article_the_reading_ends_and_says_so() -> None:
    assert _problems("He did it then. " * 10_050) == [
        "More than 10,000 sentences: nothing was looked for from here on."
    ]
    assert _problems(FIGURES) == ["More than 5,000 figures: nothing was looked for from here on."]
    assert _problems("The army said that it was so.\n" * 4_050) == [
        "More than 4,000 attributions: nothing was looked for from here on."
    ]
    assert _problems(("The army went there and then " * 20 + "it went.\n") * 500) == [
        "More than 130,000 characters in sentences of more than 400: nothing was looked for from here on."
    ]


def test_nothing_is_found_beyond_where_the_reading_ended() -> None:
    found = _read(FIGURES)
    (problem,) = found.problems
    assert found.figures
    assert max(figure.span.end for figure in found.figures) <= problem.span.start
    assert found.claims
    assert max(claim.span.end for claim in found.claims) <= problem.span.start


def test_marks_in_what_is_not_read_are_no_damaged_quotations() -> None:
    assert _problems('" a ' * 5_000) == [
        "20,000 characters without the end of a sentence: nothing was looked for in their paragraph."
    ]


def test_an_apostrophe_that_opens_a_paragraph_after_a_quotation_opens_none() -> None:
    text = "“We saw it,” he said. “It was so.”\n' he said the army said,"
    assert extract(Article("a", "a.txt", language="en"), text).attributions


def test_a_letter_that_only_looks_like_another_ends_no_reading_of_capitals() -> None:
    found = extract(Article("a", "a.txt", language="en"), "THE UNıTED STATES SAID THAT FIVE MEN WERE KILLED.")
    assert [figure.words for figure in found.figures] == ["FIVE"]
