"""One sitting at the queue, without a screen: the filter in force, where the reviewer is, what was done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from store.errors import DeskError, Refused
from store.model import Act, Counts, Cursor, Dossier, Filter, HopKind, Line, Version
from workbench.review import Desk, Done
from workbench.tui.pages import Pages

LOOK_AHEAD = 20_000
"""How many lines the search for the next flag looks through before it says that there is none near."""

CHANGED = "Somebody else has changed this claim meanwhile; nothing was done. Look at it as it stands now, then act."


class _Reader:
    """The desk's lines under one filter, as the pages want them."""

    def __init__(self, desk: Desk, wanted: Filter) -> None:
        self._desk, self._wanted = desk, wanted

    def after(self, line: Line | None, limit: int) -> Sequence[Line]:
        """The lines that follow this one."""
        return self._desk.lines(self._wanted, place(line) if line else None, limit)

    def before(self, line: Line, limit: int) -> Sequence[Line]:
        """The lines that lead up to this one."""
        return self._desk.queue().lines_before(self._wanted, place(line), limit)

    def skip(self, rows: int, limit: int) -> Sequence[Line]:
        """The lines after so many others: where a drag of the scroll bar lands."""
        before = self._desk.queue().cursor_at(rows - 1, self._wanted)
        return self._desk.lines(self._wanted, before, limit) if before else ()

    def last(self, limit: int) -> Sequence[Line]:
        """The last lines."""
        return self._desk.queue().lines_before(self._wanted, None, limit)


def place(line: Line) -> Cursor:
    """Where a line stands in the queue."""
    return Cursor(-line.priority, line.key)


class Sitting:
    """The queue as one reviewer goes through it. Acts go to the desk; then the queue is read anew."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.wanted = Filter()
        self.cursor = 0
        self._decisions: dict[int, bool] = {}
        """Verdicts of this sitting by act, and whether they stand."""
        self._reversals: dict[int, int] = {}
        self._seen = 0
        self.counts = Counts(0, 0, 0, 0)
        self.pages = Pages(_Reader(desk, self.wanted), 0)
        self.load()

    def load(self) -> None:
        """Read the queue anew under the filter in force."""
        self._seen = self.desk.queue().state()
        self.counts = self.desk.counts(self.wanted)
        self.pages = Pages(_Reader(self.desk, self.wanted), self.counts.claims)
        self.cursor = max(0, min(self.cursor, self.pages.count - 1))

    def look_again(self) -> bool:
        """Read the queue anew where another program has changed the store, and stay with the claim at hand."""
        if self.desk.queue().state() == self._seen:
            return False
        here = self.line
        self.load()
        self._go_to(here)
        return True

    @property
    def line(self) -> Line | None:
        """The claim that the reviewer is at."""
        return self.pages.line(self.cursor)

    @property
    def decided(self) -> int:
        """Verdicts of this sitting that were not taken back."""
        return sum(self._decisions.values())

    @property
    def filtered(self) -> bool:
        """Whether a search or a filter is in force."""
        return self.wanted != Filter()

    def dossier(self) -> Dossier | None:
        """All there is on the claim that the reviewer is at."""
        line = self.line
        return self.desk.dossier(line.key) if line else None

    @property
    def article(self) -> str | None:
        """The article of the claim at hand; where there is none, the one that was chosen, which may hold no claim."""
        line = self.line
        return line.article if line else self.wanted.article or None

    def version(self) -> Version | None:
        """The text of the article at hand."""
        article = self.article
        dossier = self.dossier()
        return dossier.version if dossier else self.desk.version(article) if article else None

    def narrow(self, wanted: Filter) -> None:
        """Put another filter in force, and start at its top."""
        before = self.wanted, self.cursor
        self.wanted, self.cursor = wanted, 0
        try:
            self.load()
        except DeskError:
            self.wanted, self.cursor = before
            raise

    def search(self, words: str) -> None:
        """Look for words within the filter in force."""
        self.narrow(replace(self.wanted, search=words.strip()))

    def unfold(self) -> None:
        """Show what is kept aside too, or the queue alone again; stay with the claim at hand, where it is shown."""
        here = self.line
        self.wanted = replace(self.wanted, everything=not self.wanted.everything)
        self.load()
        self._go_to(here)

    def act(self, deed: Callable[[Desk], Done], *, go_on: bool = False, to_it: bool = False) -> Done:
        """Do something; then stay with the claim at hand, go on to the one after it, or to the one the act is about."""
        here = self.line
        if here is not None and self.look_again() and self.desk.line(here.key) != here:
            raise Refused(CHANGED)
        return self._carry_out(deed, go_on=go_on, to_it=to_it)

    def _carry_out(self, deed: Callable[[Desk], Done], *, go_on: bool = False, to_it: bool = False) -> Done:
        here = self.line
        following = self.pages.line(self.cursor + 1)
        done = deed(self.desk)
        self._count(done.acts)
        target = following if go_on else here
        self.load()
        self._go_to(target or here)
        if to_it:
            self._go_back_to(done.acts)
        return done

    def _go_to(self, line: Line | None) -> None:
        """Stand on a claim wherever the queue now has it; else stay where that was."""
        if line is None:
            return
        self.pages.line(self.cursor)
        found = self.pages.near(line.key, self.cursor)
        if found is None:
            self.find(line.key)
        else:
            self.cursor = found

    def find(self, key: str) -> bool:
        """Stand on a claim by its key; False where the filter in force hides it."""
        queue = self.desk.queue()
        cursor = queue.cursor(key)
        if cursor is None:
            return False
        position = queue.position(cursor, self.wanted)
        line = self.pages.line(position)
        if line is None or line.key != key:
            return False
        self.cursor = position
        return True

    def _count(self, acts: Sequence[Act]) -> None:
        for act in acts:
            if act.what == "decide":
                self._decisions[act.seq] = True
            elif act.takes_back is not None:
                self._reversals[act.seq] = root = act.takes_back
                while root in self._reversals:
                    root = self._reversals[root]
                if root in self._decisions:
                    self._decisions[root] = not self._decisions[root]

    def undo(self, *seqs: int) -> Done:
        """Take acts back, and stand on the claim that the last of them was about."""
        done = self._carry_out(lambda desk: desk.undo(*seqs))
        self._go_back_to(done.acts)
        return done

    def redo(self) -> Done:
        """Put back what was taken back last, and stand on its claim."""
        done = self._carry_out(Desk.redo)
        self._go_back_to(done.acts)
        return done

    def _go_back_to(self, acts: Sequence[Act]) -> None:
        claim = next((act.claim for act in acts if act.claim), "")
        if claim:
            self.find(claim)

    def next_flagged(self, step: int) -> bool:
        """Go to the next claim with a flag, or the one before; False where there is none."""
        index = self.cursor + step
        for _ in range(LOOK_AHEAD):
            line = self.pages.line(index)
            if line is None:
                return False
            if line.flags:
                self.cursor = index
                return True
            index += step
        return False


def filter_words(wanted: Filter) -> str:
    """The filter in force, in words for the head line; "" for none."""
    parts = [f"search “{wanted.search}”"] if wanted.search else []
    parts += [f"{name} {value}" for name, value in _named(wanted) if value]
    parts += ["dismissed too"] if wanted.dismissed else []
    return " · ".join([*parts, *(["also what is kept aside"] if wanted.everything else [])])


def _named(wanted: Filter) -> tuple[tuple[str, str | None], ...]:
    return (
        ("flag", wanted.flag),
        ("status", wanted.status),
        ("rating", wanted.rating),
        ("source", wanted.source),
        ("article", wanted.article[:8]),
    )


def chain_words(dossier: Dossier) -> str:
    """Who said it, nearest the event first, as a person would type it."""
    return " ‹ ".join(hop.told for hop in dossier.claim.chain if hop.kind is not HopKind.NONE)
