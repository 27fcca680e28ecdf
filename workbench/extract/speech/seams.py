"""Where a source begins that ran on from the words before it: "in the attack Abdel Rahman said", its comma lost.

A noun phrase without commas has no seam that tags could show; what the nouns mean shows it. Before a person's name only a
title, an office or a kind of body belongs to the name ("the activist Ali Hassan"), not an attack or a suburb.
"""

from __future__ import annotations

import re
from dataclasses import replace

from store.model import Attribution, Span
from workbench.extract.entities.mentions import body_of
from workbench.extract.entities.roster import Name, plain, runs_in
from workbench.extract.text.passages import Passage
from workbench.extract.words import Words

LONGEST = 8
"""Words of a source that needs no second look."""
NEAR = 12
"""Characters before a source in which a preposition is looked for."""
READ = 300
"""Characters of a source that are read."""

_RUN_ON = re.compile(
    r"(?:the|an?|its|his|her|their)\s+(?:[a-z][\w-]*\s+)*?(?P<noun>[a-z][\w-]*)\s+(?P<name>[A-Z][\w.'’-]*(?:\s+[A-Za-z][\w.'’-]*)*)"
)
_BOUND = re.compile(r"\b(?:in|on|at|of|near|by|to|from|during|after|before|against|outside|inside|into|over)\s+$")
_DATED = re.compile(
    r"\b(?:(?:19|20)\d\d\)?|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s+(?=\w)(?!(?:and|or|in|at|to|of|for|by|with|from|near|that|who|which)\b)"
)
"""A date inside of a source: what stands before it told when, and belongs to what is said."""
_LINKS = frozenset("of from at for with in to by".split())
_OFFICE = re.compile(r"\s+(?:\(\s?[A-Z]\w*\s?\)|reporter|correspondent|journalist|photographer)$")
"""What may stand behind a body's name: its letters, or who of it speaks."""
_LAST_ARTICLE = re.compile(
    r"(?:^|\s)((?:an?|the|one|another|its|his)\s(?:[\w.'’/-]+\s){0,4}?[\w.'’/-]+)$", re.IGNORECASE
)


def mended(attribution: Attribution, passage: Passage, words: Words) -> Attribution:
    """The attribution with its source cut at the seam, and what was cut off given to what is said before it."""
    if len(attribution.source) != 1 or not attribution.cue or attribution.source[0].start > attribution.cue[0].start:
        return attribution
    source = attribution.source[0]
    shorter = _seam(Span(source.start, min(source.end, source.start + READ), source.place), passage, words)
    if not shorter:
        return attribution
    seam = source.start + shorter
    return replace(
        attribution,
        source=(Span(seam, source.end, source.place),),
        content=tuple(_up_to(part, source.start, seam, passage) for part in attribution.content),
    )


def _seam(source: Span, passage: Passage, words: Words) -> int | None:
    text = passage.words(source)
    if text.isupper():
        return None
    dated = max((match.end() for match in _DATED.finditer(text)), default=0)
    if dated:
        return dated + (last_phrase(text[dated:], words) or 0)
    match = _RUN_ON.fullmatch(text)
    if match and _BOUND.search(passage.text, max(0, source.start - NEAR), source.start):
        person = match["name"].split()[-1].lower() not in words.people
        if person and not _belongs(match["noun"], words):
            return match.start("name")
    return last_phrase(text, words)


def _belongs(noun: str, words: Words) -> bool:
    """A noun that can stand before a name: a title, an office, a kind of body or person."""
    kinds = (words.titles, words.roles, words.people, words.organisations, words.unnamed, words.qualities)
    return any(noun in kind or noun.removesuffix("s") in kind for kind in kinds)


def _up_to(part: Span, source: int, seam: int, passage: Passage) -> Span:
    """What is said, with the words between its end and the seam, where it ended before the source."""
    gap = passage.text[part.end : source]
    if part.end > source or len(gap) > NEAR or "." in gap:
        return part
    return Span(part.start, part.start + len(passage.text[part.start : seam].rstrip()), part.place)


def last_phrase(text: str, words: Words) -> int | None:
    """Where the last noun phrase of a source that ran on begins; None where the source stands as it is."""
    tokens = text.split()
    if len(tokens) < 3 or "," in text:
        return None
    runs = list(runs_in(_OFFICE.sub("", text)))
    if runs and runs[-1].end == len(_OFFICE.sub("", text)) and runs[-1].start > 0:
        body = _body_at_end(runs[-1], words)
        if body:
            return runs[-1].start + body
        if body == 0 and not _hangs(text[: runs[-1].start], words):
            return _over_kind(text, runs[-1].start, words)
    article = _LAST_ARTICLE.search(text)
    if article is None or _hangs(text[: article.start(1)], words):
        return None
    return article.start(1) if len(tokens) > LONGEST or _tells_when_or_where(text[: article.start(1)], words) else None


def _over_kind(text: str, start: int, words: Words) -> int:
    """Back over the words that say what a body is: "state news agency SANA"."""
    while match := re.search(r"(?P<kind>[a-z][\w-]*)\s+$", text[:start]):
        kind = match["kind"]
        if not (kind in words.organisations or kind in words.qualities or kind.endswith(("-run", "-based"))):
            break
        start = match.start()
    article = re.search(r"\b(?:the|an?)\s+$", text[:start], re.IGNORECASE)
    return article.start() if article else start


def _tells_when_or_where(before: str, words: Words) -> bool:
    """Reads "Damascus on Wednesday an informed source": what stands before the article belongs to what is said."""
    tokens = [plain(token) for token in before.split()]
    return bool(tokens) and (tokens[0] in words.place_words or not words.weekdays.keys().isdisjoint(tokens))


def _hangs(before: str, words: Words) -> bool:
    """What stands before ends in a preposition or an adjective of the name: the name goes on with it."""
    last = [plain(token) for token in before.split()[-4:]]
    word = last[-1] if last else ""
    if word in words.organisations or word in words.unnamed or word in words.weekdays:
        return False
    if word in words.determiners or word.endswith(("-run", "-led", "-based")):
        return True
    while last and (last[-1] in words.determiners or last[-1] in words.origins or last[-1] in words.qualities):
        last.pop()
    return bool(last) and (last[-1] in _LINKS or last[-1] in words.postmodifiers)


def _body_at_end(run: Name, words: Words) -> int | None:
    """Where a body at the end of a run begins: a well-known one, or one behind a place that ends another phrase."""
    tokens = run.words.split(" ")
    for number in range(len(tokens)):
        rest = tokens[number:]
        known = body_of(" ".join(rest), words) is not None
        behind = number > 0 and tokens[number - 1].lower() in words.place_words and _heads_body(rest, words)
        if known or behind:
            return len(" ".join(tokens[:number])) + (1 if number else 0)
    return None


def _heads_body(tokens: list[str], words: Words) -> bool:
    """Reads "… of Aleppo Syria Live Network": the next phrase is the name of a body, and says whose."""
    whose = plain(tokens[0]) in words.origins or plain(tokens[0]) in words.place_words
    return whose and len(tokens) > 1 and plain(tokens[-1]) in words.organisations
