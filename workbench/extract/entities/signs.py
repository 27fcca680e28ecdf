"""What the sentences around a name show it to be: a person or a body, "he" or "she".

A name that no list knows is told by what is said of it: "Norvik Steel shut *its* plant", "Ina Torv, *who* …".
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.extract.clauses import Clause, Clauses, Link
from workbench.extract.text.roster import plain
from workbench.extract.text.tagging import tagger_for
from workbench.extract.words import Words


class Signs(NamedTuple):
    """What one mention shows."""

    body: bool = False
    person: bool = False
    gender: str = ""


def signs_of(clauses: Clauses, chunks: tuple[int, int], words: Words) -> Signs:
    """Read the clauses of which a name is the subject, and the word that it hangs on."""
    head = clauses.line.chunks[chunks[1]].head
    own = [one for one in clauses.clauses if one.subject is not None and one.subject.head == head]
    told = {one.number for one in own}
    said = [
        one for one in clauses.clauses if one.link is Link.CONTENT and one.parent in told and one.subject is not None
    ]
    owners = [words.sources.owning[word] for one in own for word in _owners(clauses, one, words)]
    owners += [owner for one in said if (owner := _owner_of_subject(clauses, one, words)) in ("he", "she")]
    relative = {clauses.line.word(one.verb - 1) for one in own if one.link is Link.RELATIVE}
    person = bool(relative & words.sources.human) or "he" in owners or "she" in owners
    does = any(clauses.line.word(one.main) in words.sources.running for one in own)
    does = does or any(_of_itself(clauses, one, words) for one in said)
    body = "it" in owners or bool(relative & words.sources.bodily) or does or _has_staff(clauses, chunks[0], words)
    gender = next((owner for owner in owners if owner in ("he", "she")), "")
    return Signs(body and not person, person, gender if person and len(set(owners)) == 1 else "")


def _owners(clauses: Clauses, clause: Clause, words: Words) -> Iterator[str]:
    """The possessives of a clause: whose they are is its subject."""
    for number in range(clause.first, clause.last):
        word = clauses.line.word(number)
        if (
            word in words.sources.owning
            and clauses.owners[number] == clause.number
            and clauses.line.tags[number] == "Z"
        ):
            yield word


def _of_itself(clauses: Clauses, clause: Clause, words: Words) -> bool:
    """Reads "Build Africa said *it had treated* 31": what does something is a body, where it rains is nobody."""
    line, subject = clauses.line, clause.subject
    if subject is None or words.pronouns.get(line.word(subject.head)) != "it":
        return False
    return line.word(clause.main) not in line.syntax.be and line.word(clause.main) not in words.sources.impersonal


def _owner_of_subject(clauses: Clauses, clause: Clause, words: Words) -> str:
    """Reads "Cruz said *his* plane": what somebody tells of is mostly his own."""
    first = clause.subject.first if clause.subject is not None else -1
    return words.sources.owning.get(clauses.line.word(first), "") if clauses.line.tags[first] == "Z" else ""


def _has_staff(clauses: Clauses, at: int, words: Words) -> bool:
    """Reads "chief executive of Norvik Steel": somebody belongs to it."""
    line = clauses.line
    if at < 2 or line.kinds[at - 2 : at] != "nI" or line.word(line.chunks[at - 1].head) not in words.sources.of:
        return False
    return line.word(line.chunks[at - 2].head) in words.sources.staff


def made_of_words(name: str, words: Words) -> bool:
    """Reads "Open Harbour", "Blue Line": plain words with capitals, and no given name before them."""
    parts = [plain(part) for part in name.split()]
    if len(parts) < 2 or parts[0] in words.given:
        return False
    known = tagger_for(words.language).words
    tags = [known.get(part) or known.get(part.removesuffix("s"), "P") for part in parts]
    return all(set(one) & set("NJBVG") and "P" not in one for one in tags)


def holds_grammar(name: str, words: Words) -> bool:
    """Reads "Clinics Without Walls": a preposition or an article inside, as in no person's name."""
    known = tagger_for(words.language).words
    inside = name.split()[1:-1]
    return any(word[0].isupper() and set(known.get(word.lower(), "P")) <= set("IDZCU") for word in inside)


def could_be_surname(name: str, words: Words) -> bool:
    """Whether a name of one word, as of somebody whom the text only calls "Cruz", is no place, body, nation or plain word."""
    word = plain(name)
    if " " in name or name.isupper() or not name[:1].isupper():
        return False
    known = words.place_words | words.origins | words.organisations | words.unnamed | words.openers
    return word not in known and not set("NJVBG") & set(tagger_for(words.language).words.get(word, ""))
