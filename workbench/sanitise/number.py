"""A number as people write it: no `.0`, and no digit that the number does not have.

A number is kept as a float, which knows about sixteen digits. Of a longer one the rest would be made up, and other
programs refuse it or change it: it is written with an exponent instead.
"""

from __future__ import annotations

import math
from typing import Final

EXACT: Final = 2**53
"""From here on a float stands for several whole numbers."""


def plain_number(value: float | None) -> float | None:
    """The number for programs: 50 and not 50.0; None where it is none, or too large to be kept."""
    try:
        kept = None if value is None else float(value)
    except OverflowError:
        return None
    if kept is None or not math.isfinite(kept):
        return None
    return int(kept) if abs(kept) < EXACT and kept.is_integer() else kept


def number_words(value: float) -> str:
    """The number for people: thousands apart, and of what is no whole number ten digits."""
    plain = plain_number(value)
    if plain is None:
        return "no number"
    return f"{plain:,}" if isinstance(plain, int) else f"{plain:,.10g}"
