"""What the package says of itself: every dependency is used, and says why it is there."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parent.parent
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")


def imported() -> set[str]:
    """The top names that the program imports, wherever in a module."""
    sources = (path.read_text("utf-8") for room in ("store", "workbench") for path in (ROOT / room).rglob("*.py"))
    return {name for text in sources for name in re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE)}


def test_every_dependency_is_imported_by_the_program() -> None:
    ours = imported()
    used = {
        re.sub(r"[-_.]+", "-", distribution).lower()
        for module, distributions in packages_distributions().items()
        if module in ours
        for distribution in distributions
    }
    declared = tomllib.loads(PROJECT)["project"]["dependencies"]

    assert {re.split(r"[<>=~]", each)[0] for each in declared} - used == set()


def test_every_dependency_has_its_reason_above_it() -> None:
    listed = PROJECT.partition("\ndependencies = [\n")[2].partition("\n]")[0].splitlines()
    unexplained = [line for above, line in zip(["", *listed], listed, strict=False) if '"' in line and "#" not in above]

    assert unexplained == []
