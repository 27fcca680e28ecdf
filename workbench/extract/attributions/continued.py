"""Quotations that run on: the next quotation of the same paragraph, and quoted paragraphs that follow."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from store.model import Span
from workbench.extract.attributions.finding import Finding
from workbench.extract.attributions.quotations import Quotation

_OPENING = frozenset("“\"„«'‘`")
_CLOSING = frozenset("”\"'’»")


def run_on(text: str, findings: Sequence[Finding], quotations: Sequence[Quotation]) -> list[Finding]:
    """Give each quotation that nobody else speaks to the speaker of the quotation before it."""
    taken = {quotation for finding in findings for quotation in _quotations_in(finding, quotations)}
    return [_with_more(text, finding, quotations, taken) for finding in findings]


def _quotations_in(finding: Finding, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    for span in finding.content:
        at = bisect_right(quotations, span.start, key=attrgetter("end"))
        while at < len(quotations) and quotations[at].start < span.end:
            yield quotations[at]
            at += 1


def _with_more(text: str, finding: Finding, quotations: Sequence[Quotation], taken: set[Quotation]) -> Finding:
    if text[finding.content[0].start] not in _OPENING and text[finding.content[-1].end - 1] not in _CLOSING:
        return finding
    more: list[Span] = []
    end = max(span.end for span in (*finding.content, *finding.cue, *finding.source))
    at = bisect_left(quotations, end, key=attrgetter("start"))
    while at < len(quotations) and quotations[at] not in taken:
        if not _only_a_stop(text, end, quotations[at].start):
            break
        more.append(Span(quotations[at].start, quotations[at].end, finding.content[0].place))
        end = quotations[at].end
        taken.add(quotations[at])
        at += 1
    return replace(finding, content=(*finding.content, *more)) if more else finding


def _only_a_stop(text: str, end: int, start: int) -> bool:
    """Whether the sentence with the cue ended, and the quotation begins the next one."""
    if start - end > _FAR:
        return False
    between = text[end:start]
    head, stop, rest = between.rpartition(". ")
    return not between.strip(" .") or (bool(stop) and not rest.strip() and ". " not in head)


_FAR = 200
"""Characters between a quotation and the next that may still continue it: the rest of the sentence with the cue."""
