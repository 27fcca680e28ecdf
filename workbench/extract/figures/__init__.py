"""Numbers and vague quantities of a passage, each with its bounds, what it counts and what happened to those counted.

A sentence goes through these steps, one module each:

    terms        numerals, words and marks                    "at" "least" "55" "-" "km"
    numbers      cardinals, fractions and vague words         55
    traps        what only looks like a figure goes           dates, years, names, ranks
    quantities   the unit beside the number                   55 km, a distance
    bounds       qualifiers and ranges                        at least 55
    counted      the noun of a count                          people
    groups       which people they are                        children
    casualties   what happened to them                        killed
    hedges       what puts the figure in doubt                reportedly
"""

from __future__ import annotations

from workbench.extract.figures.conversions import Conversion, conversions
from workbench.extract.figures.endless import endless_in
from workbench.extract.figures.find import find_figures
from workbench.extract.figures.hedges import Hedge, find_hedges

__all__ = ["Conversion", "Hedge", "conversions", "endless_in", "find_figures", "find_hedges"]
