"""What a language must tell before a number can be seen to lie inside another one, lower case."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Wholes:
    """The words by which a number is one part of those counted before, or is none."""

    of: frozenset[str] = frozenset()
    """Behind a count, before those of whom it is a part: "five *of* them"."""
    those: frozenset[str] = frozenset()
    """Pronouns and articles for those who were counted before: "them", "the"."""
    articles: frozenset[str] = frozenset()
    """Those of them that need a noun."""
    among: frozenset[str] = frozenset()
    """Before the whole, where it is named: "*among* the dead"."""
    fallen: frozenset[str] = frozenset()
    """Nouns for those whom something befell: "the dead"."""
    holding: frozenset[str] = frozenset()
    """Words before a part: "*including* three children", "the victims *include* a boy"."""
    others: frozenset[str] = frozenset()
    """Before the rest of those counted: "the *other* three"."""
    apart: frozenset[str] = frozenset()
    """Words by which a count is of others, or of another time or place."""
    anew: frozenset[str] = frozenset()
    """Words by which it is the same count at another time: "an *earlier* toll", "*revised* to 9"."""
    changing: frozenset[str] = frozenset()
    """Words right before a number from which or to which a count went: "*from* 28 on Monday"."""
    makers: frozenset[str] = frozenset()
    """Nouns for those who did it, and are not counted with those to whom it was done."""
    stops: frozenset[str] = frozenset()
    """Marks that end a list or begin another statement."""
