from __future__ import annotations

import pytest

from store.model import Casualty, Figure, FigureKind, Qualifier, Span
from workbench.match.figures import Relation, relation

KILLED, INJURED, BOTH = Casualty.KILLED, Casualty.INJURED, Casualty.KILLED_AND_INJURED


def figure(
    low: float | None,
    high: float | None,
    casualty: Casualty | None = KILLED,
    unit: str = "people",
    qualifier: Qualifier = Qualifier.EXACTLY,
    kind: FigureKind = FigureKind.COUNT,
) -> Figure:
    return Figure(Span(0, 1), "n", low, high, unit, kind, qualifier, casualty=casualty)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (figure(50, 50), figure(50, 50), Relation.SAME),
        (figure(50, None), figure(60, 60), Relation.REFINES),
        (figure(10, 20), figure(12, 14), Relation.REFINES),
        (figure(10, 15), figure(12, 20), Relation.SAME),
        (figure(50, None), figure(14, 14), Relation.CONFLICT),
        (figure(None, 20), figure(30, None), Relation.CONFLICT),
        (figure(50, None, qualifier=Qualifier.MORE_THAN), figure(50, 50), Relation.CONFLICT),
        (figure(50, None, qualifier=Qualifier.AT_LEAST), figure(50, 50), Relation.REFINES),
        (figure(50, 50, qualifier=Qualifier.ABOUT), figure(53, 53), Relation.REFINES),
        (figure(50, 50, qualifier=Qualifier.ABOUT), figure(80, 80), Relation.CONFLICT),
        (figure(50, 50, KILLED), figure(50, 50, INJURED), Relation.UNRELATED),
        (figure(50, 50, KILLED), figure(80, 80, BOTH), Relation.PART_OF),
        (figure(90, 90, KILLED), figure(80, 80, BOTH), Relation.CONFLICT),
        (figure(30, 30, unit="civilians"), figure(50, 50), Relation.PART_OF),
        (figure(60, 60, unit="civilians"), figure(50, 50), Relation.CONFLICT),
        (figure(5, 5, None, "km"), figure(5, 5, None, "horses"), Relation.UNRELATED),
        (figure(5, 5, None, "", kind=FigureKind.PERCENT), figure(5, 5), Relation.UNRELATED),
        (figure(None, None), figure(50, 50), Relation.REFINES),
    ],
)
def test_two_figures(first: Figure, second: Figure, expected: Relation) -> None:
    assert relation(first, second) is expected
    assert relation(second, first) is expected


def test_a_smaller_place_makes_a_part_and_no_conflict() -> None:
    in_the_street, in_the_town = figure(14, 14), figure(50, None)
    assert relation(in_the_street, in_the_town) is Relation.CONFLICT
    assert relation(in_the_street, in_the_town, narrower=True) is Relation.PART_OF
