"""How a language tells what happened, when and where: the shape of its lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from store.model import Precision
from workbench.extract.words.connectives import Connectives


@dataclass(frozen=True, slots=True, eq=False)
class Happenings:
    """How a language tells what happened, when and where. All in lower case."""

    small: Connectives
    """The small words between the others."""
    nouns: Mapping[str, str]
    """Noun for what happened to its plain form: "strikes" to "strike"."""
    verbs: Mapping[str, str]
    """Form of a verb for it to the noun: "bombed" to "bombing"."""
    families: Mapping[str, str]
    """Plain noun to the kind of thing that it is: "blast" to "violence"; "" where it can be any."""
    harm: frozenset[str]
    """Words of what people suffered: "killed", "deaths"."""
    kinds: frozenset[str]
    """Nouns before such a noun that say of which kind it is: the "truck" of a truck bomb."""
    vague: frozenset[str]
    """Nouns for what happened that do not tell by what means: "tragedy"."""
    causes: frozenset[str]
    """Of the nouns that verbs stand for, those that tell it."""
    armed: frozenset[str]
    """Nouns before which a nation is the one that did it: the "Ruritanian" of a Ruritanian airstrike."""
    sites: frozenset[str]
    """Nouns for a building, a road, a camp."""
    areas: Mapping[str, Precision]
    """Noun beside a place's name to how wide the place is: "province"."""
    sides: frozenset[str]
    """Nouns that with "of" stand before a place: "outskirts"."""
    at: frozenset[str]
    """Prepositions of a place where something is."""
    struck: frozenset[str]
    """Verbs whose object can be the place: "rocked Kabul"."""
    status: frozenset[str]
    """What is told, counted or done about it afterwards: "toll", "visited"."""
    tolls: frozenset[str]
    """Nouns for a count of people who came to harm: "toll"."""
    afterwards: frozenset[str]
    """What is done about a thing when its news is over: "anniversary", "sentenced"."""
    lasting: frozenset[str]
    """Kinds of things that have no day: "disease"."""
    as_of: frozenset[str]
    """Prepositions of the moment for which a count holds: "by Friday"."""
    apart: frozenset[str]
    """Words that tell it from the one spoken of before: "another"."""
    running: frozenset[str]
    """What goes on for longer than a day: "since the war began"."""
    actors: frozenset[str]
    """Nouns for those who do a deed: "gunmen"."""
    blames: frozenset[str]
    """Verbs of who says that somebody did it: "blamed"."""
    doing: frozenset[str]
    """Verbs whose subject did it: "shot"; "opened" stands for "opened fire"."""
    done: frozenset[str]
    """Before "by" and who did it, beside the verbs of what happened: "carried out", "claimed"."""
    allies: frozenset[str]
    """Names cut short of those who act: "NATO"."""
    speaking: frozenset[str]
    """Occasions on which somebody speaks; where they are, nothing happened: "conference"."""
    counting: frozenset[str]
    """Verbs of who counts its own dead: "Ruritania has confirmed five deaths"."""
    narrowing: frozenset[str]
    """What stands between a preposition and a place: "downtown"."""
    held: tuple[str, ...]
    """Endings of such words: "rebel-held"."""
    pointing: frozenset[str]
    """First words of a sentence that goes on about what was told before: "it"."""
    definite: frozenset[str]
    """The same before a noun for what happened: "the attack"."""
    idioms: frozenset[tuple[str, str]]
    """Pairs of words in which the second is nothing that happened: "opened fire"."""
    otherwise: frozenset[str]
    """Nouns before which such a noun only says of which kind they are: "fire department"."""
    leads: frozenset[str]
    """What stands between a word and the time that belongs to it: "early on"."""
    ends: frozenset[str]
    """Words that end a noun phrase, and that none goes on behind."""
    follows: frozenset[str]
    """Words before which a noun phrase is whole: "a hall full of", "in Dahyan when"."""
    articles: frozenset[str]
    """What opens a noun phrase and is no part of a name."""
    quantities: frozenset[str]
    """Words of a count: the "least" of "at least 200 homes"."""
