"""The bytes of every format over dossiers that hold every hard value: a change of them is seen here, or not made.

GOLDEN=write writes them anew; then read the difference before committing it.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

import pytest

from store.model import Dossier, Policy
from workbench.exporters import EXPORTERS, Export, Exporter, read_dossiers, write_all, write_export

GOLDEN = Path(__file__).with_name("golden")


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.name)
def test_bytes(exporter: Exporter, dossiers: tuple[Dossier, ...], export: Export, tmp_path: Path) -> None:
    path = tmp_path / exporter.file
    written = write_export(exporter, dossiers, export, path)
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / exporter.file).write_bytes(path.read_bytes())
    assert path.read_bytes() == (GOLDEN / exporter.file).read_bytes()
    assert written.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert written.claims == sum(exporter.holds(each) for each in dossiers)


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.name)
def test_no_harmful_character_is_in_any_file(
    exporter: Exporter, dossiers: tuple[Dossier, ...], export: Export, tmp_path: Path
) -> None:
    write_export(exporter, dossiers, export, tmp_path / "file")
    text = (tmp_path / "file").read_bytes().decode()
    harmful = set("\x00\x07\x1b\x7f\x85\x9b\u200e\u202a\u202c\u202e\u2028\u2066\U000e0041")
    assert not harmful & set(text)
    assert "\ufeff" not in text[1:]


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.name)
def test_policy_definitions_and_the_way_to_the_record_are_in_every_format(
    exporter: Exporter, full: Dossier, export: Export
) -> None:
    text = "".join(exporter.write([full], export))
    assert "two eyes" in text
    assert "words-lowest-to-highest" in text
    assert "The checkable part of a sentence" in text
    assert "https://desk.example/checks#claim-claim-0001" in text
    assert "abababababababab" in text


@pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda each: each.name)
def test_a_desk_without_an_address_and_an_empty_set(exporter: Exporter, tmp_path: Path) -> None:
    export = Export("A desk", "", Policy(), "2017-06-12T10:00:00Z", "")
    written = write_export(exporter, [], export, tmp_path / "empty")
    text = (tmp_path / "empty").read_bytes().decode()
    assert written.claims == 0
    if exporter.name in {"markdown", "html", "claimreview"}:
        assert "No claim was exported" in text or "No review was exported" in text
    elif exporter.name == "jsonl":
        assert text.endswith('{"line": "end", "claims": 0}\n')
    elif exporter.name == "csv":
        assert text.count("\r\n") == 1


def test_all_formats_in_a_folder_agree_with_sha256sum(
    dossiers: tuple[Dossier, ...], export: Export, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "folder"
    written = write_all(iter(dossiers), export, folder)
    names = {each.path.name for each in written}
    assert names == {each.file for each in EXPORTERS} | {"manifest.json", "SHA256SUMS"}
    assert {each.name for each in folder.iterdir()} == names
    done = subprocess.run(["sha256sum", "--strict", "-c", "SHA256SUMS"], cwd=folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    manifest = (folder / "manifest.json").read_text(encoding="utf-8")
    assert f'"journal": "{export.head}"' in manifest
    assert '"claims": 4' in manifest
    assert len(list(read_dossiers(folder / "claims.jsonl"))) == len(dossiers)
