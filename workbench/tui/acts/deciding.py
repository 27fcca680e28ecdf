"""Conclude on a claim: with one key, or in full."""

from __future__ import annotations

import math
import re
from datetime import date
from typing import Final

from store.model import Dossier, Line, Rating, Verdict
from workbench.sanitise.number import plain_number
from workbench.tui.acting import Acting
from workbench.tui.screens.form import Answers, Form, Question

_NUMBER: Final = re.compile(r"(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")


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
    def conclude(answers: Answers) -> str:
        return review.attempt(lambda desk: desk.decide(line.key, rating, answers["reason"]), go_on=True)

    question = Question("reason", "Reason", placeholder="the desk's policy wants one", required=True)
    await review.ask(Form(f"Decide: {rating.replace('-', ' ')}", [question], line.text, conclude))


async def pending(review: Acting) -> None:
    """Put a claim off: what would settle it, and when to look again."""
    line = review.line
    if line is None:
        return

    def put_off(answers: Answers) -> str:
        settles, again = answers["settles"], answers["again"]
        return _wrong_day(again) or review.attempt(
            lambda desk: desk.decide(line.key, Rating.PENDING, answers.get("reason", ""), settles=settles, again=again),
            go_on=True,
        )

    await review.ask(Form("Pending", _pending_questions(review), line.text, put_off))


def _pending_questions(review: Acting) -> list[Question]:
    reason = Question("reason", "Reason", required=True)
    return [
        Question("settles", "To settle it", placeholder="a hospital's list, a second witness …", required=True),
        Question("again", "Look again on", placeholder="a day, written like 2026-12-31; may be empty"),
        *([reason] if review.sitting.desk.settings.policy.reason_required else []),
    ]


async def form(review: Acting) -> None:
    """Every part of a verdict: rating, reason, coded range, what would settle it."""
    line = review.line
    with review.readable():
        dossier = review.sitting.dossier()
        if line is None or dossier is None:
            return
        policy = review.sitting.desk.settings.policy
        last = next((verdict for verdict in reversed(dossier.verdicts) if not verdict.withdrawn), None)

        def conclude(answers: Answers) -> str:
            return _check(answers, last) or _decide_in_full(review, line.key, answers)

        about = f"{dossier.claim.text}\nA range that you give is coded under the policy “{policy.coding}”."
        questions = _questions(dossier, last, reason=policy.reason_required)
        await review.ask(Form("Decide", questions, about, conclude))


def _questions(dossier: Dossier, last: Verdict | None, *, reason: bool) -> list[Question]:
    ratings = [(str(rating), rating.replace("-", " ")) for rating in Rating]
    figure = dossier.claim.figure
    hint = f"the words say {figure.words}" if figure else "no figure in this claim"
    return [
        Question("rating", "Rating", str(last.rating) if last else None, options=ratings, required=True),
        Question("reason", "Reason", placeholder="" if reason else "optional", required=reason),
        Question("low", "Lowest", _bound(last.low) if last else "", hint),
        Question("high", "Highest", _bound(last.high) if last else "", "leave empty where it is open"),
        Question("settles", "To settle it", last.settles if last else "", "for a claim that is pending"),
        Question(
            "again", "Look again on", last.again if last else "", "a day, like 2026-12-31, for a claim that is pending"
        ),
    ]


def _bound(value: float | None) -> str:
    """The bound before, to the last digit: the form gives it back to the record as it stands."""
    plain = plain_number(value)
    return "" if plain is None else f"{plain:,}" if isinstance(plain, int) else repr(plain)


def _check(answers: Answers, last: Verdict | None) -> str:
    for name in ("low", "high"):
        if parse_bound(answers[name]) == "wrong":
            return f"“{answers[name]}” is no number; write 50, or leave it empty."
    typed = answers["settles"], answers["again"]
    before = (last.settles, last.again) if last else ("", "")
    if answers["rating"] != Rating.PENDING and any(typed) and typed != before:
        return "What would settle it, and when to look again, belong to the rating pending: choose it, or empty these."
    return _wrong_day(answers["again"])


def _wrong_day(again: str) -> str:
    return f"“{again}” is no day; write it as 2026-12-31, or leave it empty." if again and not _is_day(again) else ""


def parse_bound(words: str) -> float | str | None:
    """A bound as typed: a number, None for an open end, "wrong" for anything else."""
    plain = words.replace(",", "").replace(" ", "")
    if not plain:
        return None
    return float(plain) if _NUMBER.fullmatch(plain) and math.isfinite(float(plain)) else "wrong"


def _is_day(words: str) -> bool:
    try:
        date.fromisoformat(words)
    except ValueError:
        return False
    return True


def _decide_in_full(review: Acting, claim: str, answers: Answers) -> str:
    low, high = parse_bound(answers["low"]), parse_bound(answers["high"])
    rating = Rating(answers["rating"])
    # what was said of an earlier pending has no place in a conclusion
    put_off = rating is Rating.PENDING
    return review.attempt(
        lambda desk: desk.decide(
            claim,
            rating,
            answers["reason"],
            low if isinstance(low, float) else None,
            high if isinstance(high, float) else None,
            answers["settles"] if put_off else "",
            answers["again"] if put_off else "",
        ),
        go_on=True,
    )
