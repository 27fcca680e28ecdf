"""Whether what is said is told to be so: by the verb or noun of saying, and by the frame that it speaks in.

"The mayor said that nine died" and "denied killing nine" tell what is so or not so; "urged them to leave", "asked
whether nine died" and "wants an inquiry" do not. A list of forms could not tell "warned of floods" from "warned off".
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.extract.words.sayings import Sayings
from workbench.extract.words.speech import ASSERTING, Frame, Saying, Stance

ANNOUNCED = "announced"
"""A thing told and a colon: "gave another account: …"."""
_BY_NAME: dict[str, tuple[Frame, ...]] = {
    "that": (Frame.THAT, Frame.WHOM_THAT),
    "clause": (Frame.THAT, Frame.WHOM_THAT),
    "quote": (Frame.QUOTE, Frame.INVERTED, Frame.WHOM_QUOTE),
    "colon": (Frame.QUOTE, Frame.INVERTED, Frame.WHOM_QUOTE),
    "left": (Frame.QUOTE, Frame.INVERTED, Frame.WHOM_QUOTE),
    "inverted": (Frame.INVERTED, Frame.QUOTE),
    "read": (Frame.QUOTE,),
    "if": (Frame.WHETHER,),
    "whether": (Frame.WHETHER,),
    "question": (Frame.WHETHER,),
    "than": (Frame.THAT,),
    "object": (Frame.NUMBER, Frame.OBJECT, Frame.WHOM_OF, Frame.WHOM_FOR),
    "by": (Frame.OBJECT,),
    "predicate": (Frame.OBJECT_AS,),
    "as": (Frame.OBJECT_AS,),
    "ing": (Frame.ING,),
    "of": (Frame.OF, Frame.WHOM_OF),
    "about": (Frame.ABOUT,),
    "for": (Frame.FOR, Frame.WHOM_FOR),
    "with": (Frame.WITH, Frame.WHOM_WITH),
    "on": (Frame.ON, Frame.TO_THING),
    "at": (Frame.AT, Frame.TO_THING),
    "against": (Frame.AGAINST,),
    "to": (Frame.TO, Frame.TO_THING, Frame.WHOM_TO),
}
"""Frames of the table of sayings by the last part of the name that a rule gives its own."""


def asserts(rule: str, cue: Iterable[str], sayings: Sayings) -> bool:
    """Whether what is said is told to be so by the word and the frame that a rule names: "say: that", "claim: noun-of"."""
    word, _, name = rule.partition(": ")
    if name.startswith("noun-"):
        noun = sayings.telling(word)
        return noun is not None and noun.stance in ASSERTING[Frame.THAT]
    if not name or word == "colon" or name.endswith(ANNOUNCED):
        return True
    particle = next((one for one in cue if one in sayings.particles_of(word)), "")
    verb = sayings.saying(word, particle)
    last = name.replace("-", " ").rpartition(" ")[2]
    return verb is not None and any(verb.stances.get(frame) in ASSERTING[frame] for frame in _frames(verb, last))


def _frames(verb: Saying, name: str) -> tuple[Frame, ...]:
    """The frames that a name can mean for a verb; where it has none of them, all of a verb that only ever says.

    A verb with other senses needs its "that", but where it also stands behind what is said: "held that", "held the bridge".
    """
    frames = _BY_NAME.get(name, ())
    if verb.ambiguous:
        bare = Frame.INVERTED in verb.frames or verb.stance is Stance.BELIEVES
        return frames if bare or name != "clause" else ()
    return tuple(verb.frames) if verb.frames.isdisjoint(frames) else frames
