"""How a language counts: the words by which numbers, what they count and what befell those counted are read.

A set that is left out is empty, and the rules that ask it find nothing. What is the same in every language stands in
the shapes themselves: marks, signs, the years that four digits can be.
"""

from __future__ import annotations

from typing import NamedTuple

from workbench.extract.words.counting.casualties import CasualtyWords
from workbench.extract.words.counting.groups import GroupWords
from workbench.extract.words.counting.hedges import HedgeWords
from workbench.extract.words.counting.nouns import NounWords
from workbench.extract.words.counting.numbers import NumberWords
from workbench.extract.words.counting.qualifiers import QualifierWords
from workbench.extract.words.counting.traps import TrapWords
from workbench.extract.words.counting.units import UnitWords

__all__ = [
    "CasualtyWords",
    "Counting",
    "GroupWords",
    "HedgeWords",
    "NounWords",
    "NumberWords",
    "QualifierWords",
    "TrapWords",
    "UnitWords",
]


class Counting(NamedTuple):
    """The words of figures of one language, by the step of reading that asks them."""

    numbers: NumberWords = NumberWords()
    units: UnitWords = UnitWords()
    nouns: NounWords = NounWords()
    qualifiers: QualifierWords = QualifierWords()
    traps: TrapWords = TrapWords()
    casualties: CasualtyWords = CasualtyWords()
    hedges: HedgeWords = HedgeWords()
    groups: GroupWords = GroupWords()
