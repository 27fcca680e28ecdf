"""Sets that no desk would write, and an import that breaks off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace

import pytest

from store.errors import DeskError, Refused, StoreError
from store.model import Dossier, Rating, Verdict
from tests.store.conftest import (
    EVERYTHING,
    bring,
    contents,
    dossier,
    exported,
    key,
    told,
)
from workbench.exporters import read_dossiers
from workbench.review import Desk


def without_target(whole: Dossier) -> Dossier:
    return replace(whole, links=tuple(replace(each, claim=None, article=None, version=None) for each in whole.links))


def to_itself(whole: Dossier) -> Dossier:
    first, *rest = whole.links
    return replace(whole, links=(replace(first, link=replace(first.link, target=whole.claim.key)), *rest))


def under_another_article(whole: Dossier) -> Dossier:
    return replace(whole, version=replace(whole.version, article="somewhere-else"))


@pytest.mark.parametrize("spoil", [without_target, to_itself, under_another_article])
def test_a_set_that_does_not_hold_together_is_refused_whole(
    worked: Desk, elsewhere: Desk, spoil: Callable[[Dossier], Dossier]
) -> None:
    whole = told(exported(worked))
    thirty = whole.pop(key(worked, "30 people"))
    before = contents(elsewhere.path)

    with pytest.raises(StoreError, match=f"{thirty.claim.key}|{thirty.article.key}"):
        bring(elsewhere, whole[key(worked, "7 people")], spoil(thirty))
    assert contents(elsewhere.path) == before
    assert elsewhere.check() == ()


def test_a_file_that_breaks_off_leaves_nothing(worked: Desk, elsewhere: Desk) -> None:
    path = exported(worked)
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))
    before = contents(elsewhere.path)

    with pytest.raises(DeskError, match="cut short"):
        elsewhere.import_(path)
    assert contents(elsewhere.path) == before


def test_a_program_killed_in_the_middle_leaves_nothing(worked: Desk, elsewhere: Desk) -> None:
    before = contents(elsewhere.path)
    code = (
        "import os, sys; from pathlib import Path; from store.database import Store\n"
        "from workbench.exporters import read_dossiers\n"
        "def broken():\n"
        "    for number, dossier in enumerate(read_dossiers(Path(sys.argv[2]))):\n"
        "        if number == 5: os.kill(os.getpid(), 9)\n"
        "        yield dossier\n"
        "Store.open(sys.argv[1]).bring_in(broken(), 'cleo', '2026-05-09T12:00:00Z')\n"
    )
    ran = subprocess.run([sys.executable, "-c", code, str(elsewhere.path), str(exported(worked))], check=False)

    assert ran.returncode == -9
    assert contents(elsewhere.path) == before
    assert elsewhere.import_(exported(worked)).claims == 8
    assert elsewhere.check() == ()


def test_characters_that_no_store_can_keep_are_replaced(desk: Desk, elsewhere: Desk) -> None:
    seven = dossier(desk, "7 people")
    text = seven.version.text.replace("harbour", "har\x00our")
    odd = replace(
        seven,
        version=replace(seven.version, text=text, sha256=""),
        notes=(),
        verdicts=(
            Verdict(
                "v-1",
                seven.claim.key,
                Rating.SUPPORTED,
                "\ud800\x00",
                "x",
                "2026-05-05T00:00:00Z",
                low=float("nan"),
                high=1e300,
            ),
        ),
    )
    bring(elsewhere, odd)

    assert elsewhere.check() == ()
    assert elsewhere.dossier(seven.claim.key).verdicts[0].reason == "��"
    bring(elsewhere, odd)
    assert len(elsewhere.log()) == 1


def test_spans_beyond_the_text_are_brought_into_it(worked: Desk, elsewhere: Desk) -> None:
    thirty = told(exported(worked))[key(worked, "30 people")]
    short = "Too short."
    links = tuple(
        replace(each, version=replace(each.version, text=short, sha256="")) if each.claim and each.version else each
        for each in thirty.links
    )
    bring(elsewhere, replace(thirty, links=links))
    path = exported(elsewhere)

    assert set(told(path)) == {line.key for line in elsewhere.every_line(EVERYTHING)}
    assert elsewhere.check() == ()


def test_nobody_imports_without_a_name(worked: Desk, elsewhere: Desk) -> None:
    with pytest.raises(Refused, match="name"):
        elsewhere.store().bring_in(read_dossiers(exported(worked)), "  ", elsewhere.clock())
