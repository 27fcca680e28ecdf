"""Sets of claims out and in: export, import."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import typer

from store.model import Filter, FlagCode, Rating, Status
from workbench.cli import completion, output
from workbench.cli.globals import desk
from workbench.cli.options import By
from workbench.cli.progress import progress
from workbench.exporters import EXPORTERS

FORMATS: Final = tuple(each.name for each in EXPORTERS)


def export(
    context: typer.Context,
    form: Annotated[
        str,
        typer.Argument(metavar="FORMAT", help=f"{', '.join(FORMATS)}, or all.", autocompletion=completion.formats),
    ],
    path: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="PATH",
            help="The file; for `all`, the folder.",
            show_default=False,
            readable=False,
        ),
    ],
    rating: Annotated[Rating | None, typer.Option(help="Claims rated so, verified or not.")] = None,
    status: Annotated[Status | None, typer.Option(help="Claims standing here, verified or not.")] = None,
    flag: Annotated[FlagCode | None, typer.Option(help="Claims carrying this flag, not cleared.")] = None,
    article: Annotated[
        str, typer.Option(metavar="ARTICLE", help="Claims of this article.", autocompletion=completion.articles)
    ] = "",
    search: Annotated[str, typer.Option(metavar="TEXT", help="Claims with these words.")] = "",
    everything: Annotated[
        bool, typer.Option("--everything", help="Every claim, verified or not, in the queue or kept out of it.")
    ] = False,
) -> None:
    """Write claims out, for readers, spreadsheets and other programs.

    Verified claims unless --rating, --status or --everything say otherwise; every file names its selection, the
    policy and definitions in force, and each row its record. Files are written whole or not at all, and never over
    a link or a file that is no export. `all` writes every format into a folder, with a manifest of their SHA-256.

    Examples:
      workbench export html -o claims.html
      workbench export csv -o disputed.csv --rating disputed
      workbench export jsonl -o whole-desk.jsonl --everything
      workbench export all -o export/

    Prints each file written with how many claims it holds (claimreview: those whose verdict is settled) and its
    SHA-256.

    Exit status: 0 done, 1 a file cannot be written, 2 wrong usage.
    """
    if form not in {*FORMATS, "all"}:
        raise typer.BadParameter(f"{form} is no format; one of {', '.join(FORMATS)}, all")
    if str(path) == "-":
        raise typer.BadParameter("an export is written whole, to a file: name one")
    dismissed = everything or status is Status.DISMISSED
    wanted = Filter(flag, status, rating, "", article, search, dismissed=dismissed, everything=everything)
    with desk(context) as open_desk:
        if article:
            open_desk.find_article(article)
        unverified = everything or rating is not None or status is not None
        with progress("writing") as told:
            written = open_desk.export(form, path, wanted, everything=unverified, on_progress=told)
        for each in written:
            holds = "of the files above" if each.claims is None else output.many(each.claims, "claim")
            output.out(f"{each.path}  {holds}  {each.sha256}")


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A jsonl export.", readable=False)],
    by: By = "",
) -> None:
    """Bring in a set that another desk exported as jsonl, without loss.

    Articles, claims, links, verdicts, corrections and notes come in with who did them and when; what the store holds
    already stays as it is. It is one act. `workbench undo` takes back what people did; the articles and claims stay,
    as those of `workbench ingest` do. An article without claims is in no export, and does not come with one.

    Examples:
      workbench import whole-desk.jsonl

    Exit status: 0 done, 1 the file is no jsonl of ours or was damaged: nothing was changed, 2 wrong usage.
    """
    with desk(context, by, create=True, at_once=False) as open_desk:
        brought = open_desk.import_(file)
    for each in brought.kept:
        output.problem(f"kept as it is here: {each}")
    number = "nothing new" if brought.act is None else f"act {brought.act.seq}"
    output.out(f"{number}: {brought.articles} articles, {brought.claims} claims, {brought.records} records")
