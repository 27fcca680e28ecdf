"""What a language must tell before its sentences can be cut into claims: closed classes alone, lower case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Seams:
    """The words at which a sentence comes apart; an empty class cuts nowhere."""

    contrast: frozenset[str] = frozenset()
    """Words that set a clause against another: "while", "although"."""
    reasons: frozenset[str] = frozenset()
    """Words that behind a comma open a clause with a claim of its own: ", as the inquiry began before that"."""
    parts: frozenset[str] = frozenset()
    """Words before a count of some of those counted before: "including"."""
    comparing: frozenset[tuple[str, str]] = frozenset()
    """Pairs of words behind a comma before the number that another is compared with: "up from"."""
    articles: frozenset[str] = frozenset()
    """Words that open a description behind a comma: "…, a move that …"."""
    owning: frozenset[str] = frozenset()
    """Relative words that stand for no noun itself: "whose", "where"."""
    beside: frozenset[str] = frozenset()
    """Prepositions that set a scene beside a clause: "with people trapped for hours"."""
    putting: frozenset[str] = frozenset()
    """Forms of verbs that put something at a number."""
    tolls: frozenset[str] = frozenset()
    """Nouns that are a number themselves, so that the verb stays with them: "put the toll at 12"."""
    deeds_of_saying: frozenset[str] = frozenset()
    """Forms of verbs of saying without which what is said is another claim: "denied"."""
    framing: frozenset[str] = frozenset()
    """Forms of verbs without which what follows them is no claim, or another one: "*denied* that …", "*put* the toll at 12"."""
    deeds: frozenset[str] = frozenset()
    """Forms of verbs of saying that are a deed themselves, so that the claim says whose: "Laos *confirmed* six deaths"."""
    finding: frozenset[str] = frozenset()
    """Forms of verbs that with a thing and no clause tell what somebody did: "*found* 41 bodies"."""
    telling: frozenset[str] = frozenset()
    """Forms of verbs after which a thing stands for a clause: "*counted* 470 patients with a failure of the kidneys"."""
    opening: frozenset[str] = frozenset()
    """Words that open what is said: "that"."""
    adding: frozenset[str] = frozenset()
    """Words that join one to others: "a woman *and* nine children"."""
    going_on: frozenset[str] = frozenset()
    """Words that join what somebody says to what else they did."""
    standing_for: frozenset[str] = frozenset()
    """Words that stand for a thing and its relative word: "on *what* it said was a depot"."""
    hearing: frozenset[str] = frozenset()
    """Participles of those who are told: "was *told* by a guard that …"."""
    describing: frozenset[str] = frozenset()
    """Relative words with which a clause begins that only says more of a speaker: "who"."""
    citing: frozenset[str] = frozenset()
    """Participles before those from whom the speaker had it: "citing"."""
    nobody: frozenset[str] = frozenset()
    """Words with which a subject that is nobody begins: "no group has said …"."""
    binding: frozenset[str] = frozenset()
    """Words that bind a clause to another, and that one which stands alone does without: "after"."""
    joining: frozenset[str] = frozenset()
    """Words with which no claim ends: "and", "including"."""
    lingering: frozenset[str] = frozenset()
    """Adverbs that can stand behind them there: "and *later*"."""
    leading: frozenset[str] = frozenset()
    """Words and phrases with which no claim begins: "adding that"."""
    amounts: frozenset[str] = frozenset()
    """Prepositions before the number that something is put at."""
    past_endings: tuple[str, ...] = ()
    """Endings of verbs that tell what is over."""
    speaking: frozenset[str] = frozenset()
    """Words of those who speak of themselves: "our"."""
    addressed: frozenset[str] = frozenset()
    """Words of those who are spoken to."""
    wishing: frozenset[str] = frozenset()
    """First words of a verb group that tell what ought to be."""
    future: frozenset[str] = frozenset()
    possible: frozenset[str] = frozenset()
    done: frozenset[str] = frozenset()
    """First words of a verb group that tell what has been done by now."""
    ours: frozenset[str] = frozenset()
    """Pronouns of those who speak."""
