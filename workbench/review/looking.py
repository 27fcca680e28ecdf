"""What a reviewer can look at: the queue, whole records, articles, the journal. None of it needs SQLModel."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from store.model import Act, ArticleLine, Counts, Cursor, Dossier, Filter, Line, Stats, Version
from workbench.review import blind
from workbench.review.access import Access

if TYPE_CHECKING:
    from workbench.providers import Candidate


class Looking(Access):
    """The desk's reading side. A claim or article goes by its key or a unique beginning of it."""

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
        # an import tells of many claims, and is about none
        rows = (json.loads(each.after or each.before or "{}") for each in act.changes if each.table == "verdict")
        claims = {str(row["claim"]) for row in rows}
        return not all(blind.open_to(self.queue().dossier(key), self.by) for key in sorted(claims))

    def stats(self) -> Stats:
        """The store in figures."""
        return self.queue().stats()

    def speakers(self, claim: str) -> tuple[str, ...]:
        """Who an unclear source of a claim could be: the others who speak in its article, the nearest first."""
        from workbench.review.unclear import speakers

        return speakers(self.queue().dossier(self.find(claim)))

    def candidates(self, claim: str, query: str = "", limit: int = 20) -> tuple[Candidate, ...]:
        """What the claim could be linked to, as its providers offer it: the likest first.

        With a query, what holds its words instead.
        """
        from workbench.providers import Wanted, candidates

        return candidates(
            Wanted(
                self.queue().dossier(self.find(claim)),
                query.strip(),
                limit,
                lambda: self.every_line(Filter(search=query, everything=True)),
                lambda: self.articles(query),
                lambda key: self.queue().dossier(key).claim.figures,
            )
        )
