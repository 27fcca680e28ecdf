"""What a rule hands back: an attribution with the rule that made it."""

from __future__ import annotations

from typing import NamedTuple

from store.model import Attribution, Span
from workbench.extract.speech.asserting import asserts, noun_asserts


class Finding(NamedTuple):
    """An attribution and why it was made."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    """Which word in which frame: "say: that", "according to"."""

    speech: bool = True
    """Somebody says, writes or shows it; otherwise wants, backs, judges or expects it."""

    @property
    def asserted(self) -> bool:
        """What is said is told to be so, by the word and the frame that the rule names."""
        word, _, frame = self.rule.partition(": ")
        if frame.startswith("noun-"):
            return noun_asserts(word)
        return not frame or word == "colon" or asserts(word, frame)

    def attribution(self) -> Attribution:
        """Without the rule."""
        return Attribution(self.source, self.cue, self.content, self.asserted)
