"""The page that people read: nothing in it runs, nothing is fetched, nothing from outside becomes markup."""

from __future__ import annotations

import base64
import hashlib
import re

import pytest
from lxml import etree, html

from store.model import Dossier
from workbench.exporters import Export, exporter
from workbench.sanitise.terminal import show_lines


@pytest.fixture
def text(dossiers: tuple[Dossier, ...], export: Export) -> str:
    return "".join(exporter("html").write(dossiers, export))


@pytest.fixture
def page(text: str) -> etree._Element:
    return html.document_fromstring(text)


def words(page: etree._Element, path: str) -> list[str]:
    return [each.text_content() for each in page.xpath(path)]


def test_no_script_no_handler_nothing_fetched(page: etree._Element) -> None:
    assert page.xpath("//script | //iframe | //img | //object | //link | //form | //base") == []
    assert [name for name in page.xpath("//@*/..") for name in name.attrib if name.startswith("on")] == []
    assert page.xpath("//@style") == []


def test_only_web_addresses_and_places_of_the_page_can_be_followed(page: etree._Element) -> None:
    for href in page.xpath("//@href"):
        assert re.match(r"https?://[a-z.]+\.example/|#", href), href
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in page.xpath("//@href[starts-with(., '#')]")} <= set(ids)


def test_the_style_is_the_one_that_the_policy_lets_in(page: etree._Element) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = page.xpath("//style/text()")
    assert policy.startswith("default-src 'none';")
    assert base64.b64encode(hashlib.sha256(style.encode()).digest()).decode() in policy
    assert "url(" not in style
    assert "@import" not in style


def test_hostile_words_are_shown_as_they_are(page: etree._Element, hostile: Dossier) -> None:
    (lit,) = words(page, "//article[@id='claim-claim-0002']//mark")
    assert lit == show_lines(hostile.claim.text)
    assert page.xpath("//b") == []


def test_a_claim_is_told_whole(page: etree._Element) -> None:
    (article,) = page.xpath("//article[@id='claim-claim-0001']")
    assert words(article, ".//mark") == ["at least 50 people, mostly civilians, had been killed in one day"]
    assert "Former residents in touch with relatives" in words(article, ".//blockquote")[0]
    steps = [" ".join(step.split()) for step in words(article, ".//ol[@class='chain']/li")]
    assert steps[0].startswith("relatives")
    assert "first-hand" in steps[0]
    assert "“said”" in steps[1]
    assert steps[2].startswith("River Courier")
    told = article.text_content()
    for piece in (
        "50 or more",
        "Its only source is unnamed and second-hand.",
        "Cleared: Checked against the list. (amal, 2017-06-12 09:15 UTC)",
        "Names of 52 dead",
        "https://monitor.example/r",
        "captured 2017-06-12 09:00 UTC",
        "ef" * 32,
        "The list has 52 names.",
        "50 to 52 (coded by “words-lowest-to-highest”)",
        "dissent, basim",
        "Ask the baker too.",
        "decided supported",
        "workbench show claim-0001",
    ):
        assert piece in told, piece


def test_the_desk_words_its_ratings(full: Dossier, export: Export) -> None:
    from dataclasses import replace

    from store.model import Rating
    from workbench.config.settings import RatingLabel

    own = replace(
        export, scale=(RatingLabel(Rating.SUPPORTED, "Borne out", 4), RatingLabel(Rating.UNPROVEN, "Open", 2))
    )
    page = html.document_fromstring("".join(exporter("html").write([full], own)))
    assert words(page, "//article//span[@class='rating supported']") == ["Borne out"]


def test_it_can_be_read_by_ear(page: etree._Element) -> None:
    assert page.get("lang") == "en"
    assert [heading.tag for heading in page.xpath("//h1")] == ["h1"]
    assert page.xpath("//article[not(@aria-labelledby)]") == []
    assert page.xpath("//th[not(@scope)]") == []
    assert {each.get("lang") for each in page.xpath("//article//h3")} >= {"en"}
    assert page.xpath("//nav[@aria-labelledby]//a") != []
