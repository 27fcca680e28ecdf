"""What is left: accusations, positions and plain statements without a number. Asserted all the same, so it can be checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules.interface import Draft, Part
from workbench.extract.rows.stretches import stretch_of

FEWEST = 4
"""Words below which nothing is asserted, but with a verb among them: "he lost control"."""

_WORD = re.compile(r"[^\W\d_]{2,}")


def find_assertions(part: Part, analysis: ArticleAnalysis) -> Iterator[Draft]:
    """The part itself, where it has enough words to assert something."""
    words = len(list(islice(_WORD.finditer(analysis.text_of(part.span)), FEWEST)))
    if words == FEWEST or (words == FEWEST - 1 and _is_told(part, analysis)):
        yield Draft(part.span)


def _is_told(part: Part, analysis: ArticleAnalysis) -> bool:
    return analysis.words.grammar and any(one.finite for one in stretch_of(part.span, analysis).verbs())
