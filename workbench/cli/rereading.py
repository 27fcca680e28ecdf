"""Reading what is stored anew: reextract."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Final

import typer

from store.model import Reread
from workbench.cli import completion, output
from workbench.cli.globals import desk
from workbench.cli.options import AsJson
from workbench.cli.progress import progress

NAMED: Final = 5
"""So many claims are named in a line; --json names all."""


def reextract(
    context: typer.Context,
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[ARTICLE...]",
            help="Keys of articles, or unique beginnings of keys. None: every article.",
            autocompletion=completion.articles,
            show_default=False,
        ),
    ] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would change, and change nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read stored articles anew with today's rules.

    For a store that an older workbench filled. What people did stays: a claim that they worked on keeps its key, and is
    found again by its words where the rules now cut or read it otherwise; where they find it no more, it stays in the
    queue, marked. It is a step of the machine and no act of the journal. Broken off, what was read until then stands.

    Examples:
      workbench backup before.db && workbench reextract
      workbench reextract --dry-run --json | jq -r '.touched[]'
      workbench reextract 51e0

    Prints a line an article: claims that are kept as they were, moved (the same claim, cut or read otherwise), new and
    lost (found no more, and nobody's work), then those that a person worked on and should look at again.

    Exit status: 0 done, 1 no such article, or the store cannot be written, 2 wrong usage.
    """
    counts = Counter[str]()
    with desk(context) as open_desk, progress("reading") as told:
        for each in open_desk.reextract(articles or (), dry_run=dry_run, on_progress=told):
            counts.update(_counts(each))
            counts["articles"] += 1
            _print(each, as_json=as_json)
    whole = ", ".join(f"{counts[name]} {name}" for name in ("kept", "moved", "new", "lost"))
    output.talk(f"{output.many(counts['articles'], 'article')}: {whole}{' (nothing was changed)' if dry_run else ''}")


def _counts(each: Reread) -> dict[str, int]:
    return {"kept": each.kept, "moved": each.moved, "new": each.new, "lost": len(each.lost)}


def _print(each: Reread, *, as_json: bool) -> None:
    article = each.article
    if as_json:
        from workbench.shapes.values import reread_shape

        output.out_json(reread_shape(each))
        return
    counts = ", ".join(f"{count} {name}" for name, count in _counts(each).items() if count or name == "kept")
    output.out(f"{article.key[:10]}  {counts}  {output.flat(article.title or article.name)}")
    if each.touched:
        named = ", ".join(key[:10] for key in each.touched[:NAMED])
        output.out(f"            look again at {named}{' …' if len(each.touched) > NAMED else ''}")
