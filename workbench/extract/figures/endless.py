"""Numbers that are too long to count anything: they are named, so that nobody takes their sentence for one without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.model import Problem, Span
from workbench.extract.figures.terms import LONGEST
from workbench.extract.text.passages import Passage

_ENDLESS = re.compile(rf"(?<![\w/=.,@#-])\d(?:[.,]?\d){{{LONGEST},}}(?![\w/])")
"""One that stands by itself: no part of an address or of a name."""
MOST = 20
"""Of one text that are named: more is a listing."""


def endless_in(passage: Passage) -> Iterator[Problem]:
    """Each number of a passage that is longer than any that counts something."""
    for number, found in enumerate(_ENDLESS.finditer(passage.text)):
        if number == MOST:
            return
        digits = sum(map(str.isdigit, found.group()))
        yield Problem(
            Span(*found.span(), passage.place),
            f"A number of {digits:,} digits counts nothing: no figure was read from it.",
        )
