"""The worked examples of CONTRIBUTING do what they say, each in the place of a new part of its family."""

from __future__ import annotations

import ast
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from screens import opened, sees, until

from store.model import Article, Casualty, Claim, Figure, FigureKind, FlagCode, Policy, Qualifier, Span, TargetKind
from workbench import flags
from workbench.config import Settings
from workbench.exporters import Export
from workbench.extract import extract
from workbench.extract.extraction import analyse
from workbench.extract.provenance.provenance import provenance_of
from workbench.extract.rows.rules import RULES
from workbench.extract.words import LANGUAGES, Words
from workbench.extract.words.english import sayings
from workbench.extract.words.english.conjugation import forms_of
from workbench.extract.words.hops import frames_of
from workbench.extract.words.sayings import Sayings
from workbench.extract.words.speech import Stance
from workbench.providers import PROVIDERS
from workbench.readers import Content, ReadingError
from workbench.review import Desk
from workbench.tui.acting import Acting
from workbench.tui.acts import ACTS
from workbench.tui.keys import KEYS

ROOT = Path(__file__).parent.parent
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
EXAMPLES = {
    block.splitlines()[0].removeprefix("# ").removeprefix("in "): block
    for block in re.findall(r"^```python\n(.*?)^```$", CONTRIBUTING, re.MULTILINE | re.DOTALL)
}


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """A module made of the example that CONTRIBUTING has for a path, among other names."""

    def made(path: str, **names: object) -> Any:  # noqa: ANN401 - whatever the example has
        module = ModuleType(path.removesuffix(".py").replace("/", "."))
        if not names:
            monkeypatch.setitem(sys.modules, module.__name__, module)
        # where it would stand: Textual looks for a dialog's style sheet beside its module
        module.__file__ = str(ROOT / path)
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
    text = "The army shelled the harbour on Tuesday morning, the mayor said. Cluster munitions."
    before = {claim.text for claim in extract(article, text).claims}

    find_weapons = example("workbench/extract/rows/rules/weapons.py").find_weapons
    monkeypatch.setattr("workbench.extract.rows.segments.RULES", (*RULES[:-1], find_weapons, RULES[-1]))

    assert {claim.text for claim in extract(article, text).claims} - before == {"Cluster munitions"}


def test_a_code_is_one_line_with_all_its_words() -> None:
    (line,) = re.findall(r"`ROUND_NUMBER = (\(.*?\))`", CONTRIBUTING)
    code, short, label, meaning = ast.literal_eval(line)

    assert FlagCode("hedged").short == "hedged"
    assert code not in list(FlagCode)
    assert len(short) <= 10
    assert label
    assert meaning
    for known in FlagCode:
        assert 0 < len(known.short) <= 10
        assert known.label
        assert known.meaning


@pytest.mark.parametrize(("low", "raised"), [(100, True), (12, False), (None, False)])
def test_the_flag_is_raised_on_a_round_toll_alone(
    low: float | None, *, raised: bool, example: Callable[..., Any]
) -> None:
    codes = SimpleNamespace(ROUND_NUMBER="round-number")
    module = example("workbench/flags.py", **vars(flags) | {"FlagCode": codes})
    figure = Figure(
        Span(0, 3), "100", low, low, "people", FigureKind.COUNT, Qualifier.EXACTLY, casualty=Casualty.KILLED
    )

    found = list(module.round_number(flags.Case(Claim("k", "a", Span(0, 10), "100 died", figure))))

    assert [flag.code for flag in found] == (["round-number"] if raised else [])


def test_the_exporter_states_its_rules_and_its_claims_one_a_line(example: Callable[..., Any]) -> None:
    exporter = example("workbench/exporters/listing.py").LIST
    export = Export("A desk", "https://desk.example", Policy(name="two eyes"), "2017-06-12T10:00:00Z", "abab" * 16)

    text = "".join(exporter.write([], export))

    assert text.startswith("Checked claims, A desk, 2017-06-12T10:00:00Z, journal abababababababab\n")
    assert "two eyes" in text
    assert "The checkable part of a sentence" in text


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with one article, from an address."""
    page = {"id": "a", "title": "Market hit", "url": "https://daily.example/orlen", "published": "2017-06-11"}
    page["text"] = "At least 12 people were killed in Orlen, the Riverside Monitor said."
    (tmp_path / "article.jsonl").write_text(json.dumps(page), encoding="utf-8")
    with Desk.open(tmp_path / "desk.db", Settings(), "ana", create=True) as made:
        list(made.take_in([str(tmp_path / "article.jsonl")]))
        yield made


def test_the_provider_offers_the_archived_page_before_all_else(
    example: Callable[..., Any], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer_archived = example("workbench/providers/archived.py").offer_archived
    monkeypatch.setattr("workbench.providers.PROVIDERS", (offer_archived, *PROVIDERS))
    claim = desk.lines()[0].key

    assert [(each.kind, each.key) for each in desk.candidates(claim)] == [
        (TargetKind.EVIDENCE, "https://web.archive.org/web/20170611/https://daily.example/orlen")
    ]
    assert desk.candidates(claim, "nobody") == ()


async def test_the_screen_opens_by_its_act_and_is_left_by_escape(example: Callable[..., Any], desk: Desk) -> None:
    show_stats = example("workbench/tui/screens/stats.py").show_stats
    async with opened(desk) as pilot:
        review = pilot.app.screen
        assert isinstance(review, Acting)
        review.start(show_stats(review))
        await sees(pilot, "The desk in figures", "claims  1", "articles  1", "open  1")
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is review)


def test_every_key_that_is_no_action_has_its_act_and_no_act_is_without_a_key() -> None:
    assert set(ACTS) == {key.name for key in KEYS if not key.action}


def test_the_language_counts_and_says_who_told_of_it(
    example: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    german = example("workbench/extract/words/german/__init__.py").GERMAN
    for room in ("words", "text.language", "extraction"):
        monkeypatch.setattr(f"workbench.extract.{room}.LANGUAGES", (*LANGUAGES, german))
    text = (
        "Anwohner sagten, dass bei dem Angriff auf den Markt am 3. Mai 2019 mindestens 50 Menschen getötet worden sind."
        "\n\nDie Zahl ist nach Angaben von Ärzten nicht sicher. Angeblich starben zwölf Kinder in der Stadt.\n"
    )

    found = extract(Article("k", "n", title="Angriff auf Markt"), text)

    assert found.article.language == "de"
    assert found.problems == ()
    assert [(one.words, one.low, one.high, one.unit, one.casualty, one.hedges) for one in found.figures] == [
        ("mindestens 50", 50, None, "Menschen", Casualty.KILLED, ()),
        ("zwölf", 12, 12, "Kinder", Casualty.KILLED, ("angeblich",)),
    ]
    toll = next(claim for claim in found.claims if claim.figure == found.figures[0])
    assert [hop.name for hop in toll.chain] == ["Anwohner"]
    assert FlagCode.UNNAMED_SOURCE in [flag.code for flag in toll.flags]


def test_a_language_says_what_it_does_not_read(example: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    german = example("workbench/extract/words/german/__init__.py").GERMAN
    least = Words(german.language, german.name, german.common)
    for room in ("words", "text.language", "extraction"):
        monkeypatch.setattr(f"workbench.extract.{room}.LANGUAGES", (*LANGUAGES, least))
    text = "Die Anwohner sagten, dass bei dem Angriff auf den Markt in der Stadt mindestens 50 Menschen starben.\n"

    found = extract(Article("k", "n"), text)

    assert found.claims
    # “mindestens 50” is not 50: what no words of the language tell must not be read with those of another
    assert (found.figures, found.attributions) == ((), ())
    assert any("not read in German" in problem.what for problem in found.problems)


def chain_of(text: str, words: Words) -> list[str]:
    """The sources of a sentence, nearest the event first."""
    return [
        hop.name
        for hop in provenance_of(analyse(Article("k", "n", language="en"), text, words)).chain(Span(0, len(text)))
    ]


def test_every_group_of_words_is_named_where_a_language_is_added() -> None:
    table = CONTRIBUTING.partition("\n## Adding a language\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([a-z_]+)`", table)) | set(re.findall(r"^    (\w+)=", table, re.MULTILINE))

    assert {field.name for field in fields(Words)} - named == set()


def test_the_frame_makes_a_hop_of_its_example_that_was_none() -> None:
    (line,) = re.findall(r"^X … .*\|.*\|.*$", CONTRIBUTING, re.MULTILINE)
    (frame,) = frames_of(line, forms_of)
    english = LANGUAGES[0]
    with_frame = replace(english, hops=replace(english.hops, frames=(*english.hops.frames, frame)))

    assert chain_of(frame.example, english) == [frame.chain[0]]
    assert chain_of(frame.example, with_frame) == list(frame.chain)


def test_the_cue_has_its_sentence_read(monkeypatch: pytest.MonkeyPatch) -> None:
    (line,) = re.findall(r"^fess_up: .*$", CONTRIBUTING, re.MULTILINE)
    (text,) = re.findall(r"“(the mayor fessed up .*?)”", CONTRIBUTING)
    english = LANGUAGES[0]
    assert chain_of(f"{text}.", english) == []

    verbs = sayings.VERBS | {Stance.ADMITS: f"{sayings.VERBS[Stance.ADMITS]}\n{line}"}
    looked_up = vars(Sayings(verbs, sayings.NOUNS, forms_of))
    for name in [*vars(english.saying)]:
        if name in looked_up:
            monkeypatch.setitem(vars(english.saying), name, looked_up[name])
        else:
            monkeypatch.delitem(vars(english.saying), name)  # what was looked up without the cue
    assert chain_of(f"{text}.", english) == ["mayor"]
