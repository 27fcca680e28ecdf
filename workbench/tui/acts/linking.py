"""Join a claim to what speaks for it, against it, or frames it, by the exact passage; and withdraw a link."""

from __future__ import annotations

from dataclasses import dataclass

from store.errors import DeskError
from store.model import Line, Page, Span, Stance, TargetKind
from workbench.review import Candidate
from workbench.tui.acting import Acting
from workbench.tui.acts.carrying import at_home
from workbench.tui.reading import best_sentence
from workbench.tui.screens.form import Form, Question
from workbench.tui.screens.link import LinkDialog, Typed
from workbench.tui.screens.links import LinksDialog
from workbench.tui.screens.passage import PassageDialog
from workbench.tui.working import work

HEADINGS = {
    Stance.SUPPORTS: "Link what supports this claim",
    Stance.CONTRADICTS: "Link what contradicts this claim",
    Stance.CONTEXT: "Link what frames this claim",
    Stance.PART_OF: "Link the claim that this one is a part of",
}


@dataclass(frozen=True, slots=True)
class _Target:
    """What to link to, as the desk takes it, and the text that the passage stands in."""

    goal: str | Page
    title: str
    text: str
    start: Span


async def link(review: Acting, *, stance: Stance) -> None:
    """Choose the source, then its exact passage, then say why."""
    line = review.line
    if line is None:
        return
    dialog = LinkDialog(HEADINGS[stance], review.sitting.desk, line.key, line.text)
    while chosen := await review.ask(dialog):
        try:
            target = await _target(review, line, chosen)
        except DeskError as error:
            # an address or a path with a slip in it is put right and not typed again
            typed = chosen.words if isinstance(chosen, Typed) else ""
            dialog = LinkDialog(HEADINGS[stance], review.sitting.desk, line.key, line.text, typed, str(error))
            continue
        await _link(review, line, stance, target)
        return


async def _target(review: Acting, line: Line, chosen: Candidate | Typed) -> _Target:
    if isinstance(chosen, Typed):
        # kept with the link alone: who leaves before that has nothing to take back
        page = await work(review, f"Reading {chosen.words}", lambda desk, _: desk.read(at_home(chosen.words)))
        evidence = page.evidence
        start = Span(*best_sentence(evidence.text, line.text))
        return _Target(page, evidence.title or evidence.url, evidence.text, start)
    if chosen.kind is TargetKind.CLAIM:
        return _Target(chosen.key, chosen.title, chosen.text, Span(0, len(chosen.text)))
    text = review.sitting.desk.version(chosen.key).text
    return _Target(chosen.key, chosen.title, text, Span(*best_sentence(text, line.text)))


async def _link(review: Acting, line: Line, stance: Stance, target: _Target) -> None:
    about = f"{line.text}\nThe passage that {_does(stance)} it:"
    span = await review.ask(PassageDialog(target.title, "", target.text, target.start, about=about))
    if span is None:
        return
    passage = target.text[span.start : span.end]
    question = Question("note", "Note", placeholder="optional: how it bears on the claim")
    answers = await review.ask(Form(f"{target.title}: {stance.replace('-', ' ')}", [question], f"“{passage}”"))
    if answers is not None:
        review.do(lambda desk: desk.link(line.key, target.goal, stance, passage, answers["note"]))


def _does(stance: Stance) -> str:
    return {Stance.SUPPORTS: "supports", Stance.CONTRADICTS: "contradicts", Stance.CONTEXT: "frames"}.get(
        stance, "holds"
    )


async def links(review: Acting) -> None:
    """The links of the claim; withdraw one with the reason."""
    line = review.line
    with review.readable():
        dossier = review.sitting.dossier()
        if line is None or dossier is None:
            return
        if not dossier.links:
            sign = review.keyboard.sign
            ways = f"{sign('link-supports')} links what supports it, {sign('link-contradicts')} what contradicts it."
            review.tell(f"No links yet: {ways}")
            return
        key = await review.ask(LinksDialog(dossier.links, line.text))
        if key is None:
            return
        question = Question("note", "Why", placeholder="the link stays in the record with this reason", required=True)
        if answers := await review.ask(Form("Withdraw this link", [question])):
            review.do(lambda desk: desk.unlink(key, answers["note"]))
