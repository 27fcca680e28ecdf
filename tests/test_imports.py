"""What a run loads, asked of a process of its own: a static graph of imports cannot see it."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from workbench.exporters import EXPORTERS
from workbench.extract.rows.rules import RULES
from workbench.providers import PROVIDERS
from workbench.readers import READERS

STORE = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "sqlite3"}
SCREEN = {"textual"}
WEB = {"httpx", "httpcore", "socket", "ssl"}
PAGES = {"trafilatura", "lxml", "feedparser"}
ARTICLE = "Residents said at least 50 people, mostly civilians, were reportedly killed in Karsava on 3 July 2019."


def loaded(code: str, among: Iterable[str]) -> set[str]:
    """Which of these modules a process has loaded after running the code."""
    program = f"{code}\nimport sys\nprint(*sys.modules, file=sys.stderr)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(among) & set(ran.stderr.split())


def test_the_vocabulary_loads_neither_store_nor_screen() -> None:
    assert loaded("import store.model", STORE | SCREEN | WEB | PAGES | {"workbench"}) == set()


@pytest.mark.parametrize(
    "room", ["workbench.extract", "workbench.match", "workbench.flags", "workbench.exporters", "workbench.providers"]
)
def test_what_is_pure_loads_no_store_screen_or_page_reader(room: str) -> None:
    assert loaded(f"import {room}", STORE | SCREEN | PAGES | {"httpx", "httpcore"}) == set()


def test_an_extraction_loads_none_of_them_while_it_runs_either() -> None:
    code = f"""
from store.model import Article
from workbench.extract import extract
assert extract(Article("k", "n"), {ARTICLE!r}).claims
"""
    assert loaded(code, STORE | SCREEN | PAGES | {"httpx", "httpcore"}) == set()


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["-h"], ["ingest", "--help"], ["review", "--help"]])
def test_help_and_version_load_neither_store_nor_screen_nor_web(words: list[str]) -> None:
    code = f"from workbench.cli import main\nassert main({words!r}) == 0"

    assert (
        loaded(code, STORE | SCREEN | PAGES | {"httpx", "httpcore", "workbench.extract", "workbench.review"}) == set()
    )


def test_the_lists_are_printed_without_sqlmodel(tmp_path: Path) -> None:
    article, store = tmp_path / "article.txt", str(tmp_path / "desk.db")
    article.write_text(ARTICLE, encoding="utf-8")
    code = f"from workbench.cli import main\nassert main(['--store', {store!r}, *{{words!r}}]) == 0"
    assert loaded(code.format(words=["ingest", str(article)]), {"sqlmodel"}) == {"sqlmodel"}

    for words in (["claims"], ["articles"], ["stats"]):
        assert loaded(code.format(words=words), {"sqlmodel", "alembic", "textual", "trafilatura", "httpx"}) == set()


def test_extracting_to_stdout_opens_no_store(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    code = f"from workbench.cli import main\nassert main(['extract', {str(article)!r}]) == 0"

    assert loaded(code, STORE | SCREEN | PAGES) == set()


FAMILIES = {
    "readers": [type(each).__module__ for each in READERS],
    "exporters": [type(each).__module__ for each in EXPORTERS],
    "providers": [each.__module__ for each in PROVIDERS],
    "rules": [each.__module__ for each in RULES],
}
SHARED = {("workbench.exporters.claimreview", "workbench.exporters.html")}
"""Who may stand on whom: a ClaimReview is a page too, and is escaped by the one door there is for pages."""


@pytest.mark.parametrize("family", FAMILIES)
def test_no_member_of_a_family_stands_on_another(family: str) -> None:
    members = set(FAMILIES[family])
    leaning = {
        (name, node.module)
        for name in members
        for node in ast.walk(ast.parse(inspect.getsource(sys.modules[name])))
        if isinstance(node, ast.ImportFrom) and node.module in members - {name}
    }

    assert len(members) > 1
    assert leaning - SHARED == set()
