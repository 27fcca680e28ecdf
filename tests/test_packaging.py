"""What the package says of itself: every dependency is used, and says why it is there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import metadata, packages_distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = (ROOT / "pyproject.toml").read_text("utf-8")
MADE = (
    ("gazetteer/data.py", "GeoNames"),
    ("extract/words/english/lexicon/*.py", "WordNet"),
    ("extract/words/english/tags.txt", "GUM"),
)
"""Files that a program of docs/ made from the work of others, and whose."""
MADE_BY = re.compile(r"\bdocs/\S*make")


def imported() -> set[str]:
    """The top names that the program imports, wherever in a module."""
    sources = (path.read_text("utf-8") for room in ("store", "workbench") for path in (ROOT / room).rglob("*.py"))
    return {name for text in sources for name in re.findall(r"^\s*(?:from|import) (\w+)", text, re.MULTILINE)}


def declared() -> set[str]:
    """The packages that the program asks for."""
    return {canonicalize_name(Requirement(each).name) for each in tomllib.loads(PROJECT)["project"]["dependencies"]}


def needed(name: str, extra: str = "") -> list[Requirement]:
    """What a package needs here, with one of its extras or without."""
    found = [Requirement(each) for each in requires(name) or ()]
    return [each for each in found if each.marker is None or each.marker.evaluate({"extra": extra})]


def needed_in_the_end() -> Iterator[Requirement]:
    """What the program needs, and what that needs."""
    waiting, seen = needed("claim-workbench"), set()
    while waiting:
        one = waiting.pop()
        if one.name not in seen:
            waiting += needed(one.name)
        seen.add(one.name)
        yield one


def left_out_by_an_old_pip() -> set[str]:
    """What comes with extras that are asked for in another spelling than they are offered in.

    pip before 23.3 compares them letter for letter, warns, and goes on without.
    """
    return {
        canonicalize_name(brought.name)
        for one in needed_in_the_end()
        for extra in one.extras - set(metadata(one.name).get_all("Provides-Extra") or ())
        for brought in needed(one.name, canonicalize_name(extra))
        if brought not in needed(one.name)
    }


def test_an_old_pip_installs_all_that_is_needed() -> None:
    assert left_out_by_an_old_pip() <= declared()


def test_every_dependency_is_imported_by_the_program() -> None:
    ours = imported()
    used = {
        canonicalize_name(distribution)
        for module, distributions in packages_distributions().items()
        if module in ours
        for distribution in distributions
    }

    assert declared() - used - left_out_by_an_old_pip() == set()


def test_every_dependency_has_its_reason_above_it() -> None:
    listed = PROJECT.partition("\ndependencies = [\n")[2].partition("\n]")[0].splitlines()
    unexplained = [line for above, line in zip(["", *listed], listed, strict=False) if '"' in line and "#" not in above]

    assert unexplained == []


def test_every_notice_goes_along_with_the_package_and_is_named_by_the_readme() -> None:
    licences = tomllib.loads(PROJECT)["project"]["license-files"]
    readme = (ROOT / "README.md").read_text("utf-8")
    notices = {str(path.relative_to(ROOT)) for path in (ROOT / "workbench").rglob("NOTICE*")}

    assert set(licences) == {"LICENSE", *notices}
    assert [name for name in licences if f"]({name})" not in readme] == []


@pytest.mark.parametrize(("pattern", "made_from"), MADE)
def test_every_file_made_from_the_work_of_others_says_so(pattern: str, made_from: str) -> None:
    files = [path for path in (ROOT / "workbench").glob(pattern) if MADE_BY.search(head(path))]

    assert files
    assert [path.name for path in files if made_from not in head(path) or "NOTICE" not in head(path)] == []


def head(path: Path) -> str:
    """The first lines of a file."""
    return path.read_text("utf-8")[:1000]
