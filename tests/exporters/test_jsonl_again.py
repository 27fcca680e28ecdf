"""What was exported comes in again as it was; anything else is refused, with its line named."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.model import Dossier
from workbench.exporters import Export, ImportRefused, exporter, read_dossiers, write_export
from workbench.sanitise.jsontext import dump
from workbench.shapes import dossier_shape

Lines = list[dict[str, object]]


@pytest.fixture
def exported(tmp_path: Path, dossiers: tuple[Dossier, ...], export: Export) -> Path:
    write_export(exporter("jsonl"), dossiers, export, tmp_path / "claims.jsonl")
    return tmp_path / "claims.jsonl"


def changed(path: Path, change: Callable[[Lines], object]) -> Path:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    change(lines)
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    with pytest.raises(ImportRefused) as caught:
        list(read_dossiers(path))
    return str(caught.value)


def test_every_dossier_is_the_same_again(exported: Path, dossiers: tuple[Dossier, ...]) -> None:
    assert tuple(read_dossiers(exported)) == dossiers


def test_exporting_again_gives_the_same_bytes(exported: Path, export: Export, tmp_path: Path) -> None:
    write_export(exporter("jsonl"), read_dossiers(exported), export, tmp_path / "again.jsonl")
    assert (tmp_path / "again.jsonl").read_bytes() == exported.read_bytes()


def test_a_text_that_many_claims_share_is_written_once(full: Dossier, export: Export) -> None:
    many = [replace(full, claim=replace(full.claim, key=f"claim-{n}")) for n in range(50)]
    text = "".join(exporter("jsonl").write(many, export))
    assert text.count("A baker said his street was gone.") == 1


def test_a_line_cut_off_is_seen(exported: Path) -> None:
    lines = exported.read_bytes().splitlines(keepends=True)
    exported.write_bytes(b"".join(lines[:-1]))
    assert f"line {len(lines)} was expected to be the end; the file was cut short" in refusal(exported)


def test_a_claim_taken_out_is_seen(exported: Path) -> None:
    def take_out(lines: Lines) -> None:
        lines[:] = [line for line in lines if not (line["line"] == "claim" and "0003" in str(line["record"]))]

    assert "counts other claims than the 3 above it" in refusal(changed(exported, take_out))


def test_a_changed_text_is_seen(exported: Path) -> None:
    def change(lines: Lines) -> None:
        text = next(line for line in lines if line["line"] == "text")
        text["text"] = str(text["text"]).replace("50", "5")

    assert "line 2 was changed: its text does not fit its SHA-256" in refusal(changed(exported, change))


def test_a_text_put_in_place_of_another_is_seen(exported: Path) -> None:
    def change(lines: Lines) -> None:
        other = next(line for line in lines if line["line"] == "text" and "No harm" in str(line["text"]))
        claim = next(line for line in lines if line["line"] == "claim")
        version = claim["version"]
        assert isinstance(version, dict)
        version["text_of"] = other["sha256"]

    assert "does not" in refusal(changed(exported, change))


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("claim", None, "claim must be an object"),
        ("figures", {}, "figures must be a list"),
        ("status", "finished", "'finished' is not a valid Status"),
        ("verdicts", [{"key": "v"}], "missing"),
        ("links", ["x"], "links[0] must be an object"),
        ("origins", "2", "int was expected, not str"),
        ("article", {"key": "a/../../b", "name": "x"}, "cannot be a key"),
        ("notes", [{"key": "n", "claim": "other", "text": "", "by": "", "at": ""}], "belongs to another claim"),
    ],
)
def test_a_wrong_field_is_named(exported: Path, field: str, value: object, said: str) -> None:
    def change(lines: Lines) -> None:
        next(line for line in lines if line["line"] == "claim")[field] = value

    message = refusal(changed(exported, change))
    assert "line 5 is no whole claim" in message
    assert said in message


@pytest.mark.parametrize("span", [[0, 10_000_000], [-1, 3], [5, 4], [1], "0-3", [0, None], [0.5, 3]])
def test_a_span_outside_its_text_is_refused(exported: Path, span: object) -> None:
    def change(lines: Lines) -> None:
        claim = next(line for line in lines if line["line"] == "claim")["claim"]
        assert isinstance(claim, dict)
        claim["span"] = span

    assert "line 5 is no whole claim" in refusal(changed(exported, change))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file is empty"),
        (b"\n", "line 1 is no JSON"),
        (b"{}\n", "not the head of our own export; to take in articles use `workbench ingest`"),
        (b'{"schema": "claim-workbench/claims/99"}\n', "this version cannot read: update claim-workbench"),
        (b'{"id": "1", "text": "An article."}\n', "to take in articles use `workbench ingest`"),
        (b"Two bridges were hit.\n", "is no JSON (expecting value at character 1), so this is no export of ours"),
        (b"Two bridges were hit.\n", "to take in articles use `workbench ingest`"),
        (gzip.compress(b"{}\n"), "the file is packed; unpack it first"),
        (b"\xff\xfe{\x00}\x00", "line 1 is not UTF-8 text"),
        (b"[" * 200_000, "line 1 is nested too deep"),
        (b"[]\n", "line 1 is no JSON object"),
        (b'{"schema": ' + b"9" * 5_000 + b"}\n", "a number of 5000 digits"),
        (b'{"schema": NaN}\n', "NaN is no number"),
        (b'{"schema": 1e999}\n', "1e999 is no number"),
        (b"\x00" * 1000, "line 1 is no JSON"),
    ],
)
def test_what_is_no_export_of_ours_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "in.jsonl").write_bytes(content)
    message = refusal(tmp_path / "in.jsonl")
    assert "in.jsonl" in message
    assert said in message


def test_a_missing_file_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "nowhere.jsonl: cannot be read (No such file" in refusal(tmp_path / "nowhere.jsonl")
    assert "cannot be read (Is a directory)" in refusal(tmp_path)


def test_a_hostile_message_cannot_reach_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "x\x1b[2J.jsonl").write_text('{"schema": "claim-workbench/claims/\\u001b]52;c;x\\u0007"}\n')
    assert "\x1b" not in refusal(tmp_path / "x\x1b[2J.jsonl")


VALUES: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The way to every value inside a value."""
    if path:
        yield path
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in pairs:
        yield from places(inner, (*path, name))


@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_is_put_in_place_of_any_value_nothing_breaks(exported: Path, data: st.DataObject) -> None:
    lines: Any = [json.loads(line) for line in exported.read_text(encoding="utf-8").split("\n") if line]
    way = data.draw(st.sampled_from(list(places(lines))))
    target = lines
    for step in way[:-1]:
        target = target[step]
    target[way[-1]] = data.draw(VALUES)
    changed_file = exported.with_name("changed.jsonl")
    changed_file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    with suppress(ImportRefused):
        for dossier in read_dossiers(changed_file):
            dump(dossier_shape(dossier))
