"""Parts of speech of the words of a sentence: what every rule about phrases and clauses walks over.

A tag is one character, so that the tags of a sentence are a string that stands beside its words:
D determiner, Z possessive pronoun, S possessive mark, J adjective, N noun, P proper name, O pronoun, M number,
R adverb or particle, V finite verb, A finite auxiliary, B base form, G -ing form, E participle, T "to" before a verb,
I preposition, U subordinator, C conjunction, W relative or question word; marks stand for themselves: , ; : . - ( ) ".

A word that can be one thing alone is looked up. Of the others each thing that it can be is weighed by an averaged
perceptron (Collins 2002), whose weights are learned once, by docs/make_tagger.py, and stand in the language's tags.txt.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files
from itertools import islice

from workbench.extract.text.tagger import Tagger
from workbench.extract.text.tokens import KEPT, tokens_of
from workbench.extract.words import words_for

TAGS = 'DZSJNPOMRVAGBETIUCW,;:.-()"'


@lru_cache(maxsize=KEPT)
def tags_of(text: str, start: int, end: int, language: str) -> str:
    """One tag a word of a sentence, as a string; kept, because the next rule asks for the same ones."""
    return tagger_for(language).tags_of(tokens_of(text, start, end))


@cache
def tagger_for(language: str) -> Tagger:
    """The tagger of a language; one that knows names, numbers, marks and determiners where it has learned none."""
    words = words_for(language)
    if words is None or not words.tagged:
        determiners = words.determiners if words else ()
        return Tagger(dict.fromkeys(determiners, "D"), {}, {}, {tag: {} for tag in TAGS})
    return tagger_from(files(words.tagged).joinpath("tags.txt").read_text(encoding="utf-8"))


def tagger_from(data: str) -> Tagger:
    """The tagger that a tags.txt holds."""
    sections: dict[str, list[str]] = {}
    for line in data.splitlines():
        if line.startswith("[") and line.endswith("]") and " " not in line:
            rows = sections.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            rows.append(line)
    words, capitalised, endings = (_by_word(sections[name]) for name in ("words", "capitalised", "endings"))
    weights: dict[str, dict[str, int]] = {tag: {} for tag in TAGS}
    for row in sections["weights"]:
        feature, *parts = row.split(" ")
        for part in parts:
            weights[part[0]][feature] = int(part[1:])
    return Tagger(words, capitalised, endings, weights)


def _by_word(rows: list[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        parts = row.split()
        found.update(dict.fromkeys(islice(parts, 1, None), parts[0]))
    return found
