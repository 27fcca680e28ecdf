"""Looking: claims, show, articles."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, Annotated, Final

import typer

from store.model import ArticleLine, Filter, FlagCode, Line, Rating, Status
from workbench.cli import completion, output
from workbench.cli.globals import desk
from workbench.cli.options import AsJson, By, Claim, whole

if TYPE_CHECKING:
    from workbench.review import Desk

COLUMNS: Final = ("CLAIM", "STATUS", "RATING", "+", "−", "FLAGS", "FIGURE", "SOURCE", "OUTLET", "WORDS")
NARROW: Final = ("CLAIM", "STATUS", "⚑", "FIGURE", "WORDS")
WIDE: Final = 180
"""Columns of a terminal that has room for all."""
NO_CLAIMS: Final = "No claims yet. Take an article in: workbench ingest FILE"


class Format(StrEnum):
    """How a list is printed."""

    TABLE = "table"
    JSONL = "jsonl"
    CSV = "csv"


def claims(
    context: typer.Context,
    flag: Annotated[FlagCode | None, typer.Option(help="Carrying this flag, not cleared.")] = None,
    status: Annotated[Status | None, typer.Option(help="Standing here.")] = None,
    rating: Annotated[Rating | None, typer.Option(help="Rated so.")] = None,
    source: Annotated[str, typer.Option(metavar="TEXT", help="With these words in the chain of sources.")] = "",
    article: Annotated[
        str, typer.Option(metavar="ARTICLE", help="Of this article.", autocompletion=completion.articles)
    ] = "",
    search: Annotated[str, typer.Option(metavar="TEXT", help="With these words: claims, titles, sources, notes.")] = "",
    everything: Annotated[
        bool, typer.Option("--everything", help="Also what is found and kept out of the queue: background, repeats.")
    ] = False,
    limit: Annotated[
        int | None, typer.Option(metavar="N", parser=whole(0), help="At most so many.", show_default=False)
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="How to print them.")] = Format.TABLE,
    as_json: AsJson = False,
) -> None:
    """List claims, what most needs a person first.

    All conditions given must hold. Dismissed claims are listed where --status dismissed asks for them. What is found and
    kept out of the queue comes last under --everything, with why; a claim that a person has touched is in the queue.

    Examples:
      workbench claims --flag unverified-figure --limit 20
      workbench claims --status open --search "Raqqa civilians"
      workbench claims --everything --article 51e0
      workbench claims --format jsonl | jq -r 'select(.origins < 2) | .key'

    A table for people; jsonl (also --json) and csv for programs, with the whole keys and texts.

    Exit status: 0 done (also where no claim fits), 1 the store cannot be read, 2 wrong usage.
    """
    dismissed = status is Status.DISMISSED
    wanted = Filter(flag, status, rating, source, article, search, dismissed=dismissed, everything=everything)
    with desk(context) as open_desk:
        if article:
            open_desk.find_article(article)
        listed = print_lines(islice(open_desk.every_line(wanted), limit), Format.JSONL if as_json else form)
        if listed == 0 and limit != 0:
            output.talk(_nothing(open_desk, wanted))


def _nothing(desk: Desk, wanted: Filter) -> str:
    """Why no claim is listed, and what to do."""
    if wanted != Filter():
        return "No claim fits. `workbench claims` alone lists them all"
    if aside := desk.stats().aside:
        return f"No claim is in the queue; {aside} kept out of it: workbench claims --everything"
    return NO_CLAIMS


def print_lines(lines: Iterable[Line], form: Format) -> int:
    """Rows of the queue, to stdout; how many they were."""
    counted = Counted(lines)
    if form is Format.JSONL:
        from workbench.shapes import line_shape

        for line in counted:
            output.out_json(line_shape(line))
    elif form is Format.CSV:
        _print_csv(counted)
    else:
        shown = COLUMNS if output.room() >= WIDE else NARROW
        output.table(shown, ([cells[name] for name in shown] for cells in _rows(counted)))
    return counted.count


class Counted:
    """Lines that pass through, counted."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lines = lines
        self.count = 0

    def __iter__(self) -> Iterator[Line]:
        for line in self._lines:
            self.count += 1
            yield line


def _rows(lines: Iterable[Line]) -> Iterator[dict[str, str]]:
    for line in lines:
        yield {
            "CLAIM": line.key[:10],
            "STATUS": _status(line),
            "RATING": line.rating or "",
            "+": str(line.supports),
            "−": str(line.contradicts),
            "FLAGS": output.shortened(" ".join(line.flags), 40),
            "⚑": str(len(line.flags) or ""),
            "FIGURE": output.shortened(line.figure, 24),
            "SOURCE": output.shortened(line.source or "no source", 32),
            "OUTLET": output.shortened(line.outlet, 16),
            "WORDS": line.text,
        }


def _status(line: Line) -> str:
    if not line.row:
        return "aside"
    return line.status if line.found else f"{line.status}, lost"


def _print_csv(lines: Iterable[Line]) -> None:
    from workbench.sanitise.cell import cell
    from workbench.shapes import line_shape

    writer = csv.writer(sys.stdout, lineterminator="\n")
    heads: tuple[str, ...] = ()
    for line in lines:
        shape = line_shape(line)
        if not heads:
            heads = tuple(shape)
            writer.writerow(heads)
        values = (" ".join(value) if isinstance(value, list) else value for value in shape.values())
        writer.writerow(cell("" if value is None else str(value)) for value in values)


def show(context: typer.Context, claim: Claim, by: By = "", as_json: AsJson = False) -> None:
    """Show all there is on one claim.

    Its words where they stand, figure, chain of sources, flags and why, links with their passages, verdicts,
    corrections, notes and history. Under a policy of two persons, another's verdict is not shown to a second
    reviewer (--by) who has not decided yet.

    Examples:
      workbench show 3f9a
      workbench show 3f9a --json | jq '.links[].passage'

    Exit status: 0 done, 1 no such claim, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        dossier = open_desk.dossier(claim)
    if as_json:
        from workbench.shapes import dossier_shape

        output.out_json(dossier_shape(dossier), indent=2)
        return
    from workbench.cli.record import record

    output.out("\n".join(record(dossier)))


def articles(
    context: typer.Context,
    search: Annotated[str, typer.Option(metavar="TEXT", help="With these words in title or text.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the articles of the store, with the keys that `workbench add` and --article take.

    Examples:
      workbench articles
      workbench articles --json | jq -r .article.url

    Exit status: 0 done, 1 the store cannot be read, 2 wrong usage.
    """
    with desk(context) as open_desk:
        if as_json:
            from workbench.shapes.values import plain

            for each in open_desk.articles(search):
                output.out_json(plain(each))
            return
        heads = ("ARTICLE", "PUBLISHED", "CLAIMS", "ASIDE", "FLAGGED", "DECIDED", "OUTLET", "TITLE")
        output.table(heads, (_article_row(each) for each in _newest_first(open_desk.articles(search))))


def _newest_first(lines: Iterable[ArticleLine]) -> list[ArticleLine]:
    return sorted(lines, key=lambda line: line.article.published, reverse=True)


def _article_row(line: ArticleLine) -> tuple[str, ...]:
    article = line.article
    counts = (str(line.claims), str(line.aside or ""), str(line.flagged), str(line.decided))
    outlet = output.shortened(article.outlet, 24)
    return (article.key[:10], article.published[:10], *counts, outlet, article.title or article.name)
