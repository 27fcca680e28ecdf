"""ClaimReview as a program reads it out of the page."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from lxml import html

from store.model import Dossier, Hop, HopKind, Rating
from workbench.exporters import Export, exporter


def reviews(text: str) -> list[dict[str, Any]]:
    blocks = html.document_fromstring(text).xpath("//script[@type='application/ld+json']/text()")
    return [json.loads(block) for block in blocks]


@pytest.fixture
def text(dossiers: tuple[Dossier, ...], export: Export) -> str:
    return "".join(exporter("claimreview").write(dossiers, export))


def test_a_review_says_who_rates_what_and_how(text: str) -> None:
    review = reviews(text)[0]
    assert review["@context"] == "https://schema.org"
    assert review["@type"] == "ClaimReview"
    assert review["url"] == "https://desk.example/checks#claim-claim-0001"
    assert review["datePublished"] == "2017-06-12"
    assert review["author"] == {
        "@type": "Organization",
        "name": "Euphrates Desk",
        "url": "https://desk.example/checks",
    }
    assert review["claimReviewed"] == "at least 50 people, mostly civilians, had been killed in one day"
    assert review["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 5,
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "Supported",
        "ratingExplanation": "The list has 52 names.",
    }
    assert [work["name"] for work in review["isBasedOn"]] == ["Toll list", "Coalition statement"]


def test_the_root_of_the_chain_is_the_author_and_the_page_an_appearance(text: str) -> None:
    claim = reviews(text)[0]["itemReviewed"]
    assert claim["@type"] == "Claim"
    assert claim["author"] == {"@type": "Person", "name": "relatives", "description": "Unnamed source"}
    assert claim["firstAppearance"]["url"] == "https://courier.example/raids?a=1&b=2"
    assert claim["appearance"] == [claim["firstAppearance"]]


def test_a_claim_whose_source_is_unclear_has_no_author(full: Dossier, export: Export) -> None:
    chain = (Hop("he", HopKind.UNCLEAR, "said"), Hop("the ministry", HopKind.ORGANISATION))
    unclear = replace(full, claim=replace(full.claim, chain=chain))
    claim = reviews("".join(exporter("claimreview").write([unclear], export)))[0]["itemReviewed"]
    assert "author" not in claim
    assert "source unclear: “he” → the ministry" in claim["description"]


def test_a_document_in_the_chain_is_where_it_first_appeared(full: Dossier, export: Export) -> None:
    chain = (Hop("UN report", HopKind.DOCUMENT), Hop("the ministry", HopKind.ORGANISATION))
    of_document = replace(full, claim=replace(full.claim, chain=chain))
    claim = reviews("".join(exporter("claimreview").write([of_document], export)))[0]["itemReviewed"]
    assert claim["firstAppearance"] == {"@type": "CreativeWork", "name": "UN report"}
    assert claim["author"] == {"@type": "Organization", "name": "the ministry"}
    assert len(claim["appearance"]) == 2


def test_what_is_undecided_or_pending_is_no_review(text: str) -> None:
    assert [review["identifier"] for review in reviews(text)] == ["claim-0001", "claim-0002"]


def test_a_rating_off_the_scale_has_words_and_no_number(full: Dossier, export: Export) -> None:
    verdict = replace(full.verdicts[1], rating=Rating.NOT_CHECKABLE, reason="")
    dossier = replace(full, rating=Rating.NOT_CHECKABLE, verdicts=(verdict,))
    rating = reviews("".join(exporter("claimreview").write([dossier], export)))[0]["reviewRating"]
    assert rating["alternateName"] == "Not checkable"
    assert "ratingValue" not in rating
    assert rating["ratingExplanation"].startswith("Nothing could settle it")


def test_words_cannot_end_their_block(text: str, hostile: Dossier) -> None:
    assert reviews(text)[1]["claimReviewed"] == hostile.claim.text
    assert text.count("<script") == text.count("</script") == 2
