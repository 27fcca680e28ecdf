"""Sources in, one after the other: what came of each to stdout, what was skipped and how far it is to stderr."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from store.model import Taken
from workbench.cli import output
from workbench.cli.progress import progress

if TYPE_CHECKING:
    from workbench.review import Desk

MOST_NAMED = 2
"""So many articles are named with a note; how many more it holds for is said in one line."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of a batch of sources."""

    articles: int
    new_claims: int
    skipped: tuple[str, ...]

    @property
    def status(self) -> int:
        """The exit status that it means."""
        return 1 if self.skipped else 0

    @property
    def words(self) -> str:
        """The whole in one line."""
        skipped = f", {len(self.skipped)} skipped" if self.skipped else ""
        return f"{output.many(self.articles, 'article')}, {output.many(self.new_claims, 'new claim')}{skipped}"


class Remarks:
    """What is said of articles beside their claims. A note that holds for many is said of two, and counted for the rest."""

    def __init__(self) -> None:
        self._met: Counter[str] = Counter()

    def tell(self, name: str, problems: Sequence[str], notes: Sequence[str]) -> None:
        """Say what was damaged in an article, and what else a person should know of it."""
        for each in problems:
            output.problem(f"{name}: {each}")
        for each in notes:
            self._met[each] += 1
            if self._met[each] <= MOST_NAMED:
                output.note(f"{name}: {each}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for note, times in self._met.items():
            if times > MOST_NAMED:
                output.note(f"{output.many(times - MOST_NAMED, 'more article')}: {note}")


def take_in(desk: Desk, sources: Sequence[str], *, as_json: bool = False, listed: bool = False) -> Intake:
    """Take the sources in, naming what was skipped on stderr. `listed` prints a line an article."""
    taken: list[Taken] = []
    skipped: list[str] = []
    with progress("reading") as told, Remarks() as remarks:
        for each in desk.take_in(sources, told):
            if isinstance(each, Taken):
                taken.append(each)
                remarks.tell(each.article.name, each.problems, each.notes)
                if listed:
                    _list(each, as_json=as_json)
            else:
                skipped.append(f"{each.name}: {each.why}")
                output.problem(skipped[-1])
    intake = Intake(len(taken), sum(each.claims_new for each in taken), tuple(skipped))
    output.talk(intake.words)
    return intake


def _list(taken: Taken, *, as_json: bool) -> None:
    if as_json:
        from workbench.shapes.values import plain

        output.out_json(plain(taken))
        return
    what = "new" if taken.new else "changed" if taken.changed else "same"
    article = taken.article
    claims = taken.claims_new + taken.claims_kept
    lost = f", {taken.claims_lost} no longer found" if taken.claims_lost else ""
    found = f"{claims:>3} {'claim ' if claims == 1 else 'claims'}"
    output.out(f"{what:<8}{article.key[:10]}  {found}{lost}  {output.flat(article.title or article.name)}")


def extracted(sources: Sequence[str], allow: Sequence[str]) -> int:
    """Print what is found in each article; 1 where something was skipped, else 0."""
    from workbench.fetch import Fetcher
    from workbench.intake import Skipped, extractions
    from workbench.shapes import extraction_shape

    bad = 0
    with progress("reading") as told, Remarks() as remarks:
        for each in extractions(sources, Fetcher(allow=allow), told):
            if isinstance(each, Skipped):
                bad += 1
                output.problem(f"{each.name}: {each.why}")
                continue
            reading, extraction = each
            remarks.tell(extraction.article.name, reading.problems, reading.notes)
            output.out_json(extraction_shape(extraction))
    return 1 if bad else 0
