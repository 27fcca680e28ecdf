"""A sentence cut into numerals, words and marks: finer than words, because numbers hide inside of them.

"twenty-one", "$18million", "55-km" and "5th" are several terms each, and what touches what is told by their offsets.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from workbench.extract.figures.thousands import may_be_parted, with_thousands
from workbench.extract.text.tokens import KEPT, places_of
from workbench.extract.words import Words
from workbench.extract.words.counting import (
    CasualtyWords,
    GroupWords,
    HedgeWords,
    NounWords,
    NumberWords,
    QualifierWords,
    TrapWords,
    UnitWords,
)

LONGEST = 16
"""Digits of the longest numeral that counts anything; a longer one names something."""
PAD = 12
"""Empty terms after the last one: rules look so far ahead, and behind by negative index, without asking for bounds."""

_BYTE = r"(?:1?\d?\d|2[0-4]\d|25[0-5])"
_DOTTED = rf"(?!{_BYTE}(?:\.{_BYTE}){{3}}(?![.,]?\d))[1-9]\d{{0,2}}(?:(?:\.\d{{3}})+,\d{{1,2}}|(?:\.\d{{3}}){{2,}})(?![.,]?\d)"
"""Thousands with dots, as much of Europe writes them; two groups or a decimal comma, else it is a point. No address of a machine."""
_NUMERAL = (
    rf"(?<![\d.]){_DOTTED}"
    r"""
  | (?<=\d\.)\d+                                                     # the rest of 10.10.2017
  | \d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+(?!\.?\d))?                      # 1,674.5
  | \d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+(?!\.?\d))?                # 12,34,567.89
  | (?<!\d,)\d{1,3},\d{1,2}(?![\d,]|\.\d)                            # 1,3
  | \d+(?:\.\d+(?!\.?\d))?
    (?:\ ?[x×]\ ?10(?:\^[-+−]?|[-+−])\d{1,2}(?!\w)|[eE][-+]?\d{1,3}(?!\w)|\^[-+]?\d{1,2}(?!\w))?   # 6.2x10^-4
  | (?<![\w.])\.\d+                                                  # .08
"""
)
_TERM = re.compile(
    rf"""
    [A-Za-z]+(?=[ ,])                                                # most words, before anything else is tried
  | (?:https?://|www\.)\S+
  | {_NUMERAL}
  | (?:[^\W\d_]\.){{2,}}                                             # U.S.
  | [^\W\d_]+(?:['’](?!s\b|S\b)[^\W\d_]+)?
  | ['’][sS]\b
  | ரூ
  | \S
    """,
    re.VERBOSE,
)
_SHAPE = re.compile(r"(.+?)(?: ?[x×] ?10\^?|[eE]|\^)([-+−]?\d+)")


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of one sentence. The tuples run in parallel; `words` alone is padded with empty terms."""

    text: str
    """Of the whole passage."""
    words: tuple[str, ...]
    """In lower case."""
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    language: Words
    numbers: NumberWords
    units: UnitWords
    nouns: NounWords
    qualifiers: QualifierWords
    traps: TrapWords
    casualties: CasualtyWords
    hedges: HedgeWords
    groups: GroupWords

    def __len__(self) -> int:
        return len(self.starts)

    def surface(self, at: int) -> str:
        """A term as it is written; "" beyond the sentence."""
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < len(self.starts) else ""

    def glued(self, at: int) -> bool:
        """Whether nothing stands between a term and the one after it."""
        return 0 <= at < len(self.starts) - 1 and self.ends[at] == self.starts[at + 1]

    def glued_letter(self, at: int) -> bool:
        """Whether a letter or a numeral goes on right after a term."""
        return self.glued(at) and self.words[at + 1][:1].isalnum()

    def capital(self, at: int) -> bool:
        """Whether a term is written with a capital."""
        return 0 <= at < len(self.starts) and self.text[self.starts[at]].isupper()

    def acronym(self, at: int) -> bool:
        """Whether a term is written in capitals in a sentence that is not: "US", "IS"."""
        written = self.surface(at)
        if len(written) < 2 or not written.isupper():
            return False
        return not self.text[self.starts[0] : self.ends[-1]].isupper()

    def digits(self, at: int) -> bool:
        """Whether a term is a numeral."""
        word = self.words[at]
        return bool(word) and (word[0].isdecimal() or (word[0] == "." and word[1:2].isdecimal()))


@lru_cache(maxsize=KEPT)
def terms_of(text: str, start: int, end: int, language: Words) -> Terms:
    """Cut a stretch of a text into terms; offsets count from the start of the text."""
    surfaces = tuple(_TERM.findall(text, start, end))
    starts, ends = places_of(surfaces, text, start)
    if may_be_parted(text[start:end]):
        joined = with_thousands(list(zip(surfaces, starts, ends, strict=True)), text, language.counting)
        surfaces, starts, ends = zip(*joined, strict=True)
    return Terms(text, (*map(str.lower, surfaces), *("",) * PAD), starts, ends, language, *language.counting)


def value_of(numeral: str) -> float | None:
    """The number that a numeral stands for; None where it is too long or too large to be one."""
    if numeral.isdecimal():
        return float(numeral) if len(numeral) <= LONGEST else None
    powered = _SHAPE.fullmatch(numeral) if not numeral[-3:].isdecimal() or "^" in numeral or "e" in numeral else None
    if powered:
        return _power(numeral, powered)
    plain = "".join(numeral.split())
    if plain.count(".") > 1 or 0 < plain.find(".") < plain.find(","):
        plain = plain.replace(".", "").replace(",", ".")
    if "," in plain and "." not in plain and len(plain) - plain.rindex(",") <= _DECIMAL_COMMA:
        plain = plain.replace(",", ".")
    plain = plain.replace(",", "")
    return float(plain) if len(plain) <= LONGEST else None


_DECIMAL_COMMA = 3
_GREATEST_POWER = 40


def _power(numeral: str, shape: re.Match[str]) -> float | None:
    base, exponent = value_of(shape.group(1).strip()), int(shape.group(2).replace("−", "-"))
    if base is None or abs(exponent) > _GREATEST_POWER:
        return None
    raised = base**exponent if "^" in numeral and "10^" not in numeral.replace(" ", "")[1:] else base * 10.0**exponent
    return raised if abs(raised) < 10.0**_GREATEST_POWER else None
