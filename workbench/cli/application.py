"""The commands by name, and the program made of those that a command line can mean.

A family is imported only where one of its commands is among the words given: `workbench --help` and every single
command start without the rest of the program.
"""

from __future__ import annotations

import importlib
import keyword
import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final

import typer

from workbench.cli import output
from workbench.cli.globals import Globals
from workbench.cli.help import register, words_of

COMMANDS: Final = {
    "review": ("screen", "Take articles in, if any, then open the review screen."),
    "ingest": ("sources", "Take articles into the store."),
    "extract": ("sources", "Print what is found in articles, as JSON; no store."),
    "reextract": ("rereading", "Read stored articles anew with today's rules."),
    "fetch": ("sources", "Capture web pages as evidence."),
    "claims": ("queue", "List claims, what most needs a person first."),
    "show": ("queue", "Show all there is on one claim."),
    "articles": ("queue", "List the articles of the store."),
    "link": ("links", "Link a claim to what supports, contradicts or frames it."),
    "unlink": ("links", "Withdraw a link."),
    "candidates": ("links", "List what a claim could be linked to, the likest first."),
    "decide": ("verdicts", "Conclude on a claim."),
    "clear": ("verdicts", "Say that a flag is dealt with, and why."),
    "dismiss": ("verdicts", "Say that this is no claim."),
    "note": ("verdicts", "Leave a remark on a claim."),
    "correct": ("corrections", "Put your reading of a claim beside the machine's."),
    "add": ("corrections", "Add a claim that the machine missed."),
    "log": ("journal", "Show what people did, newest first."),
    "undo": ("journal", "Take acts back."),
    "redo": ("journal", "Put back what was taken back last."),
    "export": ("sets", "Write claims out, for readers, spreadsheets and other programs."),
    "import": ("sets", "Bring in a set that another desk exported as jsonl."),
    "check": ("upkeep", "Verify the store: its file, its texts, its journal."),
    "backup": ("upkeep", "Copy the store, also while it is in use."),
    "stats": ("upkeep", "Show the store in figures."),
    "config": ("configuring", "Show or change the desk's settings."),
}
"""Command -> its module here, and what it does in one line: the first line of its function's help, too."""


def application(words: list[str]) -> typer.Typer:
    """The program, with the families that these words, or those that a shell wants completed, can mean."""
    app = typer.Typer(
        name="workbench",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback(help=words_of(_program))(_program)
    completing = " ".join(os.environ.get(name, "") for name in ("COMP_WORDS", "_TYPER_COMPLETE_ARGS"))
    given = {*words, *completing.split()}
    for name, (family, line) in COMMANDS.items():
        if name in given:
            module = importlib.import_module(f"workbench.cli.{family}")
            _register(app, name, getattr(module, f"{name}_" if keyword.iskeyword(name) else name))
        else:
            app.command(name, help=line)(_unnamed)
    return app


def _register(app: typer.Typer, name: str, function: Callable[..., None] | typer.Typer) -> None:
    if isinstance(function, typer.Typer):
        app.add_typer(function, name=name)
    else:
        register(app, name, function)


def _unnamed() -> None:
    """Stands for a command that no word of the command line names, in the list of commands alone."""


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        output.out(f"claim-workbench {version('claim-workbench')}")
        raise typer.Exit


def _program(
    context: typer.Context,
    store: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The store. Else $WORKBENCH_STORE, else workbench.db in your data folder.",
            show_default=False,
            readable=False,
        ),
    ] = None,
    by: Annotated[
        str, typer.Option(metavar="NAME", help="Who acts. Else the settings' `by`, else your name on this machine.")
    ] = "",
    config: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The settings. Else $WORKBENCH_CONFIG, else config.toml in your settings folder.",
            show_default=False,
            readable=False,
        ),
    ] = None,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version and leave.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """From an article to an exported, verified claim set: who said it, how they know, what bears it out.

    Examples:
      workbench review article.txt           take an article in and review its claims
      workbench claims --flag second-hand    list claims that rest on hearsay
      workbench export html -o claims.html   write the verified claims out

    CLAIM, ARTICLE and LINK are keys, or unique beginnings of keys. `workbench COMMAND --help` tells the rest.

    Exit status: 0 done, 1 a problem named on stderr, 2 wrong usage.
    """
    del version
    context.obj = Globals(store, config, by)
