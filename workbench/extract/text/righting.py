"""What grammar alone settles once the words of a sentence are tagged."""

from __future__ import annotations

import re

from workbench.extract.text.tokens import Tokens
from workbench.extract.text.unsettled import Unsettled

_OWNING = frozenset("'’")
_SINGLE = frozenset("'‘’")
_MISREAD = re.compile(r"(?<=D)[RJ](?=[VAE])|(?<=N)N(?=I)|(?:(?<=^DN)|(?<=^DJN)|(?<=[,CU]DN))B")
_LAST_VERB = re.compile(r"[VA].*,[DZ]?[JNPS]*[NP](?P<last>N)\.\Z")


def righted(line: Unsettled, tags: str) -> str:
    """What grammar alone settles: "a relative told", "the harbour master said" have nouns, "families displaced from" a participle."""
    settled = list(tags)
    for found in _MISREAD.finditer(tags):
        at = found.start()
        if tags[at] == "N":
            settled[at] = "E" if "E" in line.choices[at] and line.words[at].endswith("ed") else "N"
        elif "N" in line.choices[at]:
            settled[at] = "N"
    ending = _LAST_VERB.search(tags)
    if ending and "V" in line.choices[last := ending.start("last")]:
        one, many = line.words[last].endswith("s"), line.words[last - 1].endswith("s")
        settled[last] = "V" if one != many else "N"  # "…, its data shows.", "…, court records show."
    return "".join(settled)


def with_marks(tokens: Tokens, tags: str) -> str:
    """The mark of "a lawyers' collective" for what it is, where no single quotation is open."""
    if _OWNING.isdisjoint(tokens.surfaces) and "'s" not in tokens.words:
        return tags
    settled = list(tags)
    for at in range(1, len(tags) - 1):
        if tokens.words[at] == "'s" and tags[at] == "A" and tags[at - 1] in "NPJ" and tags[at + 1] in "NJ":
            if not {"V", "A"}.isdisjoint(tags[at + 2 :]):  # "the front's press agency claimed"
                settled[at - 1 : at + 1] = "P" if tags[at - 1] == "P" else "N", "S"
            continue
        glued = tokens.ends[at - 1] == tokens.starts[at] < tokens.starts[at + 1] - 1
        plural = tokens.surfaces[at] in _OWNING and glued and tokens.words[at - 1].endswith("s")
        if plural and tags[at + 1] in "NJGEP":
            opened = any(surface in _SINGLE and tags[near] == '"' for near, surface in enumerate(tokens.surfaces[:at]))
            settled[at] = settled[at] if opened else "S"
    return "".join(settled)
