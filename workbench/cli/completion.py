"""What a shell offers for a key: those in the store, with their words. A store that cannot be read offers nothing."""

from __future__ import annotations

from collections.abc import Iterator

import typer

from store.errors import DeskError

_OFFERED = 60


def claims(context: typer.Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """Keys of claims, the most pressing first."""
    from workbench.cli.globals import desk
    from workbench.sanitise.terminal import show

    try:
        with desk(context) as open_desk:
            fitting = (line for line in open_desk.every_line() if line.key.startswith(incomplete))
            for line, _ in zip(fitting, range(_OFFERED), strict=False):
                yield line.key, show(line.text)
    except DeskError:
        return


def articles(context: typer.Context, incomplete: str) -> Iterator[tuple[str, str]]:
    """Keys of articles."""
    from workbench.cli.globals import desk
    from workbench.sanitise.terminal import show

    try:
        with desk(context) as open_desk:
            for line in open_desk.articles():
                article = line.article
                if article.key.startswith(incomplete):
                    yield article.key, show(article.title or article.name)
    except DeskError:
        return


def formats(incomplete: str) -> Iterator[tuple[str, str]]:
    """Names of the export formats."""
    from workbench.exporters import EXPORTERS

    for each in EXPORTERS:
        if each.name.startswith(incomplete):
            yield each.name, each.what
    if "all".startswith(incomplete):
        yield "all", "every format, into a folder"
