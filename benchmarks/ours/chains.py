"""Chains: who said each claim of a document, by the fullest name, down to the root; and the claim's flags."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from benchmarks.ours.interface import Measure, Result, Tally
from benchmarks.ours.marked import in_braces
from benchmarks.tasks import chains
from benchmarks.tasks.interface import Row

FLAGS = frozenset(
    {"hedged", "unnamed-source", "second-hand", "interested-party", "unattributed-casualty", "damaged-quote"}
)
"""The others say something about a figure or a headline, which are measured by themselves."""

_LEADING = re.compile(r"^(?:the|an?)\s+")


def measure(rows: Sequence[Row]) -> Result:
    """Every claim of every document."""
    tally = Tally()
    for document in rows:
        for where, claim, given in _claims(document):
            _compare(tally, where, claim, given)
    return tally.result()


def _claims(document: Row) -> Iterator[tuple[str, Row, Row]]:
    """Each claim with its words and what the product says of it."""
    marked = in_braces(document["marked"])
    documents = {document["id"]: {**document, "text": marked.text}}
    for span, claim in zip(marked.spans, document["claims"], strict=True):
        words = marked.text[slice(*span)]
        question = {"id": words, "doc": document["id"], "span": span, "text": words}
        yield words, claim, chains.TASK.predict(question, documents)


def _compare(tally: Tally, where: str, asked: Row, given: Row) -> None:
    hops, found = asked["chain"], given["chain"]
    names = [(one["name"], _name(one, hops)) for one in found]
    tally.check("chain", where, [one["name"] for one in hops], names, right=_names(hops) == [name for _, name in names])
    if hops:
        tally.check(
            "root", where, hops[0]["name"], names[:1], right=bool(names) and names[0][1] == _plain(hops[0]["name"])
        )
        tally.check("kind", where, hops[0]["kind"], found[0]["kind"] if found else None)
    if any(_plain(one["name"]) not in where.lower() for one in hops):
        tally.check(
            "resolved", where, [one["name"] for one in hops], names, right=_names(hops) == [name for _, name in names]
        )
    for hop, answer in zip(hops, found, strict=False):
        if "first_hand" in hop:
            tally.check("first hand", where, hop["first_hand"], answer["first_hand"])
    flags = FLAGS - set(asked.get("undecided", ()))
    tally.compare("flags", where, sorted(flags & set(asked["flags"])), sorted(flags & set(given["flags"])))


def _names(hops: Sequence[Row]) -> list[str]:
    return [_plain(one["name"]) for one in hops]


def _name(given: Row, asked: Sequence[Row]) -> str:
    """The name asked for, where this is another that will do; else itself."""
    name = _plain(given["name"])
    return next((_plain(one["name"]) for one in asked if name in map(_plain, one.get("also", ()))), name)


def _plain(name: str) -> str:
    return _LEADING.sub("", name.lower())


MEASURE = Measure("chains", measure)
