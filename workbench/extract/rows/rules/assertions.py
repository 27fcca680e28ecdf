"""What is left: accusations, positions and plain statements without a number. Asserted all the same, so it can be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part

FEWEST = 3
"""Words below which nothing is asserted."""
LOOKED_AT = 200
"""Characters in which they must stand."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def find_assertions(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """The part itself, where it has enough words to assert something."""
    words = _WORD.finditer(analysis.text_of(part.span), 0, LOOKED_AT)
    if len(list(islice(words, FEWEST))) == FEWEST:
        yield Draft(part.span)
