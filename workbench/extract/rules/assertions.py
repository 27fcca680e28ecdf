"""What is left: accusations, positions and plain statements without a number. Asserted all the same, so it can be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from workbench.extract.rules.interface import Draft, Part
from workbench.extract.survey import Survey

FEWEST = 4
"""Words below which nothing is asserted."""
LOOKED_AT = 200
"""Characters in which they must stand."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def find_assertions(part: Part, survey: Survey) -> Iterator[Draft]:
    """The part itself, where it has enough words to assert something."""
    words = _WORD.finditer(survey.text_of(part.span), 0, LOOKED_AT)
    if len(list(islice(words, FEWEST))) == FEWEST:
        yield Draft(part.span)
