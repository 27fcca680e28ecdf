"""Stored articles read anew from the command line."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from tests.cli.conftest import Program


def older(desk: Program, words: str) -> str:
    """Have the store say that a reading of before cut the claim with these words short; the claim's key."""
    key = desk.claim(words)
    with closing(sqlite3.connect(desk.store)) as connection:
        connection.execute(
            """UPDATE claim SET machine = json_set(machine, '$.text', ?, '$.worthiness', 0.0) WHERE key = ?""",
            (words, key),
        )
        connection.commit()
    return key


def test_it_prints_an_object_an_article_and_the_whole_on_stderr(desk: Program) -> None:
    key = older(desk, "7 people")
    assert desk("decide", key, "supported").code == 0
    dry, ran, again = (desk("reextract", "--json", *words) for words in (["--dry-run"], [], []))

    assert ran.objects == dry.objects
    assert "nothing was changed" in dry.err
    (rival,) = (each for each in ran.objects if each["touched"])
    assert (rival["moved"], rival["new"], rival["lost"], rival["touched"]) == (1, 0, [], [key])
    assert set(rival) == {"article", "title", "kept", "moved", "new", "lost", "touched"}
    assert "2 articles: " in ran.err
    assert "1 moved, 0 new, 0 lost" in ran.err
    assert [each["moved"] for each in again.objects] == [0, 0]
    assert desk.record(key)["claim"]["text"] != "7 people"
    assert [line["what"] for line in desk("log", "--json").objects] == ["decide"]


def test_it_names_what_to_look_at_again_and_takes_single_articles(desk: Program) -> None:
    key = older(desk, "7 people")
    desk("note", key, "ask the hospital")
    article = next(line["article"] for line in desk.lines() if line["key"] == key)
    ran = desk("reextract", article[:8])

    assert ran.code == 0
    assert ran.out.splitlines()[1].strip() == f"look again at {key[:10]}"
    assert len(ran.out.splitlines()) == 2


def test_an_article_that_is_not_there_is_said(desk: Program) -> None:
    ran = desk("reextract", "ffffffff")

    assert (ran.code, ran.out) == (1, "")
    assert "No article has a key that begins with" in ran.err
