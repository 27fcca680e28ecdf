"""Which claims of an article are rows of the queue. The others stay with their article, each with the reason why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from store.model import Claim
from workbench.extract.analysis import ArticleAnalysis
from workbench.extract.rows.kinds import kind_of
from workbench.extract.rows.repeats import repeated
from workbench.extract.rows.rules import Draft
from workbench.extract.rows.wanted.judging import is_wanted, why_aside
from workbench.extract.rows.wanted.layout import layout_of
from workbench.extract.rows.wanted.signs import signs_of

SAID_BEFORE = "said before"


def queued(drafts: Sequence[Draft], claims: Sequence[Claim], analysis: ArticleAnalysis) -> Iterator[Claim]:
    """The claims with those aside that a desk would not check; in a language without grammar none is."""
    judged = list(_judged(drafts, claims, analysis)) if analysis.words.grammar else list(claims)
    repeats = repeated([one for one in judged if not one.aside])
    again = {one.key for others in repeats.values() for one in others}
    for claim in judged:
        if claim.key in again:
            yield replace(claim, aside=True, aside_why=SAID_BEFORE)
        elif claim.key in repeats:
            yield replace(claim, repeats=tuple(one.span for one in repeats[claim.key]))
        else:
            yield claim


def _judged(drafts: Sequence[Draft], claims: Sequence[Claim], analysis: ArticleAnalysis) -> Iterator[Claim]:
    layout = layout_of(analysis)
    for draft, claim in zip(drafts, claims, strict=True):
        signs = signs_of(draft, layout, analysis)
        why = "" if is_wanted(signs) else why_aside(signs)
        yield replace(claim, what=kind_of(draft, analysis, signs), aside=bool(why), aside_why=why)
