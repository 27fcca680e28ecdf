"""The small words of English by which a sentence says where, when and by whom a thing was done."""

from __future__ import annotations

from workbench.extract.words.connectives import Connectives
from workbench.extract.words.vocabulary import these

CONNECTIVES = Connectives(
    owning=frozenset({"'s", "’s"}),
    of=these("of"),
    source=these("of from by"),
    by=these("by"),
    both=these("and"),
    pairs=these("between and"),
    within=frozenset({(",",), (",", "in"), ("in",), ("(",), ("-",), ("of",)}),
    near=these("near outside off around"),
    has=these("has have had also now"),
    passive=these("was were is are been be being"),
    opens=frozenset({",", "and", "but", "while", "that", "“", '"', "-", "–", "—", ":", ";", "(", "."}),
    in_names=frozenset({"of", "the", "'s", "’s"}),
    led=("-led", "-backed"),
    capital=these("capital"),
    article=these("the"),
    onto=these("on into onto against of through from"),
    on=these("on"),
    claimed=frozenset((verb, "responsibility") for verb in ("claim", "claims", "claimed", "claiming")),
    since=these("since"),
    alone=these("elsewhere"),
)
