"""How much a claim is worth checking, from 0 to 1, with the words that made it. It orders the queue and hides nothing."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from store.model import Figure, FigureKind
from workbench.extract.words import Words

FIGURE = 0.8
"""What a number adds; a count of casualties adds it twice."""
SATURATION = 3.0
"""Weight at which a claim has 63 of 100."""
SHORT = 5
"""Words below which a sentence seldom says anything that can be checked."""
LOOKED_AT = 400
"""Words of a claim that are weighed."""

_WORD = re.compile(r"[A-Za-z0-9]+(?=[ ,.])|[^\W_]+(?:['’-][^\W_]+)*")
"""Most words are found before the letters of every alphabet are asked for."""


def worthiness(text: str, figures: Sequence[Figure], words: Words) -> tuple[float, tuple[str, ...]]:
    """Weigh a claim's words and figures: the score and the words that raised it."""
    spoken = list(map(str.lower, _WORD.findall(text[: LOOKED_AT * 10])[:LOOKED_AT]))
    each, worth, unworthy = dict.fromkeys(spoken), words.worth, words.unworthy
    found = [word for word in each if word in worth]
    weight = sum(map(worth.__getitem__, found)) + sum(map(_figure_weight, figures))
    weight -= sum([unworthy[word] for word in each if word in unworthy])
    if len(spoken) < SHORT or text.rstrip(" \"”'").endswith("?"):
        weight /= 3
    score = 1 - math.exp(-max(0.0, weight) / SATURATION)
    made_by = sorted(found, key=lambda word: -words.worth[word])
    return round(score, 4), tuple([figure.words for figure in figures[:3]] + made_by[:6])


def _figure_weight(figure: Figure) -> float:
    if figure.casualty is not None:
        return 2 * FIGURE
    return (
        FIGURE
        if figure.kind in {FigureKind.COUNT, FigureKind.PERCENT, FigureKind.MONEY, FigureKind.RATIO}
        else FIGURE / 2
    )
