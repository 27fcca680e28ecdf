"""What the documents say is what the program does: its commands, options, keys, settings, flags and files."""

from __future__ import annotations

import json
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from store.model import FlagCode, Rating, Status
from workbench.cli import main
from workbench.exporters import EXPORTERS
from workbench.exporters.csv_rows import COLUMNS
from workbench.readers import READERS
from workbench.tui.keys import KEYS, Keyboard

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/flags.md", "docs/formats.md")
OURS = ("store/", "workbench/", "tests/", "docs/", "sample_articles/", "requirements/", "benchmarks/")
"""Folders of the project: a name that begins with one of them is a file that must be there."""


def section(text: str, head: str) -> str:
    """What stands under a heading, down to the next one of its level or above."""
    level = len(head) - len(head.lstrip("#"))
    rest = text.partition(f"\n{head}\n")[2]
    assert rest, f"no heading {head!r}"
    return re.split(rf"^#{{1,{level}}} ", rest, maxsplit=1, flags=re.MULTILINE)[0]


def rows(text: str) -> list[list[str]]:
    """The cells of a table's rows, without its head."""
    lines = [line.strip("| ") for line in text.splitlines() if line.startswith("|")]
    tables = [[cell.strip() for cell in re.split(r" *(?<!\\)\| *", line)] for line in lines]
    return [cells for cells in tables if not cells[0].startswith("---")][1:]


def spans(text: str) -> list[str]:
    """The words set as code inside a line."""
    return re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL))


def blocks(text: str) -> list[str]:
    """The lines of the blocks of code."""
    return [
        line
        for block in re.findall(r"^```.*?\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        for line in block.splitlines()
    ]


def command_lines(text: str) -> list[str]:
    """Every command line of the program in a document, without the prompt and what it is piped into."""
    said = [line.removeprefix("$ ") for line in (*blocks(text), *spans(text))]
    return [line.split(" | ")[0] for line in said if line.startswith("workbench ")]


def helped(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main([*words, "--help"]) == 0, words
    return capsys.readouterr().out


@pytest.fixture(autouse=True)
def _wide(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A terminal with room, and settings of the test's own."""
    (tmp_path / "config.toml").touch()
    monkeypatch.setenv("WORKBENCH_CONFIG", str(tmp_path / "config.toml"))
    monkeypatch.setenv("COLUMNS", "120")


class TestCommands:
    @pytest.fixture
    def listed(self, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
        """Name -> line of the commands that --help lists."""
        lines = helped(capsys).partition("\nCommands:\n")[2].splitlines()
        return {name: said for name, _, said in (line.strip().partition(" ") for line in lines if line)}

    @pytest.fixture
    def written(self) -> dict[str, tuple[str, str]]:
        """Name -> arguments and line of the commands that the README's table has."""
        cells = rows(section(README, "## Commands"))
        return {call.strip("`").split()[0]: (call.strip("`"), said) for call, said in cells}

    def test_the_table_and_the_help_have_the_same_commands(
        self, listed: dict[str, str], written: dict[str, tuple[str, str]]
    ) -> None:
        assert list(written) == list(listed)

    def test_the_table_says_what_the_help_says(
        self, listed: dict[str, str], written: dict[str, tuple[str, str]]
    ) -> None:
        for name, said in listed.items():
            assert written[name][1].startswith(said.strip().removesuffix("...")), name

    def test_the_table_has_the_arguments_that_a_command_takes(
        self, written: dict[str, tuple[str, str]], capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name, (call, _) in written.items():
            usage = helped(capsys, name).splitlines()[0].removeprefix("Usage: workbench ")
            usage = usage.replace(" [OPTIONS]", "").replace(" COMMAND [ARGS]...", "")
            assert call == re.sub(r"[{}]", "", usage), name


@pytest.mark.parametrize(
    ("document", "line"),
    [(name, line) for name in DOCUMENTS for line in command_lines((ROOT / name).read_text("utf-8"))],
)
def test_every_command_line_names_a_command_and_options_that_there_are(
    document: str, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word for word in shlex.split(line)[1:] if word not in {"COMMAND", "FORMAT"}]

    assert main([*words, "--help"]) == 0, f"{document}: {line}: {capsys.readouterr().err}"


def steps(text: str) -> Iterator[tuple[str, list[str]]]:
    """Each command line of the tour with the lines that it is said to print."""
    for block in re.findall(r"^```\n(\$ .*?)^```$", text, re.MULTILINE | re.DOTALL):
        for step in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            line, *printed = step.splitlines()
            yield line, [each for each in printed if each.strip() not in {"", "…"}]


def alike(line: str) -> str:
    """A line without what differs from run to run, and from one improvement of the rules to the next."""
    return re.sub(r"\d+", "0", re.sub(r"\b[0-9a-f]{16,64}\b", "hash", " ".join(line.split())))


def test_the_tour_can_be_walked_and_prints_what_it_shows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(ROOT / "sample_articles", tmp_path / "sample_articles")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WORKBENCH_STORE", "tour.db")
    tour = list(steps(section(README, "## A tour of five minutes")))

    assert len(tour) > 8
    for line, shown in tour:
        capsys.readouterr()
        assert main(shlex.split(line)[1:]) == 0, line
        said = "".join(capsys.readouterr())
        if shown[0].startswith(("CLAIM", "ALIKE")):
            # a table fits itself to its terminal: its keys are what the next step goes on with
            assert all(re.findall(r"\b[0-9a-f]{10}\b", each)[0] in said for each in shown[1:]), line
        else:
            printed = {alike(each) for each in said.splitlines()}
            assert [each for each in shown if alike(each) not in printed] == [], line


def named_files(text: str) -> Iterator[str]:
    yield from (each for each in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in each)
    yield from (each for each in spans(text) if each.startswith(OURS) and not re.search(r"[<\s*]", each))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_is_there(document: str) -> None:
    folder = (ROOT / document).parent
    missing = [
        name
        for name in named_files((ROOT / document).read_text("utf-8"))
        if not (folder / name).exists() and not (ROOT / name).exists()
    ]

    assert missing == []


def test_every_make_target_that_the_documents_name_is_there() -> None:
    made = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    text = "\n".join((ROOT / name).read_text("utf-8") for name in DOCUMENTS)
    named = {found for line in (*blocks(text), *spans(text)) for found in re.findall(r"^make ([a-z]+)", line)}

    assert named
    assert named <= made


def test_each_family_stands_where_the_readme_says() -> None:
    for cells in rows(section(README, "## Adding to it")):
        family, file = spans(cells[-1])
        assert re.search(rf"^{family}\b.* = ", (ROOT / file).read_text("utf-8"), re.MULTILINE), family


def test_every_key_of_the_screen_is_in_the_table_and_no_other() -> None:
    keyboard = Keyboard({})
    written = {
        cells[2].strip("`"): (spans(cells[0]), cells[1])
        for cells in rows(section(README, "## Keys of the screen"))
        if cells[2:]
    }

    assert written == {key.name: (keyboard.signs(key).split(), key.does) for key in KEYS}


def test_every_setting_is_in_the_table_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["config", "--json"]) == 0
    settings = set(json.loads(capsys.readouterr().out)["settings"])
    written = {name for cells in rows(section(README, "## Where things are kept")) for name in spans(cells[0])}
    # one rating and one key stand for all
    kinds = {re.sub(r"^ratings\.[a-z-]+", "ratings.supported", name) for name in settings}

    assert written == kinds | {"keys.undo"}


def first_cells(document: str, head: str) -> list[str]:
    return [cells[0].strip("`") for cells in rows(section((ROOT / document).read_text("utf-8"), head))]


def test_every_flag_rating_and_status_is_described_and_no_other() -> None:
    assert sorted(first_cells("docs/flags.md", "## Flags")) == sorted(FlagCode)
    assert sorted(first_cells("docs/flags.md", "## Ratings")) == sorted(Rating)
    assert sorted(first_cells("docs/flags.md", "## Status")) == sorted(Status)


def test_every_export_format_is_described_and_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    formats = (ROOT / "docs/formats.md").read_text("utf-8")
    cells = {row[0].strip("`"): row[1] for row in rows(section(formats, "## Exports").partition("###")[0])}

    assert sorted(cells) == sorted([*(each.name for each in EXPORTERS), "all"])
    assert all(cells[each.name] == f"`{each.file}`" for each in EXPORTERS)
    assert ", ".join([*(each.name for each in EXPORTERS), "or all"]) in helped(capsys, "export")


def test_every_suffix_that_a_reader_takes_is_described_and_no_other() -> None:
    cells = rows(section((ROOT / "docs/formats.md").read_text("utf-8"), "## What comes in"))
    described = {name for row in cells for name in spans(row[0]) if name.startswith(".")}

    assert described - {".gz"} == {suffix for reader in READERS for suffix in reader.suffixes}


def test_every_column_of_the_csv_is_described_in_its_order() -> None:
    described = [
        name
        for cells in rows(section((ROOT / "docs/formats.md").read_text("utf-8"), "### csv"))
        for name in spans(cells[0])
    ]

    assert described == list(COLUMNS)


def fields(value: Any) -> set[str]:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        return set(value) | {name for each in value.values() for name in fields(each)}
    return {name for each in value for name in fields(each)} if isinstance(value, list) else set()


def test_every_field_of_the_json_is_described(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store, article = str(tmp_path / "desk.db"), str(ROOT / "sample_articles/07-moscow-briefing.md")
    formats = (ROOT / "docs/formats.md").read_text("utf-8")

    def printed(*words: str) -> dict[str, Any]:
        capsys.readouterr()
        assert main(["--store", store, *words]) == 0
        shape: dict[str, Any] = json.loads(capsys.readouterr().out)
        return shape

    def described(head: str) -> set[str]:
        return set(re.findall(r"\w+", " ".join(re.findall(r"```.*?```|`[^`]+`", section(formats, head), re.DOTALL))))

    extracted = described("### workbench extract") | described("## JSON on stdout")
    assert fields(printed("extract", article)) <= extracted
    assert main(["--store", store, "ingest", article]) == 0
    line = printed("claims", "--format", "jsonl", "--limit", "1")
    assert set(line) <= described("### workbench claims --format jsonl")
    assert set(printed("show", line["key"], "--json")) <= described("### workbench show --json")


def test_the_picture_of_the_screen_is_small_and_asks_no_other_host_for_anything() -> None:
    picture = (ROOT / "docs/screen.svg").read_text("utf-8")

    assert set(re.findall(r"\w+://[^\"' )]+", picture)) == {"http://www.w3.org/2000/svg"}
    assert "At&#160;least&#160;10" in picture
    assert len(picture.encode()) < 300_000


def test_every_field_of_the_other_commands_is_described(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(tmp_path / "desk.db")
    samples = [str(ROOT / "sample_articles" / name) for name in ("03-nour-street-count.html", "04-jazra-hospital.md")]

    def printed(*words: str) -> dict[str, Any]:
        capsys.readouterr()
        assert main(["--store", store, "--by", "ana", *words, "--json"]) == 0
        shape: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[0])
        return shape

    def described(command: str) -> set[str]:
        table = rows(section((ROOT / "docs/formats.md").read_text("utf-8"), "### Other commands with --json"))
        said = {cells[0].strip("`"): set(spans(cells[2])) for cells in table}
        return said[command] | (said["ingest"] if command == "articles" else set())

    assert fields(printed("ingest", *samples)) <= described("ingest")
    assert fields(printed("articles")) <= described("articles")
    assert fields(printed("reextract")) <= described("reextract")
    assert fields(printed("fetch", samples[0])) <= described("fetch")
    assert set(printed("stats")) <= described("stats")
    assert fields(printed("log")) <= described("log")
    assert main(["--store", store, "claims", "--search", "Jazra", "--format", "jsonl"]) == 0
    claim = json.loads(capsys.readouterr().out.splitlines()[-1])["key"]
    assert fields(printed("candidates", claim)) <= described("candidates")


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_the_locks_name_no_host_and_every_package_by_its_hash(name: str) -> None:
    lock = (ROOT / "requirements" / name).read_text("utf-8")
    packages = re.findall(r"^[a-z0-9].*", lock, re.MULTILINE)

    assert "://" not in lock
    assert packages
    assert all("==" in each and each.endswith("\\") for each in packages)
