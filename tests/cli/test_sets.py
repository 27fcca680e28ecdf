"""Sets of claims out and in again."""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import os
import subprocess

import pytest

from tests.cli.conftest import Program


@pytest.fixture
def verified(desk: Program) -> Program:
    """One supported claim with evidence, one contradicted, the others open."""
    claim = desk.claim("12 people")
    page = desk.file("list.txt", "List of the dead\n\nTwelve people were buried in Karsava on Thursday.\n")
    desk("link", claim, page, "--supports", "--passage", "Twelve people were buried", "--note", "the cemetery's list")
    desk("decide", claim, "supported", "--reason", "named, one by one")
    desk("decide", desk.claim("7 people"), "contradicted")
    return desk


@pytest.mark.parametrize("form", ["jsonl", "csv", "markdown", "html", "claimreview"])
def test_an_export_holds_verified_claims_unless_told_otherwise(verified: Program, form: str) -> None:
    path = verified.folder / f"claims.{form}"
    ran = verified("export", form, "-o", str(path))

    assert ran.code == 0, ran.err
    text = path.read_text(encoding="utf-8")
    assert verified.claim("12 people") in text
    assert verified.claim("7 people") not in text
    assert hashlib.sha256(path.read_bytes()).hexdigest() in ran.out


def test_a_rating_or_a_status_asks_for_claims_verified_or_not(verified: Program) -> None:
    path = verified.folder / "claims.csv"
    verified("export", "csv", "-o", str(path), "--rating", "contradicted")
    rating = path.read_text(encoding="utf-8-sig")
    verified("export", "csv", "-o", str(path), "--status", "open")
    status = path.read_text(encoding="utf-8-sig")

    assert verified.claim("7 people") in rating
    assert verified.claim("12 people") not in rating
    assert verified.claim("40 houses") in status
    assert verified.claim("7 people") not in status
    assert any("7 people" in cell for row in csv.reader(rating.splitlines()) for cell in row)


def test_all_writes_every_format_with_a_manifest(verified: Program) -> None:
    folder = verified.folder / "out"
    ran = verified("export", "all", "-o", str(folder))

    assert ran.code == 0, ran.err
    names = {path.name for path in folder.iterdir()}
    assert len(names) >= 6
    told = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for file in told["files"]:
        assert hashlib.sha256((folder / file["file"]).read_bytes()).hexdigest() == file["sha256"]
    head = verified("log", "--json", "--limit", "1").objects[0]["hash"]
    assert head in json.dumps(told)


def test_each_file_of_a_set_is_told_with_the_claims_that_it_holds(verified: Program) -> None:
    folder = verified.folder / "out"
    ran = verified("export", "all", "-o", str(folder), "--everything")

    told = {line.split("  ")[0].rpartition("/")[2]: line.split("  ")[1] for line in ran.out.splitlines()}
    count = len(verified.lines("--everything"))
    reviews = (folder / "claimreview.html").read_text(encoding="utf-8").count('"@type": "ClaimReview"')
    assert 0 < reviews < count
    assert told["claims.jsonl"] == told["claims.csv"] == told["claims.html"] == f"{count} claims"
    assert told["claimreview.html"] == f"{reviews} claims"
    assert told["manifest.json"] == told["SHA256SUMS"] == "of the files above"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert {each["format"]: each["claims"] for each in manifest["files"]}["claimreview"] == reviews


def test_a_set_comes_into_another_store_without_loss(verified: Program) -> None:
    claim = verified.claim("12 people")
    path = verified.folder / "whole.jsonl"
    verified("export", "jsonl", "-o", str(path), "--everything")
    before = verified.record(claim)
    lines = verified.lines()

    other = Program(verified.folder / "other", verified.capsys)
    other.folder.mkdir()
    ran = other("import", str(path))
    assert ran.code == 0, ran.err
    after = other.record(claim)
    for part in ("claim", "article", "version", "links", "verdicts", "status", "rating", "verified", "found"):
        assert after[part] == before[part], part
    assert [line["key"] for line in other.lines()] == [line["key"] for line in lines]
    assert other("check").code == 0


def test_a_set_that_was_changed_is_refused_and_nothing_is_taken(verified: Program) -> None:
    path = verified.folder / "whole.jsonl"
    verified("export", "jsonl", "-o", str(path), "--everything")
    path.write_text(path.read_text(encoding="utf-8").replace("Karsava", "Kursava"), encoding="utf-8")

    other = Program(verified.folder / "other", verified.capsys)
    other.folder.mkdir()
    ran = other("import", str(path))
    assert ran.code == 1
    assert "whole.jsonl" in ran.err
    assert other.lines() == []


@pytest.mark.parametrize("spoil", ["no file", "a text", "an empty file", "the head", "a text inside", "cut short"])
def test_no_store_is_made_for_a_file_that_is_refused(verified: Program, spoil: str) -> None:
    path = verified.folder / "whole.jsonl"
    verified("export", "jsonl", "-o", str(path), "--everything")
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    spoilt = {
        "a text": ["Two bridges were hit.\n"],
        "an empty file": [],
        "the head": ["{}\n", *lines[1:]],
        "a text inside": [line.replace("Karsava", "Kursava") for line in lines],
        "cut short": lines[:-1],
    }
    path.unlink()
    if spoil in spoilt:
        path.write_text("".join(spoilt[spoil]), encoding="utf-8")

    other = Program(verified.folder / "other", verified.capsys)
    ran = other("import", str(path))

    assert ran.code == 1
    assert "whole.jsonl" in ran.err
    assert not other.folder.exists()


def test_a_set_comes_through_a_pipe(verified: Program) -> None:
    path = verified.folder / "whole.jsonl"
    verified("export", "jsonl", "-o", str(path), "--everything")
    pipe = verified.folder / "pipe"
    os.mkfifo(pipe)
    other = Program(verified.folder / "other", verified.capsys)
    with subprocess.Popen(["cp", path, pipe]):
        assert other("import", str(pipe)).code == 0

    assert other.lines() == verified.lines()


@pytest.mark.parametrize("name", ["claims.jsonl", "claims.txt", "claims.jsonl.gz"])
def test_an_export_of_ours_is_no_file_of_articles(verified: Program, name: str) -> None:
    path = verified.folder / "out.jsonl"
    verified("export", "jsonl", "-o", str(path), "--everything")
    data = path.read_bytes()
    ran = verified("ingest", verified.file(name, gzip.compress(data) if name.endswith(".gz") else data))

    assert ran.code == 1
    assert ran.out == ""
    assert f"{name}: an export of claim-workbench" in ran.err
    assert "`workbench import FILE`" in ran.err
    assert len(verified("articles", "--json").objects) == 2


def test_a_pipe_that_nobody_writes_to_is_not_waited_for(program: Program) -> None:
    pipe = program.folder / "pipe.jsonl"
    os.mkfifo(pipe)
    ran = program("import", str(pipe))

    assert ran.code == 1
    assert "pipe.jsonl: the file is empty" in ran.err


def test_an_export_that_an_editor_marked_comes_in(verified: Program) -> None:
    export = verified.folder / "set.jsonl"
    verified("export", "jsonl", "-o", str(export))
    marked = verified.file("marked.jsonl", b"\xef\xbb\xbf" + export.read_bytes().replace(b"\n", b"\r\n"))

    assert verified("import", marked).out == "nothing new: 0 articles, 0 claims, 0 records\n"


def test_a_packed_export_is_not_called_somebody_elses(program: Program) -> None:
    ran = program("import", program.file("set.jsonl.gz", gzip.compress(b'{"line":"head"}')))

    assert ran.err.endswith("set.jsonl.gz: the file is packed; unpack it first (gunzip)\n")


def test_an_export_never_overwrites_somebody_elses_file(verified: Program) -> None:
    path = verified.file("notes.txt", "my own notes")
    ran = verified("export", "csv", "-o", path)

    assert ran.code == 1
    assert "notes.txt" in ran.err
    assert (verified.folder / "notes.txt").read_text() == "my own notes"


def test_a_backup_is_a_store(verified: Program) -> None:
    copy = verified.folder / "copy.db"
    assert verified("backup", str(copy)).code == 0

    other = Program(verified.folder, verified.capsys)
    other.store = copy
    assert other.lines() == verified.lines()


def test_a_backup_takes_the_place_of_an_older_one_and_of_nothing_else(verified: Program) -> None:
    other = Program(verified.folder, verified.capsys)
    other.store = verified.folder / "other.db"
    other("ingest", verified.file("other.txt", "The mayor of Karsava said 12 people died there on Tuesday."))
    before = other.store.read_bytes()

    assert verified("backup", str(verified.folder / "copy.db")).code == 0
    assert verified("backup", str(verified.folder / "copy.db")).code == 0
    refused = verified("backup", str(other.store))

    assert refused.code == 1
    assert "other.db" in refused.err
    assert other.store.read_bytes() == before


def test_stats_count_what_is_there(verified: Program) -> None:
    told = json.loads(verified("stats", "--json").out)

    assert told["articles"] == 2
    assert told["claims"] == len(verified.lines())
    assert told["by_rating"] == {"contradicted": 1, "supported": 1}
    assert told["links"] == 1
