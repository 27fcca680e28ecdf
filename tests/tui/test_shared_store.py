"""The store under an open screen: others write to it, it breaks, it is deleted; nothing is lost unsaid."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import monotonic

import pytest
from desks import TEXT, Piece, a_desk, put
from screens import dialog, opened, review, sees, shown, sitting, types, until

from store.model import Rating
from workbench.review import Desk
from workbench.tui.screens.review import Review


async def test_a_claim_that_somebody_else_has_decided_meanwhile_is_shown_before_it_is_decided_again(
    tmp_path: Path,
) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            key = next(iter(desk.every_line())).key
            with desk.again() as other:
                other.by = "ben"
                other.decide(key, Rating.DISPUTED, "two counts")
            await pilot.press("1")
            await sees(pilot, "Somebody else has changed this claim", "▌⚑2  ≠ disputed")
            assert [verdict.by for verdict in desk.dossier(key).verdicts] == ["ben"]
            await pilot.press("1")
            await until(pilot, lambda: len(desk.dossier(key).verdicts) == 2)


async def test_what_others_do_comes_on_the_screen_by_itself_and_the_reviewer_stays_where_they_are(
    tmp_path: Path,
) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("j")
            here = sitting(pilot).line
            with desk.again() as other:
                put(other, Piece("Late news\n\n" + TEXT, title="Late news", name="late.txt", outlet="Elsewhere"))
            assert isinstance(pilot.app.screen, Review)
            pilot.app.screen.look_again()
            await sees(pilot, "/8")
            assert here is not None
            assert sitting(pilot).line == here


@contextmanager
def locked(path: Path) -> Iterator[sqlite3.Connection]:
    """Another program in the middle of writing to the store."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield other


async def test_an_act_waits_for_another_program_that_is_writing_and_says_so(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            first = sitting(pilot).line
            assert first is not None
            with locked(desk.path) as other:
                began = monotonic()
                await pilot.press("1")
                await sees(pilot, "Waiting: another program is writing")
                await pilot.press("2")
                assert monotonic() - began < 2
                assert sitting(pilot).line == first
                other.execute("ROLLBACK")
            await sees(pilot, "decided contradicted")
            assert [act.summary for act in desk.log()] == ["decided contradicted", "decided supported"]
            assert desk.dossier(first.key).rating is Rating.SUPPORTED


async def test_a_form_waits_too_and_keeps_what_was_typed(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            with locked(desk.path) as other:
                await pilot.press("m")
                await dialog(pilot, "Form")
                await types(pilot, "ask the mayor")
                await pilot.press("enter", "enter")
                await sees(pilot, "Waiting: another program is writing", "ask the mayor")
                other.execute("ROLLBACK")
            await review(pilot)
            await sees(pilot, "noted: ask the mayor")
            assert len(desk.log()) == 1


@pytest.mark.parametrize("keys", [("1",), ("u",), ("m", "x", "enter")], ids=["decide", "undo", "note"])
async def test_a_store_that_stays_locked_is_told_and_nothing_is_lost(
    tmp_path: Path, keys: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_desk(tmp_path) as desk:
        desk.note(next(desk.every_line()).key, "before")
        monkeypatch.setattr(Desk, "PATIENCE", 0.4)
        async with opened(desk) as pilot:
            with locked(desk.path):
                await pilot.press(keys[0])
                if len(keys) > 1:
                    await dialog(pilot, "Form")
                    await pilot.press(*keys[1:])
                await sees(pilot, "in use by another")
            assert len(desk.log()) == 1
            if len(keys) > 1:
                await pilot.press("enter")
                await review(pilot)
                assert len(desk.log()) == 2


async def test_a_store_that_breaks_is_told_and_the_screen_stays(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            desk.close()
            for beside in ("", "-wal", "-shm"):
                desk.path.with_name(desk.path.name + beside).write_bytes(b"nothing of it is left " * 400)
            for key in ("1", "j", "v", "u", "slash"):
                await pilot.press(key)
            await dialog(pilot, "Form")
            await types(pilot, "fish")
            await pilot.press("enter")
            await review(pilot)
            await sees(pilot, "is no workbench store")


async def test_nothing_is_said_to_be_done_in_a_store_that_was_deleted(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        async with opened(desk) as pilot:
            await pilot.press("1")
            await sees(pilot, "decided supported")
            desk.path.unlink()
            await pilot.press("2")
            await sees(pilot, "moved, deleted or replaced")
            assert "decided contradicted" not in shown(pilot)
