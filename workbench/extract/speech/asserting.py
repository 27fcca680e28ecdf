"""Whether what is said is told to be so: by the verb or noun of saying, and by the frame that it speaks in.

"The mayor said that nine died" and "denied killing nine" tell what is so or not so; "urged them to leave", "asked
whether nine died" and "wants an inquiry" do not. A list of forms could not tell "warned of floods" from "warned off".
"""

from __future__ import annotations

from workbench.extract.words.english.saying import saying, telling
from workbench.extract.words.speech import ASSERTING, Frame

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


def asserts(lemma: str, name: str) -> bool:
    """Whether a verb tells what is so in the frame that a rule names: "whom-that", "clause left", "object-as"."""
    verb = saying(lemma)
    if verb is None:
        return False
    frames = _BY_NAME.get(name.replace("-", " ").rpartition(" ")[2], ())
    if Frame.OBJECT in frames and verb.frames.isdisjoint(frames) and not verb.ambiguous:
        frames = (Frame.THAT,)  # "say 57 dead": a clause without its verb
    return any(verb.stances.get(frame) in ASSERTING[frame] for frame in frames)


def noun_asserts(noun: str) -> bool:
    """The same of a noun: "claims that", "reports of", and no "hopes of"."""
    said = telling(noun)
    return said is not None and said.stance in ASSERTING[Frame.THAT]
