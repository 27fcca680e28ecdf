"""Whether a speaker saw, did or decided the thing, had it from others, or the text does not say."""

from __future__ import annotations

import re

from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.statements import Statement

_SAW = re.compile(
    r"\b(?:witness|eyewitness|reporter|correspondent|photographer|journalist|cameraman|survivor)", re.IGNORECASE
)
_OWN_ACT = re.compile(
    r"\b(?:den(?:y|ies|ied)|claimed responsibility|vow(?:s|ed)?|pledge[sd]?|promise[sd]?|announce[sd]?|admit(?:s|ted)?|acknowledge[sd]?"
    r"|apologi[sz]e[sd]?|declare[sd]?|call(?:s|ed)? (?:for|on)|urge[sd]?|demand(?:s|ed)?|refuse[sd]?|threaten(?:s|ed)?)\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(
    r"\b(?:I|we|We) (?:saw|heard|was|were|found|lost|ran|have|had|did|will|are|am|want|need|killed|took)\b"
)
_BY_OTHERS = re.compile(r"\b(?:reports?|rumou?rs?|media reports)\b", re.IGNORECASE)
READ = 400
"""Characters of what is said that are read."""


def first_hand(speaker: Speaker, statement: Statement, analysis: ArticleAnalysis) -> bool | None:
    """What the words of the speaker, the cue and the content tell about it."""
    if statement.roots and speaker is statement.speaker:
        return False
    if _BY_OTHERS.fullmatch(speaker.name):
        return None
    if _SAW.search(speaker.name) or _OWN_ACT.search(statement.cue):
        return True
    said = " ".join(analysis.text_of(part)[:READ] for part in statement.content)
    return True if _FIRST_PERSON.search(said) else None
