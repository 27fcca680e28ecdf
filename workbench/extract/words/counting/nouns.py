"""What can be counted: nouns for people, nouns for things, and the words at which a noun phrase ends."""

from __future__ import annotations

from dataclasses import dataclass

_SHORTEST = 3
"""Letters of the longest word that is no plural, whatever it ends in."""


@dataclass(frozen=True, eq=False)
class NounWords:
    """Nouns as they stand after a number."""

    people: frozenset[str] = frozenset()
    """Nouns for people, singular and plural, and for what is left of them."""
    things: frozenset[str] = frozenset()
    """Nouns that nobody kills or wounds; whatever happens to them is not a casualty."""
    plural_endings: tuple[str, ...] = ("s",)
    """What plurals end in."""
    singular_endings: tuple[str, ...] = ("ss", "ous", "'s", "’s", "us", "is")
    """Of those endings, the ones that a singular has."""
    plural_without_s: frozenset[str] = frozenset()
    """Plurals that no ending tells."""
    singular_with_s: frozenset[str] = frozenset()
    """Words that end in s and are no plural; endings -ous, -less, -ness, -'s are told by rule."""
    attributive: frozenset[str] = frozenset()
    """Plurals that may stand before the noun that is counted: "two police officers", "three arms depots"."""
    stops: frozenset[str] = frozenset()
    """Words that cannot stand inside of a counted noun phrase after its number, or that end it."""
    past: frozenset[str] = frozenset()
    """Past forms of irregular verbs: after a number they tell what those counted did, "nine swam ashore"."""
    present: frozenset[str] = frozenset()
    """Base forms that a number of people does in headlines: "12 survive", "Thousands flee"."""
    ending_in_ed: frozenset[str] = frozenset()
    """Nouns and adjectives in -ed that are no form of a verb."""
    ending_in_ly: frozenset[str] = frozenset()
    """Nouns and adjectives in -ly: "four family members" are no adverb."""
    putting: frozenset[str] = frozenset()
    """Verbs that give a number to a noun with "at": "put the injuries at 12"."""
    recorded: frozenset[str] = frozenset()
    """After a part of things just counted: "300 cases, with 198 recorded in a day"."""
    won: frozenset[str] = frozenset()
    """What is won in a vote or held in a house."""
    after_joined: frozenset[str] = frozenset()
    """After two joined nouns that one number counts: "15 cafes and bars in the port"; a verb makes the second a subject."""
    ailing: frozenset[str] = frozenset()
    """What people are said to be behind an adverb: "five seriously ill"."""
    collectives: frozenset[str] = frozenset()
    """Nouns that are made of those that "of" names: "26 teams of officers"."""
    prepositions: frozenset[str] = frozenset()
    """Words that bind the number after them to something else than a verb's subject."""
    describing: frozenset[str] = frozenset()
    """Words of fate that may stand before the noun: "27 dead comrades"."""
    elided_before: frozenset[str] = frozenset()
    """Words that stand for what was counted before: "two others", "dozens more"."""
    skipped: frozenset[str] = frozenset()
    """Words between a number and what it counts that say nothing of what is counted."""
    whole: frozenset[str] = frozenset()
    """Before a noun of which a share is told: "half of *all* pupils"."""
    skipped_after_of: frozenset[str] = frozenset()
    """The same where "of" makes the number a part of a group: "four of the other passengers"."""
    tags: frozenset[str] = frozenset()
    """Tags of a source that stand after a number in headlines without a mark between."""
    of: frozenset[str] = frozenset()
    """Prepositions between a number and those of whom it is a part."""
    of_them: frozenset[tuple[str, ...]] = frozenset()
    """The same with the pronoun, after a number."""
    before_names: frozenset[str] = frozenset()
    """Articles, after which a capital is no people: "the 4m Boeing"."""
    within: frozenset[str] = frozenset()
    """Words before a number that counts a part of those just counted."""
    number_of: frozenset[tuple[str, ...]] = frozenset()
    """Phrases between a number and its noun: "twice the number of"."""
    others: frozenset[str] = frozenset()
    """Words for more of a kind that is left out: "two others"."""
    of_which: frozenset[tuple[str, ...]] = frozenset()
    """"of" with a relative word, after which those who are told of have a verb."""
    of_whole: frozenset[str] = frozenset()
    """Prepositions between a share and its whole: "1 in 4 residents"."""
    of_those: frozenset[tuple[str, ...]] = frozenset()
    """"of" with a pronoun: after a number, it counts a part of what the sentence before has counted."""
    other: frozenset[str] = frozenset()
    """Before the rest of those counted: "the other three landed"."""
    including: frozenset[str] = frozenset()
    """Words that open a part of what was counted."""
    along: frozenset[str] = frozenset()
    """The same before what is "recorded"."""
    against: frozenset[str] = frozenset()
    """Between two results: "by 83 votes to 41"."""
    placing: frozenset[str] = frozenset()
    """Prepositions behind parts that are told by place or time: "three at churches"."""
    at: frozenset[str] = frozenset()
    """Before a number to which a noun is put: "put the injuries at 12"."""
    joining: frozenset[str] = frozenset()
    """Words that join two adjectives or two halves of compounds: "coal- and gas-fired"."""
    and_: frozenset[str] = frozenset()
    """The word that joins two nouns."""
    owning: frozenset[str] = frozenset()
    """Marks of who owns it, glued to a noun."""
    participles: tuple[str, ...] = ()
    """Endings of participles that stand before a noun or tell what befell it."""
    gerunds: tuple[str, ...] = ()
    """Endings of the forms of what somebody is at."""
    adverbs: tuple[str, ...] = ()
    """Endings of adverbs."""
    negations: tuple[str, ...] = ()
    """Endings of verbs that are no part of a noun phrase."""
    past_endings: tuple[str, ...] = ()
    """Endings of past forms that are nothing else: after a number they tell what those counted did."""

    def is_plural(self, word: str) -> bool:
        """Whether a word looks like a plural noun."""
        if word in self.plural_without_s:
            return True
        ending = len(word) > _SHORTEST and word.endswith(self.plural_endings)
        return ending and word not in self.singular_with_s and not word.endswith(self.singular_endings)

    def names_some(self, word: str) -> bool:
        """Whether a word is a plural, or a noun for people."""
        return word in self.people or (self.is_plural(word) and word not in self.stops)
