"""In which matters each side has a stake, and when: one table, asked row by row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from workbench.extract.words.parties import Issue, Side


class When(Enum):
    """What must be so besides a noun that names the matter."""

    ANY = auto()
    """Nothing more."""
    HERE = auto()
    """The claim itself, or the title, names it."""
    ABOUT = auto()
    """The article is about the matter."""
    TOPIC = auto()
    """The article is about the source, or about what it runs."""
    OWN = auto()
    """The claim names it, and tells of what is the source's own: "two of its inspectors had taken bribes"."""
    ITSELF = auto()
    """The claim tells of the source itself: "it had won 52 percent"."""
    ARMED = auto()
    """The article is about a war, or the claim tells of those who bear arms."""
    DEED = auto()
    """Police did it."""
    NAMED = auto()
    """The article is about it, and somebody with a name stands for office; or people protest against it."""


class Share(NamedTuple):
    """A matter in which a side has a stake, and when."""

    issue: Issue
    when: When


@dataclass(frozen=True, slots=True)
class Stake:
    """What makes a source a party."""

    side: Side | None
    """None for one who only denies, accuses or owns up."""
    issue: Issue
    words: str
    """The end of a sentence about the source: "speaks for a company about its own spill"."""

    @property
    def contests(self) -> bool:
        """Whether others dispute the numbers of it: nobody does those of a firm about its trade and its jobs."""
        return self.side not in OF_ITSELF or self.issue not in (Issue.BUSINESS, Issue.LABOUR)


_STATE: Final = (
    Share(Issue.PROTEST, When.ABOUT),
    Share(Issue.BORDER, When.ABOUT),
    Share(Issue.SANCTIONS, When.ABOUT),
)
_FIRM: Final = (
    Share(Issue.FAILURE, When.TOPIC),
    Share(Issue.LABOUR, When.TOPIC),
    Share(Issue.CHARGE, When.TOPIC),
    Share(Issue.BUSINESS, When.TOPIC),
)
SHARES: Final[dict[Side, tuple[Share, ...]]] = {
    Side.ARMED_GROUP: (Share(Issue.WAR, When.ANY),),
    Side.ARMY: (
        Share(Issue.WAR, When.ARMED),
        Share(Issue.FORCE, When.DEED),
        Share(Issue.BORDER, When.ABOUT),
        Share(Issue.PROTEST, When.ABOUT),
    ),
    Side.POLICE: (
        Share(Issue.FORCE, When.DEED),
        Share(Issue.WAR, When.ABOUT),
        Share(Issue.PROTEST, When.ABOUT),
        Share(Issue.BORDER, When.ABOUT),
        Share(Issue.LABOUR, When.ABOUT),
        Share(Issue.CHARGE, When.OWN),
    ),
    Side.GOVERNMENT: (
        Share(Issue.WAR, When.ARMED),
        *_STATE,
        Share(Issue.ELECTION, When.NAMED),
        Share(Issue.CHARGE, When.OWN),
        Share(Issue.FAILURE, When.OWN),
    ),
    Side.OFFICIAL: _STATE[:2],
    Side.CONTROLLED: (Share(Issue.WAR, When.ARMED), *_STATE, Share(Issue.ELECTION, When.ABOUT)),
    Side.POLITICAL: (
        Share(Issue.ELECTION, When.ABOUT),
        Share(Issue.PROTEST, When.ABOUT),
        Share(Issue.WAR, When.ABOUT),
        Share(Issue.ELECTION, When.ITSELF),
    ),
    Side.UNION: (
        Share(Issue.LABOUR, When.ANY),
        Share(Issue.PROTEST, When.ANY),
        Share(Issue.FORCE, When.DEED),
        Share(Issue.FAILURE, When.HERE),
        Share(Issue.BUSINESS, When.HERE),
    ),
    Side.CROWD: (Share(Issue.PROTEST, When.ANY), Share(Issue.LABOUR, When.ANY)),
    Side.COMPANY: _FIRM,
    Side.UNKNOWN: (*_FIRM, Share(Issue.ELECTION, When.ITSELF)),
    Side.BODY: (
        Share(Issue.CHARGE, When.TOPIC),
        Share(Issue.BUSINESS, When.TOPIC),
        Share(Issue.FAILURE, When.OWN),
        Share(Issue.PROTEST, When.ABOUT),
        Share(Issue.ELECTION, When.ITSELF),
    ),
    Side.DEFENCE: (Share(Issue.CHARGE, When.ANY),),
    Side.PROSECUTION: (Share(Issue.CHARGE, When.ABOUT),),
}
"""The matters of each side, the nearest first."""
ARMED: Final = frozenset({Side.ARMY, Side.ARMED_GROUP})
"""Who fights."""
OF_STATES: Final = frozenset({Side.GOVERNMENT, Side.CONTROLLED, Side.POLICE})
"""Sides that a state has; another state's are none."""
OF_ITSELF: Final = frozenset({Side.COMPANY, Side.BODY, Side.UNKNOWN})
"""Sides whose matter is their own."""
