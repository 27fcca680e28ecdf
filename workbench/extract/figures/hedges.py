"""Words that put a statement in doubt, and what they doubt.

A hedge reaches only so far: "reportedly" over its clause, "alleged" over its noun, "claimed that" over what follows.
"Airstrikes believed to be Russian killed 13" doubts whose airstrikes they were, and the thirteen stand; "claimed
responsibility" and "claimed six lives" doubt nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from store.model import Span
from workbench.extract.figures.context import is_plural, noun_ahead
from workbench.extract.figures.numbers import STARTERS
from workbench.extract.figures.terms import Terms, terms_of
from workbench.extract.text.passages import Passage
from workbench.extract.text.tokens import words_in
from workbench.extract.words.english import hedges as words
from workbench.extract.words.english import nouns, numbers, qualifiers, standing

_MARKS = frozenset({";", ":", "—", "–", "--", "(", ")", "?", "!"})


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that marks what is stated as not established, and the words that it doubts."""

    span: Span
    words: str
    target: Span


@dataclass(frozen=True, slots=True)
class Doubt:
    """A hedge in a sentence: its own terms and those that it reaches, each first to last exclusive."""

    first: int
    last: int
    reach_first: int
    reach_last: int


def find_hedges(passage: Passage) -> tuple[Hedge, ...]:
    """Every hedge of a passage in the order of the text."""
    found: list[Hedge] = []
    for sentence in passage.sentences:
        start, end = sentence.span.start, sentence.span.end
        if not _ANCHORS.isdisjoint(words_in(passage.text[start:end])):
            terms = terms_of(passage.text, start, end)
            found.extend(_hedge(terms, doubt, passage) for doubt in doubts_of(terms))
    return tuple(found)


def _hedge(terms: Terms, doubt: Doubt, passage: Passage) -> Hedge:
    span = Span(terms.starts[doubt.first], terms.ends[doubt.last - 1], passage.place)
    target = Span(terms.starts[doubt.reach_first], terms.ends[doubt.reach_last - 1], passage.place)
    return Hedge(span, passage.words(span), target)


def doubts_of(terms: Terms) -> list[Doubt]:
    """The hedges of a sentence from left to right; none overlaps another."""
    found: list[Doubt] = []
    if _ANCHORS.isdisjoint(terms.words):
        return found
    for at in range(len(terms)):
        if terms.words[at] in _ANCHORS and (not found or at >= found[-1].last):
            doubt = next((doubt for rule in _RULES if (doubt := rule(terms, at))), None)
            if doubt:
                found.append(doubt)
    return found


def hedges_on(terms: Terms, doubts: list[Doubt], first: int, last: int) -> tuple[str, ...]:
    """The hedges that doubt the figure of some terms, as they are written."""
    return tuple(
        terms.text[terms.starts[doubt.first] : terms.ends[doubt.last - 1]].lower()
        for doubt in doubts
        if doubt.reach_first <= first < doubt.reach_last or doubt.reach_first < last <= doubt.reach_last
    )


def _left(terms: Terms, at: int) -> int:
    """The first term of the clause that a term stands in."""
    while at > 0 and terms.words[at - 1] not in _MARKS and terms.words[at - 1] not in words.SUBORDINATORS:
        at -= 1
    return at


def _right(terms: Terms, at: int) -> int:
    """The term after the clause that a term stands in."""
    while at < len(terms) and terms.words[at] not in _MARKS and terms.words[at] not in words.SUBORDINATORS:
        at += 1
    return at


def _mark(terms: Terms, at: int) -> int:
    """The next mark that ends a part of a sentence, or its end."""
    return next((place for place in range(at, len(terms)) if terms.words[place] in _MARKS), len(terms))


def _clause(terms: Terms, first: int, last: int) -> Doubt:
    return Doubt(first, last, _left(terms, first), _right(terms, last))


def _following(terms: Terms, first: int, last: int) -> Doubt:
    return Doubt(first, last, first, _right(terms, last))


def _noun(terms: Terms, first: int, last: int) -> Doubt:
    """The noun phrase around an adjective: "13 alleged attacks" may be fewer; "two suspected rebels" are two people."""
    described = last + terms.words[last].endswith("ed")  # "two suspected armed rebels"
    who = noun_ahead(terms, described) in nouns.PEOPLE
    return Doubt(first, last, first if who else max(0, first - 2), min(len(terms), last + 1))


def _phrase(terms: Terms, first: int, last: int) -> Doubt:
    """What follows up to the next comma: "apparently by mistake", "what is believed to be its lowest turnout, …"."""
    end = last
    while end < len(terms) and terms.words[end] not in _MARKS and terms.words[end] != ",":
        end += 1
    return Doubt(first, last, first, end)


def _reduced(terms: Terms, first: int, last: int) -> Doubt:
    """A clause cut short after its noun; it ends at the verb of the sentence."""
    end = last
    while end < len(terms) and terms.words[end] not in _MARKS and terms.words[end] not in words.FINITE:
        end += 1
    return Doubt(first, last, first, end)


def _adverb(terms: Terms, at: int) -> Doubt | None:
    """Finds "reportedly" and its like; before a participle after a noun they doubt that participle alone."""
    if terms.words[at] not in words.ADVERBS:
        return None
    following = terms.words[at + 1]
    if at > 0 and terms.words[at - 1] not in _MARKS and (following in words.ABOUT_MANNER or following in words.CAUSES):
        return _phrase(terms, at, at + 1)
    made_by = following.endswith("ing") or (following.endswith("ed") and "by" in terms.words[at + 2 : at + 4])
    if (
        made_by
        and terms.words[at - 1][:1].isalpha()
        and terms.words[at - 1] not in words.BE | {"and", "have", "has", "had"}
    ):
        killed = following in words.FATES
        return _clause(terms, at, at + 1) if killed else _reduced(terms, at, at + 1)
    return _clause(terms, at, at + 1)


def _adjective(terms: Terms, at: int) -> Doubt | None:
    """Finds "alleged", "unconfirmed reports": the noun after it is in doubt, and what such reports say."""
    word = terms.words[at]
    if word not in words.ADJECTIVES or not terms.words[at + 1][:1].isalpha():
        return None
    if terms.words[at + 1] in words.REPORTS:
        return _following(terms, at, at + 2)
    if terms.words[at + 1] in {"to", "that", "of"} or terms.words[at - 1] in words.BE:
        return None
    return _noun(terms, at, at + 1)


def _claim(terms: Terms, at: int) -> Doubt | None:
    """Finds "claimed that", "claims of", "activists claimed"; not "claimed responsibility" or "claimed six lives"."""
    word = terms.words[at]
    if word not in words.CLAIMS or terms.words[at - 1] in words.BE:
        return None
    ahead = terms.words[at + 1 : at + 7]
    if terms.words[at + 1] == "to" or (
        terms.words[at + 1] == "the" and word == "claims" and terms.words[at - 1] == "which"
    ):
        return None if terms.words[at + 2] not in {"have", "be", "represent"} else _following(terms, at, at + 1)
    if terms.words[at + 1] != "that" and not words.CLAIMED_THINGS.isdisjoint(ahead):
        return None
    noun = word in {"claim", "claims"} and terms.words[at + 1] not in {"that", "of"} and _is_noun(terms, at)
    if noun or (word == "claim" and terms.words[at - 1] in {"to", "can", "could", "would", "will", "may", "might"}):
        return None
    if terms.words[at + 1] == "by":
        return None
    return Doubt(at, at + 1, 0, at + 1) if _said_behind(terms, at) else _following(terms, at, at + 1)


def _said_behind(terms: Terms, at: int) -> bool:
    """Reads "…, the ministry claimed." and "… claimed in a post on Facebook.": what is claimed stands before."""
    end = at + 1
    if terms.words[end] in words.WHERE_SAID:
        while end < min(len(terms), at + _LONGEST_PLACE) and terms.words[end] not in words.ENDING_PLACE:
            end += 1
    return terms.words[end] in {"", ",", ".", "”", '"', ";"} and "," in terms.words[:at]


_LONGEST_PLACE = 12
"""Terms of the longest "in a statement on its page" that is read."""


def _is_noun(terms: Terms, at: int) -> bool:
    """A claim as a thing: a determiner or an adjective stands before it."""
    before = terms.words[at - 1]
    return before in {"the", "a", "his", "her", "their", "its", "these", "those", "any", "no", "this", "such", "that", "'s", "’s", "insurance",
                      "legal", "false", "of", "for", "jobless"}  # fmt: skip


def _belief(terms: Terms, at: int) -> Doubt | None:
    """Finds "is believed to", "were reported killed", "it was reported that"; "believed to" after a noun too."""
    word, following = terms.words[at], terms.words[at + 1]
    if word not in words.BELIEVED:
        return None
    behind = at - 1 - (terms.words[at - 1] in {"widely", "also", "still", "now", "generally", "once"})
    passive = terms.words[behind] in words.BE
    if following == "to" and terms.words[behind - 1] == "what":
        return _phrase(terms, at, at + 2)
    if following == "to" and (passive or word not in {"said", "reported", "understood", "considered"}):
        return _clause(terms, at, at + 2) if passive else _reduced(terms, at, at + 2)
    if not passive and word in words.FEARED and following in words.FATES:
        return _clause(terms, at, at + 1) if terms.words[at - 1] not in standing.PRONOUNS else None  # "60 feared dead"
    if not passive and word == "reported" and following in words.FATES and _counted_before(terms, at):
        return _clause(terms, at, at + 1)
    if word in words.ONLY_TO or not passive:
        return None
    first = behind + 1 if word == "reported" else at
    if following in words.FATES or following in {"that", "as"} or terms.words[behind - 1] == "it":
        return _clause(terms, first, at + 1)
    return None


def _counted_before(terms: Terms, at: int) -> bool:
    """Reads "14 reported dead", "12 miners reported missing": those counted, not a reporter, stand before the word."""
    before = terms.words[at - 1]
    return terms.digits(at - 1) or before in numbers.SMALL or (before in nouns.PEOPLE and is_plural(before))


def _perhaps(terms: Terms, at: int) -> Doubt | None:
    """Finds "possibly 60 people", "perhaps as many as 25" and "was possibly hit"; not "perhaps the worst of years"."""
    if terms.words[at] not in words.PERHAPS:
        return None
    number = at + 1
    while terms.words[number] in _BOUNDING and not _is_number(terms, number):
        number += 1
    if _is_number(terms, number):
        return Doubt(at, at + 1, at, number + 1)
    return _clause(terms, at, at + 1) if terms.words[at + 1] in words.FATES else None


_BOUNDING = frozenset(word for phrase in qualifiers.BEFORE for word in phrase.split()) | {"a", "an", "even"}
"""Words between "possibly" and its number: "possibly as many as 19"."""


_NUMBERS = STARTERS - {"a", "an", "-", "−"}


def _is_number(terms: Terms, at: int) -> bool:
    return terms.digits(at) or terms.words[at] in _NUMBERS


def _estimate(terms: Terms, at: int) -> Doubt | None:
    """Finds "an estimated 200", "estimates that", "is estimated at"."""
    word = terms.words[at]
    if word not in words.ESTIMATES:
        return None
    if word == "estimated":
        return _estimated(terms, at)
    following = terms.words[at + 1]
    verb = following == "that" or _is_number(terms, at + 1) or (following in _BOUNDING and following not in {"of", "a"})
    stated = (
        word == "estimate"
        and following != "of"
        and (is_plural(terms.words[at - 1]) or terms.words[at - 1] in {"we", "they"})
    )
    return _following(terms, at, at + 1) if stated or (verb and word != "estimate") else None


def _estimated(terms: Terms, at: int) -> Doubt:
    """Finds "is estimated at", "she estimated that", and "an estimated 200", which doubts that number alone."""
    if terms.words[at - 1] in words.BE:
        return _clause(terms, at, at + 1)
    number = at + 1
    while terms.words[number] in _BOUNDING and not _is_number(terms, number):
        number += 1
    if terms.words[at - 1] in {"an", "the", "some"} and _is_number(terms, number):
        return Doubt(at, at + 1, at - 1, number + 1)
    return _following(terms, at, at + 1)


def _seeming(terms: Terms, at: int) -> Doubt | None:
    """Finds "appears to", "what seemed to be", "looked like"."""
    word, following = terms.words[at], terms.words[at + 1]
    if word in words.SEEMING and following == "to":
        return _following(terms, at, at + 2) if terms.words[at - 1] == "what" else _clause(terms, at, at + 2)
    if word in words.LOOKING and following == "like":
        return _following(terms, at, at + 2)
    return None


def _modal(terms: Terms, at: int) -> Doubt | None:
    """Finds "may have killed", "might be as high as"; the month and the wish are left."""
    if terms.words[at] not in words.MODALS or (
        terms.capital(at) and terms.words[at - 1] in {"in", "on", "since", "early", "late"}
    ):
        return None
    following = terms.words[at + 1]
    if following == "have" or (following in {"well", "also"} and terms.words[at + 2] == "have"):
        return _clause(terms, at, at + 2)
    return _clause(terms, at, at + 1) if following == "be" and terms.words[at + 2] not in {"able", "the"} else None


def _report(terms: Terms, at: int) -> Doubt | None:
    """Finds "according to reports", "amid reports that", "initial estimates", "rumours"."""
    word = terms.words[at]
    if word == "according" and terms.words[at + 1] == "to":
        last = at + 2 + (terms.words[at + 2] in words.DOUBTFUL_REPORTS)
        if terms.words[last] in words.REPORTS and terms.words[last] != "report":
            return Doubt(at, last + 1, 0, len(terms))
    if word in words.REPORTS and word not in {"report", "reports"}:
        return _following(terms, at, at + 1)
    if word in {"unconfirmed", "unverified", "conflicting", "initial", "preliminary", "early"}:
        return _following(terms, at, at + 2) if terms.words[at + 1] in words.COUNTED_REPORTS else None
    if word == "reports" and terms.words[at - 1] == "by" and terms.words[at + 1] not in {"of", "from", "that", "by"}:
        return Doubt(at - 1, at + 1, at - 1, _mark(terms, at))
    if word == "reports":
        return _bare_reports(terms, at)
    return None


def _bare_reports(terms: Terms, at: int) -> Doubt | None:
    """Finds "amid reports that", "there were reports of": reports without an author."""
    before = terms.words[at - 1]
    if terms.words[at + 1] in words.EMERGING:
        return _following(terms, at, at + 2)
    nameless = before in {"amid", "were", "are", "some", "media", "press", "local", "received", ""}
    return (
        _following(terms, at, at + 1)
        if nameless and terms.words[at + 1] in {"that", "of", "said", "say", "suggest"}
        else None
    )


def _unconfirmed(terms: Terms, at: int) -> Doubt | None:
    """Finds "could not confirm", "not independently verified", "no confirmation", "yet to be confirmed"."""
    word = terms.words[at]
    if word in words.CONFIRMATION and terms.words[at - 1] in {"no", "without", "independent"}:
        return _clause(terms, at - 1, at + 1)
    if word not in words.CONFIRMING:
        return None
    first = at - 1
    while first >= 0 and terms.words[first] in words.BETWEEN_REFUSAL:
        first -= 1
    if first < 0 or terms.words[first] not in words.REFUSING:
        return None
    if terms.words[first - 1] in {"could", "can", "did", "does", "has", "have", "had", "was", "were", "is", "are"}:
        first -= 1
    return _clause(terms, first, at + 1)


def _likely(terms: Terms, at: int) -> Doubt | None:
    """Finds "likely" and "probably" of what has happened; "likely to win" speaks of what may come."""
    if terms.words[at] not in {"likely", "probably"} or terms.words[at - 1] in words.NOT_LIKELY:
        return None
    following = terms.words[at + 1]
    if following in words.CAUSES:
        return _phrase(terms, at, at + 1)
    past = following in words.LIKELY_AFTER or following.endswith("ed")
    return _clause(terms, at, at + 1) if past and terms.words[at - 1] not in {"the", "a"} else None


_RULES: tuple[Callable[[Terms, int], Doubt | None], ...] = (
    _adverb,
    _report,
    _adjective,
    _belief,
    _claim,
    _estimate,
    _seeming,
    _modal,
    _unconfirmed,
    _likely,
    _perhaps,
)
"""In the order in which they are asked at each word."""
_ANCHORS = (
    words.ADVERBS
    | words.ADJECTIVES
    | words.CLAIMS
    | words.BELIEVED
    | words.ESTIMATES
    | words.SEEMING
    | words.LOOKING
    | words.MODALS
    | words.REPORTS
    | words.CONFIRMING
    | words.CONFIRMATION
    | words.PERHAPS
    | {"according", "conflicting", "initial", "preliminary", "early", "likely", "probably"}
)
"""Words without which a sentence has no hedge."""
