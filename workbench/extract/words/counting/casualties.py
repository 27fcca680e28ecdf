"""What happens to people: the words of death, injury, captivity and flight, and how each stands to its victims."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from store.model import Casualty

LASTING = frozenset({Casualty.DETAINED, Casualty.ABDUCTED, Casualty.DISPLACED, Casualty.MISSING})


@dataclass(frozen=True, eq=False)
class CasualtyWords:
    """The words of harm of a language."""

    doing: Mapping[str, Casualty] = field(default_factory=dict)
    """Forms that act on the victims who follow."""
    done: Mapping[str, Casualty] = field(default_factory=dict)
    """Past forms: victims follow where somebody did it ("killed 13"), or stand before ("13 were killed")."""
    things_too: frozenset[str] = frozenset()
    """Of all those, the ones that things suffer too: "26 shacks burned"."""
    also_of_things: frozenset[str] = frozenset()
    """Of the past forms, the ones that "of them" tells of things too."""
    shooting: frozenset[str] = frozenset()
    """Past forms that tell of death only with "dead" or "to death" beside them, where they are passive."""
    to_people: Mapping[str, Casualty] = field(default_factory=dict)
    """Verbs that harm people where people are what they act on, and things otherwise: "lost 35 men", "lost 35 tanks"."""
    seizing: frozenset[str] = frozenset()
    """Of those, the ones that are arrests by a state, and abductions by anybody else: "gunmen seized 14 workers"."""
    own_loss: frozenset[str] = frozenset()
    """Of those, the ones that have no passive of people: "12 were lost" and "70 claimed" tell of no deaths."""
    claiming: frozenset[str] = frozenset()
    """They claim lives where what claims them is no people: "the fire claimed nine", "the group claims 3,000 members"."""
    causes: frozenset[str] = frozenset()
    """What claims people, beside the disasters, attacks and illnesses of the lexicon."""
    leaving_by_themselves: frozenset[str] = frozenset()
    """People whom one loses to others: "the party lost 3,000 members"."""
    costing: frozenset[str] = frozenset()
    treating: frozenset[str] = frozenset()
    each: frozenset[str] = frozenset()
    """Before a stretch of time in which so many are treated: "90 people *a* day"."""
    treated_at: frozenset[str] = frozenset()
    patients: frozenset[str] = frozenset()
    """Those who are treated without having been hurt."""
    burying: frozenset[str] = frozenset()
    """What a landslide does to those who are missing then."""
    phrasal: Mapping[tuple[str, str], Casualty] = field(default_factory=dict)
    """Verbs that harm people with a particle alone."""
    leaving: frozenset[str] = frozenset()
    """Verbs whose object is said to be something after them: "left 26 people dead"."""
    taking: frozenset[str] = frozenset()
    """Verbs that take people captive with "hostage", "prisoner" or "captive"."""
    captive: Mapping[str, Casualty] = field(default_factory=dict)
    saving: frozenset[str] = frozenset()
    """Verbs after which nothing bad has happened, or not any more: "freeing 126 hostages"."""
    handling: frozenset[str] = frozenset()
    """What is done with the dead."""
    falling: Mapping[str, Casualty] = field(default_factory=dict)
    """Verbs whose subject is the victim."""
    placing: frozenset[str] = frozenset()
    """Prepositions that tell where people are: "six people in the tower who were killed", not "about a man who was"."""
    suffering: frozenset[str] = frozenset()
    """Verbs that hurt their subject where their object is a wound."""
    wounds: frozenset[str] = frozenset()
    treatment: frozenset[str] = frozenset()
    breaking: frozenset[str] = frozenset()
    limbs: frozenset[str] = frozenset()
    """What is broken where somebody is hurt: "broke their legs"."""
    in_battle: frozenset[str] = frozenset()
    """Verbs that tell of the death of those who fight: "12 rebels fell at Kesh"."""
    fallen_at: frozenset[str] = frozenset()
    """Before the place or the fight where they fell."""
    losing: frozenset[str] = frozenset()
    lost: Mapping[str, Casualty] = field(default_factory=dict)
    """What people lose, and what has happened to them then."""
    spending: frozenset[str] = frozenset()
    staying: frozenset[str] = frozenset()
    """Verbs that put their subject into such a state without a passive."""
    yet: frozenset[str] = frozenset()
    """Before "to be found": those are missing."""
    being: Mapping[str, Casualty] = field(default_factory=dict)
    """Adjectives that tell it: said of a subject ("were dead"), an object ("left 12 dead"), or right after a number."""
    before_being: frozenset[str] = frozenset()
    """Words between a number and "dead", "missing", "wounded" beside it."""
    feared_dead: frozenset[str] = frozenset()
    """Where people are feared dead, they are missing."""
    severity: Mapping[str, Casualty] = field(default_factory=dict)
    """How badly, of those who were hurt."""
    beside: frozenset[str] = frozenset()
    """What may stand right after a number without a verb: "12 dead", "30 wounded"."""
    affected: frozenset[str] = frozenset()
    """Adjectives of fate before a noun: "the 14 arrested men"."""
    states: Mapping[tuple[str, str], Casualty] = field(default_factory=dict)
    """Where people are or are brought, and what has happened to them then: "in custody", "taken to hospital"."""
    driving: frozenset[str] = frozenset()
    """Verbs that drive people from their homes, or leave them without."""
    putting: frozenset[str] = frozenset()
    """Verbs that bring people into a state: "taken to hospital", "held in custody", "buried under rubble"."""
    condemning: frozenset[str] = frozenset()
    """Verbs after which "to death" has not come about."""
    nouns: Mapping[str, Casualty] = field(default_factory=dict)
    """Nouns that a number counts and that tell what happened: "12 deaths"."""
    fallen: Mapping[str, Casualty] = field(default_factory=dict)
    """What is said of a group whose part or number is told: "among the dead", "two of the wounded", "the count of injured"."""
    lasting: frozenset[Casualty] = LASTING
    """States that another fate may follow: hostages are killed."""
    claimed: frozenset[str] = frozenset()
    victims: frozenset[str] = frozenset()
    lives: frozenset[str] = frozenset()
    taking_lives: frozenset[str] = frozenset()
    """Verbs whose object is lives."""
    of_nouns: Mapping[str, Casualty] = field(default_factory=dict)
    """Nouns of what was done to those who follow with "of": "the murder of six"."""
    loss: frozenset[str] = frozenset()
    """The same where people follow: "the loss of 12 sailors", not "of 40,000 jobs"."""
    containers: frozenset[str] = frozenset()
    """Nouns of which "of" tells who they are, so that what happens to them happens to those: "a family of five was killed"."""
    animals: frozenset[str] = frozenset()
    """Whatever happens to them is no casualty."""
    troops: frozenset[str] = frozenset()
    """Bodies where they act, people where they are counted: "killed five Syrian forces"."""
    person: frozenset[str] = frozenset()
    """Nouns for one person, in the singular."""
    tolls: Mapping[str, Casualty] = field(default_factory=dict)
    """What counts the dead, where nothing else is said of it."""
    of_toll: frozenset[str] = frozenset()
    """Prepositions between a toll and its number."""
    counts: frozenset[str] = frozenset()
    """What stands for a number that was told before: "put it at 60", "gave a figure of 17"."""
    changes: frozenset[str] = frozenset()
    """By how much a number has changed: "a rise of 86"."""
    reaching: frozenset[str] = frozenset()
    """Verbs by which a number comes to stand at something."""
    to_numbers: frozenset[str] = frozenset()
    """Prepositions before the number that a toll comes from or to."""
    up: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    """Behind a number and a hyphen: "the 2,000-mark" is passed by a toll."""
    against: frozenset[str] = frozenset()
    """Before an earlier number: "934, against 863 the day before"."""
    numbering: frozenset[str] = frozenset()
    """Verbs that may stand between a toll and its number in a headline: "dead now number 182"."""
    near: frozenset[str] = frozenset()
    """Adjectives between a toll and the preposition before its number: "a toll close to 80"."""
    such: frozenset[str] = frozenset()
    """Before what those are who were counted: "lists 40 as missing"."""
    speaking: frozenset[str] = frozenset()
    """Verbs after which a bare number repeats what was counted before: "the ministry says 61"."""
    speaking_of: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    """Auxiliaries; alone, they repeat the verb of the clause before: "160 had been"."""
    among: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    including: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    """Words that open the parts of those counted before."""
    according: frozenset[str] = frozenset()
    them: frozenset[str] = frozenset()
    which: frozenset[str] = frozenset()
    along: frozenset[str] = frozenset()
    as_well: frozenset[tuple[str, str]] = frozenset()
    """What joins those who follow to those before."""
    have: frozenset[str] = frozenset()
    would: frozenset[str] = frozenset()
    """Modal verbs after which a bare verb tells of what may come: "could kill 500"."""
    almost: frozenset[str] = frozenset()
    """Of those, the ones that tell with "have" what has not come about: "could have killed dozens"."""
    lasting_verbs: frozenset[str] = frozenset()
    """Verbs whose "could be" is of now: "up to 40 could be trapped"."""
    plans: frozenset[str] = frozenset()
    """Words with "to" after which nothing has happened yet: "a plot to kill 12"."""
    sickness: frozenset[str] = frozenset()
    """Where a text tells of these, people in hospital are ill and not injured."""
    pointing: frozenset[str] = frozenset()
    """Pronouns and the like by which a sentence goes on with those counted before: "them", "others"."""
    urging: frozenset[str] = frozenset()
    """Verbs that make people flee, beside those that drive them."""
    care: frozenset[str] = frozenset()
    """Words of care, which ill people get too."""
    negations: frozenset[str] = frozenset()
    """Words before a verb that make it untrue, where no clause tells it."""
    out: frozenset[str] = frozenset()
    """Behind people who are driven: "forced 300 out of their homes"."""
    down: frozenset[str] = frozenset()
    """Behind a verb of shooting, with which things suffer it: "shot down"."""
    to: frozenset[str] = frozenset()
    """Before a bare verb: "tried to kill 12"."""
    by_wounds: frozenset[str] = frozenset()
    """Prepositions before wounds: "left with burns"."""
    leaving_home: frozenset[str] = frozenset()
    """Prepositions before what people are driven from or left without."""
    treated_for: frozenset[str] = frozenset()
    """Prepositions before what people are treated for."""
    since: frozenset[str] = frozenset()
    """Prepositions before the number that a toll has come from: "up from 29"."""

    @cached_property
    def of_people(self) -> frozenset[str]:
        """Past forms that are said of people, past a place beside them: "six people from the village killed in the blast"."""
        return (frozenset(self.done) | frozenset(self.falling)) - self.things_too

    @cached_property
    def causing(self) -> frozenset[str]:
        """Verbs that make people flee."""
        return self.driving | self.urging

    @cached_property
    def harm(self) -> frozenset[str]:
        """Without any of these words a sentence tells of no casualties, unless it goes on with the one before."""
        told = (self.doing, self.done, self.to_people, self.falling, self.being, self.nouns, self.of_nouns, self.fallen)
        phrases = {verb for verb, _ in self.phrasal} | {place for _, place in self.states}
        driven = self.driving - self.leaving
        single = self.claimed | self.yet | self.burying | self.loss | self.wounds | self.losing | driven
        return frozenset().union(*told, phrases, single, self.captive)

    @cached_property
    def going_on(self) -> frozenset[str]:
        """Words by which a sentence can go on with a number of the sentence before."""
        return self.counts | self.be | self.speaking | self.speaking_of | self.victims | self.pointing

    @cached_property
    def harm_going_on(self) -> frozenset[str]:
        """Both."""
        return self.harm | self.going_on

    @cached_property
    def befallen(self) -> frozenset[str]:
        """What is said of people alone where "of them" counts some: "eight of them were kidnapped"."""
        return frozenset(self.done.keys() | self.being.keys()) - self.also_of_things
