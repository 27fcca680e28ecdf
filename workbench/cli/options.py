"""The arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Final, TypeAlias

import typer

from workbench.cli import completion

MOST: Final = 2**62
"""More than anybody counts, and no more than the store can."""


def whole(least: int, most: int = MOST, otherwise: str = "") -> Callable[[str | int], int]:
    """Reads a whole number of an option or argument, or says in words what was wanted."""
    up_to = "on" if most == MOST else f"to {most:,}"
    otherwise = otherwise or f"is no whole number from {least} {up_to}"

    def read(words: str | int) -> int:
        digits = str(words)
        if digits.isascii() and digits.isdigit() and len(digits) < 20 and least <= int(digits) <= most:
            return int(digits)
        raise typer.BadParameter(f"{digits} {otherwise}")

    return read


Claim: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM", help="Key of the claim, or a unique beginning of it.", autocompletion=completion.claims
    ),
]
ArticleKey: TypeAlias = Annotated[
    str,
    typer.Argument(
        metavar="ARTICLE", help="Key of the article, or a unique beginning of it.", autocompletion=completion.articles
    ),
]
By: TypeAlias = Annotated[str, typer.Option("--by", metavar="NAME", help="Who acts, where not the program's --by.")]
Note: TypeAlias = Annotated[str, typer.Option("--note", metavar="TEXT", help="Why, for whoever looks at this next.")]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print JSON, for scripts.")]
Sources: TypeAlias = Annotated[
    list[str],
    typer.Argument(metavar="SOURCE...", help="Files, folders, - for stdin, web addresses, feeds, .jsonl of articles."),
]
Allow: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-host",
        metavar="HOST:PORT",
        help="Fetch from this host too, though it is on this machine or network. May be given again.",
    ),
]
