"""What a person finds who types --help: every command, with what it takes, an example, and how it ends."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Program
from workbench.cli.application import COMMANDS

SCRIPT = Path(sys.executable).with_name("workbench")
HEAVY = {
    "textual",
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "httpx",
    "trafilatura",
    "feedparser",
    "sentencex",
    "rapidfuzz",
}


@pytest.mark.parametrize("command", [*COMMANDS, "config get", "config set", "config path"])
def test_every_command_tells_what_it_does_with_an_example_and_its_exit_status(program: Program, command: str) -> None:
    ran = program(*command.split(), "--help")

    assert ran.code == 0
    assert ran.err == ""
    assert "Examples:\n" in ran.out
    assert f"workbench {command.split(maxsplit=1)[0]}" in ran.out
    assert "Exit status: 0" in ran.out


@pytest.mark.parametrize(("command", "line"), [(name, line) for name, (_, line) in COMMANDS.items()])
def test_the_list_of_commands_says_what_the_command_itself_says(program: Program, command: str, line: str) -> None:
    said = " ".join(program(command, "--help").out.split("\n\n")[1].split())

    assert said.startswith(line.removesuffix("."))


def test_help_lists_every_command_in_its_own_words(program: Program) -> None:
    out = program("--help").out

    for name, (_, line) in COMMANDS.items():
        assert any(row.split()[:1] == [name] and line[:30] in row for row in out.splitlines()), name


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("show",),
        ("claims", "--flag", "no-such-flag"),
        ("decide", "abc", "excellent"),
        ("link", "abc", "def"),
        ("link", "abc", "def", "--supports", "--contradicts"),
        ("correct", "abc", "--note", "nothing to correct"),
        ("correct", "abc", "--span", "ten to twenty", "--note", "n"),
        ("export", "docx", "-o", "x"),
        ("export", "csv"),
    ],
)
def test_wrong_usage_is_said_on_stderr_and_ends_with_2(desk: Program, words: tuple[str, ...]) -> None:
    ran = desk(*words)

    assert ran.code == 2
    assert ran.out == ""
    assert ran.err


def test_a_mistyped_command_is_answered_with_the_one_that_was_meant(program: Program) -> None:
    assert "'claims'" in program("claim").err


def test_the_version_is_the_installed_one() -> None:
    ran = subprocess.run([SCRIPT, "--version"], capture_output=True, text=True, check=True)

    assert ran.stdout.startswith("claim-workbench ")


@pytest.mark.parametrize(
    "words",
    [("claims",), ("--config", "{}", "claims"), ("export", "csv", "-o", "{}"), ("import", "{}"), ("backup", "{}")],
    ids=["store", "config", "export", "import", "backup"],
)
def test_a_file_that_may_not_be_read_is_a_problem_with_the_file_and_no_wrong_usage(
    desk: Program, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = desk.file("there", "")
    monkeypatch.setattr(os, "access", lambda *_, **__: False)
    ran = desk(*(word.format(there) for word in words))

    assert ran.code != 2, ran.err


def test_the_program_runs_as_a_module_too() -> None:
    words = [sys.executable, "-m", "workbench"]
    ran = subprocess.run([*words, "--version"], capture_output=True, text=True, check=True)
    wrong = subprocess.run([*words, "claims", "--no-such"], capture_output=True, text=True, check=False)

    assert ran.stdout.startswith("claim-workbench ")
    assert wrong.returncode == 2


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["decide", "--help"]])
def test_help_loads_nothing_heavy(words: list[str]) -> None:
    code = f"import sys; from workbench.cli import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert HEAVY & set(ran.stderr.split()) == set()


def test_looking_at_claims_loads_no_sqlmodel(desk: Program) -> None:
    words = ["--store", str(desk.store), "claims"]
    code = f"import sys; from workbench.cli import main; main({words!r}); print(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "12 people" in ran.stdout
    assert {"sqlmodel", "sqlalchemy", "textual", "httpx", "trafilatura"} & set(ran.stderr.split()) == set()


def test_a_shell_is_offered_the_keys_of_the_store(desk: Program) -> None:
    key = desk.claim("12 people")
    words = f"workbench --store {desk.store} show {key[:6]}"
    environment = {
        "_WORKBENCH_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": "4",
        "PATH": "/usr/bin:/bin",
    }
    ran = subprocess.run([SCRIPT], env=environment, capture_output=True, text=True, check=False)

    assert key in ran.stdout.split()
