"""Whether a speaker saw, did or decided the thing, had it from others, or the text does not say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from store.model import HopKind
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.entity import Speaker
from workbench.extract.provenance.statement import Statement
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import SourceClass

READ = 400
"""Characters of what is said that are read."""
_SAW = frozenset({SourceClass.WITNESS, SourceClass.JOURNALIST})


def first_hand(speaker: Speaker, statement: Statement, analysis: ArticleAnalysis) -> bool | None:
    """What the words of the speaker, the cue and the content tell about it."""
    words = analysis.words
    if statement.roots and speaker is statement.speaker:
        return False
    kinds = [words.lexicon.kind_of(plain(word)) for word in speaker.name.split()]
    if kinds and kinds[-1] is SourceClass.HEARSAY:
        return None
    if not _SAW.isdisjoint(kinds) or _own_deed(statement.cue.lower(), words):
        return True
    said = [analysis.text_of(part)[:READ] for part in statement.content]
    return True if _own_doing(said, speaker, words) or any(_lived(one, words) for one in said) else None


def _own_doing(said: Sequence[str], speaker: Speaker, words: Words) -> bool:
    """Reads "the army said that it had struck": the first that is told of is who speaks."""
    complementizers = words.syntax.complementizers if words.syntax is not None else frozenset[str]()
    spoken = [plain(word.lower()) for word in said[0].split()[:2]] if said else []
    first = next((word for word in spoken if word not in complementizers), "")
    meant = words.pronouns.get(first, "")
    plural = speaker.plural or speaker.kind is HopKind.UNNAMED
    return bool(meant) and meant == ("it" if speaker.kind is HopKind.ORGANISATION else "they" if plural else meant)


def _own_deed(cue: str, words: Words) -> bool:
    """Reads "denied", "vowed", "claimed responsibility": what is told is what the speaker does."""
    voices = words.voices
    return not voices.deeds.isdisjoint(cue.split()) or any(phrase in cue for phrase in voices.claiming)


def _lived(said: str, words: Words) -> bool:
    """Reads "we saw", "I lost": who speaks was there."""
    spoken = [word.lower() for word in said.split()]
    return any(
        plain(first) in words.seams.ours and plain(verb) in words.voices.lived for first, verb in pairwise(spoken)
    )
