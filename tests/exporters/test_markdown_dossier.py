"""The dossier as a Markdown program shows it: the words of an article never become markup."""

from __future__ import annotations

import re

import pytest
from lxml import etree, html
from markdown_it import MarkdownIt

from store.model import Dossier
from workbench.exporters import Export, exporter


@pytest.fixture
def page(dossiers: tuple[Dossier, ...], export: Export) -> etree._Element:
    text = "".join(exporter("markdown").write(dossiers, export))
    reader = MarkdownIt("gfm-like", {"html": True, "linkify": True})
    return html.document_fromstring(reader.render(text))


def test_only_our_own_links_and_headings(page: etree._Element) -> None:
    hrefs = set(page.xpath("//@href"))
    assert hrefs == {
        *(f"#claim-claim-000{n}" for n in (1, 2, 3, 4)),
        *(f"https://desk.example/checks#claim-claim-000{n}" for n in (1, 2, 3, 4)),
        "https://desk.example/checks",
        "https://courier.example/raids?a=1&b=2",
        "https://monitor.example/r",
    }
    assert len(page.xpath("//h1")) == 1
    assert [each.text_content() for each in page.xpath("//h2")] == ["Contents", "Policy and definitions", "Claims"]
    assert len(page.xpath("//h3")) == 4
    assert page.xpath("//script | //b | //pre | //img | //em[contains(., '_')]") == []


def test_each_place_that_the_contents_name_is_there(page: etree._Element) -> None:
    assert page.xpath("//a/@id") == [f"claim-claim-000{n}" for n in (1, 2, 3, 4)]


def test_hostile_words_are_read_as_they_are(page: etree._Element) -> None:
    quotations = [" ".join(each.text_content().split()) for each in page.xpath("//blockquote")]
    told = next(each for each in quotations if "HYPERLINK" in each)
    for piece in (
        "<script>alert(1)</script>",
        "[a](javascript:b)",
        "| # * _",
        "# not a heading",
        "- not a list",
        "```",
    ):
        assert piece in told
    assert re.search(r"http://auto\.example www\.auto\.example a@b\.example", told)


def test_tables_keep_their_columns(page: etree._Element) -> None:
    for table in page.xpath("//table"):
        widths = {len(row.xpath("td | th")) for row in table.xpath(".//tr")}
        assert len(widths) == 1
