"""What an empty queue says: why it is empty, and what to do next."""

from __future__ import annotations

from store.model import Filter
from workbench.tui.keys import Keyboard
from workbench.tui.pieces import Piece, Role, Row, wrap
from workbench.tui.sitting import Sitting, filter_words


def empty_rows(sitting: Sitting, keyboard: Keyboard, width: int) -> list[Row]:
    """The reason in one line and the ways out in the next ones."""
    if sitting.wanted == Filter(article=sitting.wanted.article) and sitting.wanted.article:
        head = "No claim of this article is in the queue: the rules found none in it, or all were dismissed."
        folded = len(sitting.desk.queue().folded(sitting.wanted.article))
        if folded:
            head = f"No claim of this article is in the queue: +{folded} kept aside."
        ways = [
            *([("everything", "shows what is kept aside")] if folded else []),
            ("add", "adds a claim that was missed"),
            ("show-all", "shows the claims of all articles again"),
            ("articles", "lists the articles"),
        ]
    elif sitting.filtered:
        head = f"No claim fits: {filter_words(sitting.wanted)}"
        ways = [
            ("show-all", "shows all claims again"),
            ("search", "searches for other words"),
            ("filter", "changes the filter"),
        ]
    elif sitting.counts.articles or sitting.desk.stats().articles:
        head = "No claims. The articles in this store hold none that the rules could find, or all were dismissed."
        ways = [
            ("articles", "lists the articles, to read them and to add a claim that was missed"),
            ("take-in", "takes in another article"),
            ("filter", "can show dismissed claims"),
            ("undo", "takes back the last act"),
        ]
    else:
        head = "Nothing here yet."
        ways = [
            ("take-in", "takes in an article: a file, a folder or a web address"),
            ("help", "shows every key"),
            ("quit", "quits"),
        ]
    rows: list[Row] = [(), *wrap((Piece("  "), Piece(head, Role.STRONG)), width, 2), ()]
    for name, does in ways:
        rows += wrap((Piece(f"  {keyboard.sign(name).rjust(4)}", Role.KEY), Piece(f"  {does}")), width, 8)
    return rows
