"""Quotations that run on: into the next quotation of their paragraph, and into quoted paragraphs that follow."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from store.model import Span
from workbench.extract.speech.finding import Finding
from workbench.extract.speech.quotations import Quotation

OPENING = frozenset("“\"„«'‘`")
_CLOSING = frozenset("”\"'’»")
_MOST = 50
"""Quotations that one speaker is given beyond the first of a paragraph; where there are more, marks are damaged."""
_FAR = 300
"""Characters between a quotation and the next that may still continue it: the rest of the sentence with the cue."""


_TITLE = 30
"""Characters of a quotation in the sentence with the cue that is a title."""
_SHORTENED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|Prof|St|[A-Z])\. ")
"""Full stops that end no sentence."""


def run_on(text: str, findings: Sequence[Finding], quotations: Sequence[Quotation]) -> list[Finding]:
    """Give each quotation that nobody else speaks to the speaker of the quotation before it."""
    taken = taken_by(findings, quotations)
    done = list(findings)
    # one whose words are quoted goes on before one that only follows it in the sentence: "“…,” he said, claiming that …"
    latest = sorted(
        range(len(done)), key=lambda n: (_is_quoted(text, done[n]), done[n].content[-1].end, n), reverse=True
    )
    for number in latest:
        done[number] = _with_more(text, done[number], quotations, taken)
    return done


def _is_quoted(text: str, finding: Finding) -> bool:
    content = finding.content[-1]
    return text[content.start] in OPENING or text[content.end - 1] in _CLOSING


def taken_by(findings: Sequence[Finding], quotations: Sequence[Quotation]) -> set[Quotation]:
    """The quotations that are somebody's words already."""
    return {quotation for finding in findings for quotation in _quotations_in(finding, quotations)}


def _quotations_in(finding: Finding, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    for span in finding.content:
        at = bisect_right(quotations, span.start, key=attrgetter("end"))
        while at < len(quotations) and quotations[at].start < span.end:
            yield quotations[at]
            at += 1


def _with_more(text: str, finding: Finding, quotations: Sequence[Quotation], taken: set[Quotation]) -> Finding:
    if not (finding.speech or _is_quoted(text, finding)):
        return finding
    more: list[Span] = []
    end = max(span.end for span in (*finding.content, *finding.cue, *finding.source))
    at = bisect_left(quotations, end, key=attrgetter("start"))
    if at < len(quotations) and quotations[at].end - quotations[at].start < _TITLE:
        named = quotations[at]
        if not _next_sentence(text, end, named.start) and text[named.end - 2] in ".,":
            end, at = named.end, at + 1  # "…,” he said on “Meet the Press.” “…"
    while (
        at < len(quotations)
        and len(more) < _MOST
        and quotations[at] not in taken
        and _next_sentence(text, end, quotations[at].start)
    ):
        more.append(Span(quotations[at].start, quotations[at].end, finding.content[0].place))
        end = quotations[at].end
        taken.add(quotations[at])
        at += 1
    return finding._replace(content=(*finding.content, *more)) if more else finding


def _next_sentence(text: str, end: int, start: int) -> bool:
    """Whether the sentence with the cue ended, and the quotation begins the next one."""
    if start - end > _FAR:
        return False
    between = _SHORTENED.sub(" ", text[end:start])
    head, stop, rest = between.rpartition(". ")
    return not between.strip(" .") or (bool(stop) and not rest.strip() and ". " not in head)


def carry_over(
    text: str, finding: Finding, quotations: Sequence[Quotation], taken: set[Quotation], end: int
) -> Finding | None:
    """The finding with the next paragraph, where that is a quotation without a speaker of its own; else None."""
    if not quotations:  # what looks like an opening mark is an apostrophe: "’Twas …"
        return None
    first = quotations[0]
    open_before = text[finding.content[-1].end - 1] not in _CLOSING
    if first in taken or text[first.start] not in OPENING:
        return None
    whole = first.end >= end or not text[first.end : end].strip(" .")
    if not (whole or open_before):
        return None
    return finding._replace(content=(*finding.content, Span(first.start, first.end, finding.content[0].place)))


def ends_quoted(text: str, finding: Finding, end: int) -> bool:
    """Whether a paragraph ends with a finding's quotation, or with its speaker right after one."""
    if not finding.speech or not _is_quoted(text, finding):
        return False
    last = max(span.end for span in (*finding.content, *finding.cue, *finding.source))
    return end - last < _FAR and ". " not in text[last:end]
