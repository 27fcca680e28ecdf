"""The queue by position, against the same queue as one list."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from store.model import Line, Status
from workbench.tui.pages import BLOCK, KEPT, Pages


def line(number: int) -> Line:
    return Line(f"{number:06}", "", "", "", "", "", "", "", (), Status.OPEN, None, 0, 0, 0, 0.0, -float(number))


class Rows:
    """A queue in memory that counts what is asked of it."""

    def __init__(self, count: int) -> None:
        self.lines = [line(number) for number in range(count)]
        self.read = 0
        self.skipped = 0

    def after(self, line: Line | None, limit: int) -> Sequence[Line]:
        self.read += 1
        start = int(line.key) + 1 if line else 0
        return self.lines[start : start + limit]

    def before(self, line: Line, limit: int) -> Sequence[Line]:
        self.read += 1
        end = int(line.key)
        return self.lines[max(0, end - limit) : end]

    def skip(self, rows: int, limit: int) -> Sequence[Line]:
        self.skipped += 1
        return self.lines[rows : rows + limit]

    def last(self, limit: int) -> Sequence[Line]:
        self.read += 1
        return self.lines[-limit:]


@pytest.mark.parametrize("count", [0, 1, BLOCK, BLOCK + 1, 5 * BLOCK, 30_000])
def test_any_position_gives_the_row_that_stands_there(count: int) -> None:
    rows = Rows(count)
    pages = Pages(rows, count)
    wanted = [0, count - 1, count // 2, *((step * 7919) % count for step in range(200))] if count else [0]
    for index in wanted:
        found = pages.line(index)
        assert (found.key if found else None) == (f"{index:06}" if 0 <= index < count else None)


def test_the_end_is_read_from_the_end() -> None:
    rows = Rows(200_000)
    pages = Pages(rows, 200_000)
    assert pages.line(199_999) == rows.lines[-1]
    assert (rows.read, rows.skipped) == (1, 0)


def test_going_down_page_by_page_skips_nothing_and_keeps_a_bounded_number_of_blocks() -> None:
    rows = Rows(200 * BLOCK)
    pages = Pages(rows, 200 * BLOCK)
    for index in range(200 * BLOCK):
        assert pages.line(index) is not None
    assert (rows.read, rows.skipped) == (200, 0)
    assert len(pages._blocks) <= KEPT


def test_going_up_from_the_end_asks_for_one_block_at_a_time() -> None:
    rows = Rows(100 * BLOCK)
    pages = Pages(rows, 100 * BLOCK)
    for index in range(100 * BLOCK - 1, 40 * BLOCK, -1):
        found = pages.line(index)
        assert found is not None
        assert int(found.key) == index
    assert (rows.read, rows.skipped) == (60, 0)


def test_a_queue_that_another_program_shortened_ends_quietly() -> None:
    rows = Rows(10)
    pages = Pages(rows, 500)
    assert pages.line(9) is not None
    assert pages.line(11) is None


def test_a_claim_is_found_again_near_where_it_was() -> None:
    pages = Pages(Rows(1000), 1000)
    pages.line(300)
    assert pages.near("000310", 300) == 310
    assert pages.near("000999", 300) is None
