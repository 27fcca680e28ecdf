"""What befell those whose age stands behind them, or whose number is parted by a blank."""

from __future__ import annotations

import pytest

from store.model import Casualty
from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut

KILLED, INJURED, DETAINED = Casualty.KILLED, Casualty.INJURED, Casualty.DETAINED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Five pupils between 8 and 11 years old were killed when a wall fell on them.", ("Five", KILLED)),
        ("Seven men aged between 21 and 40 were arrested at the harbour.", ("Seven", DETAINED)),
        ("Three girls aged four and nine were hurt by the falling tree.", ("Three", INJURED)),
        ("Police said 14 people between 18 and 60 years old were not hurt.", ("14", None)),
        ("The civil service counted 1 700 dead after the quake.", ("1 700", KILLED)),
        ("The count stands at 5 210 injured.", ("5 210", INJURED)),
    ],
)
def test_the_first_figure_tells_what_happened(text: str, told: tuple[str, Casualty | None]) -> None:
    figure = find_figures(cut(text))[0]

    assert (figure.words, figure.casualty) == told
