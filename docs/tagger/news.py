"""Our own sentences of news copy with their tags, as news.txt holds them: "Three/M held/E over/I killing/N"."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tagger.gum import Tagged

from workbench.extract.text.tokens import tokens_of

FILE = Path(__file__).with_name("news.txt")


def news() -> Iterator[Tagged]:
    """Each sentence; SystemExit where the workbench cuts one into other words."""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            surfaces, tags = zip(*(word.rsplit("/", 1) for word in line.split(" ")), strict=True)
            text = " ".join(surfaces)
            tokens = tokens_of(text, 0, len(text))
            if tokens.surfaces != surfaces:
                raise SystemExit(f"{FILE}: these are no words of the workbench's: {line}")
            yield Tagged(tokens, "".join(tags))
