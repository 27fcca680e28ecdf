"""The arguments and options that several commands share."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import typer

from workbench.cli import completion

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
