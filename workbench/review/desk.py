"""The desk: the one thing that the screen and the command line act through.

Opening it and reading from it needs no SQLModel: the store's half second of imports is paid by the first act. Every
act is one entry in the journal, says what it did, and can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from store.errors import Refused, StoreError
from store.model import (
    Act,
    ArticleLine,
    Brought,
    Counts,
    Cursor,
    Dossier,
    Evidence,
    Filter,
    FlagCode,
    Line,
    Rating,
    Span,
    Stance,
    Stats,
    Version,
)
from store.queue import Queue
from workbench.config import Settings
from workbench.review import blind, remarks, verdicts

if TYPE_CHECKING:
    from store.database import Store
    from workbench.exporters import Written
    from workbench.fetch import Fetcher
    from workbench.intake import Skipped, Taken
    from workbench.review.candidates import Candidate


def utc_now() -> str:
    """This moment, as the store writes moments; to the microsecond, so that no two acts of a person share one."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, as the journal says it, and what a reviewer should know about it."""

    acts: tuple[Act, ...]
    warnings: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """One line for the status bar."""
        return "; ".join(act.summary for act in self.acts)


class Desk:
    """All that a reviewer can do with one store. A context manager: it closes what it opened.

    A claim, article or link goes by its key or a unique prefix of it. One thread at a time: a worker opens its own
    with `again`.
    """

    def __init__(self, path: Path, settings: Settings, by: str, clock: Callable[[], str], allow: Sequence[str]) -> None:
        self.path = path
        self.settings = settings
        self.by = by
        self.clock = clock
        self.allow = tuple(allow)
        self._queue: Queue | None = None
        self._store: Store | None = None
        self._fetcher: Fetcher | None = None

    @classmethod
    def open(
        cls,
        path: Path,
        settings: Settings | None = None,
        by: str = "",
        clock: Callable[[], str] = utc_now,
        *,
        allow: Sequence[str] = (),
        create: bool = False,
    ) -> Self:
        """A desk on the store at `path`. `by` says who acts; `allow` names hosts of one's own to fetch from.

        With `create`, a store that is not there yet is made; without it, its absence is an error.
        """
        desk = cls(path, settings or Settings(), by, clock, allow)
        if not path.exists():
            if not create:
                raise StoreError(f"{path}: there is no store yet. Make it: workbench --store {path} ingest FILE")
            desk.store()
        return desk

    def again(self) -> Desk:
        """A second desk on the same store, for a thread of its own."""
        return Desk(self.path, self.settings, self.by, self.clock, self.allow)

    def close(self) -> None:
        """Let go of the store; the desk may be used again and opens it anew."""
        for each in (self._queue, self._store, self._fetcher):
            if each is not None:
                each.close()
        self._queue = self._store = self._fetcher = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def queue(self) -> Queue:
        """The store's reading door."""
        if self._queue is None:
            self._queue = Queue(self.path)
            if self._queue.policy() != self.settings.policy:
                self._take_policy()
        return self._queue

    def _take_policy(self) -> None:
        """Where each claim stands is worked out anew under the settings' policy."""
        try:
            self.store()
        except StoreError:
            # a store that nobody may write is read as it is
            self._store = None

    def store(self) -> Store:
        """The store's writing door; imports SQLModel on first use, so call it when idle to have the first act quick."""
        if self._store is None:
            from store.database import Store

            self._store = Store.open(self.path, self.settings.policy)
        return self._store

    def fetcher(self) -> Fetcher:
        """The web client."""
        if self._fetcher is None:
            from workbench.fetch import Fetcher

            self._fetcher = Fetcher(allow=self.allow)
        return self._fetcher

    def who(self) -> str:
        """Who acts; Refused where nobody said."""
        if not self.by.strip():
            raise Refused("Say who acts: --by NAME, or once and for all: workbench config set by NAME")
        return self.by.strip()

    # looking

    def lines(self, wanted: Filter | None = None, after: Cursor | None = None, limit: int = 200) -> tuple[Line, ...]:
        """One page of the queue, what most needs a person first; `after` is the cursor of the last line before it."""
        return self.queue().lines(wanted or Filter(), after, limit)

    def every_line(self, wanted: Filter | None = None) -> Iterator[Line]:
        """The whole queue under a filter, page by page."""
        after: Cursor | None = None
        while page := self.lines(wanted, after, 500):
            yield from page
            after = Cursor(-page[-1].priority, page[-1].key)

    def line(self, claim: str) -> Line:
        """One row of the queue."""
        return self.queue().line(self.find(claim))

    def count(self, wanted: Filter | None = None) -> int:
        """How many lines a filter leaves."""
        return self.queue().count(wanted or Filter())

    def counts(self, wanted: Filter | None = None) -> Counts:
        """The queue in numbers."""
        return self.queue().counts(wanted or Filter())

    def find(self, prefix: str) -> str:
        """The key of the one claim that a prefix fits; NotFound names the candidates where it fits several."""
        return self.queue().find(prefix)

    def find_article(self, prefix: str) -> str:
        """The key of the one article that a prefix fits."""
        return self.queue().find_article(prefix)

    def articles(self, search: str = "") -> Iterator[ArticleLine]:
        """Every article, with what became of its claims; those that hold the words searched."""
        after = ""
        while page := self.queue().articles(search, after):
            yield from page
            after = page[-1].article.key

    def version(self, article: str) -> Version:
        """The newest text of an article."""
        return self.queue().version(self.find_article(article))

    def dossier(self, claim: str) -> Dossier:
        """All there is on one claim, as far as its viewer may see: a second reviewer decides blind."""
        return blind.dossier(self.queue().dossier(self.find(claim)), self.by, self.settings.policy)

    def dossiers(self, wanted: Filter | None = None) -> Iterator[Dossier]:
        """The dossier of every line under a filter, in the queue's order."""
        for line in self.every_line(wanted):
            yield self.dossier(line.key)

    def log(self, claim: str = "", before: int | None = None, limit: int = 50) -> tuple[Act, ...]:
        """The journal, newest act first: of one claim, or from before an act, as far as the viewer may see it."""
        acts = self.queue().acts(self.find(claim) if claim else "", before, limit)
        return tuple(each for each in acts if not self._hidden(each))

    def _hidden(self, act: Act) -> bool:
        if not self.settings.policy.second_person or not blind.tells(act, self.by):
            return False
        return not blind.open_to(self.queue().dossier(act.claim), self.by)

    def stats(self) -> Stats:
        """The store in figures."""
        return self.queue().stats()

    def candidates(self, claim: str, query: str = "", limit: int = 20) -> tuple[Candidate, ...]:
        """What the claim could be linked to: claims of other articles, the likest first; `query` narrows by words."""
        from workbench.review.candidates import candidates

        return candidates(self, self.find(claim), query, limit)

    # acting: each is one entry in the journal

    def link(self, claim: str, target: str, stance: Stance, passage: str = "", note: str = "") -> Done:
        """Join a claim to what supports, contradicts or frames it.

        `target` is a claim, an article, a file or a web address; the last two are captured first. `passage` must
        stand in the target's text.
        """
        from workbench.review import links, targets

        dossier = self.queue().dossier(self.find(claim))
        who = self.who()
        aim = targets.resolve(target, self.queue(), self.capture)
        link, warnings = links.joined(dossier, aim, stance, passage, note, by=who, at=self.clock())
        return Done((self.store().link(link),), warnings)

    def unlink(self, link: str, note: str) -> Done:
        """Withdraw a link; it stays in the record, with the reason."""
        key = self.queue().find_link(link)
        return Done((self.store().unlink(key, remarks.needed(note), self.who(), self.clock()),))

    def decide(
        self,
        claim: str,
        rating: Rating,
        reason: str = "",
        low: float | None = None,
        high: float | None = None,
        settles: str = "",
        again: str = "",
    ) -> Done:
        """Conclude on a claim. `settles` and `again` (an ISO day) belong to a rating of pending."""
        conclusion = verdicts.Conclusion(rating, reason.strip(), low, high, settles.strip(), again.strip())
        key = self.find(claim)
        verdict = verdicts.signed(conclusion, key, self.settings.policy, by=self.who(), at=self.clock())
        return Done((self.store().decide(verdict),))

    def clear(self, claim: str, code: FlagCode, note: str) -> Done:
        """Say that a flag is dealt with, and why; the flag stays visible."""
        dossier = self.queue().dossier(self.find(claim))
        return Done((self.store().clear(remarks.clearing(dossier, code, note, by=self.who(), at=self.clock())),))

    def correct(
        self,
        claim: str,
        *,
        span: Span | None = None,
        words: str = "",
        figure: str | None = None,
        source: str | None = None,
        note: str = "",
    ) -> Done:
        """Put a person's reading beside the machine's: the claim's span (or its words), figure or source.

        `figure` is in words, such as "at least 10 killed"; `source` names the speakers, nearest the event first,
        with "‹" or "<" between them. "" says that there is none; None leaves it as it is.
        """
        from workbench.review import corrections

        change = corrections.Change(span, words, figure, source)
        before = self.queue().dossier(self.find(claim))
        made = corrections.made(before, change, note, by=self.who(), at=self.clock)
        return Done(tuple(self.store().correct(after, correction) for after, correction in made))

    def add(
        self, article: str, words: str = "", *, span: Span | None = None, occurrence: int = 1, note: str = ""
    ) -> Done:
        """Add a claim that the machine missed, by its words (the nth `occurrence` of them) or its span."""
        from workbench.review import missed

        key = self.find_article(article)
        where = missed.place(self.version(key).text, words, occurrence) if span is None else span
        claim = missed.claim(self.queue().article(key), self.version(key), where)
        return Done((self.store().add(claim, missed.correction(claim, note, by=self.who(), at=self.clock())),))

    def dismiss(self, claim: str, note: str) -> Done:
        """Say that this is no claim; it leaves the queue and stays in the record."""
        dossier = self.queue().dossier(self.find(claim))
        return Done((self.store().dismiss(remarks.dismissal(dossier, note, by=self.who(), at=self.clock())),))

    def note(self, claim: str, text: str) -> Done:
        """Leave a remark on a claim."""
        return Done((self.store().note(remarks.note(self.find(claim), text, by=self.who(), at=self.clock())),))

    def undo(self, *seqs: int) -> Done:
        """Take back the acts of these numbers, or the viewer's own last one."""
        return Done(self.store().undo(seqs, by=self.who(), at=self.clock()))

    def redo(self) -> Done:
        """Put back what was taken back last."""
        return Done((self.store().redo(by=self.who(), at=self.clock()),))

    # in and out

    def take_in(
        self, sources: Sequence[str], on_progress: Callable[[str, int, int], None] | None = None
    ) -> Iterator[Taken | Skipped]:
        """Read articles from files, folders, "-", web addresses or feeds into the store, one after the other."""
        from workbench.intake import take_in

        return take_in(sources, self.store(), fetcher=self.fetcher(), now=self.clock, on_progress=on_progress)

    def capture(self, source: str) -> Evidence:
        """Keep a page or a file as it is now, as evidence."""
        from workbench.review.capture import captured

        evidence, raw = captured(source, self.fetcher(), self.clock())
        return self.store().capture(evidence, raw, self.who(), self.clock())

    def export(
        self, form: str, path: Path, wanted: Filter | None = None, *, everything: bool = False
    ) -> tuple[Written, ...]:
        """Write a set out, whole or not at all, in one format or in "all"; verified claims unless `everything`."""
        from workbench import exporters
        from workbench.review import sets

        which = wanted or Filter()
        head = self.queue().journal_head()
        made = sets.circumstances(self.settings, head, which, everything=everything, at=self.clock())
        dossiers = sets.chosen(self.queue(), which, everything=everything)
        if form == "all":
            return exporters.write_all(dossiers, made, path)
        return (exporters.write_export(exporters.exporter(form), dossiers, made, path),)

    def import_(self, path: Path) -> Brought:
        """Bring in a set that another desk wrote as jsonl, without loss; one act."""
        from workbench.exporters import read_dossiers

        return self.store().bring_in(read_dossiers(path), self.who(), self.clock())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store; nothing is the good answer."""
        return self.store().check()

    def backup(self, path: Path) -> None:
        """Copy the store, also while others use it."""
        self.store().backup(path)
