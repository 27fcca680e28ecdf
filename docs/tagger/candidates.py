"""What each word can be: by the tagged sentences, and by WordNet where those have it seldom or never."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from tagger.forms import Forms
from tagger.gum import Tagged

from workbench.extract.text.tagger import MARKS, OPEN_CLASSES, Tagger, Weights, without_case

SELDOM = 0.012
"""Of a word's weight, the share below which it is not that."""
SELDOM_NAME = 0.08
"""The same, of a word with a capital inside of a sentence."""
SELDOM_ENDING = 0.06
FEWEST = 4
"""Words with an ending that tell what another one with it can be."""
RARE = 2
"""How often a word is met whose ending is learned from: what is common tells nothing of what is unknown."""
LONGEST_ENDING = 4
WELL_KNOWN, KNOWN = 30, 10
"""How often a word is met from which WordNet tells nothing new of it, or little."""
SAID = 2.0
"""What WordNet's word weighs against that of the sentences."""
CONTRACTED = """
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
    mustn't needn't mightn't cannot ain't
"""

Counts = dict[str, Counter[str]]


def tagger_of(sentences: Sequence[Tagged], forms: Forms, dictionary: frozenset[str], weights: Weights) -> Tagger:
    """A tagger that knows what words can be, with the weights that it is given."""
    met, names, endings = _met(sentences)
    words = {word for word in {*met, *forms} if word in met or word in dictionary}
    known = {word: _choices(met.get(word, Counter()), forms.get(word, {})) for word in words}
    known |= dict.fromkeys(CONTRACTED.split(), "A")
    return Tagger(
        known,
        dict(_capitals(names, known)),
        {end: _ranked(counts, SELDOM_ENDING) for end, counts in endings.items() if counts.total() >= FEWEST},
        weights,
    )


def _capitals(names: Counts, known: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """What words with a capital inside of a sentence can be, of those that are no mere names, or no mere "the"."""
    for word, counts in names.items():
        tags, small = _ranked(counts, SELDOM_NAME), known.get(word, "")
        if not small or not OPEN_CLASSES.isdisjoint(small):
            if tags != "P":
                yield word, tags if "P" in tags else tags + "P"
        elif "P" in tags and counts["P"] > 1:
            yield word, tags + "".join(tag for tag in small if tag not in tags)  # "May"


def _met(sentences: Iterable[Tagged]) -> tuple[Counts, Counts, Counts]:
    """How often each word was what: in small letters, with a capital inside of a sentence, and by its ending."""
    met: Counts = defaultdict(Counter)
    names: Counts = defaultdict(Counter)
    pairs = [pair for one in sentences for pair in _pairs(one)]
    for surface, tag, inside in pairs:
        word = surface.lower().replace("’", "'")
        if inside and (tag == "P" or surface[0].isupper()):
            names[word][tag] += 1
        if tag != "P":
            met[word][tag] += 1
    return met, names, _endings(pairs, met)


def _pairs(sentence: Tagged) -> Iterator[tuple[str, str, bool]]:
    """Each word with its tag, and whether a capital of its own would tell something."""
    surfaces = sentence.tokens.surfaces
    plain = without_case(surfaces)
    for number, (surface, tag) in enumerate(zip(surfaces, sentence.tags, strict=True)):
        if surface not in MARKS and not surface[0].isdigit():
            yield surface, tag, number > 0 and not plain


def _endings(pairs: Iterable[tuple[str, str, bool]], met: Counts) -> Counts:
    found: Counts = defaultdict(Counter)
    for surface, tag, _ in pairs:
        word = surface.lower()
        if tag in OPEN_CLASSES and word.isalpha() and len(word) > LONGEST_ENDING and met[word].total() <= RARE:
            for length in range(2, LONGEST_ENDING + 1):
                found[word[-length:]][tag] += 1
    return found


def _choices(met: Counter[str], said: Mapping[str, float]) -> str:
    """The tags of one word, the likeliest first."""
    found: dict[str, float] = dict(met)
    times, weight = met.total(), sum(said.values())
    if said and (not met or not OPEN_CLASSES.isdisjoint(met)):
        scale = min(SAID / weight, 1) * (1 if times < KNOWN else 0.5)
        for tag, share in said.items():
            if times < WELL_KNOWN or tag in met:
                found[tag] = found.get(tag, 0.0) + share * scale
    return _ranked(found, SELDOM)


def _ranked(counts: Mapping[str, float], seldom: float) -> str:
    least = seldom * sum(counts.values())
    return "".join(tag for tag in sorted(counts, key=counts.__getitem__, reverse=True) if counts[tag] >= least)
