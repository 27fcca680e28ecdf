"""What every provider is held to; a new one is held to it by standing in PROVIDERS."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.model import TargetKind
from workbench.config import Settings
from workbench.providers import PROVIDERS, Provider, Wanted
from workbench.review import Desk

ARTICLES = {
    "first": "Market hit\n\nAt least 12 people were killed when a market in Orlen was hit, the Riverside Monitor said.\n",
    "second": "Orlen count\n\nThe hospital in Orlen said 7 people were killed when the market was hit.\n",
    "third": "Market again\n\nThree people were killed when a market in Orlen was hit, the mayor said.\n",
}
PROVIDER = pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.__name__)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with three reports of one strike."""
    for name, text in ARTICLES.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    with Desk.open(tmp_path / "desk.db", Settings(), "ana", create=True) as made:
        list(made.take_in([str(tmp_path / f"{name}.txt") for name in ARTICLES]))
        yield made


def wanted(desk: Desk, search: str = "", limit: int = 20) -> Wanted:
    claim = next(line.key for line in desk.every_line() if "12 people" in line.text)
    return Wanted(
        desk.dossier(claim), search, limit, desk.every_line, desk.articles, lambda key: desk.dossier(key).claim.figures
    )


@PROVIDER
@pytest.mark.parametrize("search", ["", "market"])
def test_it_never_offers_the_claim_or_its_own_article(provider: Provider, search: str, desk: Desk) -> None:
    asked = wanted(desk, search)

    offered = {each.key for each in provider(asked)}

    assert not offered & {asked.dossier.claim.key, asked.dossier.article.key}


@PROVIDER
@pytest.mark.parametrize("search", ["", "market"])
def test_it_says_why_and_scores_what_it_compared(provider: Provider, search: str, desk: Desk) -> None:
    for each in provider(wanted(desk, search)):
        assert each.why
        assert each.text
        assert 0 <= each.score <= 1
        assert each.key.startswith("http") == (each.kind is TargetKind.EVIDENCE)


@PROVIDER
def test_a_store_with_nothing_else_in_it_has_nothing_of_its_own_to_offer(provider: Provider, desk: Desk) -> None:
    asked = wanted(desk)
    alone = Wanted(asked.dossier, "", 20, tuple, tuple, lambda _: ())

    assert all(each.kind is TargetKind.EVIDENCE for each in provider(alone))


def test_together_they_fill_the_room_there_is_and_no_more(desk: Desk) -> None:
    claim = wanted(desk).dossier.claim.key

    assert [len(desk.candidates(claim, "market", limit)) for limit in (1, 3, 50)] == [1, 3, 4]
