"""Conclude on a claim: with one key, or in full."""

from __future__ import annotations

from datetime import date

from store.model import Dossier, Line, Rating
from workbench.tui.acting import Acting
from workbench.tui.screens.form import Answers, Form, Question
from workbench.tui.signs import number


def decide(review: Acting, *, rating: Rating) -> None:
    """One key: decide and go on; the reason is asked for only where the desk's policy wants one."""
    line = review.line
    if line is None:
        return
    if review.sitting.desk.settings.policy.reason_required:
        review.start(_with_reason(review, line, rating))
    else:
        review.do(lambda desk: desk.decide(line.key, rating), go_on=True)


async def _with_reason(review: Acting, line: Line, rating: Rating) -> None:
    question = Question("reason", "Reason", placeholder="the desk's policy wants one", required=True)
    if answers := await review.ask(Form(f"Decide: {rating.replace('-', ' ')}", [question], line.text)):
        review.do(lambda desk: desk.decide(line.key, rating, answers["reason"]), go_on=True)


async def pending(review: Acting) -> None:
    """Put a claim off: what would settle it, and when to look again."""
    line = review.line
    if line is None:
        return
    answers = await review.ask(Form("Pending", _pending_questions(review), line.text, _check))
    if answers:
        review.do(
            lambda desk: desk.decide(
                line.key,
                Rating.PENDING,
                answers.get("reason", ""),
                settles=answers["settles"],
                again=answers["again"],
            ),
            go_on=True,
        )


def _pending_questions(review: Acting) -> list[Question]:
    reason = Question("reason", "Reason", required=True)
    return [
        Question("settles", "Would settle it", placeholder="a hospital's list, a second witness …", required=True),
        Question("again", "Look again on", placeholder="2026-12-31"),
        *([reason] if review.sitting.desk.settings.policy.reason_required else []),
    ]


async def form(review: Acting) -> None:
    """Every part of a verdict: rating, reason, coded range, what would settle it."""
    with review.readable():
        dossier = review.sitting.dossier()
        if dossier is None:
            return
        policy = review.sitting.desk.settings.policy
        about = f"{dossier.claim.text}\nA range that you give is coded under the policy “{policy.coding}”."
        answers = await review.ask(Form("Decide", _questions(dossier, reason=policy.reason_required), about, _check))
        if answers:
            _decide_in_full(review, dossier.claim.key, answers)


def _questions(dossier: Dossier, *, reason: bool) -> list[Question]:
    ratings = [(str(rating), rating.replace("-", " ")) for rating in Rating]
    figure = dossier.claim.figure
    hint = f"the words say {figure.words}" if figure else "no figure in this claim"
    last = next((verdict for verdict in reversed(dossier.verdicts) if not verdict.withdrawn), None)
    return [
        Question("rating", "Rating", str(last.rating) if last else "", options=ratings),
        Question("reason", "Reason", placeholder="" if reason else "optional", required=reason),
        Question("low", "Lowest", _bound(last.low) if last else "", hint),
        Question("high", "Highest", _bound(last.high) if last else "", "leave empty where it is open"),
        Question("settles", "Would settle it", last.settles if last else "", "for a claim that is pending"),
        Question("again", "Look again on", last.again if last else "", "2026-12-31"),
    ]


def _bound(value: float | None) -> str:
    return number(value) if value is not None else ""


def _check(answers: Answers) -> str:
    for name in ("low", "high"):
        if parse_bound(answers.get(name, "")) == "wrong":
            return f"“{answers[name]}” is no number; write 50, or leave it empty."
    again = answers.get("again", "")
    if again and not _is_day(again):
        return f"“{again}” is no day; write it as 2026-12-31, or leave it empty."
    return ""


def parse_bound(words: str) -> float | str | None:
    """A bound as typed: a number, None for an open end, "wrong" for anything else."""
    plain = words.replace(",", "").replace(" ", "")
    if not plain:
        return None
    return float(plain) if plain.replace(".", "", 1).isascii() and plain.replace(".", "", 1).isdigit() else "wrong"


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return True


def _decide_in_full(review: Acting, claim: str, answers: Answers) -> None:
    low, high = parse_bound(answers["low"]), parse_bound(answers["high"])
    review.do(
        lambda desk: desk.decide(
            claim,
            Rating(answers["rating"]),
            answers["reason"],
            low if isinstance(low, float) else None,
            high if isinstance(high, float) else None,
            answers["settles"],
            answers["again"],
        ),
        go_on=True,
    )
