"""Words that mark what is stated as not established, grouped by how they stand in a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, eq=False)
class HedgeWords:
    """The words of doubt of a language."""

    adverbs: frozenset[str] = frozenset()
    """They doubt the clause that they stand in."""
    about_manner: frozenset[str] = frozenset()
    """After such an adverb: it doubts who did it, how and why, "killed apparently by mistake"; the deed stands."""
    causes: frozenset[str] = frozenset()
    """After an adverb or "likely": the doer or the cause is in doubt, "the blast was probably caused by gas"."""
    perhaps: frozenset[str] = frozenset()
    """They doubt a number or a fate right after them."""
    before_number: frozenset[str] = frozenset()
    """Words between them and the number, beside what bounds it: "possibly even 19"."""
    emerging: frozenset[str] = frozenset()
    """What reports without an author do: "after reports emerged that"."""
    where_said: frozenset[str] = frozenset()
    """After "claimed" at the end of its sentence: the place where it was said, "claimed in a post"."""
    ending_place: frozenset[str] = frozenset()
    """Where that place ends."""
    adjectives: frozenset[str] = frozenset()
    """They doubt the noun that follows."""
    claims: frozenset[str] = frozenset()
    """Verbs and nouns that pass a statement on without vouching for it; they doubt what follows."""
    claimed_things: frozenset[str] = frozenset()
    """What one can claim without doubting anything: "claimed responsibility", "claimed six lives"."""
    believed: frozenset[str] = frozenset()
    """Passive verbs of belief; doubtful with "to" after them, the fates below, or "that" after "it is"."""
    only_to: frozenset[str] = frozenset()
    """Of those, the ones that doubt with "to" alone."""
    feared: frozenset[str] = frozenset()
    """Of those, the ones that doubt a fate without "were" before them, too: "60 feared dead"."""
    fates: frozenset[str] = frozenset()
    """What befell people or things, told right behind a word of doubt: "feared dead"."""
    be: frozenset[str] = frozenset()
    """Forms of "be"."""
    seeming: frozenset[str] = frozenset()
    """Verbs of appearance, which doubt with "to": "appeared to"."""
    modals: frozenset[str] = frozenset()
    """With "have" or "be" after them."""
    reports: frozenset[str] = frozenset()
    """Nouns for what is told: "reports", "rumours"."""
    doubtful_reports: frozenset[str] = frozenset()
    """Words before reports that make them nobody's: "media reports"."""
    counted_reports: frozenset[str] = frozenset()
    """Nouns for counts, which "initial" puts in doubt."""
    confirming: frozenset[str] = frozenset()
    """Forms of what was not done: "confirm", "verified"."""
    refusing: frozenset[str] = frozenset()
    """Words before such a form that deny it: "not", "unable"."""
    between_refusal: frozenset[str] = frozenset()
    """What may stand between "not" and "confirmed"."""
    pointing: frozenset[str] = frozenset()
    """Subjects of "could not be verified" that stand for what was said before."""
    confirmation: frozenset[str] = frozenset()
    """Nouns for what is missing: "no confirmation"."""
    estimates: frozenset[str] = frozenset()
    """Forms of "estimate"."""
    likely_after: frozenset[str] = frozenset()
    """After "likely" where it speaks of what has happened."""
    not_likely: frozenset[str] = frozenset()
    """Words before "likely" with which it doubts nothing: "how likely"."""
    looking: frozenset[str] = frozenset()
    """Verbs of looks: "looked like"."""
    subordinators: frozenset[str] = frozenset()
    """Words at which the reach of a doubt ends."""
    others: frozenset[str] = frozenset()
    """Words beside all these by which a doubt begins: "according" to reports, "initial" counts."""
    finite: frozenset[str] = frozenset()
    """Verbs that end a reduced clause: "strikes believed to be Russian | killed 13"."""
    phrases: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that doubt the clause that they stand in, each as its words: "al parecer"."""
    by: frozenset[str] = frozenset()
    """Prepositions before the doer: "launched reportedly by"."""
    before_adverbs: frozenset[str] = frozenset()
    """Words before such an adverb with which it doubts its whole clause."""
    of_beliefs: frozenset[str] = frozenset()
    """Words behind an adjective of doubt that is the form of a verb: "suspected of"."""
    likely: frozenset[str] = frozenset()
    """Adverbs of what is likely, which doubt what has happened, and not what may come."""
    articles: frozenset[str] = frozenset()
    """Articles before it, with which it is an adjective: "the likely winner"."""
    between_be: frozenset[str] = frozenset()
    """Adverbs between "is" and a verb of belief: "is widely believed"."""
    to: frozenset[str] = frozenset()
    """The word before what is believed: "believed to have"."""
    what: frozenset[str] = frozenset()
    """Before a belief that names a thing: "what is believed to be"."""
    only_passive: frozenset[str] = frozenset()
    """Verbs of belief that doubt behind "is" alone."""
    reported: frozenset[str] = frozenset()
    """The form of a report that doubts a fate: "14 reported dead"."""
    that: frozenset[str] = frozenset()
    """Words that open what is believed."""
    that_as: frozenset[str] = frozenset()
    """The same behind a passive."""
    that_the: frozenset[str] = frozenset()
    """The same behind "estimates"."""
    it: frozenset[str] = frozenset()
    """Pronouns that stand for nobody: "it is believed"."""
    estimated: frozenset[str] = frozenset()
    """The form of "estimate" that stands before a number or behind "is"."""
    estimate: frozenset[str] = frozenset()
    """The form that is a noun, too."""
    persons: frozenset[str] = frozenset()
    """Pronouns with which it is a verb."""
    before_estimated: frozenset[str] = frozenset()
    """Articles with which "estimated" doubts the number alone."""
    like: frozenset[str] = frozenset()
    """Behind a verb of looks: "looked like"."""
    before_may: frozenset[str] = frozenset()
    """Words before a modal verb with a capital that is a month."""
    have: frozenset[str] = frozenset()
    """What follows a modal verb of what may have been."""
    well: frozenset[str] = frozenset()
    """What may stand between."""
    to_be: frozenset[str] = frozenset()
    """What follows a modal verb of what may be."""
    wishing: frozenset[str] = frozenset()
    """Behind it: then it is a wish or no doubt."""
    claim: frozenset[str] = frozenset()
    """Forms of "claim" that are a noun, too."""
    bare_claim: frozenset[str] = frozenset()
    """The form that follows a modal verb."""
    before_bare: frozenset[str] = frozenset()
    """Words before it there: what may be claimed."""
    the: frozenset[str] = frozenset()
    """Articles behind "which claims"."""
    which: frozenset[str] = frozenset()
    """Relative words before it: "a group which claims the area"."""
    claimed_states: frozenset[str] = frozenset()
    """Verbs behind "claimed to" that doubt: "claimed to have"."""
    that_of: frozenset[str] = frozenset()
    """Words behind a claim that tell what it is."""
    before_nouns: frozenset[str] = frozenset()
    """Words before "claim" that make it a thing."""
    according_to: frozenset[tuple[str, ...]] = frozenset()
    """Phrases before reports that are nobody's: "according to reports"."""
    single_report: frozenset[str] = frozenset()
    """One report, which has an author."""
    neutral_reports: frozenset[str] = frozenset()
    """Words for reports that doubt only where nobody stands behind them."""
    early: frozenset[str] = frozenset()
    """Words before a count that is not yet established: "initial figures"."""
    bare_reports: frozenset[str] = frozenset()
    """Reports without an author."""
    of_reports: frozenset[str] = frozenset()
    """Words behind "by reports" that give them one."""
    before_reports: frozenset[str] = frozenset()
    """Words before reports that have none: "amid reports"."""
    after_reports: frozenset[str] = frozenset()
    """Words that open what such reports say."""
    without: frozenset[str] = frozenset()
    """Words before a confirmation that is missing."""
    auxiliaries: frozenset[str] = frozenset()
    """Auxiliaries before "not confirmed"."""
    been: frozenset[str] = frozenset()
    """What makes it a passive: "could not be confirmed"."""

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Words without which a sentence has no hedge."""
        stated = self.claims | self.believed | self.estimates | self.reports | self.confirming | self.confirmation
        seen = self.adverbs | self.adjectives | self.perhaps | self.seeming | self.looking | self.modals
        return stated | seen | self.others | frozenset(phrase[0] for phrase in self.phrases)
