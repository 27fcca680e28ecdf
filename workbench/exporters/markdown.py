"""A dossier for people in Markdown: reads well as it is, and on any forge or in any editor that shows it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from store.model import Dossier
from workbench.exporters.definitions import RATINGS, policy_words
from workbench.exporters.interface import Export
from workbench.exporters.report import Doubt, Event, Exhibit, Number, Opinion, Report, Step, moment
from workbench.exporters.spool import Entry, Spool, told
from workbench.exporters.words import short
from workbench.sanitise.html import anchor, is_web
from workbench.sanitise.markdown import code, inline, quoted


@dataclass(frozen=True, slots=True)
class MarkdownExporter:
    """Markdown (CommonMark with tables)."""

    name: str = "markdown"
    file: str = "claims.md"
    what: str = "a dossier for people, as text"
    mark: str = "<!-- claim-workbench dossier -->"

    def holds(self, _: Dossier) -> bool:
        """Every claim."""
        return True

    def write(self, dossiers: Iterable[Dossier], export: Export) -> Iterator[str]:
        """The head, the contents, the rules, a section a claim."""
        with Spool() as spool:
            for number, report in told(dossiers, export):
                spool.add(report, "\n".join(_section(number, report, export)) + "\n\n")
            yield f"{self.mark}\n# Checked claims: {inline(export.desk)}\n\n"
            yield "\n".join(_head(export, len(spool.contents))) + "\n\n"
            if spool.contents:
                yield "## Contents\n\n" + "".join(_entry(each) for each in spool.contents) + "\n"
            yield "\n".join(_rules(export)) + "\n"
            if spool.contents:
                yield "\n## Claims\n\n"
            yield from spool.pieces()


def _head(export: Export, count: int) -> Iterator[str]:
    claims = "1 claim" if count == 1 else f"{count} claims"
    yield from (f"{claims}: {inline(export.selection)}.", "")
    if count == 0:
        yield from ("**No claim was exported: none in the store fits what was asked for.**", "")
    yield f"- Desk: {inline(export.desk)}" + (f", {_address(export.address)}" if export.address else "")
    yield f"- Exported: {inline(moment(export.when))} with {inline(export.tool)}"
    yield "- In each claim's context the claim itself stands between ⟦ and ⟧."
    yield f"- Journal: {code(export.head)} (hash of the last act; a journal rewritten later no longer fits it)"


def _entry(entry: Entry) -> str:
    flags = f", {entry.open_flags} open flags" if entry.open_flags > 1 else ", 1 open flag" if entry.open_flags else ""
    words = f"[{inline(short(entry.words))}](#{anchor(entry.key)})"
    return f"{entry.number}. {words} – {inline(short(entry.article))}; **{inline(entry.rating)}**{flags}\n"


def _rules(export: Export) -> Iterator[str]:
    yield from ("## Policy and definitions", "", inline(policy_words(export.policy)), "")
    yield from (f"- **{inline(each.term)}**: {inline(each.meaning)}" for each in export.definitions)
    yield from ("", "| Rating | On the scale | Meaning |", "| --- | --- | --- |")
    for label in export.scale:
        place = "–" if label.value is None else f"{label.value:g}"
        yield f"| {inline(label.label)} | {place} | {inline(RATINGS[label.rating])} |"


def _section(number: int, report: Report, export: Export) -> Iterator[str]:
    around = report.context
    yield from (f'<a id="{anchor(report.key)}"></a>', f"### {number}. {inline(short(report.words))}", "")
    yield from (_standing(report), "")
    yield from (quoted(f"{around.before}⟦{around.words}⟧{around.after}"), "")
    if around.in_title:
        yield from ("The words stand in the headline.", "")
    yield from (f"- {label}: {inline(words)}" for label, words in report.facts)
    yield f"- Address: {_address(report.url)}" if report.url else "- Address: none"
    yield f"- Record: {code(f'workbench show {report.key}')}, {_address(export.record(report.key))}"
    yield from ("", f"**Who said it** (nearest the event first): {' → '.join(_step(each) for each in report.chain)}")
    yield from _table(
        "Figures",
        ("Words", "Range", "Of", "Said by", "Doubt"),
        [_number(each, of=len(report.numbers)) for each in report.numbers],
    )
    yield from _list("Flags", [_doubt(each) for each in report.doubts])
    yield from _exhibits(report)
    yield from _list("Verdicts", [_opinion(each) for each in report.opinions])
    yield from _list("Corrections by hand", [_event(each) for each in report.corrections])
    yield from _list("Notes", [_event(each) for each in report.notes])
    yield from _list("History", [_event(each) for each in report.history])


def _standing(report: Report) -> str:
    verified = "verified" if report.verified else "not verified"
    return f"**{inline(report.rating)}**, {verified} ({inline(report.status)}). {inline(report.standing)}".rstrip()


def _step(step: Step) -> str:
    said = f"“{step.cue}”" if step.cue else ""
    written = f"written as “{step.written}”" if step.written else ""
    more = ", ".join(each for each in (step.kind, said, written) if each)
    return inline(f"{step.name} ({more})" if more else step.name)


def _number(number: Number, *, of: int) -> tuple[str, ...]:
    words = f"“{number.words}”" + (" (principal)" if number.principal and of > 1 else "")
    return (words, number.bounds, number.counted, number.said_by or "not said", number.doubt or "–")


def _doubt(doubt: Doubt) -> str:
    cleared = f"cleared: {inline(doubt.cleared)}" if doubt.cleared else "**open**"
    words = f" (“{inline(short(doubt.words))}”)" if doubt.words else ""
    return f"{inline(doubt.name)}: {inline(doubt.why)}{words} – {cleared}"


def _exhibits(report: Report) -> Iterator[str]:
    yield from ("", f"**Evidence**: {inline(report.origins)}")
    if not report.exhibits:
        yield from ("", "No evidence is linked.")
    for exhibit in report.exhibits:
        yield from ("", *_exhibit(exhibit))


def _exhibit(exhibit: Exhibit) -> Iterator[str]:
    taken_back = " (withdrawn)" if exhibit.withdrawn else ""
    published = f", {inline(exhibit.published)}" if exhibit.published else ""
    yield f"*{inline(exhibit.stance)}{taken_back}*: {inline(exhibit.title)}{published}  "
    yield f"{_address(exhibit.url)}  " if exhibit.url else "No address  "
    captured = f"; captured {inline(exhibit.captured)}" if exhibit.captured else ""
    yield f"Linked by {inline(exhibit.linked)}{captured}  "
    yield f"SHA-256 of its text {code(exhibit.text_sha256)}, of the original {code(exhibit.raw_sha256)}"
    if exhibit.passage:
        yield from ("", quoted(exhibit.passage))
    if exhibit.note:
        yield from ("", f"Note: {inline(exhibit.note)}")


def _opinion(opinion: Opinion) -> str:
    parts = [f"**{inline(opinion.rating)}** ({opinion.standing}), {inline(opinion.signed)}"]
    parts += [f"reason: {inline(opinion.reason)}"] if opinion.reason else []
    parts += [f"range: {inline(opinion.coded)}"] if opinion.coded else []
    parts += [f"what would settle it: {inline(opinion.settles)}"] if opinion.settles else []
    return "; ".join(parts)


def _event(event: Event) -> str:
    return f"{inline(event.at)}, {inline(event.by)}: {inline(event.what)}"


def _list(heading: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from ("", f"**{heading}**", "")
        yield from (f"- {each}" for each in lines)


def _table(heading: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    if rows:
        yield from ("", f"**{heading}**", "", f"| {' | '.join(columns)} |", f"|{' --- |' * len(columns)}")
        yield from (f"| {' | '.join(inline(cell) for cell in row)} |" for row in rows)


def _address(url: str) -> str:
    """A web address that can be followed; anything else as plain words."""
    if is_web(url) and not set(url) & set("()<>*_[]"):
        return f"<{url}>"
    return inline(url)


MARKDOWN: Final = MarkdownExporter()
