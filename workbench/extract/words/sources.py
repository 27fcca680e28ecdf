"""What a language must tell before it can be said who is meant by a source: closed classes alone, lower case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

NEVER = re.compile(r"(?!)")
"""Finds nothing: what a language has no pattern for."""


@dataclass(frozen=True, slots=True)
class Sources:
    """The words by which the bodies and persons of an article are told apart and found again; an empty class tells nothing."""

    generic: frozenset[str] = frozenset()
    """Nouns by which a body of nearly any kind is called the second time: "the organisation"."""
    panels: frozenset[str] = frozenset()
    """Nouns for bodies of a state by which one with another noun can be called: "panel" for a committee."""
    sovereign: frozenset[str] = frozenset()
    """Nouns of bodies that are called by no other noun: "ministry"."""
    owning: Mapping[str, str] = field(default_factory=dict)
    """Possessive to the pronoun of its owner: "its" to "it"."""
    human: frozenset[str] = frozenset()
    """Relative words that stand for a person alone."""
    bodily: frozenset[str] = frozenset()
    """Relative words that stand for no person."""
    complementizers: frozenset[str] = frozenset()
    """Relative words that stand for both."""
    running: frozenset[str] = frozenset()
    """Past forms of what companies and other bodies do, and persons hardly: "recalled"."""
    impersonal: frozenset[str] = frozenset()
    """Forms of verbs whose "it" is nobody: "it had rained"."""
    becoming: frozenset[str] = frozenset()
    """Forms of verbs behind which stands what somebody now is: "became", "elected"."""
    being: frozenset[str] = frozenset()
    """Words before what somebody is: "as"."""
    leading: frozenset[str] = frozenset()
    """Forms of verbs of those who are at the head of something: "leads"."""
    leaders: frozenset[str] = frozenset()
    """What such a one is called."""
    staff: frozenset[str] = frozenset()
    """Nouns for those who belong to a body and to no place: "spokesman of", "chief executive of"."""
    assets: frozenset[str] = frozenset()
    """Nouns for what companies have, and those who work in it: "jet", "plant", "shares"."""
    short_titles: Mapping[str, str] = field(default_factory=dict)
    """Title in short to the noun that it stands for: "dr" to "doctor"."""
    fighting: frozenset[str] = frozenset()
    """Nouns of bodies whose members can be called fighters, besides those of armed groups."""
    gendered: Mapping[str, str] = field(default_factory=dict)
    """End of a noun to the pronoun of who is called so: "woman" to "she"."""
    joined: re.Pattern[str] = NEVER
    """The end of a word that tells where a body is or whose it is: "-based"."""
    some_of: re.Pattern[str] = NEVER
    """What stands before many of whom some are meant: "one of" the officials."""
    aged: re.Pattern[str] = NEVER
    """A noun by which somebody is called after an age: "61-year-old"."""
    of: frozenset[str] = frozenset()
    """Prepositions that join a member to its body."""
    articles: frozenset[str] = frozenset()
    """Words with which what is told for the first time begins."""
    pointing: frozenset[str] = frozenset()
    """Words with which a phrase begins that means one told of before."""
    indefinite: frozenset[str] = frozenset()
    """Articles before one of many: "a"."""
    naming: frozenset[str] = frozenset()
    """Words right before a name: "called"."""
    joining: frozenset[str] = frozenset()
    """Words for "and"."""
    inside: frozenset[str] = frozenset()
    """Prepositions inside of a body's name: "Ministry of Health"."""
    sites: frozenset[str] = frozenset()
    """Nouns that end the name of a site, and no person's."""
    small: frozenset[str] = frozenset()
    """Words without a capital inside of a name."""
    nobody: frozenset[str] = frozenset()
    """Words that alone are no source, whatever stands beside them."""
    press: frozenset[str] = frozenset()
    """Nouns for many media at once, which are a body only where they are a state's or a side's."""
    titled_texts: frozenset[str] = frozenset()
    """Nouns for texts that with a capital are a body: "Geological Survey"."""
    either: frozenset[str] = frozenset()
    """Nouns that mean a person behind "a" and a body behind "the": "operator"."""
    commanding: frozenset[str] = frozenset()
    """Nouns for who holds a post, besides the offices."""
    posts: frozenset[str] = frozenset()
    """Nouns for somebody who holds a post of which a body has one, with the words of `heading` before them."""
    heads: frozenset[str] = frozenset()
    """Words for one who heads a body, each of which can mean who was called by another: "chief", "head"."""
    led: frozenset[str] = frozenset()
    """Nouns for the body so headed that tell nothing of its kind: "the force"."""
    heading: frozenset[str] = frozenset()
    """What makes such a noun a post: "the *chief* physician", "the *harbour* master"."""
    alone: frozenset[str] = frozenset()
    """Of those nouns, the ones that are a post by themselves: "the coroner"."""
    crews: frozenset[str] = frozenset()
    """People who speak as their service does: "firefighters said"."""
    nameless: frozenset[str] = frozenset()
    """Nouns for bodies that name none where they stand alone: "authorities"."""
    by_post: frozenset[str] = frozenset()
    """Nouns for one of many that with a body's name mean who is there for it: "its reporter"."""
    plurals: frozenset[str] = frozenset()
    """Plural nouns that do not look so."""
    plural: re.Pattern[str] = NEVER
    """The end of a plural noun."""
    leads: re.Pattern[str] = NEVER
    """What stands before a source and is no part of it: "according to", a day."""
    trails: re.Pattern[str] = NEVER
    """The same behind it."""
    asides: re.Pattern[str] = NEVER
    """What is told of a source besides: "the centre, which keeps a register", "the agency citing officials"."""
    name_asides: re.Pattern[str] = NEVER
    """The same behind a name, where the comma is lost: "the Islamic Front one of the factions"."""
    body_asides: re.Pattern[str] = NEVER
    """Behind a description: "a monitoring group which has a network on the ground"."""
    loose: re.Pattern[str] = NEVER
    """What only describes the name behind it: "Britain-based", "state-run"; `article` before it."""
    seated: re.Pattern[str] = NEVER
    """Where a body has its seat, in front of any noun: "New York-based"; `article` before it."""
    described: re.Pattern[str] = NEVER
    """Behind a name: what the person is, or where the person speaks."""
    authored: re.Pattern[str] = NEVER
    """A `text` and the word before its author: "a new report by"."""
    office_of: re.Pattern[str] = NEVER
    """An office in capitals before a `name`: "Minister of Information Moammar Eryani"."""
    sort_of_body: re.Pattern[str] = NEVER
    """A noun behind a body's name that is no part of it: "news agency"."""
    article: re.Pattern[str] = NEVER
    """What leads a phrase and is no part of a name."""
    of_state: re.Pattern[str] = NEVER
    """Words by which media are a state's or a side's."""
    superlative: re.Pattern[str] = NEVER
    """A word by which one alone is meant: "largest"."""
