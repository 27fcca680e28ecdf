"""What a claim asserts: a toll, an event, a denial, an accusation, responsibility claimed, or something else."""

from __future__ import annotations

from store.model import ClaimKind, HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.rules.denials import unharmed_in
from workbench.extract.text.spans import inside
from workbench.extract.text.tokens import words_in
from workbench.extract.words import Assertions, Words
from workbench.extract.words.patterns import pattern


def kind_of(draft: Draft, analysis: ArticleAnalysis, signs: frozenset[str]) -> ClaimKind:
    """What a draft asserts, by its words and what its verb shows."""
    text = analysis.text_of(draft.span)
    figure = draft.figure
    if figure is not None and figure.casualty is not None:
        return ClaimKind.DENIAL if figure.low == 0 and figure.high == 0 else ClaimKind.TOLL
    if not analysis.words.grammar:
        return ClaimKind.STATEMENT
    spoken, told = words_in(text), analysis.words.assertions
    if not spoken.isdisjoint(told.denying) or _is_unharmed(draft, analysis):
        return ClaimKind.DENIAL
    if "verb: negated" not in signs and _claims_it(draft, text, spoken, analysis.words):
        return ClaimKind.RESPONSIBILITY
    if _is_denial(draft, signs):
        return ClaimKind.DENIAL
    accused = not spoken.isdisjoint(told.accusing) and pattern(told.accused).search(text)
    if accused or _accuses(draft, text, signs, told):
        return ClaimKind.ACCUSATION
    happened = signs & {"verb: past", "verb: has done", "verb: had done", "verb: passive"} or draft.figure is not None
    return (
        ClaimKind.EVENT
        if happened and not signs & {"verb: a state", "verb: says", "verb: negated"}
        else ClaimKind.STATEMENT
    )


def _is_unharmed(draft: Draft, analysis: ArticleAnalysis) -> bool:
    """All that it counts are those who came to no harm: "none of the *150 passengers* was hurt"."""
    unharmed = unharmed_in(draft.span, analysis) if draft.figure is not None else None
    return unharmed is not None and draft.figure is not None and inside(draft.figure.span, unharmed.span)


def _claims_it(draft: Draft, text: str, spoken: frozenset[str], words: Words) -> bool:
    told = words.assertions
    voiced = draft.statement is not None or not spoken.isdisjoint(told.responsibility)
    if spoken.isdisjoint(told.claiming) or not voiced or not spoken.isdisjoint(words.seams.nobody):
        return False
    return pattern(told.claimed).search(text) is not None


def _is_denial(draft: Draft, signs: frozenset[str]) -> bool:
    """Somebody with a name or an office says that they did not do it: "we did not strike the hospital"."""
    own = signs & {"subject: a pronoun", "subject: I or we"}
    return draft.statement is not None and "verb: negated" in signs and "verb: past" in signs and bool(own)


def _accuses(draft: Draft, text: str, signs: frozenset[str], told: Assertions) -> bool:
    """One side tells that another did it: "the ministry said Israeli jets had hit the base"."""
    speaker = draft.statement.speaker if draft.statement is not None else None
    party = speaker is not None and speaker.kind in (HopKind.ORGANISATION, HopKind.NAMED, HopKind.ROLE)
    named = signs & {"subject: a name", "subject: plain plural"}
    return party and bool(named) and "verb: passive" not in signs and pattern(told.violence).search(text) is not None
