"""An article to its claims: pure, without files, network or clock.

`extraction` tells the whole story: language, masthead, names and quotations; then figures and attributions, which know
only the text; then statements, which know who a source is; then claims, each with its chain and its flags.
"""

from __future__ import annotations

from store.model import Article, Extraction


def extract(article: Article, text: str) -> Extraction:
    """Find the attributions, figures and claims of an article, and what stood in the way."""
    from workbench.extract.extraction import extract as run

    return run(article, text)


__all__ = ["extract"]
