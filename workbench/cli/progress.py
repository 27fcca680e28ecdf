"""How far a long command is: a bar on stderr where that is a terminal, and nothing at all where it is not."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[str, int, int], None]
"""Told what is being done, how many are done, and of how many (0 where nobody knows)."""


@contextmanager
def progress(doing: str) -> Iterator[Progress]:
    """Show the bar while something is done; it is gone afterwards."""
    if not sys.stderr.isatty():
        yield lambda _name, _done, _total: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as Bar

    from workbench.sanitise.terminal import show

    words = TextColumn("{task.description}", markup=False)
    columns = (SpinnerColumn(), BarColumn(20), MofNCompleteColumn(), TimeElapsedColumn(), words)
    # what is printed goes above the bar where both are in one terminal; what is piped is not the bar's to move
    together = sys.stdout.isatty()
    with Bar(*columns, console=Console(stderr=True), transient=True, redirect_stdout=together) as bar:
        task = bar.add_task(doing, total=None)

        def told(name: str, done: int, total: int) -> None:
            bar.update(task, description=f"{doing} {show(name)[-50:]}", completed=done, total=total or None)

        yield told
