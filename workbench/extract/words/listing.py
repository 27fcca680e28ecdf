"""Word lists written as text: easier to read, to sort and to add to than a thousand quotation marks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

_Value = TypeVar("_Value")


def listed(text: str) -> frozenset[str]:
    """The words of a text, which blanks and line ends set apart."""
    return frozenset(text.split())


def answers(lists: Mapping[_Value, str]) -> dict[str, _Value]:
    """Each word to the answer that its list stands under; a word in two lists takes the later answer."""
    return {word: answer for answer, text in lists.items() for word in text.split()}


def phrased(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a text with "|" between them, each as its words."""
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))
