"""Whom a description means: "the monitor", "the ministry", "the sources", "one of the officials", "the army"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter

from store.model import HopKind, Place, Span
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.mentions import Mention, body_of, strip_article
from workbench.extract.entities.roster import plain, runs_in
from workbench.extract.entities.speaker import AUTHORS, Heard, Speaker
from workbench.extract.words import Words

_SOME_OF = re.compile(
    r"(?:one|some|several|many|two|three|a number|most|all) of (?=(?:the|these|those)\b)", re.IGNORECASE
)
JUST_BEFORE = 600
"""Characters before "the group" in which it was named."""
_ANY_BODY = frozenset({"group", "organisation", "organization"})
_OF_NATIONS = frozenset(
    "army military government regime police coalition parliament opposition presidency navy".split()
)
"""Bodies that every state has: which one is meant, the article says elsewhere."""
_ALSO_CALLED = {"army": "army|military", "military": "military|army"}


def meant_by(mention: Mention, span: Span, heard: Heard) -> Speaker | None:
    """Who a description at a place means, None where it says all there is."""
    if mention.kind is HopKind.DOCUMENT and mention.definite and mention.head in heard.analysis.words.own_texts:
        return next((one for one in heard.before(span) if one.kind in AUTHORS), None)
    some = _SOME_OF.match(mention.words)
    if some and mention.words[some.end() :]:
        rest = mention.words[some.end() :]
        mention = replace(mention, name=rest, definite=True, head=plain(rest.split()[-1]))
    found = (
        _earlier(mention, span, heard)
        or _known(mention, heard)
        or _named_elsewhere(mention, heard)
        or _of_nation(mention, span, heard)
        or _named_just_before(mention, span, heard)
    )
    return None if found is None or found.name == mention.name else found


def _earlier(mention: Mention, span: Span, heard: Heard) -> Speaker | None:
    if not mention.definite and mention.kind is not HopKind.ORGANISATION:
        return None
    alike = next((one for one in heard.before(span) if _describes(mention, one, heard)), None)
    return alike or _sources(mention, span, heard)


def _sources(mention: Mention, span: Span, heard: Heard) -> Speaker | None:
    """Reads "The sources" as any people who spoke before without a name."""
    if mention.head not in {"source", "sources"}:
        return None
    crowds = (one for one in heard.before(span) if one.kind is HopKind.UNNAMED and one.plural is mention.plural)
    return next(crowds, None)


def _describes(mention: Mention, speaker: Speaker, heard: Heard) -> bool:
    """A description fits a speaker whose own words, known descriptions or introduction hold its noun."""
    head, words = mention.head, heard.analysis.words
    if mention.plural != speaker.plural and speaker.kind is not HopKind.UNNAMED:
        return False
    stem, name = head.removesuffix("s"), speaker.name.lower()
    if stem in name and re.search(rf"\b{re.escape(stem)}", name):
        return True
    if speaker.kind is HopKind.ORGANISATION:
        body = body_of(speaker.name, words)
        return bool(body and any(known.endswith(head) for known in body.described)) or head in _ANY_BODY
    if head == "official" and speaker.kind in {HopKind.NAMED, HopKind.ROLE}:
        return speaker.kind is HopKind.ROLE or not words.roles.isdisjoint(heard.introduction(speaker.name))
    if speaker.kind is HopKind.NAMED and (head in words.people or head in words.roles):
        return head in heard.introduction(speaker.name)
    return False


def _known(mention: Mention, heard: Heard) -> Speaker | None:
    """A well-known body that this article names and that goes by such a description."""
    words = heard.analysis.words
    phrase, known = strip_article(mention.name).lower().split(" "), _described_as(words)
    numbers = {number for at in range(len(phrase)) for number in known.get(" ".join(phrase[at:]), ())}
    for number in sorted(numbers):
        full = heard.fullest(words.bodies[number].name)
        if heard.stands(full):
            return _body(full)
    return None


@lru_cache(maxsize=4)
def _described_as(words: Words) -> dict[str, list[int]]:
    """The well-known bodies, by number, that go by each description."""
    found: dict[str, list[int]] = {}
    for number, body in enumerate(words.bodies):
        for known in body.described:
            found.setdefault(known, []).append(number)
    return found


def _named_elsewhere(mention: Mention, heard: Heard) -> Speaker | None:
    """A body whose name in this article holds the noun: "the ministry" and "Russian Foreign Ministry"."""
    if mention.kind is not HopKind.ORGANISATION or not mention.definite:
        return None
    names = [one.words for one in heard.analysis.roster.having(mention.head) if " " in one.words]
    return _body(max(names, key=len)) if names else None


def _of_nation(mention: Mention, span: Span, heard: Heard) -> Speaker | None:
    """Reads "the army" as the army that this article names last before: "Syrian army"."""
    if not mention.definite or mention.name.lower() not in _OF_NATIONS:
        return None
    heads = _ALSO_CALLED.get(mention.head, mention.head)
    if heads not in heard.nations:
        heard.nations[heads] = list(_nations(heads, heard.analysis))
    named = heard.nations[heads]
    before = max(0, bisect_left(named, span.start, key=itemgetter(0)) - 1)
    return _body(named[before][1]) if named else None


def _nations(heads: str, analysis: ArticleAnalysis) -> Iterator[tuple[int, str]]:
    """Where the article names such a body with its nation."""
    for match in re.finditer(rf"\b([A-Z][\w.]+) (?:{heads})\b(?! (?:officials?|sources?|forces))", analysis.named.text):
        nation = plain(match[1])
        if nation in analysis.words.origins or nation in analysis.words.place_words:
            yield match.start(), match.group()


def _named_just_before(mention: Mention, span: Span, heard: Heard) -> Speaker | None:
    """Reads "the group" as the body that the article named last: "Union of Syrian Medical Relief Organisations"."""
    if not mention.definite or mention.name.lower() not in _ANY_BODY or span.place is not Place.TEXT:
        return None
    analysis = heard.analysis
    earlier = analysis.named.text[max(0, span.start - JUST_BEFORE) : span.start]
    for run in reversed(list(runs_in(earlier))):
        words = run.words.split()
        before = _joined(earlier[: run.start])
        heads = {plain(word) for word in (words[-1], *before.split())}
        heads |= {head.removesuffix("s") for head in heads}
        named = not analysis.words.organisations.isdisjoint(heads) or body_of(run.words, analysis.words)
        if len(words) > 1 and named:
            return _body(f"{before}{run.words}")
    return None


def _joined(before: str) -> str:
    """Reads "Union of " before "Syrian Medical Relief Organisations": a name with "of" or "for" in it."""
    match = re.search(r"(?:[A-Z]\w+ ){1,3}(?:of|for) $", before)
    return match.group() if match else ""


def _body(name: str) -> Speaker:
    return Speaker(name, HopKind.ORGANISATION, Span(0, 0), name, None)
