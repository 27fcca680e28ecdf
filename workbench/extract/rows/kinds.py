"""What a claim asserts: a toll, an event, a denial, an accusation, responsibility claimed, or something else."""

from __future__ import annotations

import re

from store.model import ClaimKind, HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.rules import Draft
from workbench.extract.text.tokens import words_in

_CLAIMED = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|t(?:ook|ake[sn]?|aking)|accept(?:s|ed)?|admit(?:s|ted)?|acknowledg(?:es?|ed)) (?:\w+ )?(?:credit|responsibility)\b"
    r"|\b(?:we|they|it|its (?:\w+ )?(?:forces|fighters|men|troops|jets|planes|pilots))(?: \w+)? (?:carried out|were behind|was behind|had (?:fired|launched|carried out|struck|shot)"
    r"|fired|launched|struck|shot down|attacked|bombed)\b",
    re.IGNORECASE,
)
"""Who speaks says that it was their own deed: "claimed responsibility", "it had launched the rockets"."""
_NOBODY = re.compile(r"\b(?:no|nobody|none|not|never|neither|without)\b|n['’]t\b", re.IGNORECASE)
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|refut(?:es?|ed|ing)|disown(?:s|ed)?|contradict(?:s|ed)?)\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(
    r"\b(?:accus(?:es?|ed|ing|ations?)|blam(?:es?|ed|ing)|alleg(?:es?|ed|ing|ations?)|(?:was|were|is|are|be) (?:behind|to blame|responsible)|attribut(?:es?|ed)"
    r"|held (?:\w+ ){1,4}responsible|covering up|fabricat(?:es?|ed|ing))\b",
    re.IGNORECASE,
)
_BY = re.compile(
    r"\b(?:kill|shoot|shot|bomb|shell|attack|strike|struck|hit|fire|launch|target|destroy|abduct|rape|tortur|loot|execut|murder|poison|hack|stole|steal)\w*\b",
    re.IGNORECASE,
)
"""Deeds that somebody is accused of, where a party tells that another did it."""

_DENYING = frozenset(
    "deny denies denied denying denial denials reject rejects rejected rejecting dismiss dismisses dismissed dismissing "
    "refute refutes refuted refuting disown disowns disowned contradict contradicts contradicted".split()
)
_CLAIMING = frozenset("credit responsibility out behind fired launched struck shot attacked bombed".split())
_ACCUSING = frozenset(
    "accuse accuses accused accusing accusation accusations blame blames blamed blaming allege alleges alleged alleging allegation "
    "allegations behind responsible attribute attributes attributed up fabricate fabricates fabricated fabricating".split()
)
"""Words without one of which each of these patterns matches nothing, asked first because most claims have none."""


def kind_of(draft: Draft, analysis: ArticleAnalysis, signs: frozenset[str]) -> ClaimKind:
    """What a draft asserts, by its words and what its verb shows."""
    text = analysis.text_of(draft.span)
    figure = draft.figure
    if figure is not None and figure.casualty is not None:
        return ClaimKind.DENIAL if figure.low == 0 and figure.high == 0 else ClaimKind.TOLL
    if not analysis.words.grammar:
        return ClaimKind.STATEMENT
    spoken = words_in(text)
    if not spoken.isdisjoint(_DENYING) and _DENIED.search(text):
        return ClaimKind.DENIAL
    if _claims_it(draft, text, spoken):
        return ClaimKind.RESPONSIBILITY
    if _is_denial(draft, signs):
        return ClaimKind.DENIAL
    if (not spoken.isdisjoint(_ACCUSING) and _ACCUSED.search(text)) or _accuses(draft, text, signs):
        return ClaimKind.ACCUSATION
    told = signs & {"verb: past", "verb: has done", "verb: had done", "verb: passive"} or draft.figure is not None
    return (
        ClaimKind.EVENT
        if told and not signs & {"verb: a state", "verb: says", "verb: negated"}
        else ClaimKind.STATEMENT
    )


def _claims_it(draft: Draft, text: str, spoken: frozenset[str]) -> bool:
    if spoken.isdisjoint(_CLAIMING) or not (draft.statement is not None or "responsibility" in text):
        return False
    return bool(_CLAIMED.search(text)) and not _NOBODY.search(text)


def _is_denial(draft: Draft, signs: frozenset[str]) -> bool:
    """Somebody with a name or an office says that they did not do it: "we did not strike the hospital"."""
    own = signs & {"subject: a pronoun", "subject: I or we"}
    return draft.statement is not None and "verb: negated" in signs and "verb: past" in signs and bool(own)


def _accuses(draft: Draft, text: str, signs: frozenset[str]) -> bool:
    """One side tells that another did it: "the ministry said Israeli jets had hit the base"."""
    speaker = draft.statement.speaker if draft.statement is not None else None
    party = speaker is not None and speaker.kind in (HopKind.ORGANISATION, HopKind.NAMED, HopKind.ROLE)
    named = signs & {"subject: a name", "subject: plain plural"}
    return party and bool(named) and "verb: passive" not in signs and _BY.search(text) is not None
