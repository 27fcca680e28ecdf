"""Typed faster than a dialog opens: the words go into the dialog, and no letter of them is taken for an act."""

from __future__ import annotations

from pathlib import Path

from desks import a_desk
from terminals import Terminal

from workbench.config import Settings
from workbench.review import Desk


def test_words_typed_at_once_after_the_key_of_an_act_are_its_answer(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        with Terminal(desk.path) as terminal:
            terminal.sees("claims 1/4")
            terminal.press("/fish\r")
            terminal.sees("1/1", "search “fish”")
            terminal.press("\x1b")
            terminal.sees("/4")
            terminal.press("mclimb aboard, ask\r")
            terminal.sees("noted: climb aboard, ask")
            assert terminal.leave() == 0
        assert [act.what for act in desk.log()] == ["note"]


def test_a_form_is_filled_in_as_quickly_as_somebody_can_type(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk, Terminal(desk.path) as terminal:
        terminal.sees("claims 1/4")
        terminal.press("f5\t2\t\t\t\tresid\r")
        terminal.sees("claims 1/1", "flag unverified-figure · status open · source resid")
        assert terminal.leave() == 0


def test_acts_on_an_empty_queue_leave_nothing_behind(tmp_path: Path) -> None:
    with Desk.open(tmp_path / "desk.db", Settings(by="amina"), "amina", create=True) as desk:
        with Terminal(desk.path) as terminal:
            terminal.sees("Nothing here yet")
            terminal.press("s")
            terminal.sees("no claim here to act on")
            # of several messages only the latest stays, and which that is nobody is promised
            terminal.press("vaemwl1p")
            assert terminal.leave() == 0
        assert b"Warning" not in terminal.raw
