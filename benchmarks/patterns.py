"""Text that nobody writes, made to keep a reader busy: what is repeated, or done to a real article, by its name."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

_SEED = 7

REPEATED = {
    "He said:": "He said: ",
    "quoted letter said": '"a," he said. ',
    "opened and never closed": "“he said. ",
    "said and a mark": 'said: "',
    "said in sentences": "said " * 380 + ". ",
    "said in one sentence": "said ",
    "said in shorter sentences": "said " * 79 + ". ",
    "two said in sentences": "it said, they said, " * 19 + ". ",
    "said said and commas": "he said, ",
    "THE ARMY SAID.": "THE ARMY SAID. ",
    "the army said": "the army said ",
    "list numbers": "1.",
    "list numbers apart": "1. ",
    "killed 5.": "killed 5. ",
    "killed 5 and": "killed 5 and ",
    "5 killed, lines": "5 killed\n",
    "killed at least 5 of whom": "at least 5 killed, 3 of whom children, ",
    "of 5": "of 5 ",
    "initials": "A.",
    "initials apart": "A. B. C. ",
    "initials without dots": "A B C ",
    "initials without dots in sentences": "A B C " * 60 + ". ",
    "names": "John Smith ",
    "names and commas": "John Smith, ",
    "names in lines": "John Smith\n",
    "names and dots": "John Smith. ",
    "names that differ": "Name{0} Other{0} said. ",
    "bodies that differ": "The Ministry of Thing{0} said. ",
    "titles": "Mr. Mrs. Dr. ",
    "Mr. A said": "Mr. A said. ",
    "titles in a row": "Mr. ",
    "who": "who said who ",
    "which": "the army, which said the army, which ",
    "according to": "according to ",
    "according to names": "According to Reuters, according to the army, ",
    "told by": "told Reuters, citing AP, quoting AFP, ",
    "Reuters cited AP.": "Reuters cited AP, which quoted AFP. ",
    "he, she, they": "He said she said. They said. ",
    "denials": "He denied it. No one was killed. ",
    "dates": "on 5 May 2016, ",
    "dates and dots": "On Monday 5 May 2016. ",
    "times": "10:30 a.m. ",
    "money": "$5 million, €3bn, £2. ",
    "units": "5 km 3 tonnes 7 per cent ",
    "percents": "5% 10% ",
    "big numbers": "1,000,000 ",
    "one long number": "1",
    "long number with commas": "1,",
    "written numbers": "twenty-five hundred thousand ",
    "half of half": "half of a third of two-thirds of ",
    "ranges": "5-10 to 20-30 or ",
    "ages": "John, 5, Ali, 6, ",
    "ages aged": "aged 5, a 6-year-old ",
    "slashes": "1/",
    "dashes": "- ",
    "dash words": "a-",
    "long dashes": "– a ",
    "dots": ".",
    "dots apart": ". ",
    "three dots": "… ",
    "question marks": "? ",
    "exclamations": "A! ",
    "colons": "a: ",
    "semicolons": "a; ",
    "commas": "a, ",
    "brackets opened": "(",
    "brackets apart": "( a ",
    "brackets closed": ") a ",
    "brackets nested": "([{<",
    "brackets in pairs": "(a) ",
    "straight marks": '"',
    "straight marks apart": '" a " ',
    "straight marks joined": 'a"b ',
    "curly nested": "“a ‘b “c ‘",
    "curly closed": "a” ",
    "curly pairs": "“a” ",
    "apostrophes": "'",
    "apostrophes apart": "' a ",
    "'s": "a's ",
    "Names' own": "Smith's Ali's ",
    "guillemets": "« a » ",
    "tabs": "a\t",
    "two line ends": "a\n\n",
    "line ends": "\n",
    "blanks": " ",
    "blanks and a letter": " " * 500 + "a",
    "blank lines": " \n",
    "carriage returns": "He said so.\r\n",
    "no-break blanks": "a\u00a0",
    "narrow blanks": "5\u202f000 ",
    "zero width": "a\u200b",
    "combining marks": "e\u0301",
    "many combining marks": "e" + "\u0301" * 50 + " ",
    "emoji": "😀 ",
    "emoji joined": "👨\u200d👩\u200d👧 said. ",
    "Chinese": "他说有五人死亡。",
    "Arabic": "قال إن خمسة قتلوا. ",
    "turned around": "\u202esaid 5 killed\u202c. ",
    "Greek capitals": "ΑΒΓ ",
    "surrogate letters": "𝐚𝐛 ",
    "tags": "<p>He said 5 killed</p> ",
    "tags opened": "<a <b ",
    "entities": "&amp;quot; ",
    "addresses": "https://a.example/b?c=d&e=5 ",
    "mail": "a.b@c.example, ",
    "one word": "a",
    "one word in capitals": "A",
    "long words": "a" * 1500 + " ",
    "long capital words": "A" + "a" * 1500 + ". ",
    "and": "and ",
    "of": "of the ",
    "the": "The ",
    "killed": "killed ",
    "Killed.": "Killed. ",
    "people were killed": "people were killed, wounded and ",
    "sum": "5 killed, 6 killed, 7 killed, a total of ",
    "a person was killed": "A man was killed. ",
    "source said": "A source said sources said the source said. ",
    "spokesman": "spokesman John Smith said a spokesman for the ",
    "headline lines": "Army: 5 killed\n",
    "headlines with dashes": "5 killed - army\n",
    "MUC": "THE ARMY SAID THAT 5 PEOPLE WERE KILLED IN SAN SALVADOR, ACCORDING TO REUTERS. ",
    "MUC without ends": "THE ARMY SAID THAT 5 PEOPLE WERE KILLED IN SAN SALVADOR ACCORDING TO REUTERS ",
    "bylines": "By John Smith\n\nBEIRUT (Reuters) - ",
    "bullets": "• 5 killed\n",
    "short sentences": "He did. ",
    "short lines": "He did\n",
    "wrapped lines": "He said that the army had killed 5 men in the town and that it would do\n",
    "sure to": "is expected to is said to is believed to ",
    "video shows": "A video shows a video that shows ",
    "false numbers": "Boeing 747 B-52 F-16 Resolution 2254 ",
    "two said": 'He said "a" and said “b” he said, ',
}
"""A few words, again and again."""


def random_bytes(size: int) -> str:
    """Noise, read as Latin-1."""
    return random.Random(_SEED).randbytes(size).decode("latin-1")  # noqa: S311 - nothing secret


def random_words(size: int) -> str:
    """Words of the rules and marks, in no order."""
    pool = "said killed 5 and of who which Mr. the The army , . : “ ” \" ' ( ) - – A 10 Reuters on Monday at least \n".split(
        " "
    )
    return " ".join(random.Random(_SEED).choices(pool, k=size // 3))[:size]  # noqa: S311 - nothing secret


def again(words: str, size: int) -> str:
    """Words again and again, with a number of their own each time where they have room for one."""
    if "{0}" in words:
        return "".join(words.replace("{0}", str(number)) for number in range(size // len(words) + 1))[:size]
    return (words * (size // len(words) + 1))[:size]


DAMAGED: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "blanks doubled": lambda text: text.replace(" ", "  "),
    "without marks": lambda text: re.sub(r"[^\w\s]", "", text),
    "in capitals": str.upper,
    "in small letters": str.lower,
    "in one line": lambda text: " ".join(text.split()),
    "a word a line": lambda text: "\n".join(text.split()),
    "without blanks": lambda text: text.replace(" ", ""),
}
"""What a broken converter makes of a real article, which is then repeated."""
