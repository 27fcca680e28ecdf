"""The worked examples of CONTRIBUTING do what they say, each in the place of a new part of its family."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from store.model import Article, Casualty, Claim, Figure, FigureKind, FlagCode, Policy, Qualifier, Span
from workbench import flags
from workbench.exporters import Export
from workbench.extract import extract
from workbench.extract.rules import RULES
from workbench.readers import Content, ReadingError

CONTRIBUTING = (Path(__file__).parent.parent / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLES = {
    block.splitlines()[0].removeprefix("# ").removeprefix("in "): block
    for block in re.findall(r"^```python\n(.*?)^```$", CONTRIBUTING, re.MULTILINE | re.DOTALL)
}


class Codes(StrEnum):
    """The codes there are, and the example's."""

    ROUND_NUMBER = "round-number"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """A module made of the example that CONTRIBUTING has for a path, among other names."""

    def made(path: str, **names: object) -> Any:  # noqa: ANN401 - whatever the example has
        module = ModuleType(path.removesuffix(".py").replace("/", "."))
        if not names:
            monkeypatch.setitem(sys.modules, module.__name__, module)
        vars(module).update(names)
        exec(compile(EXAMPLES[path], path, "exec", dont_inherit=True), vars(module))  # noqa: S102 - our own words
        return module

    return made


def test_the_reader_reads_a_message_and_refuses_one_without_text(example: Callable[..., Any]) -> None:
    reader = example("workbench/readers/mail.py").READER
    message = b"From: Ana <ana@desk.example>\nSubject: =?utf-8?q?Strike_at_Kars=C3=A1va?=\n\nAt least 12 people died.\n"

    (reading,) = reader.read(Content.of_bytes("strike.eml", message))

    assert reading.article.title == "Strike at Karsáva"
    assert reading.text == "At least 12 people died.\n"
    with pytest.raises(ReadingError):
        list(reader.read(Content.of_bytes("page.eml", b"Content-Type: text/html\n\n<p>At least 12</p>")))


def test_the_rule_finds_a_claim_that_no_other_finds(
    example: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    article = Article("k", "n", title="Strike near Karsava")
    text = "The army shelled the harbour on Tuesday morning, the mayor said. Cluster munitions used."
    before = {claim.text for claim in extract(article, text).claims}

    find_weapons = example("workbench/extract/rules/weapons.py").find_weapons
    monkeypatch.setattr("workbench.extract.claims.RULES", (*RULES[:-1], find_weapons, RULES[-1]))

    assert {claim.text for claim in extract(article, text).claims} - before == {"Cluster munitions used."}


@pytest.mark.parametrize(("low", "raised"), [(100, True), (12, False), (None, False)])
def test_the_flag_is_raised_on_a_round_toll_alone(
    low: float | None, *, raised: bool, example: Callable[..., Any]
) -> None:
    module = example("workbench/flags.py", **vars(flags) | {"FlagCode": Codes})
    figure = Figure(
        Span(0, 3), "100", low, low, "people", FigureKind.COUNT, Qualifier.EXACTLY, casualty=Casualty.KILLED
    )

    found = list(module.round_number(flags.Case(Claim("k", "a", Span(0, 10), "100 died", figure))))

    assert [flag.code for flag in found] == (["round-number"] if raised else [])
    assert "round-number" not in list(FlagCode)


def test_the_exporter_states_its_rules_and_its_claims_one_a_line(example: Callable[..., Any]) -> None:
    exporter = example("workbench/exporters/listing.py").LIST
    export = Export("A desk", "https://desk.example", Policy(name="two eyes"), "2017-06-12T10:00:00Z", "abab" * 16)

    text = "".join(exporter.write([], export))

    assert text.startswith("Checked claims, A desk, 2017-06-12T10:00:00Z, journal abababababababab\n")
    assert "two eyes" in text
    assert "The checkable part of a sentence" in text
