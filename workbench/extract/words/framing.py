"""The small words around a verb of saying: by them one tells where who speaks ends, and where what is said begins."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Framing:
    """Closed classes, lower case, each asked where attributions are read by marks."""

    that: frozenset[str] = _NONE
    """Opens what is said: "that"."""
    asked: frozenset[str] = _NONE
    """Opens what is asked or said: "that", "if", "whether"."""
    told: frozenset[str] = _NONE
    """The same with "how" and "why"."""
    when: frozenset[str] = _NONE
    """Words that tell when something was said."""
    when_before: frozenset[str] = _NONE
    """Of those, the ones that can open a noun phrase: "last season", "this attack"."""
    ago: frozenset[str] = _NONE
    """Behind a noun of time: "two hours earlier"."""
    on_day: frozenset[str] = _NONE
    """Prepositions before a day."""
    placing: frozenset[str] = _NONE
    """Prepositions of where and by what means a listener is told: "told reporters in Kesh that"."""
    adjuncts: frozenset[str] = _NONE
    """Prepositions of what stands between a verb and what is said: "said in a statement that"."""
    attaching: frozenset[str] = _NONE
    """Prepositions by which a phrase hangs on a noun: "the mayor of Kesh"."""
    about: frozenset[str] = _NONE
    """Of those, the ones that before a number only blur it: "over 300"."""
    bounds: frozenset[str] = _NONE
    """Words of "at least", "at most"."""
    joining: frozenset[str] = _NONE
    """Joins two noun phrases to one: "and", "or"."""
    others: frozenset[str] = _NONE
    """Nouns of those counted, behind which another phrase begins: "40 others state radio said"."""
    articles: frozenset[str] = _NONE
    made: frozenset[str] = _NONE
    """Participles that tell by whom a text was made or given out."""
    reducing: frozenset[str] = _NONE
    """Participles by which a clause hangs on the one who speaks, or on the text that does."""
    person: frozenset[str] = _NONE
    """Opens what is told of a person: "who"."""
    was: frozenset[str] = _NONE
    """Before a participle that another verb follows, and no part of its own: "25 were wounded said the monitor"."""
    describing: frozenset[str] = _NONE
    """Prepositions between commas that tell who somebody is: "the mayor, of Kesh,"."""
    under: frozenset[str] = _NONE
    """Opens a clause under another one: "while", "as"."""
    contrast: frozenset[str] = _NONE
    """Opens a second main clause behind a comma: "while", "although"."""
    new_matter: frozenset[str] = _NONE
    """Opens what is no part of a thing spoken of: "after", "because"."""
    going_on: frozenset[str] = _NONE
    """Before a participle with which the speaker goes on: "and adding"."""
    dummies: frozenset[str] = _NONE
    """Subjects that are nobody: "it", "there"."""
    hearsay: frozenset[str] = _NONE
    """Before a noun of saying: nobody is named, and the writer leaves it open."""
    from_whom: frozenset[str] = _NONE
    """Before who gave what a noun names: "reports by residents"."""
    role: frozenset[str] = _NONE
    """Before what somebody is: "quoted as saying"."""
    holding: frozenset[str] = _NONE
    """Brings in one who speaks beside the main clause: "with the monitor saying"."""
    whole: frozenset[str] = _NONE
    """Before a participle that is a noun: "the hope of finding"."""
    taking: frozenset[str] = _NONE
    """Verbs that can take what they name, and say it: "claim"."""
    claimed: frozenset[str] = _NONE
    """Their past forms."""
    taken_things: frozenset[str] = _NONE
    """What stands behind those where no clause is said: "claimed responsibility", "claimed the lives"."""
    taken: frozenset[str] = _NONE
    """What is then taken: "claimed lives", "claimed credit"."""
    counted_dead: frozenset[str] = _NONE
    """What is then said, though a number stands before it: "claimed 12 kills"."""
    reported: frozenset[str] = _NONE
    """Past forms behind which such words tell of no report: "reported dead"; "which the monitor said killed six" is one."""
    fates: frozenset[str] = _NONE
    """Behind a past form: what somebody is said to be, and no report of theirs: "reported dead"."""
    reports: frozenset[str] = _NONE
    """Forms of saying that are more often a noun: "reports"."""
    plainest: frozenset[str] = _NONE
    """The one verb of saying that stands before or behind its speaker without any mark: "said"."""
    opening_clause: frozenset[str] = _NONE
    """Words that open a clause for certain, in copy without marks."""
