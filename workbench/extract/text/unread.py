"""What of an article is in languages that are not read, in words: "Paragraphs 4 to 9 are Arabic; nothing is read there"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from store.model import Place, Problem, Span
from workbench.extract.text.languages import Languages, Paragraph
from workbench.extract.words import words_for
from workbench.extract.words.strangers import STRANGERS

MOST = 8
"""Runs of paragraphs that one problem names."""


def unread_in(told: Languages, title: str) -> Iterator[Problem]:
    """What is in languages without a folder, a problem a language."""
    if title and words_for(told.title) is None:
        yield Problem(Span(0, len(title), Place.TITLE), f"The title is {name_of(told.title)}; nothing is read there.")
    for language in dict.fromkeys(one.language for one in told.paragraphs if words_for(one.language) is None):
        runs = list(_runs(told.paragraphs, language))
        span = Span(told.paragraphs[runs[0][0]].start, told.paragraphs[runs[-1][1]].end)
        is_or_are = "are" if runs[0][0] != runs[-1][1] else "is"
        yield Problem(span, f"{_numbers(runs)} {is_or_are} {name_of(language)}; nothing is read there.")


def name_of(language: str) -> str:
    """A language's English name."""
    words = words_for(language)
    named = words.name if words else next((one.name for one in STRANGERS if one.language == language), "")
    return named or "in a language that cannot be named"


def _runs(paragraphs: Sequence[Paragraph], language: str) -> Iterator[tuple[int, int]]:
    """The first and the last number of each run of paragraphs in a language."""
    numbered = groupby(range(len(paragraphs)), key=lambda number: paragraphs[number].language == language)
    for alike, group in numbered:
        if alike:
            numbers = list(group)
            yield numbers[0], numbers[-1]


def _numbers(runs: Sequence[tuple[int, int]]) -> str:
    """Reads "Paragraph 4", "Paragraphs 1, 2 and 4 to 9"."""
    said = [part for first, last in runs for part in _run(first + 1, last + 1)]
    more = len(said) - MOST
    shown = [*said[:MOST], f"{more} more"] if more > 0 else said
    listed = " and ".join(part for part in (", ".join(shown[:-1]), shown[-1]) if part)
    return f"Paragraph{'s' if runs[0][0] != runs[-1][1] else ''} {listed}"


def _run(first: int, last: int) -> Sequence[str]:
    return [f"{first} to {last}"] if last > first + 1 else [str(number) for number in range(first, last + 1)]
