"""What a count counts: the noun after the number, or the one that the sentence leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.context import is_plural, noun_ahead
from workbench.extract.figures.terms import Terms
from workbench.extract.words.english import casualties, nouns
from workbench.extract.words.english import numbers as words

_REACH = 9
"""Terms of the longest noun phrase that is read after a number."""
_DESCRIPTION = 6
"""Terms within which a noun follows what describes it."""
_PARTICIPLES = 3
"""Participles in a row before a noun."""
_QUOTES = frozenset({'"', "“", "‘", "'", "''"})
_ENDING_QUOTES = frozenset({'"', "”", "’", "'", "''"})
_OPENING, _CLOSING = frozenset({"(", "["}), frozenset({")", "]"})
_LONGEST_ASIDE = 12
_DONE_TO_PEOPLE = (casualties.DONE.keys() | casualties.BEING.keys()) - {"shot", "captured", "eliminated", "neutralized"}
_POINTING = frozenset({("of", "them"), ("of", "these"), ("of", "those")})
"""After a number: it counts a part of what the sentence before has counted."""
_NEAR = 6
"""Terms before a number in which such a word is looked for."""
_WITHIN = frozenset({"including", "includes", "included", "them", "whom"})
"""Before a number: it counts a part of those just counted."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What is counted, with the terms of its noun phrase, first to last exclusive."""

    unit: str | None
    first: int
    last: int
    elided: bool = False
    """The noun is left out, and taken from before or from what happened."""
    within: bool = False
    """It is a part of those counted before it: "five people, including two children"."""

    @property
    def head(self) -> str:
        """The last word of the noun phrase, lower case."""
        return self.unit.split()[-1].lower() if self.unit else ""


def counted(terms: Terms, bound: Bound, earlier: Sequence[Counted], carried: Counted | None) -> Counted:
    """The noun that a count counts; `earlier` are those of the counts before it in the sentence, `carried` the last before."""
    if terms.words[bound.last] in words.HYPHENS and terms.glued(bound.last - 1) and terms.glued(bound.last):
        return Counted(_words(terms, bound.last + 1, bound.last + 2), bound.last + 1, bound.last + 2)
    start = _start(terms, bound)
    if terms.words[start] in nouns.ELIDED_BEFORE and _elides(terms, start):
        return _others(terms, start, earlier)
    end = start if _has_no_noun(terms, bound, start) else _phrase_end(terms, start, single=bound.high == 1)
    if end == start:
        if earlier and _restates(terms, bound, earlier[-1]):
            return Counted(earlier[-1].unit, bound.last, bound.last, elided=True)
        if carried and not earlier and _points_back(terms, bound, carried):
            return Counted(carried.unit, bound.last, bound.last, elided=True)
        stated = _stated_at(terms, bound) or (None if earlier else _included(terms, bound))
        return stated or _elided(bound.last, bound.last, earlier)
    return Counted(_words(terms, start, end), start, end, within=_is_within(terms, bound.first))


def _is_within(terms: Terms, first: int) -> bool:
    """Reads "among them a child and two women": only nouns and joints stand between the opening and the number."""
    for at in range(first - 1, max(-1, first - _NEAR), -1):
        word = terms.words[at]
        if word in _WITHIN:
            return True
        if word in casualties.DONE or word in casualties.DOING or word in casualties.BE:
            return False
    return False


def _start(terms: Terms, bound: Bound) -> int:
    """Past "more" and "other", and past "of the" and a number in it ("18 of the 31 lorries")."""
    at = bound.last
    if terms.words[at] in _ENDING_QUOTES and terms.words[bound.first - 1] in _QUOTES:
        at += 1  # “zero” cases
    if terms.words[at : at + 3] == ("the", "number", "of"):
        return at + 3
    at += terms.words[at] in _QUOTES
    while terms.words[at] in nouns.SKIPPED and not _elides(terms, at):
        at += 1
    if terms.words[at] == "of" or terms.words[at - 1] == "of":
        at += terms.words[at] == "of"
        while (terms.words[at] in nouns.SKIPPED_AFTER_OF or terms.digits(at)) and not _elides(terms, at):
            at += 1
    return _past_aside(terms, at)


def _elides(terms: Terms, at: int) -> bool:
    """Reads "two others", "dozens more wounded": nothing countable follows the word."""
    if terms.words[at] == "others":
        return True
    following = terms.words[at + 1]
    return terms.words[at] in nouns.ELIDED_BEFORE and (following in nouns.STOPS or not following[:1].isalnum())


def _restates(terms: Terms, bound: Bound, before: Counted) -> bool:
    """Reads "eight blasts, three at churches and two in hotels": parts of what was counted just before, things as well."""
    mark, following = terms.words[bound.first - 1], terms.words[bound.last]
    if mark == "other" or following == "of":  # "five of them fell and the other three landed"
        return before.elided and before.head in nouns.THINGS
    if mark == "including" or (mark == "with" and following in nouns.RECORDED):
        return before.head in nouns.THINGS
    if mark == "to":  # "by 83 votes to 41"
        return before.last == bound.first - 1 and before.head in nouns.WON
    chained = mark == "and" and before.elided and before.head in nouns.THINGS
    return (mark == "," or chained) and following in {"in", "on", "near", "since", "during", "at"}


def _has_no_noun(terms: Terms, bound: Bound, start: int) -> bool:
    """Reads "migrants, of whom 104 survived", "thousands joined rival marches": a verb follows, whatever it looks like."""
    if terms.words[bound.first - 2 : bound.first] in {("of", "whom"), ("of", "which")}:
        return True
    plural = terms.words[bound.last - 1] in words.PLURALS and start == bound.last
    return plural and not terms.capital(start) and not _names(terms.words[start])


def _stated_at(terms: Terms, bound: Bound) -> Counted | None:
    """Reads "doctors estimated Thursday's deaths at 60", "put the injuries at 12": the noun stands before."""
    at = bound.first - 2
    if terms.words[at + 1] != "at" or at < 1 or not is_plural(terms.words[at]):
        return None
    fated = terms.words[bound.last] in casualties.BESIDE
    said = not fated and not nouns.PUTTING.isdisjoint(terms.words[max(0, at - _REACH) : at])
    return Counted(terms.surface(at), bound.last, bound.last, elided=True) if said else None


def _points_back(terms: Terms, bound: Bound, carried: Counted) -> bool:
    """Reads "Gunners fired six shells. Two of them hit a barn"; "eight of them were kidnapped" are no lorries."""
    people = carried.head not in nouns.THINGS or _DONE_TO_PEOPLE.isdisjoint(terms.words)
    return terms.words[bound.last : bound.last + 2] in _POINTING and people and _names(carried.head)


def _included(terms: Terms, bound: Bound) -> Counted | None:
    """Reads "more cases of measles, including 165 in a day": a part of things that no number stands before."""
    opens = bound.first - 1
    if terms.words[opens] != "including" or terms.words[bound.last] not in nouns.PREPOSITIONS:
        return None
    things = [at for at in range(max(0, opens - _NEAR), opens) if terms.words[at] in nouns.THINGS]
    return Counted(terms.surface(things[-1]), bound.last, bound.last, elided=True) if things else None


def shared(terms: Terms, bound: Bound, before: Counted | None) -> str | None:
    """Of what a share is: "1 in 4 residents, up from 1 in 10", "a two-thirds majority"; None where no words name it."""
    at = bound.last
    if {"in", "of"}.isdisjoint(terms.words[bound.quantity.first : at]):
        return terms.words[at] if terms.words[at] in nouns.WON else None
    if is_plural(terms.words[at]) and terms.words[at] not in nouns.STOPS:
        return _words(terms, at, at + 1)
    return before.unit if before else None


def _others(terms: Terms, at: int, earlier: Sequence[Counted]) -> Counted:
    """Reads "two nurses and five others" as five others, who may be no nurses; "12 more" are more of the same."""
    found = _elided(at, at + 1, earlier)
    return replace(found, unit="others") if terms.words[at] == "others" else found


def _elided(first: int, last: int, earlier: Sequence[Counted]) -> Counted:
    people = [one for one in reversed(earlier) if one.unit and one.head not in nouns.THINGS | {"others"}]
    before = next((one for one in people if not one.within), people[0] if people else None)
    unit = (
        None if before is None or before.head in casualties.NOUNS or before.head in casualties.CLAIMED else before.unit
    )
    return Counted(unit, first, last, elided=True)


def _phrase_end(terms: Terms, start: int, *, single: bool) -> int:
    """The term after the head of the noun phrase: its first plural, or the last word before the phrase must end."""
    at, last = start, start
    for _ in range(_REACH):
        word = terms.words[at]
        if word in _OPENING:
            past = _past_aside(terms, at)
            if at in (past, start):
                break
            at = past
            continue
        if word in _QUOTES | _ENDING_QUOTES and _quotes_a_word(terms, at):
            at += 1
            continue
        if word in words.JOINERS | {"or"} and terms.words[at - 1] in words.HYPHENS and last > start:
            at += 1
            continue
        if word in words.JOINERS and last > start and not single and _joins_adjectives(terms, at):
            at += 1
            continue
        if not _belongs(terms, at, word) or _ends_before(terms, at, start, single=single):
            break
        at = last = at + 1
        if word in nouns.PEOPLE and single and terms.words[at] not in nouns.PEOPLE:
            break
        if is_plural(word) and not _goes_on(terms, word, at):
            return _with_joined(terms, at)
    return last


def _with_joined(terms: Terms, at: int) -> int:
    """Past a second noun: "homes and other structures", "earthquakes and aftershocks", "teams of officers"."""
    head = terms.words[at - 1]
    if terms.words[at] == "of" and head in nouns.COLLECTIVES:
        end = _phrase_end(terms, at + 1, single=False)
        return end if _names(terms.words[end - 1]) else at
    first = at
    while terms.words[at] == "," and head in nouns.THINGS and terms.words[at + 1] in nouns.THINGS:
        at += 2  # "houses, shops and mosques"
    if terms.words[at] != "and":
        return first
    other = terms.words[at + 1] == "other"
    second = terms.words[at + 1 + other]
    things = head in nouns.THINGS and second in nouns.THINGS
    return at + 2 + other if is_plural(second) and second not in nouns.STOPS and (other or things) else first


def _belongs(terms: Terms, at: int, word: str) -> bool:
    if word in words.HYPHENS:
        return _joins_words(terms, at) or _suspends(terms, at)
    if word in words.SMALL or (word in nouns.TAGS and terms.capital(at)):
        return False
    if word in nouns.STOPS:
        if terms.acronym(at):
            return True
        if word in nouns.DESCRIBING or word.endswith(("ed", "ing")):
            return terms.words[at - 1] not in nouns.PEOPLE and _describes(terms, at)
        return (terms.glued(at) and terms.words[at + 1] in words.HYPHENS) or (
            terms.words[at - 1] in words.HYPHENS and terms.glued(at - 1)
        )
    return (word[:1].isalnum() and not word.endswith(("n't", "n’t"))) or word in {"'s", "’s"}


def _quotes_a_word(terms: Terms, at: int) -> bool:
    """Reads 'four “safe” zones': a mark around one word before the noun."""
    if terms.words[at] in _ENDING_QUOTES and terms.words[at - 2] in _QUOTES | words.HYPHENS:
        return bool(noun_ahead(terms, at + 1))
    closes = next((end for end in range(at + 2, at + 5) if terms.words[end] in _ENDING_QUOTES), 0)
    return terms.words[at] in _QUOTES and closes > 0 and bool(noun_ahead(terms, closes + 1))


def _joins_words(terms: Terms, at: int) -> bool:
    """Whether a hyphen joins two words; two of them, or a long one, set an aside off: "four engineers--two of them"."""
    return (
        terms.words[at] in words.HYPHENS
        and terms.glued(at - 1)
        and terms.glued(at)
        and terms.words[at] != "—"
        and terms.words[at - 1] not in words.HYPHENS
        and terms.words[at + 1] not in words.HYPHENS
    )


def _suspends(terms: Terms, at: int) -> bool:
    """Reads "coal- and gas-fired plants": the rest of the first word comes with the second."""
    joint = terms.words[at + 1] in words.JOINERS | {"or"} and not terms.glued(at) and terms.words[at - 1].isalpha()
    return joint and terms.glued(at - 1) and terms.words[at + 3] in words.HYPHENS


def _joins_adjectives(terms: Terms, at: int) -> bool:
    """Whether "and" joins two words before one noun: "70 regime and rebel fighters"."""
    if _names(terms.words[at - 1]):
        return False
    for step in range(at + 1, at + 4):
        if terms.words[step] in nouns.STOPS or not terms.words[step].isalpha():
            return False
        if _names(terms.words[step]) and not _names(terms.words[step + 1]):  # "rebel" before "fighters" is none
            return step > at + 1
    return False


def _describes(terms: Terms, at: int, reach: int = _PARTICIPLES) -> bool:
    """Whether a participle stands before its noun: "seven kidnapped university students"."""
    for ahead in range(at + 1, at + reach):
        word = terms.words[ahead]
        if _joins_words(terms, ahead):  # "besieged rebel-held towns"
            continue
        if _names(word) and word not in nouns.STOPS:
            return True
        passed = _joins_words(terms, ahead - 1) or (word.endswith("ed") and ahead < at + _PARTICIPLES)
        if not passed and (word in nouns.STOPS or word in words.SMALL or not word[:1].isalpha()):
            return False
    return False


def _names(word: str) -> bool:
    return word in nouns.PEOPLE or (is_plural(word) and word not in nouns.STOPS)


def _ends_before(terms: Terms, at: int, start: int, *, single: bool) -> bool:
    """A participle or an adverb after a noun ends the phrase: "fighters captured", "one man seriously"."""
    word = terms.words[at]
    if at == start:
        return _is_no_noun(terms, at, single=single)
    if not (single or terms.words[at - 1] in nouns.PEOPLE):
        return False
    return (
        word.endswith(("ed", "ing", "ly"))
        and terms.words[at + 1] not in nouns.PEOPLE
        and not is_plural(terms.words[at + 1])
    )


def _is_no_noun(terms: Terms, at: int, *, single: bool) -> bool:
    """Reads "104 survived", "16 decapitated", "five seriously injured", "nine swam": what follows the number is its verb."""
    word = terms.words[at]
    if word in nouns.PAST or (word in nouns.PRESENT and not single):
        return True
    if word.endswith("ed") and word not in nouns.ENDING_IN_ED:
        return not _describes(terms, at, _DESCRIPTION)
    if word.endswith("ing"):
        return not any(_names(one) for one in terms.words[at + 1 : at + 3])
    following = terms.words[at + 1]
    fated = following in nouns.STOPS | nouns.AILING or following.endswith("ed") or not following.isalpha()
    return word.endswith("ly") and word not in nouns.ENDING_IN_LY and fated and not _describes(terms, at + 1)


def _goes_on(terms: Terms, word: str, at: int) -> bool:
    """A plural that stands before the noun that is counted: "police officers", "women soldiers"."""
    following = terms.words[at]
    if following in {"'s", "’s", "'", "’"}:
        return following != "'" or terms.words[at + 1] not in nouns.STOPS
    if following in words.HYPHENS:
        return _joins_words(terms, at)
    if terms.words[at - 2] in words.HYPHENS and terms.glued(at - 2):  # "plain-clothes NYPD officers"
        return noun_ahead(terms, at) != ""
    return word in nouns.ATTRIBUTIVE and following not in nouns.STOPS and is_plural(following)


def _past_aside(terms: Terms, at: int) -> int:
    """Past a bracket: "120 Daesh (banned in Russia) militants"."""
    if terms.words[at] not in _OPENING:
        return at
    for end in range(at + 1, min(len(terms), at + _LONGEST_ASIDE)):
        if terms.words[end] in _CLOSING:
            return end + 1
    return at


def _words(terms: Terms, first: int, last: int) -> str:
    return " ".join(terms.text[terms.starts[first] : terms.ends[last - 1]].split())
