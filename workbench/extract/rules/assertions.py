"""What is left: accusations, positions and plain statements without a number. Asserted all the same, so it can be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.extract.rules.interface import Draft, Part
from workbench.extract.survey import Survey

FEWEST = 4
"""Words below which nothing is asserted."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def find_assertions(part: Part, survey: Survey) -> Iterator[Draft]:
    """The part itself, where it has enough words to assert something."""
    if len(_WORD.findall(survey.text_of(part.span)[:200])) >= FEWEST:
        yield Draft(part.span)
