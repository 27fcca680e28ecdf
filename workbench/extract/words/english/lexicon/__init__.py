"""What an English noun is to a reader of news: of which kind as a source, and which matter as an event or a means.

Hand-written lists (`news`, `incidents`) are asked first, then those that docs/make_lexicon.py takes from Princeton
WordNet, whose licence is in NOTICE.txt. All of it is general nouns: no name of a person, a body or a place.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from workbench.extract.words.english.lexicon.numbers import singulars
from workbench.extract.words.kinds import Matter, SourceClass
from workbench.extract.words.lexicon import Lexicon, table_of

_Class = TypeVar("_Class", bound=StrEnum)


def _sources() -> Mapping[str, tuple[SourceClass, ...]]:
    from workbench.extract.words.english.lexicon import bodies, documents, news, persons

    return _merged((news.SOURCES,), *((one.FIRST, one.ALSO) for one in (persons, bodies, documents)))


def _matters() -> Mapping[str, tuple[Matter, ...]]:
    from workbench.extract.words.english.lexicon import incidents, matters

    return _merged((incidents.MATTERS,), (matters.FIRST, matters.ALSO))


def _merged(
    chosen: tuple[Mapping[_Class, str], ...], *made: tuple[Mapping[_Class, str], ...]
) -> dict[str, tuple[_Class, ...]]:
    """Each noun to its classes; what was made has no say in a noun that was chosen by hand."""
    table = table_of(chosen)
    own = set(table)
    for lists in made:
        for noun, kinds in table_of(lists).items():
            if noun not in own:
                table[noun] = (*table.get(noun, ()), *kinds)
    return table


LEXICON = Lexicon(_sources, _matters, singulars)
