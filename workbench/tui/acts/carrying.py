"""In and out: take in articles, export claims, hand over a key."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from store.errors import DeskError
from store.model import Filter
from workbench.review import Desk
from workbench.sanitise.filename import file_name
from workbench.tui.acting import Acting
from workbench.tui.screens.export import VERIFIED, export_form
from workbench.tui.screens.form import Answers, Form, Question
from workbench.tui.sitting import filter_words
from workbench.tui.working import Report, work


async def take_in(review: Acting) -> None:
    """Read a file, a folder or an address into the store."""
    form = _source_form()
    while answers := await review.ask(form):
        source = at_home(answers["source"])
        came = await work(review, f"Taking in {source}", partial(_take_in, source))
        if came.articles or not came.skipped:
            review.sitting.load()
            review.redraw()
            review.tell(came.words, "warning" if came.skipped else "information")
            return
        form = _source_form(answers["source"], "\n".join(came.skipped[:5]))


def _source_form(typed: str = "", trouble: str = "") -> Form:
    question = Question("source", "From", typed, "a file, a folder, an address, a feed", required=True)
    return Form("Take in", [question], trouble=trouble)


@dataclass(frozen=True, slots=True)
class _Intake:
    """What came of a source."""

    articles: int
    new: int
    claims: int
    skipped: tuple[str, ...]

    @property
    def words(self) -> str:
        """The whole in a line, what was skipped below it."""
        known = self.articles - self.new
        summary = f"{_many(self.new, 'new article')}, {_many(self.claims, 'new claim')}"
        return "\n".join((f"{summary}{f', {known} known already' if known else ''}.", *self.skipped[:5]))


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def at_home(words: str) -> str:
    """A path with the "~" of a home folder written out; an address as it is."""
    return os.path.expanduser(words)  # noqa: PTH111 an address is no path


def _take_in(source: str, desk: Desk, report: Report) -> _Intake:
    from store.model import Taken

    came = _Intake(0, 0, 0, ())
    for outcome in desk.take_in((source,)):
        if isinstance(outcome, Taken):
            came = replace(
                came,
                articles=came.articles + 1,
                new=came.new + outcome.new,
                claims=came.claims + outcome.claims_new,
            )
        else:
            came = replace(came, skipped=(*came.skipped, f"{outcome.name}: {outcome.why}"))
        report(f"{_many(came.new, 'new article')}, {_many(came.claims, 'new claim')}, {len(came.skipped)} skipped")
    return came


async def export(review: Acting) -> None:
    """Write claims to a file."""
    from workbench.exporters import EXPORTERS

    wanted = review.sitting.wanted
    formats = [*(exporter.name for exporter in EXPORTERS), "all"]
    desk = review.sitting.desk.settings.desk
    # of the two that are pages, neither takes the other's place
    names = {each.name: file_name(f"{desk} {Path(each.file).stem}", Path(each.file).suffix) for each in EXPORTERS}
    start = names[formats[0]]
    form = export_form(formats, filter_words(wanted), {"path": start})
    while answers := await review.ask(form):
        path = Path(at_home(answers["path"]))
        if answers["path"] == start:
            path = Path(names.get(answers["format"], path.stem))
        try:
            review.tell(await _export(review, answers, path, wanted))
        except DeskError as error:
            form = export_form(formats, filter_words(wanted), answers, str(error))
            continue
        return


async def _export(review: Acting, answers: Answers, path: Path, wanted: Filter) -> str:
    everything = answers["what"] != VERIFIED
    written = await work(
        review,
        f"Exporting to {path}",
        lambda desk, _: desk.export(answers["format"], path, wanted if everything else None, everything=everything),
    )
    # of a whole set the folder, not each file in it
    where = path if answers["format"] == "all" else written[0].path
    return f"Written: {_many(written[0].claims or 0, 'claim')} to {where}"


def copy(review: Acting) -> None:
    """Hand the claim's key to the terminal's clipboard."""
    line = review.line
    if line is not None:
        review.app.copy_to_clipboard(line.key)
        review.tell(f"Copied the claim's key: {line.key}")
