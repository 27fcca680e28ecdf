"""What looks like a figure and counts nothing: one kind a file, each a function that answers for one number.

A new trap is a module with such a function and a line in `TRAPS`.
"""

from __future__ import annotations

from collections.abc import Callable

from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.traps.counters import is_counter
from workbench.extract.figures.traps.dates import is_date
from workbench.extract.figures.traps.identifiers import is_identifier
from workbench.extract.figures.traps.idioms import is_idiom
from workbench.extract.figures.traps.names import is_name
from workbench.extract.figures.traps.ordinals import is_ordinal
from workbench.extract.figures.traps.pronouns import is_pronoun
from workbench.extract.figures.traps.times import is_time
from workbench.extract.figures.traps.years import is_year

Trap = Callable[[Terms, Number], bool]

TRAPS: tuple[Trap, ...] = (
    is_ordinal,
    is_pronoun,
    is_date,
    is_time,
    is_year,
    is_name,
    is_identifier,
    is_idiom,
    is_counter,
)
"""In the order in which they are asked; the first that holds takes the number away."""


def is_trap(terms: Terms, number: Number) -> bool:
    """Whether a number is no figure."""
    return any(trap(terms, number) for trap in TRAPS)
