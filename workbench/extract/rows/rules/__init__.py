"""One kind of claim a file. The first rule that finds its kind in a part of a sentence has it."""

from __future__ import annotations

from workbench.extract.rows.rules.assertions import find_assertions
from workbench.extract.rows.rules.counts import find_counts
from workbench.extract.rows.rules.deaths import find_deaths
from workbench.extract.rows.rules.denials import find_denials
from workbench.extract.rows.rules.interface import Draft, Part, Rule
from workbench.extract.rows.rules.quantities import find_quantities

RULES: tuple[Rule, ...] = (
    find_counts,
    find_denials,
    find_deaths,
    find_quantities,
    find_assertions,
)

__all__ = ["RULES", "Draft", "Part", "Rule"]
