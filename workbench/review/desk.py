"""The desk: the one thing that the screen and the command line act through.

Opening it and reading from it needs no SQLModel: the store's half second of imports is paid by the first act. Every
act is one entry in the journal, says what it did, and can be taken back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from store.errors import Refused, StoreError
from store.files import is_behind, schema_of
from store.model import Act, Brought, Evidence, Filter, FlagCode, Page, Rating, Reread, Span, Stance, TargetKind
from workbench.review import missed, remarks, verdicts
from workbench.review.looking import Looking

if TYPE_CHECKING:
    from workbench.exporters import Written
    from workbench.intake import Skipped, Taken


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, as the journal says it, and what a reviewer should know about it."""

    acts: tuple[Act, ...]
    warnings: tuple[str, ...] = ()

    @property
    def summary(self) -> str:
        """One line for the status bar."""
        return "; ".join(act.summary for act in self.acts)


class Desk(Looking):
    """All that a reviewer can do with one store. A context manager: it closes what it opened.

    A claim, article or link goes by its key or a unique beginning of it. Reading is safe from several threads; a
    thread that acts opens a desk of its own with `again`.
    """

    def link(self, claim: str, target: str | Page, stance: Stance, passage: str = "", note: str = "") -> Done:
        """Join a claim to what supports, contradicts or frames it.

        `target` is a claim, an article, a file or a web address; the last two, or a page that was read before, are
        kept with the link, in the same act. `passage` must stand in the target's text.
        """
        from workbench.review import links, targets

        dossier = self.queue().dossier(self.find(claim))
        who = self.who()
        aim = targets.of_page(target) if isinstance(target, Page) else targets.resolve(target, self.queue(), self.read)
        link, warnings = links.joined(dossier, aim, stance, passage, note, by=who, at=self.clock())
        return Done((self.store().link(link, aim.page),), warnings)

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
        verdict = verdicts.signed(conclusion, key, self.settings.policy.coding, by=self.who(), at=self.clock())
        return Done((self.store().decide(verdict),))

    def clear(self, claim: str, code: FlagCode, note: str) -> Done:
        """Say that a flag is dealt with, and why; the flag stays visible."""
        clearing = remarks.clearing(self.find(claim), code, note, by=self.who(), at=self.clock())
        return Done((self.store().clear(clearing),))

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
        made = corrections.made(before, change, note, by=self.who(), clock=self.clock)
        return Done(tuple(self.store().correct(after, correction) for after, correction in made))

    def settle_source(self, claim: str, name: str, note: str = "") -> Done:
        """Say who a source is that the words leave unclear; "" says that they name nobody."""
        from workbench.review.unclear import settled, unclear_hop

        stands = self.queue().dossier(self.find(claim)).claim
        if unclear_hop(stands) is None:
            raise Refused("No source of this claim is unclear; another one is corrected with `workbench correct`")
        return self.correct(claim, source=settled(stands, name), note=note)

    def add(
        self, article: str, words: str = "", *, span: Span | None = None, occurrence: int = 1, note: str = ""
    ) -> Done:
        """Add a claim that the machine missed, by its words (the nth `occurrence` of them) or its span.

        Where it was found there and kept out of the queue, that very claim comes into it.
        """
        key = self.find_article(article)
        where = missed.place(self.version(key).text, words, occurrence) if span is None else span
        if (kept := missed.kept_aside(where, self.queue().folded(key))) is not None:
            return self.make_row(kept.key, note)
        claim = missed.claim(self.queue().article(key), self.version(key), where)
        return Done((self.store().add(claim, missed.correction(claim, note, by=self.who(), at=self.clock())),))

    def make_row(self, claim: str, note: str = "") -> Done:
        """Put a claim that is kept aside into the queue. Whatever else is done with it puts it there too."""
        kept = self.queue().dossier(self.find(claim)).claim
        return Done((self.store().make_row(missed.raised(kept, note, by=self.who(), at=self.clock())),))

    def dismiss(self, claim: str, note: str) -> Done:
        """Say that this is no claim; it leaves the queue and stays in the record."""
        taken = self.queue().dossier(self.find(claim)).claim
        return Done((self.store().dismiss(remarks.dismissal(taken, note, by=self.who(), at=self.clock())),))

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

    def reextract(
        self,
        articles: Sequence[str] = (),
        *,
        dry_run: bool = False,
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> Iterator[Reread]:
        """Read these stored articles, or all of them, anew with today's rules; `dry_run` tells and changes nothing."""
        from workbench.review.rereading import reread

        queue = self.queue()
        keys = [self.find_article(each) for each in articles] or [each.article.key for each in self.articles()]
        if not dry_run:
            return reread(keys, queue, self.store().reread, on_progress)
        return reread(keys, queue, lambda batch: filter(None, map(queue.compared, batch)), on_progress)

    def read(self, source: str) -> Page:
        """A page or a file as it is now, to be looked at; one that the store has already as it was kept."""
        from workbench.review.capture import captured

        page = captured(source, self.fetcher(), self.clock())
        kept = self.queue().like(page.evidence.key, TargetKind.EVIDENCE)
        return replace(page, evidence=self.queue().evidence(page.evidence.key)) if kept else page

    def capture(self, source: str) -> Evidence:
        """Keep a page or a file as it is now, as evidence."""
        return self.store().capture(self.read(source), self.who(), self.clock())

    def export(
        self,
        form: str,
        path: Path,
        wanted: Filter | None = None,
        *,
        everything: bool = False,
        on_progress: Callable[[str, int, int], None] | None = None,
    ) -> tuple[Written, ...]:
        """Write a set out, whole or not at all, in one format or in "all"; verified claims unless `everything`."""
        from workbench import exporters
        from workbench.review import sets

        which = wanted or Filter()
        head = self.queue().journal_head()
        made = sets.circumstances(self.settings, head, which, everything=everything, at=self.clock())
        dossiers = sets.chosen(self.queue(), which, everything=everything, on_progress=on_progress)
        if form == "all":
            return exporters.write_all(dossiers, made, path)
        return (exporters.write_export(exporters.exporter(form), dossiers, made, path),)

    def import_(self, path: Path) -> Brought:
        """Bring in a set that another desk wrote as jsonl, without loss; one act. A refused file makes no store."""
        from workbench.exporters import read_dossiers

        who = self.who()
        if schema_of(self.path) is None and not (path.is_fifo() or path.is_char_device()):
            # read through before a store is made for it; what comes through a pipe can be read but once
            deque(read_dossiers(path), maxlen=0)
        return self.store().bring_in(read_dossiers(path), who, self.clock())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the store; nothing is the good answer."""
        try:
            return self.store().check()
        except StoreError:
            if is_behind(self.path):
                raise
            # one that cannot be opened for writing can be looked through all the same
            from store.checking import problems

            return tuple(problems(self.path))

    def backup(self, path: Path) -> None:
        """Copy the store, also while others use it, and also one that may only be read."""
        from store.backup import backup

        is_behind(self.path)
        backup(self.path, path)
