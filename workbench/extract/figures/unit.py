"""What is counted, as the rules hand it on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, with the terms of its noun phrase, first to last exclusive."""

    unit: str | None
    first: int
    last: int
    elided: bool = False
    """The noun is left out, and taken from before or from what happened."""
    within: bool = False
    """It is a part of those counted before it: "five people, including two children"."""

    @property
    def head(self) -> str:
        """The last word of the noun phrase, lower case."""
        return self.unit.split()[-1].lower() if self.unit else ""
