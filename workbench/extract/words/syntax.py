"""What a language must tell before its phrases and clauses can be read: closed classes alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Syntax:
    """The words of a language's grammar, lower case, each class whole."""

    be: frozenset[str] = frozenset()
    """Forms that make a participle passive, or join a subject to what it is."""
    have: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    """Modal verbs: what follows may be so."""
    raising: frozenset[str] = frozenset()
    """Verbs whose own subject is that of the verb after them: "are believed to have died", "were reported killed"."""
    unreal: frozenset[str] = frozenset()
    """Verbs after which the verb that follows has not happened: "tried to blow up"."""
    agents: frozenset[str] = frozenset()
    """Prepositions before the doer of a passive."""
    complementizers: frozenset[str] = frozenset()
    """Words that open what is said: "that", "whether"."""
    relatives: frozenset[str] = frozenset()
    bare_relatives: frozenset[str] = frozenset()
    """Of those, the ones that stand for their noun itself."""
    coordinators: frozenset[str] = frozenset()
    before_numbers: tuple[tuple[str, ...], ...] = ()
    """Words between which and a number nothing stands, and that belong to it: "at least"."""
    partitives: frozenset[str] = frozenset()
    """Prepositions between a number and those of whom it is a part."""
    times: frozenset[str] = frozenset()
    """Nouns that tell when, and do or suffer nothing."""
    subordinators: frozenset[str] = frozenset()
    """Prepositions that can open a clause too: "after four of the wounded died"."""
    singular: frozenset[str] = frozenset()
    """Verb forms that no plural takes."""
    opening_content: frozenset[str] = frozenset()
    """Verbs after which a clause follows without "that": "said", "believes"."""
    nominal: frozenset[str] = frozenset()
    """Adjectives that head a phrase as nouns do: "a hospital official"."""
    intransitive: frozenset[str] = frozenset()
    """Past forms that take no object, so that no passive is made of them: "doubled", "collapsed"."""
    lists: frozenset[str] = frozenset()
    """Words that open a list of parts, whatever their form: "including two children"."""
    quantities: frozenset[str] = frozenset()
    """Words that stand alone for a number: "several wounded", "dozens injured"."""
    before_counts: frozenset[str] = frozenset()
    """Adjectives that stand before a number in one phrase: "the last 12 people"."""
    before_ages: frozenset[str] = frozenset()
    """Participles before an age: "aged"."""
    plain_verbs: frozenset[str] = frozenset()
    """Present forms that are no nouns, whatever they stand beside: "kills", "die"."""
    plain_nouns: frozenset[str] = frozenset()
    """Nouns that look like verbs, and after a noun or an article are none: "the death toll"."""
    after_verbs: frozenset[str] = frozenset()
    """Plural nouns that look like verbs, and right after a verb are none: "suffered burns"."""
    copular: frozenset[str] = frozenset()
    """Verbs beside "be" that join a subject to what it is: "remain trapped"."""
    citing: frozenset[str] = frozenset()
    """Forms by which a speaker goes on with those from whom it is had: "citing"."""
    finite: frozenset[str] = frozenset()
    """Past forms that never hang on a noun: "a committee looking into it *said* on Friday that"."""
    asides: frozenset[tuple[str, str]] = frozenset()
    """Two words that are one adverb: "at first"."""
    sizes: frozenset[str] = frozenset()
    """Behind these a coordinator goes on with the number: "two hundred and six"."""
    ranging: frozenset[str] = frozenset()
    """Between two numbers that are one: "10 to 12"."""
    numbering: frozenset[str] = frozenset()
    """Nouns that are a number by themselves: "dozens"."""
    of_one: frozenset[str] = frozenset()
    """Before what is then counted in: "a dozen"."""
    counted_in: frozenset[str] = frozenset()
    """What one of is a number: "a *dozen*"."""
    since: frozenset[str] = frozenset()
    """Between an auxiliary and its verb: "have since died"."""
    holding: frozenset[str] = frozenset()
    """Behind these a past form tells more of a noun: "with injuries received in the crush"."""
    past_endings: tuple[str, ...] = ()
    """Endings of past forms."""
    going_endings: tuple[str, ...] = ()
    """Endings of what goes on: "killing"."""
    participle_endings: tuple[str, ...] = ()
    """Endings of forms that can hang on a noun: "stabbed", "taken"."""
    sums: frozenset[tuple[str, str]] = frozenset()
    """Two words before a number that sum up: "in all"."""
    verbs_before_numbers: frozenset[str] = frozenset()
    """Forms of verbs with an object that look like an adjective or a noun: "left", "hurt", "lists"."""
