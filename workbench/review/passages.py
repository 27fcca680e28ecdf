"""The exact passage that a link relies on: looked for as people type it, kept as it stands in the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, islice
from typing import Final

from store.errors import Refused
from store.model import Span

LONGEST: Final = 20_000
"""Characters of the longest passage that is looked for; more than that is the whole text."""
_LOOKED_AT: Final = 1000
_SHOWN: Final = 3
_SHOWN_CHARACTERS: Final = 200
_ALIKE: Final = str.maketrans("“”„‟«»″‘’‚‛‹›′`´‐‑‒–—―−İ", '"' * 7 + "'" * 9 + "-" * 7 + "i")
"""One character for one character, so that offsets stay true."""


def find_passage(text: str, words: str) -> Span:
    """Where the words stand in the text; case, kinds of quotation marks, dashes and white space may differ.

    Raises Refused with the nearest sentences where they do not stand there.
    """
    places = list(islice(occurrences(text, words), _LOOKED_AT))
    if not places:
        raise Refused(_not_there(text, words))
    # "31" is meant as a word of its own where there is one, not as a part of "1931"
    return next((span for span in places if _stands_alone(text, span)), places[0])


def _stands_alone(text: str, span: Span) -> bool:
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return not before.isalnum() and not after.isalnum()


def occurrences(text: str, words: str) -> Iterator[Span]:
    """Every place where the words stand, in order; as written first, else as people type them."""
    wanted = words.strip()
    if not wanted or len(wanted) > LONGEST:
        return
    exact = [Span(at, at + len(wanted)) for at in _places(text, wanted)]
    yield from exact or _alike(text, wanted)


def _places(text: str, words: str) -> Iterator[int]:
    at = text.find(words)
    while at >= 0:
        yield at
        at = text.find(words, at + len(words))


def _alike(text: str, words: str) -> Iterator[Span]:
    """The same with case, marks and white space levelled; str.find, since a pattern would be slow on a hostile text."""
    level = _level(text)
    pieces = [(at.start(), at.group()) for at in re.finditer(r"\S+", level)]
    # where each piece begins in the levelled line, in which one blank stands between two
    begins = list(accumulate((len(piece) + 1 for _, piece in pieces), initial=0))
    wanted = " ".join(_level(words).split())
    for at in _places(" ".join(piece for _, piece in pieces), wanted):
        yield Span(_back(at, pieces, begins), _back(at + len(wanted) - 1, pieces, begins) + 1)


def _level(text: str) -> str:
    return text.translate(_ALIKE).lower()


def _back(at: int, pieces: list[tuple[int, str]], begins: list[int]) -> int:
    """A place of the levelled line in the text."""
    piece = bisect_right(begins, at) - 1
    return pieces[piece][0] + at - begins[piece]


def _not_there(text: str, words: str) -> str:
    said = f"These words do not stand in the text: “{_short(words)}”."
    near = nearest(text, words)
    if not near:
        return f"{said} Copy them from it exactly, or link the whole without a passage."
    return "\n".join((f"{said} Nearest to them:", *(f"  “{each}”" for each in near)))


def nearest(text: str, words: str) -> tuple[str, ...]:
    """The sentences of the text that are most like the words."""
    from rapidfuzz import fuzz, process

    from workbench.extract.text.passages import cut

    passage = cut(text[:1_000_000])
    sentences = list(dict.fromkeys(passage.words(each.span) for each in passage.sentences))
    ranked = process.extract(words[:500], sentences, scorer=fuzz.partial_ratio, limit=_SHOWN, score_cutoff=60)
    return tuple(_short(sentence) for sentence, _, _ in ranked)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN_CHARACTERS else f"{line[: _SHOWN_CHARACTERS - 1]}…"
