"""A sentence that holds a cue, taken apart: its words, their parts of speech, and the quotations around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter

from store.model import Place, Span
from workbench.extract.speech.quotations import Quotation
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Syntax, Words, syntax_for
from workbench.extract.words.framing import Framing

Stretch = tuple[int, int]
"""From the first word of a phrase to the one after its last, as numbers of words in the sentence."""


_FEW = 25
"""Characters of a quotation that may be a title or a few words, and no utterance."""
_MARKS = "“”\"'‘’`„«» "
_STOPS = frozenset(",.?!…—–-")


@dataclass(frozen=True, slots=True)
class Parse:
    """What the rules look at. Words are counted from 0; a stretch of words is half open."""

    text: str
    place: Place
    start: int
    end: int
    tokens: Tokens
    tags: str
    quotations: tuple[Quotation, ...]
    """Of the whole paragraph: a quotation may begin in an earlier sentence and end in a later one."""
    inside: tuple[int, ...]
    """For each word, which quotation it stands in, or -1."""
    paragraph: Stretch
    """Offsets of the paragraph in the text."""
    words: Words
    syntax: Syntax
    """The closed classes of the language."""

    @property
    def framing(self) -> Framing:
        """The small words around its verbs of saying."""
        return self.words.framing

    def __len__(self) -> int:
        return len(self.tags)

    def span(self, stretch: Stretch) -> Span:
        """The place in the text of a stretch of words."""
        return Span(self.tokens.starts[stretch[0]], self.tokens.ends[stretch[1] - 1], self.place)

    def spoken(self, number: int) -> bool:
        """Whether a word stands in a whole utterance between quotation marks, not in a few quoted words."""
        return self.inside[number] >= 0 and self.whole(self.inside[number])

    def whole(self, quotation: int) -> bool:
        """Whether a quotation is an utterance of its own: it ends like a sentence, or begins like one and is long."""
        found = self.quotations[quotation]
        if not found.closed or not found.opened:
            return True
        inner = self.text[found.start : found.end].strip(_MARKS)
        return inner[-1:] in _STOPS or (inner[:1].isupper() and found.end - found.start > _FEW)

    def word(self, number: int) -> str:
        """A word in lower case, "" beyond either end."""
        return self.tokens.words[number] if 0 <= number < len(self.tags) else ""

    def tag(self, number: int) -> str:
        """A tag, "." beyond either end."""
        return self.tags[number] if 0 <= number < len(self.tags) else "."


def parse_of(
    text: str,
    place: Place,
    tokens: Tokens,
    tags: str,
    quotations: tuple[Quotation, ...],
    paragraph: Stretch,
    words: Words,
) -> Parse:
    """Put a sentence's words, tags and quotations side by side."""
    starts, inside = tokens.starts, [-1] * len(tokens.starts)
    for number in range(bisect_right(quotations, starts[0], key=attrgetter("end")), len(quotations)):
        quotation = quotations[number]
        if quotation.start > starts[-1]:
            break
        first, last = bisect_left(starts, quotation.start), bisect_left(starts, quotation.end)
        inside[first:last] = [number] * (last - first)
    return Parse(
        text,
        place,
        starts[0],
        tokens.ends[-1],
        tokens,
        tags,
        quotations,
        tuple(inside),
        paragraph,
        words,
        syntax_for(words.language),
    )
