"""Articles and pages in: ingest, extract, fetch."""

from __future__ import annotations

from typing import Annotated

import typer

from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import Allow, AsJson, By, Sources


def ingest(context: typer.Context, sources: Sources, allow_host: Allow = None, as_json: AsJson = False) -> None:
    """Take articles into the store.

    Reads text, Markdown, HTML, feeds (RSS, Atom) and .jsonl of articles ({"id","title","text","outlet","published",
    "url"} a line, .gz too), from files, folders, stdin (-) and web addresses; finds the claims in each. The store is
    made if it is not there. Taking the same article in again changes nothing; a changed one becomes a new version,
    and what people did stays. What cannot be read is named on stderr and skipped.

    Examples:
      workbench ingest article.txt saved_pages/ feed.xml
      workbench ingest https://example.org/2017/06/report.html
      curl -s https://example.org/feed | workbench ingest -

    Prints a line an article: what came of it, its key, its claims, its title. --json prints an object a line.

    Exit status: 0 all taken in, 1 something was skipped or the store cannot be written, 2 wrong usage.
    """
    from workbench.cli.taking import take_in

    with desk(context, create=True, allow=allow_host or ()) as open_desk:
        raise typer.Exit(take_in(open_desk, sources, as_json=as_json, listed=True).status)


def extract(context: typer.Context, sources: Sources, allow_host: Allow = None) -> None:
    """Print what is found in articles, as JSON; no store.

    One object an article on stdout: its text, figures, attributions and claims, each with its span and its reason.
    Offsets count code points into "text"; what stands in the title carries "in": "title". What cannot be read is
    named on stderr and skipped.

    Examples:
      workbench extract article.txt | jq '.claims[].text'
      workbench extract saved_pages/ > found.jsonl

    Exit status: 0 all read, 1 something was skipped, 2 wrong usage.
    """
    from workbench.cli.taking import extracted

    del context
    raise typer.Exit(extracted(sources, allow_host or ()))


def fetch(
    context: typer.Context,
    urls: Annotated[list[str], typer.Argument(metavar="URL...", help="Web addresses, or files.")],
    allow_host: Allow = None,
    by: By = "",
    as_json: AsJson = False,
) -> None:
    """Capture web pages as evidence.

    Keeps each page as it is now: its bytes, their SHA-256, its text, the moment. A later change of the page leaves
    the capture as it was. Link it to a claim by its address: `workbench link CLAIM URL --supports`.

    Examples:
      workbench fetch https://example.org/report.html
      workbench fetch --allow-host 127.0.0.1:8000 http://127.0.0.1:8000/page.html

    Prints key, moment, SHA-256 and title of each capture.

    Exit status: 0 all captured, 1 something could not be, 2 wrong usage.
    """
    from store.errors import DeskError
    from workbench.shapes.values import plain

    bad = 0
    with desk(context, by, create=True, allow=allow_host or ()) as open_desk:
        open_desk.who()
        for url in urls:
            try:
                evidence = open_desk.capture(url)
            except DeskError as error:
                bad += 1
                output.problem(str(error))
                continue
            if as_json:
                output.out_json(plain(evidence))
            else:
                output.out(f"{evidence.key}  {evidence.captured}  {evidence.sha256}  {evidence.title or evidence.url}")
    raise typer.Exit(1 if bad else 0)
