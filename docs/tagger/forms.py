"""Which forms English words have, by WordNet: for each form what it can be, and about how often it is that."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

Forms = dict[str, dict[str, float]]
"""For each word its tags, with a weight."""

PARTS = {"1": "N", "2": "V", "3": "J", "4": "R", "5": "J"}
"""WordNet's numbers for its parts of speech."""
UNCOUNTED = 0.3
"""What a sense weighs that was never met in the tagged texts."""
VOWELS = "aeiou"
PAST_ALONE = frozenset(
    """
    went saw took gave came became began broke chose did drew drank drove ate fell flew forgot froze got grew knew rode
    rang rose sang sank shook spoke stole swam swore threw wore wrote woke was were withdrew overtook shrank sprang tore
    bore mistook arose
    """.split()
)
"""Irregular forms that are no participle."""
PARTICIPLE_ALONE = frozenset(
    """
    gone seen taken given come become begun broken chosen done drawn drunk driven eaten fallen flown forgotten frozen
    gotten grown known ridden rung risen sung sunk shaken spoken stolen swum sworn thrown worn written woken been
    withdrawn overtaken overcome shrunk sprung torn borne mistaken arisen slain beaten bitten blown hidden proven shown
    sewn
    """.split()
)
"""Irregular forms that are no past."""
UNCHANGED = frozenset(
    """
    become come overcome run rerun hit cut put hurt shut set cost cast beat let quit split spread burst bet read shed
    thrust upset broadcast forecast
    """.split()
)
"""Verbs whose participle is their base form."""
OTHER_PAST = frozenset("become come overcome run rerun".split())
"""Those of them whose past is another."""


def forms_of(wordnet: Path, exceptions: Path) -> Forms:
    """Every form of every noun, verb, adjective and adverb of one word."""
    verbs, nouns = _irregular(exceptions / "verb.exc"), _irregular(exceptions / "noun.exc")
    found: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for lemma, parts in _lemmas(wordnet / "index.sense").items():
        for part, weight in parts.items():
            for form, tag, share in _forms(lemma, part, verbs, nouns):
                found[form][tag] += share * weight
    for verb in UNCHANGED:
        total = sum(found[verb].values())
        found[verb]["E"] += max(2.0, total * 0.2)
        found[verb]["V"] += max(1.0, total * 0.1)
    for verb in OTHER_PAST:
        found[verb]["V"] *= 0.3
    return {word: dict(tags) for word, tags in found.items()}


def _lemmas(file: Path) -> dict[str, defaultdict[str, float]]:
    """Each word with its parts of speech, by how often each was met."""
    found: dict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
    for line in file.read_text(encoding="utf-8").splitlines():
        key, _, _, count = line.split()
        lemma, _, rest = key.partition("%")
        if re.fullmatch(r"[a-z][a-z'-]+", lemma):
            found[lemma][PARTS[rest[0]]] += int(count) + UNCOUNTED
    return found


def _irregular(file: Path) -> dict[str, list[str]]:
    """Each word with the forms that no rule makes."""
    found: dict[str, list[str]] = defaultdict(list)
    for line in file.read_text(encoding="utf-8").splitlines():
        form, lemma, *_ = line.split()
        found[lemma].append(form)
    return found


def _forms(
    lemma: str, part: str, verbs: dict[str, list[str]], nouns: dict[str, list[str]]
) -> Iterator[tuple[str, str, float]]:
    """Each form with its tag, and its share of what the lemma weighs."""
    if part == "N":
        yield lemma, "N", 0.7
        yield from ((plural, "N", 0.4) for plural in nouns.get(lemma, [_with_s(lemma)]))
    elif part == "V":
        yield lemma, "B", 0.35
        yield lemma, "V", 0.15
        yield _with_s(lemma), "V", 0.15
        yield from _past_and_ing(lemma, verbs.get(lemma, []))
    else:
        yield lemma, part, 0.9


def _past_and_ing(lemma: str, irregular: Iterable[str]) -> Iterator[tuple[str, str, float]]:
    ings = [form for form in irregular if form.endswith("ing")]
    pasts = [form for form in irregular if form not in ings and (not form.endswith("s") or form.endswith("ss"))]
    for form in pasts:
        if form in PARTICIPLE_ALONE:
            yield form, "E", 0.2
        elif form in PAST_ALONE:
            yield form, "V", 0.3
        else:
            yield from ((form, "V", 0.25), (form, "E", 0.15))
    if not pasts:
        yield from ((_with_ed(lemma), "V", 0.25), (_with_ed(lemma), "E", 0.2))
    yield from ((form, "G", 0.2) for form in ings or [_with_ing(lemma)])


def _with_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        return word + "es"
    return word[:-1] + "ies" if _consonant_y(word) else word + "s"


def _with_ed(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _consonant_y(verb) else verb + "ed"


def _with_ing(verb: str) -> str:
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    return verb + "ing"


def _consonant_y(word: str) -> bool:
    return word.endswith("y") and word[-2:-1] not in VOWELS
