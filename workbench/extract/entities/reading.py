"""One table of an article's persons and bodies, made once, before anybody is asked who spoke."""

from __future__ import annotations

from itertools import islice

from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.entities.joining import join_names
from workbench.extract.entities.meeting import meet
from workbench.extract.entities.named_phrases import named_phrases_of
from workbench.extract.entities.table import EntityTable

MOST = 3_000
"""Names of one article that are looked at: more is a list of names."""


def table_of(analysis: ArticleAnalysis) -> EntityTable:
    """Read every named phrase of an article's text, and what the article says each is."""
    table = EntityTable()
    for phrase in islice(named_phrases_of(analysis), MOST):
        meet(table, analysis, phrase)
    join_names(table, analysis.words)
    return table
