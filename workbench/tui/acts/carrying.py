"""In and out: take in articles, export claims, hand over a key."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from workbench.review import Desk
from workbench.sanitise.filename import file_name
from workbench.tui.acting import Acting
from workbench.tui.screens.export import VERIFIED, export_form
from workbench.tui.screens.form import Form, Question
from workbench.tui.sitting import filter_words
from workbench.tui.working import Report, work


async def take_in(review: Acting) -> None:
    """Read a file, a folder or an address into the store."""
    question = Question("source", "From", placeholder="a file, a folder, an address, a feed", required=True)
    answers = await review.ask(Form("Take in", [question]))
    if answers is None:
        return
    source = at_home(answers["source"])
    with review.readable():
        told = await work(review, f"Taking in {source}", lambda desk, report: _take_in(desk, (source,), report))
        review.sitting.load()
        review.redraw()
        review.tell(told)


def at_home(words: str) -> str:
    """A path with the "~" of a home folder written out; an address as it is."""
    return os.path.expanduser(words)  # noqa: PTH111 an address is no path


def _take_in(desk: Desk, sources: Sequence[str], report: Report) -> str:
    from store.model import Taken

    new = claims = 0
    problems: list[str] = []
    for outcome in desk.take_in(sources):
        if isinstance(outcome, Taken):
            new += outcome.new
            claims += outcome.claims_new
        else:
            problems.append(str(outcome))
        report(f"{new} new articles, {claims} new claims, {len(problems)} skipped")
    summary = f"{new} new {'article' if new == 1 else 'articles'}, {claims} new {'claim' if claims == 1 else 'claims'}."
    return "\n".join((summary, *problems[:5]))


async def export(review: Acting) -> None:
    """Write claims to a file."""
    from workbench.exporters import EXPORTERS

    wanted = review.sitting.wanted
    formats = [*(exporter.name for exporter in EXPORTERS), "all"]
    start = file_name(f"{review.sitting.desk.settings.desk} claims", ".jsonl")
    answers = await review.ask(export_form(formats, start, filter_words(wanted)))
    if answers is None:
        return
    path = Path(at_home(answers["path"]))
    everything = answers["what"] != VERIFIED
    with review.readable():
        paths = await work(
            review,
            f"Exporting to {path}",
            lambda desk, _: desk.export(answers["format"], path, wanted if everything else None, everything=everything),
        )
        review.tell("Written: " + ", ".join(str(one.path) for one in paths[:6]))


def copy(review: Acting) -> None:
    """Hand the claim's key to the terminal's clipboard."""
    line = review.line
    if line is not None:
        review.app.copy_to_clipboard(line.key)
        review.tell(f"Copied the claim's key: {line.key}")
