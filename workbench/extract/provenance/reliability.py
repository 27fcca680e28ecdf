"""What a chain's word is worth for a number: whether it is named, has it from others, or is a party.

One answer for all who ask: the figure's `unverified`, its sentence, and the flags. The rules are those of the
guideline for figures: hedged, weakly sourced, or dead and hurt without a source.
"""

from __future__ import annotations

from collections.abc import Sequence

from store.model import Casualty, Figure, FigureKind, Hop, HopKind, Qualifier
from workbench.extract.provenance.media import is_medium, may_be_told
from workbench.extract.provenance.stakes import Stake
from workbench.extract.text.roster import plain
from workbench.extract.words import Words
from workbench.extract.words.kinds import SourceClass

_CONTESTED = frozenset({FigureKind.PERCENT, FigureKind.MONEY, FigureKind.RATIO})
"""Kinds beside counts that a side can have wrong on purpose."""
Judged = tuple[Hop, Stake | None]
"""A hop, and what makes it a party: None where nothing does."""


def verdict_on(figure: Figure, chain: Sequence[Judged], words: Words) -> tuple[bool, str]:
    """Whether a figure is unverified, and why, in one sentence."""
    sources = [one for one in chain if one[0].kind is not HopKind.NONE and one[0].name]
    if figure.hedges:
        lost = ", and no source is named" if figure.casualty and not sources else ""
        return True, f"“{figure.hedges[0]}” marks it as not established{lost}."
    if not sources:
        return _unsourced(figure)
    if all(hop.kind is HopKind.UNCLEAR for hop, _ in sources):
        return _unclear(figure, sources[0][0])
    if not is_disputed(figure, [stake for _, stake in sources if stake is not None], words):
        return False, f"“{sources[-1][0].name}” gives it, and it is not a number that sides dispute."
    weak = weakness(sources, words)
    if weak:
        return True, f"{weak}{_vague(figure)}."
    return False, f"“{sources[0][0].name}” gives it, and nothing shows that this source is a party or unnamed."


def _unsourced(figure: Figure) -> tuple[bool, str]:
    if figure.casualty is not None and figure.casualty is not Casualty.DETAINED:
        return True, f"It says how many were {str(figure.casualty).replace('+', ' or ')}, and no source is named."
    return False, "It counts nobody killed or hurt, and nobody is quoted for it."


def _unclear(figure: Figure, hop: Hop) -> tuple[bool, str]:
    why = f"Its source is unclear: “{hop.name}” does not tell who is meant."
    return figure.casualty is not None, why


def weakness(sources: Sequence[Judged], words: Words) -> str:
    """Why those who give a number do not carry it, as the beginning of a sentence; "" where they do."""
    for hop, stake in sources:
        if stake is not None:
            return f"“{hop.name}” {stake.words}"
    root = sources[0][0]
    if is_hearsay(root, words):
        return f"“{root.name}” passes on what others tell, and says not who"
    if root.kind is HopKind.UNNAMED:
        return f"“{root.name}” names nobody who could be asked"
    if is_medium(root.name, root.kind, words):
        return f"“{root.name}” is a medium, and says not from whom it has this"
    return ""


def second_hand(chain: Sequence[Hop], words: Words) -> str:
    """Who had a claim from others; "" where its root tells it and at most told a medium.

    "A nurse told Rudaw" is second-hand, for nobody can ask the nurse; "the mayor told Rudaw" is not.
    """
    named = [hop for hop in chain if hop.kind not in (HopKind.NONE, HopKind.UNCLEAR) and hop.name]
    if not named:
        return ""
    root, last = named[0], named[-1]
    if is_hearsay(root, words):
        return f"{root.name} pass on what others tell"
    if len(named) == 1:
        medium = is_medium(root.name, root.kind, words)
        return f"{root.name} is a medium, and does not say from whom it has this" if medium else ""
    listened = last.kind is HopKind.ORGANISATION and may_be_told(last.name, last.kind, words, None)
    told = len(named) == 2 and listened and root.kind is not HopKind.UNNAMED
    return "" if told else f"{last.name} had this from {named[-2].name}, not from the event itself"


def is_hearsay(hop: Hop, words: Words) -> bool:
    """Other people's reports, where no name stands with them: "media reports", "local press"."""
    last = plain(hop.name.split()[-1]) if hop.name else ""
    nameless = not any(word[:1].isupper() for word in hop.name.split()[1:])
    return nameless and (last in words.standing.reports or words.lexicon.kind_of(last) is SourceClass.HEARSAY)


def is_disputed(figure: Figure, stakes: Sequence[Stake], words: Words) -> bool:
    """Whether a figure is about an incident, counts people, or is a side's own in a quarrel: what can be disputed.

    An arrest is told by those who made it: only where they are a side is it counted against somebody.
    """
    contested = any(stake.contests for stake in stakes)
    if figure.casualty is not None:
        return contested or figure.casualty is not Casualty.DETAINED
    if figure.kind is not FigureKind.COUNT:
        return contested and figure.kind in _CONTESTED
    head = figure.unit.split()[-1].lower() if figure.unit else ""
    known = head in words.standing.disputed or head in words.counting.nouns.people
    return head not in words.standing.background and (known or contested)


def _vague(figure: Figure) -> str:
    return f"; “{figure.words}” is no number either" if figure.qualifier is Qualifier.VAGUE else ""
