"""A person's reading beside the machine's: correct, add."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from store.model import Span
from workbench.cli import output
from workbench.cli.globals import desk
from workbench.cli.options import ArticleKey, By, Claim, Note, whole


def correct(
    context: typer.Context,
    claim: Claim,
    span: Annotated[
        str, typer.Option(metavar="START:END", help="Where the claim stands: code points into the article's text.")
    ] = "",
    words: Annotated[str, typer.Option(metavar="TEXT", help="The claim's words, as they stand in the article.")] = "",
    figure: Annotated[str, typer.Option(metavar="TEXT", help='Its figure, in words: "at least 10 killed".')] = "",
    no_figure: Annotated[bool, typer.Option("--no-figure", help="It has no figure.")] = False,
    source: Annotated[
        str, typer.Option(metavar="TEXT", help='Who says it, nearest the event first: "relatives < former residents".')
    ] = "",
    no_source: Annotated[bool, typer.Option("--no-source", help="No source is named.")] = False,
    note: Note = "",
    by: By = "",
) -> None:
    """Put your reading of a claim beside the machine's: its words, figure or source.

    What the machine said is kept. Flags are computed anew from what now stands. Several corrections at once are
    several acts, each taken back on its own.

    Examples:
      workbench correct 3f9a --words "at least 50 people, mostly civilians, have been killed" --note "cut short"
      workbench correct 3f9a --figure "at least 10 killed" --note "read 110"
      workbench correct 3f9a --source "relatives < former residents" --note "two hops"
      workbench correct 3f9a --source "the mayor" --note "“he” was unclear: the mayor spoke before"

    Exit status: 0 done, 1 no such claim, or the words do not stand in the article, 2 wrong usage.
    """
    if not (span or words or figure or no_figure or source or no_source):
        raise typer.BadParameter("say what to correct: --span, --words, --figure, --no-figure, --source or --no-source")
    for one, other, named in ((span, words, "--span and --words"), (figure, no_figure, "--figure and --no-figure")):
        if one and other:
            raise typer.BadParameter(f"{named} exclude each other")
    if source and no_source:
        raise typer.BadParameter("--source and --no-source exclude each other")
    with desk(context, by) as open_desk:
        done = open_desk.correct(
            claim,
            span=_span(span),
            words=words,
            figure="" if no_figure else figure or None,
            source="" if no_source else source or None,
            note=note,
        )
        output.done(done)


def _span(text: str) -> Span | None:
    if not text:
        return None
    matched = re.fullmatch(r"(\d{1,9}):(\d{1,9})", text)
    if matched is None:
        raise typer.BadParameter(f"--span is START:END, such as 120:164; it is {text!r}")
    return Span(int(matched[1]), int(matched[2]))


def add(
    context: typer.Context,
    article: ArticleKey,
    words: Annotated[str, typer.Option(metavar="TEXT", help="The claim's words, as they stand in the article.")],
    occurrence: Annotated[
        int, typer.Option(metavar="N", parser=whole(1), help="Which place, where they stand in several.")
    ] = 1,
    note: Note = "",
    by: By = "",
) -> None:
    """Add a claim that the machine missed.

    Where these words were found and kept out of the queue (`workbench claims --everything`), that claim comes into it.
    Else its figure, chain and flags are found by the same rules as those of any other claim.

    Examples:
      workbench articles
      workbench add 51e0 --words "the bridge was hit twice" --note "no number, but checkable"

    Prints the number of the act and the new claim's key.

    Exit status: 0 done, 1 no such article, or the words do not stand in it, 2 wrong usage.
    """
    with desk(context, by) as open_desk:
        output.done(open_desk.add(article, words, occurrence=occurrence, note=note))
