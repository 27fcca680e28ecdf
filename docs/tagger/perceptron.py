"""Learns what tells the tags of a word apart: an averaged perceptron (Collins 2002) over the reader's own features."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tagger.gum import Tagged

from workbench.extract.text.tagger import Tagger, features
from workbench.extract.text.tagging import TAGS

ROUNDS = 6
ORDERS = 5
"""What one order teaches by chance, the mean of several does not."""
SCALE = 100
"""Weights are kept as whole numbers, whose sums are the same on every machine."""
LEAST = 30
"""A weight below it decides nothing and is left out."""


@dataclass(slots=True)
class Learner:
    """Weights while they are learned."""

    tagger: Tagger
    """Knows what the words can be; has no weights."""
    weights: dict[str, dict[str, float]] = field(default_factory=lambda: {tag: {} for tag in TAGS})
    _sums: defaultdict[tuple[str, str], float] = field(default_factory=lambda: defaultdict(float))
    _since: dict[tuple[str, str], int] = field(default_factory=dict)
    _seen: int = 0

    def __post_init__(self) -> None:
        self.tagger = replace(self.tagger, weights=self.weights)

    def learn(self, sentence: Tagged) -> None:
        """Tag a sentence, and mend what made a tag wrong."""
        line = self.tagger.unsettled(sentence.tokens)
        before, previous = "^", "^"
        for number, (choice, right) in enumerate(zip(line.choices, sentence.tags, strict=True)):
            tag = choice
            if len(choice) > 1:
                found = features(line, number, previous, before)
                tag = self.tagger.best(choice, found)
                self._seen += 1
                if tag != right and right in choice:
                    self._mend(found, right, 1.0)
                    self._mend(found, tag, -1.0)
            before, previous = previous, tag

    def _mend(self, found: Iterable[str], tag: str, by: float) -> None:
        for feature in found:
            self._settle(feature, tag)
            self.weights[tag][feature] = self.weights[tag].get(feature, 0.0) + by

    def _settle(self, feature: str, tag: str) -> float:
        """What a weight has been in sum until now."""
        at = feature, tag
        self._sums[at] += (self._seen - self._since.get(at, 0)) * self.weights[tag].get(feature, 0.0)
        self._since[at] = self._seen
        return self._sums[at]

    def averaged(self) -> dict[str, dict[str, float]]:
        """Each weight as it was on average over all that was read."""
        return {
            tag: {feature: self._settle(feature, tag) / self._seen for feature in row}
            for tag, row in self.weights.items()
        }


def learned(tagger: Tagger, sentences: Sequence[Tagged], seed: int) -> Tagger:
    """The tagger with the weights that the sentences teach, on average over several orders of reading them."""
    sums: dict[str, defaultdict[str, float]] = {tag: defaultdict(float) for tag in TAGS}
    for order in range(ORDERS):
        for tag, row in _in_one_order(tagger, sentences, seed + order).items():
            for feature, weight in row.items():
                sums[tag][feature] += weight
    means = {tag: {feature: round(SCALE * row[feature] / ORDERS) for feature in row} for tag, row in sums.items()}
    kept = {tag: {feature: mean for feature, mean in row.items() if abs(mean) >= LEAST} for tag, row in means.items()}
    return replace(tagger, weights=kept)


def _in_one_order(tagger: Tagger, sentences: Sequence[Tagged], seed: int) -> dict[str, dict[str, float]]:
    learner, order = Learner(tagger), list(sentences)
    chance = random.Random(seed)  # noqa: S311 - the same order each time, and no secret
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for sentence in order:
            learner.learn(sentence)
    return learner.averaged()


def accuracy(tagger: Tagger, sentences: Iterable[Tagged]) -> float:
    """The share of words with the right tag."""
    right = total = 0
    for sentence in sentences:
        pairs = zip(sentence.tags, tagger.tags_of(sentence.tokens), strict=True)
        right += sum(gold == tag for gold, tag in pairs)
        total += len(sentence.tags)
    return right / total
