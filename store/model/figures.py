"""A number in a text: what it counts, how its words bound it, what puts it in doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import Span


class FigureKind(StrEnum):
    """What a number measures."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"
    DISTANCE = "distance"
    MEASURE = "measure"
    DURATION = "duration"
    AGE = "age"


class Qualifier(StrEnum):
    """How the words bound the number."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    UP_TO = "up to"
    LESS_THAN = "less than"
    ABOUT = "about"
    NEARLY = "nearly"
    RANGE = "range"
    VAGUE = "vague"


class Casualty(StrEnum):
    """What happened to the people counted."""

    KILLED = "killed"
    INJURED = "injured"
    KILLED_AND_INJURED = "killed+injured"
    MISSING = "missing"
    ABDUCTED = "abducted"
    DETAINED = "detained"
    DISPLACED = "displaced"


class Group(StrEnum):
    """Which people are counted, where the words tell a group that records keep apart."""

    CIVILIANS = "civilians"
    COMBATANTS = "combatants"
    CHILDREN = "children"
    WOMEN = "women"
    MEN = "men"
    MEDICS = "medics"
    RESCUERS = "rescuers"
    JOURNALISTS = "journalists"
    AID_WORKERS = "aid workers"
    POLICE = "police"
    PRISONERS = "prisoners"
    MIGRANTS = "migrants"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number or vague quantity, with what is counted, its bounds and its hedges."""

    span: Span
    words: str
    low: float | None
    """Lower bound; None is open."""
    high: float | None
    """Upper bound; None is open."""
    unit: str | None
    """What is counted, from the text: "people", "Syrian soldiers", "km"."""
    kind: FigureKind
    qualifier: Qualifier
    hedges: tuple[str, ...] = ()
    """Words of its sentence that put this very figure in doubt."""
    casualty: Casualty | None = None
    attributed_to: str | None = None
    """The source as written in the figure's own sentence; None where the sentence names none."""
    unverified: bool = False
    """A desk could not print it as fact from this sentence alone."""
    why: str = ""
    """One sentence: why it is unverified, or why not."""
    group: Group | None = None
    """Which people are counted; None where the words tell none of the groups."""
