"""What every format is written from in these tests."""

from __future__ import annotations

import pytest

from store.model import Dossier
from tests.exporters.dossiers import (
    EXPORT,
    in_the_headline,
    nothing_but_hostile_words,
    ten_thousand_characters,
)
from tests.exporters.full_dossier import everything_on_one
from workbench.exporters import Export


@pytest.fixture
def export() -> Export:
    return EXPORT


@pytest.fixture
def full() -> Dossier:
    return everything_on_one()


@pytest.fixture
def hostile() -> Dossier:
    return nothing_but_hostile_words()


@pytest.fixture
def dossiers() -> tuple[Dossier, ...]:
    return everything_on_one(), nothing_but_hostile_words(), in_the_headline(), ten_thousand_characters()
