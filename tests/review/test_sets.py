"""Which claims an export holds, and what it costs to find them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from store.model import Dossier, Filter, Rating, Status, Taken
from store.queue import Queue
from store.reading import State
from workbench.config import Settings
from workbench.review import Desk, sets

TEXT = "Strikes on Orlen\n\n" + "\n\n".join(
    f"At least {n} people were killed in district {n} of Orlen, the Riverside Monitor said." for n in range(2, 14)
)


class Counting(Queue):
    """A queue that remembers whose dossiers were put together."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.built: list[str] = []

    def _alone(self, state: State) -> Dossier:
        self.built.append(state.key)
        return super()._alone(state)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A dozen claims: one of each rating, one dismissed, one supported and shaken since."""
    tmp_path = tmp_path_factory.mktemp("sets")
    (tmp_path / "strikes.txt").write_text(TEXT, encoding="utf-8")
    with Desk.open(tmp_path / "desk.db", Settings(), "ana", create=True) as made:
        assert all(isinstance(each, Taken) for each in made.take_in([str(tmp_path / "strikes.txt")]))
        keys = [line.key for line in made.every_line()]
        assert len(keys) >= 10
        for key, rating in zip(keys, Rating, strict=False):
            made.decide(key, rating)
        made.decide(keys[7], Rating.SUPPORTED)
        made.correct(keys[7], source="a medic", note="asked")
        made.decide(keys[8], Rating.SUPPORTED)
        made.dismiss(keys[8], "a caption")
        made.decide(keys[9], Rating.SUPPORTED)
        yield made


def test_only_what_can_be_verified_is_put_together(desk: Desk) -> None:
    with Counting(desk.path) as queue:
        chosen = [each.claim.key for each in sets.chosen(queue, Filter(), everything=False)]

        assert len(chosen) == 2
        assert queue.built == chosen


@pytest.mark.parametrize("everything", [True, False])
def test_the_set_is_that_of_every_dossier_looked_at(desk: Desk, everything: bool) -> None:
    with Queue(desk.path) as queue:
        for rating, status, dismissed in product((None, *Rating), (None, *Status), (True, False)):
            wanted = Filter(rating=rating, status=status, dismissed=dismissed)
            expected = [each for each in queue.dossiers(wanted) if everything or each.verified]

            assert list(sets.chosen(queue, wanted, everything=everything)) == expected, wanted


def test_progress_counts_to_the_end(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    with Queue(desk.path) as queue:
        list(
            sets.chosen(
                queue, Filter(), everything=False, on_progress=lambda _, done, total: told.append((done, total))
            )
        )

    assert told == [(1, 2), (2, 2)]


def test_a_set_reads_no_claim_again_for_each_of_its_siblings(desk: Desk) -> None:
    with Queue(desk.path) as queue:
        found = [*sets.chosen(queue, Filter(), everything=True)]

        assert len(found) > 5
        assert not any(each.siblings for each in found)
        assert queue.dossier(found[0].claim.key).siblings
