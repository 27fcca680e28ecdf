"""The forms of an English verb, by rule and by the list of those that no rule makes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

_IRREGULAR = """
be was been | come came come | keep kept kept | spend spent spent | win won won | leave left left | lose lost lost |
break broke broken | become became become | begin began begun | bet bet bet | bring brought brought | broadcast broadcast broadcast |
cast cast cast | choose chose chosen | cut cut cut | draw drew drawn | dream dreamt dreamt | feel felt felt |
fight fought fought | find found found | forbid forbade forbidden | forecast forecast forecast | foresee foresaw foreseen |
foretell foretold foretold | forget forgot forgotten | get got gotten | give gave given | go went gone | have had had |
hear heard heard | hit hit hit | hold held held | know knew known | lay laid laid | lead led led |
learn learnt learnt | let let let | make made made | mean meant meant | pay paid paid | plead pled pled |
put put put | read read read | run ran run | say said said | see saw seen | seek sought sought | send sent sent |
set set set | shoot shot shot | show showed shown | sing sang sung | speak spoke spoken | spell spelt spelt |
spread spread spread | stand stood stood | stick stuck stuck | swear swore sworn | take took taken | tell told told |
think thought thought | understand understood understood | undertake undertook undertaken | undercut undercut undercut |
write wrote written
"""
_ALSO_REGULAR = frozenset("broadcast forecast dream learn plead spell bet".split())
"""Of those, the ones with a regular past besides: "learned"."""
_DOUBLED = frozenset(
    "admit pen rebut commit submit permit blog quip chat nod plan brag prod beg rap pan pin log refer recap transmit sum grin sob "
    "dub bar demur ban slam spot rip vet tip snap blab net run set put cut let bet hit get begin forget ad-lib tag wrap pat tap "
    "concur incur deter infer confer rub shrug extol".split()
)
_BRITISH = frozenset("label signal chronicle total counsel marvel cancel model travel dial".split())
"""Verbs in -l that British copy doubles and American copy does not."""


@cache
def _irregular() -> Mapping[str, tuple[str, str]]:
    rows = (row.split() for row in _IRREGULAR.split("|"))
    return {base: (past, participle) for base, past, participle in rows}


def forms_of(lemma: str) -> Iterator[str]:
    """Every form: base, -s, past, participle, -ing; of "point out" with its particle."""
    verb, blank, particle = lemma.partition(" ")
    yield from dict.fromkeys(f"{form}{blank}{particle}" for form in _forms(verb))


def _forms(verb: str) -> Iterator[str]:
    yield verb
    yield _third(verb)
    irregular = _irregular().get(verb)
    for stem in _stems(verb):
        yield f"{stem}ing"
        if irregular is None or verb in _ALSO_REGULAR:
            yield _past(verb, stem)
    yield from irregular or ()


def _past(verb: str, stem: str) -> str:
    if _consonant_y(verb):
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{stem}ed"


def _third(verb: str) -> str:
    if verb == "have":
        return "has"
    if _consonant_y(verb):
        return f"{verb[:-1]}ies"
    return verb + ("es" if re.search(r"(?:s|x|z|ch|sh|[^aeo]o|go)$", verb) else "s")


def _consonant_y(verb: str) -> bool:
    return bool(re.search(r"[^aeiou]y$", verb))


def _stems(verb: str) -> Iterator[str]:
    """What the endings -ed and -ing stand after."""
    if verb in _DOUBLED:
        yield verb + verb[-1]
    elif verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        yield verb[:-1]
    else:
        yield verb
    if verb in _BRITISH:
        yield verb + verb[-1]
