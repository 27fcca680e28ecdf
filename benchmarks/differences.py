"""What differs between two snapshots: which articles, and in them which claims, figures and attributions, by field."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from benchmarks.tasks.interface import Row

Counts: TypeAlias = dict[str, int]
GONE, NEW = "(gone)", "(new)"
"""In place of a field: the whole thing is in one of the two alone."""
PARTS = {"claims": "claim", "figures": "figure", "attributions": "attribution", "problems": "problem"}
"""The lists of an article, and what one of each is called."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of one thing."""

    article: str
    what: str
    """Article, claim, figure, attribution or problem."""
    field: str
    where: str
    """Which one, by its words."""
    old: object
    new: object

    def words(self) -> str:
        """In a line for a person."""
        changed = "" if self.field in {GONE, NEW} else f": {_json(self.old)} → {_json(self.new)}"
        return f"{self.article}: {self.what} {self.where} {self.field}{changed}"


def counts_of(snapshot: Mapping[str, Row]) -> Counts:
    """How much there is in a snapshot."""
    claims = [claim for row in snapshot.values() for claim in row["claims"]]
    return {
        "articles": len(snapshot),
        "claims": len(claims),
        "chains": sum(bool(claim["chain"]) for claim in claims),
        **{part: sum(len(row[part]) for row in snapshot.values()) for part in PARTS if part != "claims"},
    }


def differences(old: Mapping[str, Row], new: Mapping[str, Row]) -> Iterator[Difference]:
    """Every difference, article by article."""
    for article in dict.fromkeys((*old, *new)):
        one, other = old.get(article), new.get(article)
        yield from _between(article, "article", "", one, other)
        if one is not None and other is not None:
            for part, what in PARTS.items():
                yield from _of_part(article, what, _named(one, part), _named(other, part))


def _of_part(article: str, what: str, old: Mapping[str, Row], new: Mapping[str, Row]) -> Iterator[Difference]:
    for where in dict.fromkeys((*old, *new)):
        yield from _between(article, what, where, old.get(where), new.get(where))


def _between(article: str, what: str, where: str, old: Row | None, new: Row | None) -> Iterator[Difference]:
    if old is None or new is None:
        yield Difference(article, what, NEW if old is None else GONE, where, old, new)
        return
    for field in dict.fromkeys((*old, *new)):
        if field not in PARTS and old.get(field) != new.get(field):
            yield Difference(article, what, field, where, old.get(field), new.get(field))


def _named(article: Row, part: str) -> dict[str, Row]:
    """The things of a list by where they stand and their words; those of one place in their order."""
    met: Counter[str] = Counter()
    found: dict[str, Row] = {}
    for each in article[part]:
        start, end = each["span"] if "span" in each else next(iter(each["content"] or each["cue"] or each["source"]))
        place = f"{each.get('in', 'text')} {start}–{end}"
        met[place] += 1
        words = article[each.get("in", "text")][start:end]
        found[f"{place} “{words}”" + f" #{met[place]}" * (met[place] > 1)] = _without_numbers(each, article)
    return found


def _without_numbers(each: Row, article: Row) -> Row:
    """A claim with its figures by their words: their numbers in the article's list move with every other figure."""
    if "figures" not in each:
        return each
    words = [f"{figure['span'][0]} “{figure['surface']}”" for figure in article["figures"]]
    principal = None if each["figure"] is None else words[each["figure"]]
    return each | {"figure": principal, "figures": [words[number] for number in each["figures"]]}


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
