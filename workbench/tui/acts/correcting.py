"""Flags cleared, notes written, and a person's reading put beside the machine's."""

from __future__ import annotations

from store.model import Dossier, FlagCode, Place, Span
from workbench.sanitise.terminal import show
from workbench.tui.acting import Acting
from workbench.tui.acts.finding import at_article
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

    def settle(answers: Answers) -> str:
        code = FlagCode(answers.get("flag", options[0][0]))
        return review.attempt(lambda desk: desk.clear(line.key, code, answers["note"]))

    questions = [
        *([Question("flag", "Flag", options=options)] if len(options) > 1 else []),
        Question("note", "How so", placeholder="what you found that settles it", required=True),
    ]
    heading = "Clear a flag" if len(options) > 1 else f"Clear the flag “{options[0][1]}”"
    await review.ask(Form(heading, questions, line.text, settle))


async def dismiss(review: Acting) -> None:
    """Say that this is no claim."""
    line = review.line
    if line is None:
        return

    def drop(answers: Answers) -> str:
        return review.attempt(lambda desk: desk.dismiss(line.key, answers["note"]), go_on=True)

    question = Question("note", "Why not", placeholder="an opinion, a question, a line of the page …", required=True)
    await review.ask(Form("Dismiss: this is no claim", [question], line.text, drop))


def make_row(review: Acting) -> None:
    """Put into the queue what is kept aside."""
    line = review.line
    if line is None:
        return
    if line.row:
        review.tell(f"This claim is in the queue; {review.keyboard.sign('everything')} shows what is kept aside.")
    else:
        review.do(lambda desk: desk.make_row(line.key))


async def note(review: Acting) -> None:
    """Leave a remark."""
    line = review.line
    if line is None:
        return

    def keep(answers: Answers) -> str:
        return review.attempt(lambda desk: desk.note(line.key, answers["text"]))

    await review.ask(Form("Note", [Question("text", "Note", required=True)], line.text, keep))


async def edit(review: Acting) -> None:
    """Correct the claim's words, figure or source."""
    line = review.line
    with review.readable():
        dossier = review.sitting.dossier()
        if line is None or dossier is None:
            return

        def correct(answers: Answers) -> str:
            # where the words are chosen anew, that comes first and all is corrected at once
            return "" if answers["what"] else _correct(review, dossier, answers, None)

        about = "What you change stands from now on; what the machine said is kept beside it."
        answers = await review.ask(Form("Correct this claim", _edit_questions(dossier), about, correct))
        if answers and answers["what"]:
            span = await _new_span(review, dossier)
            if refused := await review.patiently(lambda: _correct(review, dossier, answers, span)):
                review.tell(refused, "error")


def _as_it_stands(dossier: Dossier) -> dict[str, str]:
    figure = dossier.claim.figure
    # as the form shows it, so that what was left alone is not taken for a change
    return {"figure": show(figure.words).strip() if figure else "", "source": show(chain_words(dossier)).strip()}


def _edit_questions(dossier: Dossier) -> list[Question]:
    before = _as_it_stands(dossier)
    return [
        Question("what", "Its words", options=[("", "leave them"), ("words", "choose them anew in the text")]),
        Question("figure", "Figure", before["figure"], "in words: at least 10 killed; empty for none"),
        Question("source", "Who said it", before["source"], "nearest the event first, ‹ or < between them"),
        Question("note", "Note", placeholder="why"),
    ]


async def _new_span(review: Acting, dossier: Dossier) -> Span | None:
    claim = dossier.claim
    return await review.ask(
        PassageDialog("Choose the words of the claim", dossier.version.title, dossier.version.text, claim.span)
    )


def _correct(review: Acting, dossier: Dossier, answers: Answers, span: Span | None) -> str:
    changed = {name: answers[name] for name, before in _as_it_stands(dossier).items() if answers[name] != before}
    if not changed and (span is None or span == dossier.claim.span):
        review.tell("Nothing was changed.")
        return ""
    return review.attempt(
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
        if review.sitting.article is None:
            await at_article(review, "Add a claim that was missed: to which article?")
        version, dossier = review.sitting.version(), review.sitting.dossier()
        if version is None:
            return
        claims = (*dossier.siblings, dossier.claim) if dossier else ()
        known = tuple(Mark(claim.span, Role.OTHER) for claim in claims)
        start = _after(dossier.claim.span) if dossier else Span(0, 0)
        heading = "Choose the words of the claim that was missed"
        dialog = PassageDialog(heading, version.title, version.text, start, known)
        while span := await review.ask(dialog):
            if await _add(review, version.article, span, dialog.words(span)):
                return
            dialog = dialog.again(span)


def _after(span: Span) -> Span:
    """Where the reviewer was reading: the picking begins behind the claim at hand, with nothing chosen."""
    return Span(span.end, span.end) if span.place is Place.TEXT else Span(0, 0)


async def _add(review: Acting, article: str, span: Span, words: str) -> bool:
    def put(answers: Answers) -> str:
        return review.attempt(lambda desk: desk.add(article, span=span, note=answers["note"]), to_it=True)

    form = Form("Add this claim", [Question("note", "Note", placeholder="optional")], words, put)
    return await review.ask(form) is not None
