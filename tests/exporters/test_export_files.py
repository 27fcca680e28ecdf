"""A file is written whole or not at all, and nobody else's is lost."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from store.model import Dossier
from workbench.exporters import EXPORTERS, Export, Exporter, ExportError, exporter, write_all, write_export


class Broken(Exception):
    pass


def breaking_off(dossiers: tuple[Dossier, ...]) -> Iterator[Dossier]:
    yield from dossiers
    raise Broken


@pytest.mark.parametrize("each", EXPORTERS, ids=lambda each: each.name)
def test_an_older_export_is_replaced(each: Exporter, full: Dossier, export: Export, tmp_path: Path) -> None:
    path = tmp_path / each.file
    write_export(each, [full], export, path)
    write_export(each, [], export, path)
    assert len(path.read_bytes()) > 0
    assert "claim-0001" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("each", EXPORTERS, ids=lambda each: each.name)
def test_a_file_of_somebody_else_is_left_and_named(each: Exporter, export: Export, tmp_path: Path) -> None:
    path = tmp_path / each.file
    path.write_text("My own notes\n")
    with pytest.raises(ExportError, match=f"{each.file}: holds something that is no export of ours"):
        write_export(each, [], export, path)
    assert path.read_text() == "My own notes\n"
    with pytest.raises(ExportError, match="no export of ours"):
        write_all([], export, tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_an_empty_file_is_nobodys(export: Export, tmp_path: Path) -> None:
    (tmp_path / "claims.csv").touch()
    write_export(exporter("csv"), [], export, tmp_path / "claims.csv")
    assert (tmp_path / "claims.csv").stat().st_size > 0


@pytest.fixture(params=["an older export", "an empty file", "nothing", "a folder"])
def aim(request: pytest.FixtureRequest, export: Export, tmp_path: Path) -> Path:
    """What a link leads to."""
    aim = tmp_path / "aim"
    if request.param == "an older export":
        write_export(exporter("csv"), [], export, aim)
    elif request.param == "an empty file":
        aim.touch()
    elif request.param == "a folder":
        aim.mkdir()
    return aim


def test_a_link_stays_a_link_and_what_it_leads_to_as_it_was(export: Export, aim: Path, tmp_path: Path) -> None:
    before = aim.read_bytes() if aim.is_file() else None
    link = tmp_path / "link"
    link.symlink_to(aim)

    with pytest.raises(ExportError, match="link: is a link; name the file that it stands for"):
        write_export(exporter("csv"), [], export, link)

    assert link.is_symlink()
    assert (aim.read_bytes() if aim.is_file() else None) == before


@pytest.mark.parametrize("name", ["claims.jsonl", "claims.md", "manifest.json", "SHA256SUMS"])
def test_a_link_in_a_folder_of_exports_stays_one_and_nothing_is_written(
    export: Export, aim: Path, tmp_path: Path, name: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / name).symlink_to(aim)

    with pytest.raises(ExportError, match=f"{name}: is a link"):
        write_all([], export, folder)

    assert (folder / name).is_symlink()
    assert [each.name for each in folder.iterdir()] == [name]


def test_a_pipe_is_left_and_not_waited_for(export: Export, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "claims.csv")
    for write in (
        lambda: write_export(exporter("csv"), [], export, tmp_path / "claims.csv"),
        lambda: write_all([], export, tmp_path),
    ):
        with pytest.raises(ExportError, match=r"claims\.csv: is no ordinary file"):
            write()
    assert stat.S_ISFIFO((tmp_path / "claims.csv").stat().st_mode)


def test_what_took_the_place_meanwhile_is_left_too(export: Export, full: Dossier, tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"

    def slow() -> Iterator[Dossier]:
        yield full
        path.symlink_to(tmp_path / "elsewhere")

    with pytest.raises(ExportError, match=r"claims\.csv: is a link"):
        write_export(exporter("csv"), slow(), export, path)
    assert path.is_symlink()
    assert [each.name for each in tmp_path.iterdir()] == ["claims.csv"]


@pytest.mark.parametrize("each", EXPORTERS, ids=lambda each: each.name)
def test_an_export_that_breaks_off_leaves_nothing(
    each: Exporter, dossiers: tuple[Dossier, ...], export: Export, tmp_path: Path
) -> None:
    write_export(each, [], export, tmp_path / each.file)
    before = (tmp_path / each.file).read_bytes()
    with pytest.raises(Broken):
        write_export(each, breaking_off(dossiers), export, tmp_path / each.file)
    with pytest.raises(Broken):
        write_all(breaking_off(dossiers), export, tmp_path)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {each.file: before}


def test_no_such_folder_a_folder_and_a_device_are_named(export: Export, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"nowhere/claims\.csv: cannot be written"):
        write_export(exporter("csv"), [], export, tmp_path / "nowhere" / "claims.csv")
    with pytest.raises(ExportError, match="is a folder; name a file"):
        write_export(exporter("csv"), [], export, tmp_path)
    with pytest.raises(ExportError, match="is no ordinary file"):
        write_export(exporter("csv"), [], export, Path(os.devnull))
    with pytest.raises(ExportError, match="cannot be a file's name"):
        write_export(exporter("csv"), [], export, tmp_path / "a\0b")
    with pytest.raises(ExportError, match="cannot be written"):
        write_export(exporter("csv"), [], export, tmp_path / ("long" * 100))
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match="cannot be written"):
        write_all([], export, tmp_path / "file")


def test_a_full_disk_is_named_and_leaves_nothing(full: Dossier, export: Export, tmp_path: Path) -> None:
    import resource
    import signal

    # the kernel refuses the rest of the file, as it does when a disk is full
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    previous = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(ExportError, match="nothing was left half-written"):
            write_export(exporter("jsonl"), [full] * 100, export, tmp_path / "claims.jsonl")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, previous)
    assert list(tmp_path.iterdir()) == []


def test_others_may_read_it_as_their_umask_says(export: Export, tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_export(exporter("csv"), [], export, tmp_path / "claims.csv")
    assert stat.S_IMODE((tmp_path / "claims.csv").stat().st_mode) == stat.S_IMODE((tmp_path / "plain").stat().st_mode)


def test_an_unknown_format_is_named_with_the_known_ones() -> None:
    with pytest.raises(ExportError, match="pdf: is no export format; expected one of jsonl, csv, markdown, html"):
        exporter("pdf")
