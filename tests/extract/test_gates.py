"""A gate is a set of words that is asked before a pattern is searched; it may never hide what the pattern would find.

Every alternative of every pattern is written out here, so that a word that is added to a pattern alone is noticed.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator, Sequence
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from workbench.extract.events import dates
from workbench.extract.figures import hedges
from workbench.extract.figures.terms import terms_of
from workbench.extract.rows.rules.deaths import told_in
from workbench.extract.rows.rules.denials import denied_in
from workbench.extract.text import dates as full_dates
from workbench.extract.text.tokens import words_in
from workbench.extract.words import LANGUAGES
from workbench.extract.words.patterns import pattern

WORDS = LANGUAGES[0]
DENIED, TOLD = denied_in(WORDS), told_in(WORDS.assertions)
ENDINGS = ("", "Reuters", " him as saying", "him as saying")
"""What a pattern that looks ahead wants to see behind its words."""

GATES = [
    (DENIED.none, DENIED.openers),
    (DENIED.deed, DENIED.openers),
    (TOLD.befell, TOLD.harms),
    (TOLD.befell, TOLD.persons),
    (TOLD.did, TOLD.harms),
    (TOLD.did, TOLD.persons),
    (pattern(WORDS.assertions.accused), WORDS.assertions.accusing),
    (pattern(WORDS.assertions.claimed), WORDS.assertions.claiming),
    *((pattern(getattr(WORDS.days, name)), gate) for name, gate in WORDS.days.gates.items()),
    (pattern(WORDS.days.weekday), frozenset(WORDS.weekdays)),
    (pattern(WORDS.days.month), frozenset(WORDS.months)),
]


@pytest.mark.parametrize(("pattern", "gate"), GATES)
def test_a_gate_opens_for_every_alternative_of_its_pattern(pattern: re.Pattern[str], gate: frozenset[str]) -> None:
    samples = _samples(parser.parse(pattern.pattern, pattern.flags))
    found = [sample + ending for sample in samples for ending in ENDINGS if pattern.search(sample + ending)]
    hidden = [text for text in found if gate.isdisjoint(words_in(text))]
    assert not hidden
    # one is no match: that without the blank between two words
    assert len(samples) - 1 <= sum(any(text.startswith(sample) for text in found) for sample in samples)


def test_a_full_date_has_a_month_or_is_numeric() -> None:
    pattern = full_dates._pattern(WORDS)
    for sample in _samples(parser.parse(pattern.pattern, pattern.flags)):
        assert pattern.search(sample)
        assert dates._NUMERIC.search(sample) or not words_in(sample).isdisjoint(WORDS.months)


class _Everything(frozenset[str]):
    """A gate that is always open."""

    def __contains__(self, _: object) -> bool:
        return True

    def isdisjoint(self, _: object) -> bool:
        return False


def test_no_hedge_begins_with_a_word_that_its_gate_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(7)  # noqa: S311 - nothing secret
    known = sorted(
        _vocabulary(WORDS.counting.hedges) | set("it that the a is was were to be have not said early".split())
    )
    texts = [" ".join([word, *chance.choices(known, k=6)]) for word in known for _ in range(30)]
    terms = [terms_of(text, 0, len(text), WORDS) for text in texts]
    gated = [hedges.doubts_of(one) for one in terms]
    monkeypatch.setitem(vars(WORDS.counting.hedges), "anchors", _Everything())
    assert [hedges.doubts_of(one) for one in terms] == gated
    assert sum(map(len, gated)) > len(known)


def _vocabulary(module: object) -> set[str]:
    """The words of all sets that a module has."""
    sets = [value for value in vars(module).values() if isinstance(value, frozenset | dict)]
    return {word for one in sets for word in one if isinstance(word, str) and word.strip()}


def _samples(items: Iterable[tuple[object, Any]]) -> list[str]:
    """Words that match a pattern's parts one after another: each alternative of each part once, beside the others' first."""
    parts = [list(dict.fromkeys(_part((kind, value)))) for kind, value in items]
    firsts = [part[0] for part in parts]
    return ["".join([*firsts[:at], each, *firsts[at + 1 :]]) for at, part in enumerate(parts) for each in part] or [""]


def _part(item: tuple[object, Any]) -> Iterator[str]:
    kind, value = item
    match str(kind):
        case "LITERAL":
            yield chr(value)
        case "NOT_LITERAL" | "ANY":
            yield "x"
        case "IN":
            yield _one_of(value)
        case "BRANCH":
            for branch in value[1]:
                yield from _samples(branch)
        case "SUBPATTERN":
            yield from _samples(value[-1])
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, most, inner = value
            yield from (each * max(least, min(1, int(most))) for each in _samples(inner))
            if not least:
                yield ""
        case "AT" | "ASSERT" | "ASSERT_NOT":
            yield ""
        case other:
            raise AssertionError(f"no sample for {other}")


def _one_of(choices: Sequence[tuple[object, Any]]) -> str:
    """A character of a class: one that is written out in it, else a letter, a digit or a blank that it admits."""
    kind, value = choices[0]
    match str(kind):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0])
        case "NEGATE":
            return " "
        case _:
            return {"CATEGORY_DIGIT": "1", "CATEGORY_WORD": "x", "CATEGORY_SPACE": " "}[str(value)]
