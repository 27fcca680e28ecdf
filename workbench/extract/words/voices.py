"""Which words tell of a speaker that it was there, speaks for itself, or says nothing: the shape of a language's lists."""

from __future__ import annotations

from dataclasses import dataclass

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Voices:
    """Words beside a speaker, all in lower case but where it is said."""

    asides: frozenset[str] = _NONE
    """Cues that only tell from whom a speaker had it: "citing"."""
    silent: frozenset[str] = _NONE
    """Words of cues by which nothing is said: "declined to comment"."""
    comparing: frozenset[str] = _NONE
    """Words behind which one is only compared with: "higher *than* officials said"."""
    nobody: frozenset[str] = _NONE
    """Words that end no source: "first", "dozens"."""
    shows: frozenset[str] = _NONE
    """Forms of the verb by which a picture tells what is so, and a person courage: "showed"."""
    owning: tuple[str, ...] = ()
    """Marks behind the owner of what follows: "CNN's"."""
    issuing: frozenset[str] = _NONE
    """Forms of verbs by which one gives out a text of one's own: "issued a statement saying that"."""
    possessives: frozenset[str] = _NONE
    """"its", "their"."""
    own: frozenset[str] = _NONE
    """What behind them speaks for the speaker: "its *staff*"."""
    first_person: frozenset[str] = _NONE
    """Pronouns of those who speak, with their capitals: "We", "us"."""
    no_speech: frozenset[str] = _NONE
    """Words before such a pronoun that make it the writer's: "*by* our reporters"."""
    lived: frozenset[str] = _NONE
    """Verbs that behind "I" and "we" tell what one saw, did or suffered: "saw", "lost"."""
    deeds: frozenset[str] = _NONE
    """Forms of cues that are the speaker's own deed or aim: "denied", "vowed"."""
    claiming: tuple[str, ...] = ()
    """Phrases of cues that are it too: "claimed responsibility"."""
