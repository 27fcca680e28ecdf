"""Articles in: a batch goes on, taking in twice changes nothing, and what is wrong is named."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError
from store.model import Taken
from store.taking import Found
from tests.cli.conftest import RIVAL, STRIKE, Program
from workbench import intake

SCRIPT = Path(sys.executable).with_name("workbench")


def test_taking_the_same_in_twice_changes_nothing(program: Program) -> None:
    source = program.file("strike.txt", STRIKE)
    first = program("ingest", source)
    keys = [line["key"] for line in program.lines()]
    second = program("ingest", source)

    assert (first.code, second.code) == (0, 0)
    assert first.out.startswith("new")
    assert second.out.startswith("same")
    assert [line["key"] for line in program.lines()] == keys


def test_a_batch_goes_on_past_what_cannot_be_read(program: Program) -> None:
    sources = (
        program.file("strike.txt", STRIKE),
        program.file("empty.txt", ""),
        str(program.folder / "missing.txt"),
        program.file("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20),
        program.file("rival.txt", RIVAL),
    )
    ran = program("ingest", *sources)

    assert ran.code == 1
    assert len(ran.out.splitlines()) == 2
    for name in ("empty.txt", "missing.txt", "picture.txt"):
        assert name in ran.err
    assert "2 articles" in ran.err
    assert "Traceback" not in ran.err


def _feed(*descriptions: str) -> str:
    entries = "".join(
        f"<item><title>{n}</title><description>{d}</description></item>" for n, d in enumerate(descriptions)
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Valley Post</title>{entries}</channel></rss>'


@pytest.mark.parametrize("command", ["ingest", "extract"])
def test_a_feed_of_headlines_is_told_in_a_few_lines_and_its_article_taken_in(program: Program, command: str) -> None:
    told = "At least 12 people were killed in Karsava on Monday, the army said."
    ran = program(command, program.file("feed.xml", _feed(*[""] * 50, told)))

    assert ran.code == 1
    assert len(ran.out.splitlines()) == 1
    assert "feed.xml, entry 1: no text in it" in ran.err
    assert "48 more entries hold no article: 3, 4, 5" in ran.err
    assert len(ran.err.splitlines()) <= 6


@pytest.mark.parametrize("command", ["ingest", "extract"])
def test_a_note_on_every_entry_is_counted_after_the_second(program: Program, command: str) -> None:
    told = (f"At least {n} people were killed in Karsava on Monday, the army said." for n in range(2, 42))
    ran = program(command, program.file("feed.xml", _feed(*told)))

    assert ran.code == 0
    assert len(ran.out.splitlines()) == 40
    assert "note: 38 more articles: the feed gives a description alone" in ran.err
    assert ran.err.count("a description alone") == 3


def test_two_texts_of_one_article_in_one_batch_are_one_article_with_the_later_text(program: Program) -> None:
    first = {"id": "1", "text": "At least 12 people were killed, police said.", "url": "https://example.org/1"}
    later = first | {"text": "At least 14 people were killed, police said."}
    lines = (json.dumps(each) for each in (first, later, later))
    ran = program("ingest", program.file("two.jsonl", "\n".join(lines)))

    assert [line.split()[0] for line in ran.out.splitlines()] == ["new", "changed", "same"]
    assert [line["figure"] for line in program.lines()] == ["At least 14"]
    assert program("check").code == 0


def test_extract_needs_no_store_and_prints_an_object_an_article(program: Program) -> None:
    ran = program("extract", program.file("strike.txt", STRIKE), str(program.folder / "missing.txt"))
    found = ran.objects

    assert ran.code == 1
    assert "missing.txt" in ran.err
    assert not program.store.exists()
    assert len(found) == 1
    text = found[0]["text"]
    assert text == STRIKE
    for figure in found[0]["figures"]:
        start, end = figure["span"]
        assert text[start:end] == figure["surface"]
    assert any(figure["low"] == 12 and figure["casualty"] == "killed" for figure in found[0]["figures"])


def test_review_where_there_is_no_terminal_prints_the_queue_and_ends_with_0(program: Program) -> None:
    ran = program("review", program.file("strike.txt", STRIKE))

    assert ran.code == 0
    assert ran.out.splitlines()[0].startswith("CLAIM")
    assert "12 people" in ran.out


def test_review_without_a_store_makes_one_and_says_what_to_do_next(program: Program) -> None:
    ran = program("review")

    assert ran.code == 0
    assert program.store.exists()
    assert "workbench ingest" in ran.err


def test_looking_never_makes_a_store(program: Program) -> None:
    ran = program("claims")

    assert ran.code == 1
    assert "ingest" in ran.err
    assert not program.store.exists()


def test_claims_are_listed_under_each_condition(desk: Program) -> None:
    claim = desk.claim("12 people")
    article = next(line["article"] for line in desk.lines() if line["key"] == claim)
    desk("decide", claim, "disputed")

    assert [line["key"] for line in desk.lines("--rating", "disputed")] == [claim]
    assert claim in [line["key"] for line in desk.lines("--status", "decided")]
    assert claim not in [line["key"] for line in desk.lines("--status", "open")]
    assert {line["article"] for line in desk.lines("--article", article[:8])} == {article}
    assert all("hospital" in line["source"].lower() for line in desk.lines("--source", "hospital"))
    assert claim in [line["key"] for line in desk.lines("--search", "bridges killed")]
    assert len(desk.lines("--limit", "2")) == 2
    assert desk.lines("--limit", "0") == []


def test_the_csv_list_holds_whole_keys(desk: Program) -> None:
    ran = desk("claims", "--format", "csv")

    assert ran.out.splitlines()[0].startswith("key,")
    assert desk.claim("12 people") in ran.out


def test_what_is_piped_holds_no_colour_and_whole_words(desk: Program) -> None:
    environment = {**os.environ, "FORCE_COLOR": "", "COLUMNS": "40"}
    ran = subprocess.run([SCRIPT, "--store", desk.store, "claims"], env=environment, capture_output=True, check=True)

    assert b"\x1b" not in ran.stdout
    assert b"two bridges near Karsava were hit" in ran.stdout.replace(b"\n", b" ")


def test_a_reader_that_goes_away_ends_it_quietly(desk: Program) -> None:
    words = [str(SCRIPT), "--store", str(desk.store), "claims", "--format", "jsonl"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as ran:
        assert ran.stdout is not None
        assert ran.stderr is not None
        ran.stdout.close()
        told = ran.stderr.read()

    assert told == b""


def test_what_is_piped_reaches_the_pipe_beside_a_bar_on_the_terminal(program: Program) -> None:
    door, inside = pty.openpty()
    words = [str(SCRIPT), "--store", str(program.store), "ingest", program.file("strike.txt", STRIKE)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=inside, env={**os.environ, "TERM": "xterm"}) as ran:
        os.close(inside)
        told = ran.stdout.read() if ran.stdout else b""
    shown = os.read(door, 65536)
    os.close(door)

    assert told.startswith(b"new")
    assert b"Two bridges" not in shown


def test_articles_that_were_taken_in_before_the_disk_was_full_are_told(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = Store.take

    def fills_up(store: Store, found: Iterable[Found]) -> tuple[Taken, ...]:
        if store.stats().articles == 2:
            raise StoreError("The disk is full; nothing was changed.\nMake room and try again.")
        return whole(store, found)

    monkeypatch.setattr(intake, "SECONDS", 0.0)
    monkeypatch.setattr(Store, "take", fills_up)
    ran = program("ingest", *(program.file(f"{name}.txt", f"{name}\n\nSeven died, {name} said.\n") for name in "abc"))

    assert ran.code == 1
    assert "The 2 articles read before it are in the store" in ran.err
    assert len(program.lines()) == 2


def test_a_full_disk_is_said_in_one_line(desk: Program) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [SCRIPT, "--store", desk.store, "claims", "--format", "jsonl"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert ran.returncode == 1
    assert b"No space left" in ran.stderr
    assert b"Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is an empty file"),
        (b"not a store at all, only words", "is no workbench store"),
        (b"SQLite format 3\x00" + bytes(4000), "is an SQLite file of another program"),
    ],
)
@pytest.mark.parametrize("command", ["claims", "log", "check", "stats"])
def test_a_store_that_is_none_is_refused_and_left_as_it_was(
    program: Program, command: str, content: bytes, said: str
) -> None:
    program.store.write_bytes(content)
    ran = program(command)

    assert ran.code == 1
    assert f"{program.store} {said}" in ran.err
    assert "Traceback" not in ran.err
    assert program.store.read_bytes() == content


def test_an_empty_file_becomes_a_store_where_something_is_taken_in(program: Program) -> None:
    program.store.touch()

    assert program("ingest", program.file("strike.txt", STRIKE)).code == 0
    assert program.lines()


@pytest.mark.parametrize("there", [True, False])
def test_a_store_is_made_where_a_link_leads_to(program: Program, there: bool) -> None:
    aim = program.folder / "aim.db"
    if there:
        aim.touch()
    program.store.symlink_to(aim)

    assert program("ingest", program.file("strike.txt", STRIKE)).code == 0
    assert program.store.is_symlink()
    assert aim.stat().st_size > 0
    assert program.lines()


@pytest.mark.parametrize("command", ["claims", "ingest"])
def test_a_pipe_is_no_store_and_stays_a_pipe(program: Program, command: str) -> None:
    os.mkfifo(program.store)
    ran = program(command, *([program.file("strike.txt", STRIKE)] if command == "ingest" else []))

    assert ran.code == 1
    assert f"{program.store} is no ordinary file" in ran.err
    assert program.store.is_fifo()


def test_stdin_is_a_source() -> None:
    ran = subprocess.run([SCRIPT, "extract", "-"], input=STRIKE.encode(), capture_output=True, check=True)

    assert json.loads(ran.stdout)["title"] == "Two bridges hit near Karsava, monitors say"
