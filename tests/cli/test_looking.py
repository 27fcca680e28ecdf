"""What a person reads in the lists and records: whole, and true of what is there."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from tests.cli.conftest import Program


def test_no_line_asked_for_is_no_empty_store(desk: Program) -> None:
    ran = desk("claims", "--limit", "0")

    assert ran.code == 0
    assert "No claims yet" not in ran.err


def test_a_link_to_a_claim_is_shown_with_that_claims_words_and_key(desk: Program) -> None:
    claim, other = desk.claim("12 people"), desk.claim("7 people")
    desk("link", claim, other, "--contradicts", "--note", "the hospital's count")

    out = desk("show", claim).out

    assert f"contradicts: claim {other[:10]}" in out
    assert "7 people were killed" in out
    assert "Valley Post" in out


def test_a_candidate_that_was_searched_for_has_no_likeness_that_nobody_measured(desk: Program) -> None:
    claim = desk.claim("12 people")

    searched = desk("candidates", claim, "--search", "wounded").out
    compared = desk("candidates", claim).out

    assert "31 wounded" in searched
    assert "0.00" not in searched
    assert "0." in compared


@pytest.mark.parametrize("path", ["-", "link"])
def test_an_export_to_stdout_or_through_a_link_is_refused_with_the_way_out(
    desk: Program, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(desk.folder)
    Path("told").touch()
    Path("link").symlink_to("told")

    ran = desk("export", "csv", "-o", path)

    assert ran.code == (2 if path == "-" else 1)
    assert "file" in ran.err
    assert not Path("-").exists()
    # /dev/stdout is such a link: an export that takes its place takes it from every program of the machine
    assert Path("link").is_symlink()
    assert Path("told").read_bytes() == b""


def test_a_narrow_terminal_shows_the_words_of_each_candidate(desk: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.cli.output.room", lambda: 80)

    heads, *rows = desk("candidates", desk.claim("12 people")).out.splitlines()

    at = heads.index("WORDS")
    assert heads.endswith("WORDS")
    assert rows
    assert all(len(row[at:]) > 3 for row in rows)


def test_one_is_said_as_one(desk: Program) -> None:
    claim = desk.claim("12 people")
    desk("decide", claim, "supported")

    assert "  1 claim  " in desk("export", "csv", "-o", str(desk.folder / "claims.csv")).out
    assert "  1 claim   " in desk("ingest", desk.file("short.txt", "The mayor said 12 people died.")).out


def test_a_dumb_terminal_is_given_the_queue_as_a_table(desk: Program) -> None:
    door, inside = pty.openpty()
    words = [
        sys.executable,
        "-c",
        "import sys; from workbench.cli import main; sys.exit(main())",
        "--store",
        str(desk.store),
        "review",
    ]
    ran = subprocess.Popen(words, stdin=inside, stdout=inside, stderr=inside, env={**os.environ, "TERM": "dumb"})
    os.close(inside)
    shown = b""
    # where the program has ended, a pty says so by an error
    with suppress(OSError):
        while found := os.read(door, 65536):
            shown += found
    os.close(door)
    assert ran.wait() == 0
    assert b"CLAIM" in shown
    assert b"\x1b" not in shown
