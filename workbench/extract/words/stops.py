"""What a language must tell before its sentences can be told apart at full stops: its own short forms, as they are written."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.words.patterns import NEVER


@dataclass(frozen=True, slots=True, eq=False)
class Stops:
    """Short forms without their full stop, and what tells whether a sentence ends there."""

    short: tuple[str, ...] = ()
    """Words cut short before a number or a small letter: "approx. 11:30", "$3.2 bn. in 2016"."""
    titles: tuple[str, ...] = ()
    """Before a name: "Ms. Gedrich", "Ft. Nelson"."""
    starters: tuple[str, ...] = ()
    """Words that with a capital begin a sentence, whatever stands before."""
    clock: str = NEVER
    """A pattern for what stands behind the time of day: "a.m."."""
    days: tuple[str, ...] = ()
    """What goes on behind it: "5 a.m. *Sunday*", "8 p.m. *Eastern* time"."""
    doers: tuple[str, ...] = ()
    """Names that are no part of the name before: "fighters backed by the U.S. *Turkey* said"."""
    doing: str = NEVER
    """A pattern for the verbs behind them."""
