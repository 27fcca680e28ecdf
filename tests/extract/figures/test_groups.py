"""Which people a figure counts."""

from __future__ import annotations

import pytest

from store.model import Group
from workbench.extract.figures import find_figures
from workbench.extract.text.passages import cut


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four schoolboys were on the bus.", [Group.CHILDREN]),
        ("Twelve conscripts deserted.", [Group.COMBATANTS]),
        ("Two army captains and six police captains met.", [Group.COMBATANTS, Group.POLICE]),
        ("Some 30 Kesh civilians fled.", [Group.CIVILIANS]),
        ("Two midwives and three health workers left.", [Group.MEDICS, Group.MEDICS]),
        ("Nine civil defence volunteers dug.", [Group.RESCUERS]),
        ("Five photographers were beaten.", [Group.JOURNALISTS]),
        ("Seven relief workers were held.", [Group.AID_WORKERS]),
        ("Forty inmates escaped.", [Group.PRISONERS]),
        ("Sixty asylum seekers landed.", [Group.MIGRANTS]),
        ("Two armed men and two elderly men ran.", [Group.COMBATANTS, Group.MEN]),
        ("Three women ran.", [Group.WOMEN]),
        ("Ten members of the security forces died.", [Group.COMBATANTS]),
        ("Five of the dead were children.", [Group.CHILDREN]),
        ("Eight people drowned, of whom two were nurses.", [None, Group.MEDICS]),
        ("Six women and children drowned.", [None]),
        ("Thirty people and 12 tractors were stuck.", [None, None]),
        ("A 12-year sentence was passed.", [None]),
    ],
)
def test_groups(text: str, expected: list[Group | None]) -> None:
    assert [one.group for one in find_figures(cut(text))] == expected
