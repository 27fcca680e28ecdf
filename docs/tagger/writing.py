"""A tagger as the text of tags.txt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from workbench.extract.text.tagger import Tagger

HEAD = """\
# Parts of speech of English words, and what tells them apart in a sentence: made by docs/make_tagger.py, not to be edited.
# words, endings, capitalised: the tags that a word can have, the likeliest first; one line a set of tags.
# weights: what speaks for or against a tag, by feature (see workbench/extract/text/tagging.py).
# Learned from GUM, the Georgetown University Multilayer corpus, by Amir Zeldes and the GUM annotators (gucorpling.org/gum;
# annotations CC BY 4.0, on texts of Wikinews, OpenStax and public speeches). Keep this credit.
# Which forms a word can have that GUM has seldom comes from WordNet 3.1 of Princeton University, and which of those are
# kept from the word lists of SCOWL. All licences are in NOTICE.txt.
"""


def tags_txt(tagger: Tagger) -> str:
    """The whole file."""
    sections = {
        "words": _grouped(tagger.words),
        "capitalised": _grouped(tagger.capitalised),
        "endings": _grouped(tagger.endings),
        "weights": _weights(tagger),
    }
    return HEAD + "".join(f"[{name}]\n" + "\n".join(rows) + "\n" for name, rows in sections.items())


def _grouped(words: Mapping[str, str]) -> Iterator[str]:
    """One line a set of tags, with all its words."""
    groups: dict[str, list[str]] = defaultdict(list)
    for word, tags in sorted(words.items()):
        groups[tags].append(word)
    return (f"{tags} {' '.join(group)}" for tags, group in sorted(groups.items()))


def _weights(tagger: Tagger) -> Iterator[str]:
    rows: dict[str, list[str]] = defaultdict(list)
    for tag, row in sorted(tagger.weights.items()):
        for feature, weight in row.items():
            rows[feature].append(f"{tag}{weight}")
    return (" ".join((feature, *row)) for feature, row in sorted(rows.items()))
