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
    be: frozenset[str] = frozenset()
    seeming: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    """With "have" or "be" after them."""
    reports: frozenset[str] = frozenset()
    doubtful_reports: frozenset[str] = frozenset()
    counted_reports: frozenset[str] = frozenset()
    confirming: frozenset[str] = frozenset()
    refusing: frozenset[str] = frozenset()
    between_refusal: frozenset[str] = frozenset()
    """What may stand between "not" and "confirmed"."""
    pointing: frozenset[str] = frozenset()
    """Subjects of "could not be verified" that stand for what was said before."""
    confirmation: frozenset[str] = frozenset()
    estimates: frozenset[str] = frozenset()
    likely_after: frozenset[str] = frozenset()
    """After "likely" where it speaks of what has happened."""
    not_likely: frozenset[str] = frozenset()
    looking: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    """Words at which the reach of a doubt ends."""
    others: frozenset[str] = frozenset()
    """Words beside all these by which a doubt begins: "according" to reports, "initial" counts."""
    finite: frozenset[str] = frozenset()
    """Verbs that end a reduced clause: "strikes believed to be Russian | killed 13"."""
    phrases: frozenset[tuple[str, ...]] = frozenset()
    """Phrases that doubt the clause that they stand in, each as its words: "al parecer"."""

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Words without which a sentence has no hedge."""
        stated = self.claims | self.believed | self.estimates | self.reports | self.confirming | self.confirmation
        seen = self.adverbs | self.adjectives | self.perhaps | self.seeming | self.looking | self.modals
        return stated | seen | self.others | frozenset(phrase[0] for phrase in self.phrases)
