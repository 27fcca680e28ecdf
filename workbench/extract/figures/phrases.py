"""Where the noun phrase after a number ends: "four plain-clothes police officers | in Homs"."""

from __future__ import annotations

from workbench.extract.figures.context import noun_ahead
from workbench.extract.figures.predicates import describes, is_no_noun, joins_words
from workbench.extract.figures.terms import Terms

_REACH = 9
"""Terms of the longest noun phrase that is read after a number."""
QUOTES = frozenset({'"', "“", "‘", "'", "''"})
ENDING_QUOTES = frozenset({'"', "”", "’", "'", "''"})
_OPENING, _CLOSING = frozenset({"(", "["}), frozenset({")", "]"})
_LONGEST_ASIDE = 12


def phrase_end(terms: Terms, start: int, *, single: bool) -> int:
    """The term after the head of the noun phrase: its first plural, or the last word before the phrase must end."""
    at, last = start, start
    for _ in range(_REACH):
        past = _past_inner(terms, at, started=last > start, single=single)
        if past != at:
            at = past
            continue
        word = terms.words[at]
        if not _belongs(terms, at, word) or _ends_before(terms, at, start, single=single):
            break
        at = last = at + 1
        if word in terms.nouns.people and single and terms.words[at] not in terms.nouns.people:
            break
        if terms.nouns.is_plural(word) and not _goes_on(terms, word, at):
            return _with_joined(terms, at)
    return last


def _past_inner(terms: Terms, at: int, *, started: bool, single: bool) -> int:
    """Past what stands inside of the phrase and is no word of it: a bracket, a mark around a word, an "and"."""
    word = terms.words[at]
    if word in QUOTES | ENDING_QUOTES and _quotes_a_word(terms, at):
        return at + 1
    if not started:
        return at
    if word in _OPENING:
        return past_aside(terms, at)
    suspended = word in terms.nouns.joining and terms.words[at - 1] in terms.numbers.hyphens
    joins = word in terms.numbers.joiners and not single and _joins_adjectives(terms, at)
    return at + 1 if suspended or joins else at


def _with_joined(terms: Terms, at: int) -> int:
    """Past a second noun: "homes and other structures", "earthquakes and aftershocks", "teams of officers"."""
    head = terms.words[at - 1]
    if terms.words[at] in terms.nouns.of and head in terms.nouns.collectives:
        end = phrase_end(terms, at + 1, single=False)
        return end if terms.nouns.names_some(terms.words[end - 1]) else at
    first = at
    while terms.words[at] == "," and head in terms.nouns.things and terms.words[at + 1] in terms.nouns.things:
        at += 2  # "houses, shops and mosques"
    if terms.words[at] not in terms.nouns.and_:
        return first
    other = terms.words[at + 1] in terms.nouns.other
    second = terms.words[at + 1 + other]
    if not terms.nouns.is_plural(second) or second in terms.nouns.stops:
        return first
    things = head in terms.nouns.things and second in terms.nouns.things
    alike = terms.nouns.people.isdisjoint({head, second}) and terms.words[at + 2] in terms.nouns.after_joined
    return at + 2 + other if other or things or alike else first


def _belongs(terms: Terms, at: int, word: str) -> bool:
    if word in terms.numbers.hyphens:
        return joins_words(terms, at) or _suspends(terms, at)
    if word in terms.numbers.small or (word in terms.nouns.tags and terms.capital(at)):
        return False
    if word in terms.nouns.stops:
        if terms.acronym(at):
            return True
        if word in terms.nouns.describing or word.endswith(terms.nouns.participles + terms.nouns.gerunds):
            return terms.words[at - 1] not in terms.nouns.people and describes(terms, at)
        return (terms.glued(at) and terms.words[at + 1] in terms.numbers.hyphens) or (
            terms.words[at - 1] in terms.numbers.hyphens and terms.glued(at - 1)
        )
    return (word[:1].isalnum() and not word.endswith(terms.nouns.negations)) or word in terms.nouns.owning


def _quotes_a_word(terms: Terms, at: int) -> bool:
    """Reads 'four “safe” zones': a mark around one word before the noun."""
    if terms.words[at] in ENDING_QUOTES and terms.words[at - 2] in QUOTES | terms.numbers.hyphens:
        return bool(noun_ahead(terms, at + 1))
    closes = next((end for end in range(at + 2, at + 5) if terms.words[end] in ENDING_QUOTES), 0)
    return terms.words[at] in QUOTES and closes > 0 and bool(noun_ahead(terms, closes + 1))


def _suspends(terms: Terms, at: int) -> bool:
    """Reads "coal- and gas-fired plants": the rest of the first word comes with the second."""
    joint = terms.words[at + 1] in terms.nouns.joining and not terms.glued(at) and terms.words[at - 1].isalpha()
    return joint and terms.glued(at - 1) and terms.words[at + 3] in terms.numbers.hyphens


def _joins_adjectives(terms: Terms, at: int) -> bool:
    """Whether "and" joins two words before one noun: "70 regime and rebel fighters"."""
    if terms.nouns.names_some(terms.words[at - 1]):
        return False
    for step in range(at + 1, at + 4):
        if terms.words[step] in terms.nouns.stops or not terms.words[step].isalpha():
            return False
        if terms.nouns.names_some(terms.words[step]) and not terms.nouns.names_some(
            terms.words[step + 1]
        ):  # "rebel" before "fighters" is none
            return step > at + 1
    return False


def _ends_before(terms: Terms, at: int, start: int, *, single: bool) -> bool:
    """A participle or an adverb after a noun ends the phrase: "fighters captured", "one man seriously"."""
    word = terms.words[at]
    if at == start:
        return is_no_noun(terms, at, single=single)
    if not (single or terms.words[at - 1] in terms.nouns.people):
        return False
    return (
        word.endswith(terms.nouns.participles + terms.nouns.gerunds + terms.nouns.adverbs)
        and terms.words[at + 1] not in terms.nouns.people
        and not terms.nouns.is_plural(terms.words[at + 1])
    )


def _goes_on(terms: Terms, word: str, at: int) -> bool:
    """A plural that stands before the noun that is counted: "police officers", "women soldiers"."""
    following = terms.words[at]
    if following in terms.nouns.owning | {"'", "’"}:
        return following != "'" or terms.words[at + 1] not in terms.nouns.stops
    if following in terms.numbers.hyphens:
        return joins_words(terms, at)
    if terms.words[at - 2] in terms.numbers.hyphens and terms.glued(at - 2):  # "plain-clothes NYPD officers"
        return noun_ahead(terms, at) != ""
    return word in terms.nouns.attributive and following not in terms.nouns.stops and terms.nouns.is_plural(following)


def past_aside(terms: Terms, at: int) -> int:
    """Past a bracket: "120 Daesh (banned in Russia) militants"."""
    if terms.words[at] not in _OPENING:
        return at
    for end in range(at + 1, min(len(terms), at + _LONGEST_ASIDE)):
        if terms.words[end] in _CLOSING:
            return end + 1
    return at


def words_of(terms: Terms, first: int, last: int) -> str:
    """The words of some terms as they are written, with single blanks."""
    return " ".join(terms.text[terms.starts[first] : terms.ends[last - 1]].split())
