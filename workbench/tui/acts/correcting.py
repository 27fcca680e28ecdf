"""Flags cleared, notes written, and a person's reading put beside the machine's."""

from __future__ import annotations

from store.model import Dossier, FlagCode, Span
from workbench.tui.acting import Acting
from workbench.tui.pieces import Role
from workbench.tui.reading import Mark
from workbench.tui.screens.form import Answers, Form, Question
from workbench.tui.screens.passage import PassageDialog
from workbench.tui.sitting import chain_words


async def clear(review: Acting) -> None:
    """Say that a flag is dealt with, and why."""
    line = review.line
    if line is None:
        return
    if not line.flags:
        review.tell("This claim has no flag left to clear.")
        return
    options = [(str(code), code.replace("-", " ")) for code in line.flags]
    questions = [
        *([Question("flag", "Flag", options=options)] if len(options) > 1 else []),
        Question("note", "How so", placeholder="what you found that settles it", required=True),
    ]
    heading = "Clear a flag" if len(options) > 1 else f"Clear the flag “{options[0][1]}”"
    if answers := await review.ask(Form(heading, questions, line.text)):
        code = FlagCode(answers.get("flag", options[0][0]))
        review.do(lambda desk: desk.clear(line.key, code, answers["note"]))


async def dismiss(review: Acting) -> None:
    """Say that this is no claim."""
    line = review.line
    if line is None:
        return
    question = Question("note", "Why not", placeholder="an opinion, a question, a line of the page …", required=True)
    if answers := await review.ask(Form("Dismiss: this is no claim", [question], line.text)):
        review.do(lambda desk: desk.dismiss(line.key, answers["note"]), go_on=True)


async def note(review: Acting) -> None:
    """Leave a remark."""
    line = review.line
    if line is None:
        return
    question = Question("text", "Note", required=True)
    if answers := await review.ask(Form("Note", [question], line.text)):
        review.do(lambda desk: desk.note(line.key, answers["text"]))


async def edit(review: Acting) -> None:
    """Correct the claim's words, figure or source."""
    with review.readable():
        dossier = review.sitting.dossier()
        if dossier is None:
            return
        before = _as_it_stands(dossier)
        about = "What you change stands from now on; what the machine said is kept beside it."
        answers = await review.ask(Form("Correct this claim", _edit_questions(before), about))
        if answers is None:
            return
        changed = {name: answers[name] for name in before if answers[name] != before[name]}
        span = await _new_span(review, dossier) if answers["what"] == "words" else None
        _correct(review, dossier, changed, span, answers)


def _as_it_stands(dossier: Dossier) -> dict[str, str]:
    figure = dossier.claim.figure
    return {"figure": figure.words if figure else "", "source": chain_words(dossier)}


def _edit_questions(before: dict[str, str]) -> list[Question]:
    return [
        Question("figure", "Figure", before["figure"], "in words: at least 10 killed; empty for none"),
        Question("source", "Who said it", before["source"], "nearest the event first, ‹ or < between them"),
        Question("note", "Note", placeholder="why"),
        Question("what", "Its words", options=[("", "leave them"), ("words", "choose them anew in the text")]),
    ]


async def _new_span(review: Acting, dossier: Dossier) -> Span | None:
    claim = dossier.claim
    return await review.ask(
        PassageDialog("Choose the words of the claim", dossier.version.title, dossier.version.text, claim.span)
    )


def _correct(review: Acting, dossier: Dossier, changed: dict[str, str], span: Span | None, answers: Answers) -> None:
    if not changed and span is None:
        review.tell("Nothing was changed.")
        return
    review.do(
        lambda desk: desk.correct(
            dossier.claim.key,
            span=span,
            figure=changed.get("figure"),
            source=changed.get("source"),
            note=answers["note"],
        )
    )


async def add(review: Acting) -> None:
    """Add a claim that the machine missed, by choosing its words in the article."""
    with review.readable():
        dossier = review.sitting.dossier()
        if dossier is None:
            review.tell("Open an article first: there is no claim here to find it by.", "warning")
            return
        known = tuple(Mark(claim.span, Role.OTHER) for claim in (*dossier.siblings, dossier.claim))
        dialog = PassageDialog(
            "Choose the words of the claim that was missed", dossier.version.title, dossier.version.text, None, known
        )
        span = await review.ask(dialog)
        if span is None:
            return
        answers = await review.ask(
            Form("Add this claim", [Question("note", "Note", placeholder="optional")], dialog.words(span))
        )
        if answers is not None:
            review.do(lambda desk: desk.add(dossier.article.key, span=span, note=answers["note"]))
