"""The exact passage that a link relies on: looked for as people type it, kept as it stands in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from store.errors import Refused
from store.model import Span

LONGEST: Final = 20_000
"""Characters of the longest passage that is looked for; more than that is the whole text."""
_SHOWN: Final = 3
_SHOWN_CHARACTERS: Final = 200
_ALIKE: Final = str.maketrans("“”„‟«»″‘’‚‛‹›′`´‐‑‒–—―−", '"' * 7 + "'" * 9 + "-" * 7)
"""One character for one character, so that offsets stay true."""


def find_passage(text: str, words: str) -> Span:
    """Where the words stand in the text; case, kinds of quotation marks, dashes and white space may differ.

    Raises Refused with the nearest sentences where they do not stand there.
    """
    found = next(occurrences(text, words), None)
    if found is None:
        raise Refused(_not_there(text, words))
    return found


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Every place where the words stand, in order; as written first, else as people type them."""
    if not words.strip() or len(words) > LONGEST:
        return
    exact = [Span(at.start(), at.end()) for at in re.finditer(re.escape(words.strip()), text)]
    yield from exact or _alike(text, words)


def _alike(text: str, words: str) -> Iterator[Span]:
    pieces = words.translate(_ALIKE).split()
    pattern = re.compile(r"\s+".join(re.escape(each) for each in pieces), re.IGNORECASE)
    for at in pattern.finditer(text.translate(_ALIKE)):
        yield Span(at.start(), at.end())


def _not_there(text: str, words: str) -> str:
    said = f"These words do not stand in the text: “{_short(words)}”."
    near = nearest(text, words)
    if not near:
        return f"{said} Copy them from it exactly, or link the whole without a passage."
    return "\n".join((f"{said} Nearest to them:", *(f"  “{each}”" for each in near)))


def nearest(text: str, words: str) -> tuple[str, ...]:
    """The sentences of the text that are most like the words."""
    from rapidfuzz import fuzz, process

    from workbench.extract.passages import cut

    passage = cut(text[:1_000_000])
    sentences = list(dict.fromkeys(passage.words(each.span) for each in passage.sentences))
    ranked = process.extract(words[:500], sentences, scorer=fuzz.partial_ratio, limit=_SHOWN, score_cutoff=60)
    return tuple(_short(sentence) for sentence, _, _ in ranked)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN_CHARACTERS else f"{line[: _SHOWN_CHARACTERS - 1]}…"
