"""What stands right of a verb: a frame, and what is said in it."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Span


class Right(NamedTuple):
    """A frame, the word after the cue, and what is said in it."""

    frame: str
    cue_end: int
    content: tuple[Span, ...] = ()
