"""Narrow the queue: search, filter, the next flag."""

from __future__ import annotations

from dataclasses import replace

from store.model import Filter, FlagCode, Rating, Status
from workbench.tui.acting import Acting
from workbench.tui.screens.articles import ArticlesDialog
from workbench.tui.screens.form import Answers, Form, Question

ANY = ("", "any")


async def search(review: Acting) -> None:
    """Look for words; an empty line looks for nothing."""
    wanted = review.sitting.wanted
    about = "Every word must occur in the claim, its title, source or notes; the last one may be a beginning."
    answers = await review.ask(Form("Search", [Question("words", "Words", wanted.search)], about))
    if answers is not None:
        narrow(review, replace(wanted, search=answers["words"]))


async def choose_filter(review: Acting) -> None:
    """Ask which lines to show."""
    wanted = review.sitting.wanted
    line = review.sitting.line
    questions = [
        Question("flag", "Flag", wanted.flag or "", options=[ANY, *((str(c), c.replace("-", " ")) for c in FlagCode)]),
        Question(
            "status", "Status", wanted.status or "", options=[ANY, *((str(s), s.replace("-", " ")) for s in Status)]
        ),
        Question(
            "rating", "Rating", wanted.rating or "", options=[ANY, *((str(r), r.replace("-", " ")) for r in Rating)]
        ),
        Question("article", "Article", wanted.article, options=[ANY, *_articles(wanted, line.article if line else "")]),
        Question(
            "dismissed", "Dismissed", "yes" if wanted.dismissed else "", options=[("", "hide"), ("yes", "show too")]
        ),
        Question("source", "Source", wanted.source, "words of the chain: ministry, residents …"),
    ]
    answers = await review.ask(Form("Filter", questions))
    if answers is not None:
        narrow(review, _filter(wanted, answers))


async def articles(review: Acting) -> None:
    """Look at one article: its claims in the queue, its text where it has none."""
    await at_article(
        review, "Articles", "The queue shows the claims of the one you take; a claim that was missed is added to it."
    )


async def at_article(review: Acting, heading: str, about: str = "") -> None:
    """Let an article be chosen and put it alone on the screen."""
    if not review.sitting.desk.stats().articles:
        review.tell(f"There is no article here yet: {review.keyboard.sign('take-in')} takes one in.")
        return
    if key := await review.ask(ArticlesDialog(heading, review.sitting.desk, about)):
        narrow(review, Filter(article=key))


def everything(review: Acting) -> None:
    """Show what is kept aside too, or the queue alone again."""
    with review.readable():
        review.sitting.unfold()
        review.redraw()


def _articles(wanted: Filter, here: str) -> list[tuple[str, str]]:
    options = [(here, "of this claim")] if here else []
    if wanted.article and wanted.article != here:
        options.append((wanted.article, f"the one chosen before ({wanted.article[:8]})"))
    return options


def _filter(wanted: Filter, answers: Answers) -> Filter:
    return replace(
        wanted,
        flag=FlagCode(answers["flag"]) if answers["flag"] else None,
        status=Status(answers["status"]) if answers["status"] else None,
        rating=Rating(answers["rating"]) if answers["rating"] else None,
        source=answers["source"],
        article=answers["article"],
        dismissed=bool(answers["dismissed"]),
    )


def narrow(review: Acting, wanted: Filter) -> None:
    """Put a filter in force."""
    with review.readable():
        review.sitting.narrow(wanted)
        review.redraw()


def next_flagged(review: Acting, *, step: int) -> None:
    """Go to the next claim that carries a flag."""
    with review.readable():
        if review.line is None:
            return
        if review.sitting.next_flagged(step):
            review.redraw()
        else:
            review.tell(f"No claim {'below' if step > 0 else 'above'} this one has a flag.")
