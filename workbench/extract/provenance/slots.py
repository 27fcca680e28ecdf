"""Which words fill the slot of a frame: a phrase with what hangs on it, or the name of a medium alone."""

from __future__ import annotations

from workbench.extract.entities.phrases import whole_phrase
from workbench.extract.phrases import Chunked
from workbench.extract.words import Words


def phrase_end(line: Chunked, chunk: int) -> int:
    """The word after a phrase with what hangs on it, as far as nobody begins to speak: "citing officials | said that"."""
    stop = whole_phrase(line, chunk, len(line.chunks))
    for at in range(chunk, stop):
        if line.kinds[at] in "eg" and line.word(line.chunks[at].head) in line.syntax.opening_content:
            stop = at
            break
    return line.chunks[stop - 1].last


def name_start(line: Chunked, chunk: int) -> int:
    """The first word of the name of a medium, without what it is: "its news arm *Amaq*"."""
    first, last = line.chunks[chunk].first, line.chunks[chunk].last
    name = last
    while name > first and line.tags[name - 1] == "P":
        name -= 1
    return name if first < name < last and line.tags[name - 1] == "N" else first


def name_end(line: Chunked, chunk: int, words: Words) -> int:
    """The word after the name of a medium: nothing but "of" and a name hangs on one: "the Voice of the Coast"."""
    while (
        line.kinds[chunk + 1 : chunk + 3] == "In"
        and line.word(line.chunks[chunk + 1].head) in line.syntax.partitives
        and line.tags[line.chunks[chunk + 2].head] == "P"
    ):
        chunk += 2
    first, last = line.chunks[chunk].first, line.chunks[chunk].last
    while last < len(line) and line.tags[last] in "PNJ" and line.surface(last)[:1].isupper():
        last += 1  # "told The New | Arab"
    while last - 1 > first and line.word(last - 1) in words.weekdays:
        last -= 1  # "told CNN Tuesday"
    name = line.tags.rfind("P", first, last) + 1
    ran_in = name > first and not any(_belongs(line.surface(at), words) for at in range(name, last))
    return name if ran_in else last  # "told Radio North *arson* was used", its comma lost


def _belongs(noun: str, words: Words) -> bool:
    """Whether a word behind a name is part of it, or tells what it is: "Interfax *agency*", "Kesh *residents*"."""
    return not noun.islower() or noun in words.hops.sorts | words.hops.media or words.lexicon.kind_of(noun) is not None
