"""Sentences of GUM, cut into the workbench's own words, each with the workbench's tag for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workbench.extract.text.tagger import MARKS
from workbench.extract.text.tokens import Tokens, tokens_of

KINDS = ("_news_", "_interview_", "_speech_", "_textbook_")
"""Documents under CC BY or in the public domain; biographies and travel guides are CC BY-SA."""
NEWSLIKE = ("_news_", "_interview_")
"""Documents that are read most like what the workbench reads: those that are held out are among them."""
BY_XPOS = {
    **dict.fromkeys(("DT", "PDT"), "D"),
    **dict.fromkeys(("WDT", "WP", "WP$", "WRB"), "W"),
    **dict.fromkeys(("PRP", "EX"), "O"),
    **dict.fromkeys(("JJ", "JJR", "JJS"), "J"),
    **dict.fromkeys(("NN", "NNS", "FW", "ADD", "GW", "XX", "AFX"), "N"),
    **dict.fromkeys(("NNP", "NNPS"), "P"),
    **dict.fromkeys(("CD", "LS"), "M"),
    **dict.fromkeys(("RB", "RBR", "RBS", "RP", "UH"), "R"),
    **dict.fromkeys(("VBD", "VBZ", "VBP"), "V"),
    "PRP$": "Z",
    "POS": "S",
    "MD": "A",
    "VB": "B",
    "VBG": "G",
    "VBN": "E",
    "CC": "C",
    "NFP": ".",
}
BY_PART = {"ADP": "I", "SCONJ": "U", "ADJ": "J", "ADV": "R", "DET": "D", "VERB": "V", "PRON": "O", "NUM": "M"}
"""Where the finer tag tells nothing."""
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence with one tag a word."""

    tokens: Tokens
    tags: str


@dataclass(frozen=True, slots=True)
class Row:
    """A word as GUM cuts it, with its place in the sentence."""

    number: int
    form: str
    part: str
    xpos: str
    head: int
    relation: str
    start: int

    def tag(self) -> str:
        """The workbench's tag."""
        if self.part == "PUNCT" or self.form in MARKS:
            return MARKS.get(self.form, MARKS.get(self.form[0], "-"))
        if self.part == "AUX" and self.xpos in FINITE:
            return "A"
        if self.xpos == "IN":
            return "U" if self.part == "SCONJ" else "I"
        if self.xpos == "TO":
            return "T" if self.part == "PART" else "I"
        if self.xpos == "NNP" and self.part == "ADJ":
            return "P"
        return "N" if self.part == "SYM" else BY_XPOS.get(self.xpos, BY_PART.get(self.part, "N"))


@dataclass(slots=True)
class Sentence:
    """A sentence while its lines are read."""

    text: str = ""
    rows: list[Row] = field(default_factory=list)

    def take(self, line: str) -> None:
        """One line of the file; the lines of words that GUM joins or leaves out tell nothing new."""
        if line.startswith("# text = "):
            self.text = line.removeprefix("# text = ")
        number, *rest = line.split("\t")
        if number.isdecimal():
            form, _, part, xpos, _, head, relation = rest[:7]
            at = self.rows[-1].start + len(self.rows[-1].form) if self.rows else 0
            self.rows.append(Row(int(number), form, part, xpos, int(head), relation, self.text.index(form, at)))

    def tagged(self) -> Tagged:
        """The sentence in the workbench's words."""
        tokens = tokens_of(self.text, 0, len(self.text))
        places = list(zip(tokens.starts, tokens.ends, strict=True))
        parts = [[row for row in self.rows if start <= row.start < end] for start, end in places]
        tags = [
            _tag(rows) if rows else MARKS.get(surface, "-")
            for rows, surface in zip(parts, tokens.surfaces, strict=True)
        ]
        return Tagged(tokens, "".join(tags))


def _tag(rows: list[Row]) -> str:
    """The tag of a word of several of GUM's: that of the one all others hang on, and what it does in the sentence."""
    own = {row.number for row in rows}
    main = next((row for row in rows if row.head not in own), rows[0])
    if len(rows) > 1 and main.relation == "amod":
        return "J"
    return main.tag()


def documents(folder: Path) -> list[Path]:
    """The files of a folder of CoNLL-U whose texts' licence asks for credit alone."""
    return sorted(file for file in folder.glob("*.conllu") if any(kind in file.name for kind in KINDS))


def sentences(file: Path) -> Iterator[Tagged]:
    """The sentences of one document."""
    sentence = Sentence()
    for line in (*file.read_text(encoding="utf-8").splitlines(), ""):
        if line:
            sentence.take(line)
        elif sentence.rows:
            yield sentence.tagged()
            sentence = Sentence()
