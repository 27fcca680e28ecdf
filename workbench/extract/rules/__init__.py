"""One kind of claim a file. The first rule that finds its kind in a part of a sentence has it."""

from __future__ import annotations

from workbench.extract.rules.assertions import find_assertions
from workbench.extract.rules.counts import find_counts
from workbench.extract.rules.deaths import find_deaths
from workbench.extract.rules.denials import find_denials
from workbench.extract.rules.interface import Draft, Part, Rule
from workbench.extract.rules.quantities import find_quantities

RULES: tuple[Rule, ...] = (
    find_counts,
    find_denials,
    find_deaths,
    find_quantities,
    find_assertions,
)

__all__ = ["RULES", "Draft", "Part", "Rule"]
