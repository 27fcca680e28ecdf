from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt

from workbench.sanitise.markdown import code, inline, quoted

READER = MarkdownIt("gfm-like", {"html": True, "linkify": True})
TRICKY = st.text(st.sampled_from("ab1 *_`[]()<>#+-.!|~&:=\\\n\t\"'$@^/{}xhttpw"), max_size=60)


def read(text: str) -> str:
    return str(html.fragment_fromstring(READER.render(text), create_parent="div").text_content())


@given(TRICKY)
def test_any_line_is_read_as_its_own_words(text: str) -> None:
    assert " ".join(read(f"x {inline(text)}").split()) == " ".join(f"x {text}".split())


@given(TRICKY)
def test_nothing_ends_a_quotation_or_becomes_more_than_words(text: str) -> None:
    page = html.fragment_fromstring(READER.render(f"{quoted(text)}\n\nafter"), create_parent="div")
    assert [child.tag for child in page] == ["blockquote", "p"]
    assert {each.tag for each in page[0].iterdescendants()} <= {"p", "br"}
    assert "".join(page[0].text_content().split()) == "".join(text.split())


@given(TRICKY)
def test_any_cell_of_a_table_stays_one(text: str) -> None:
    page = html.fragment_fromstring(
        READER.render(f"| a | b |\n| --- | --- |\n| {inline(text)} | x |"), create_parent="div"
    )
    assert len(page.xpath(".//tbody/tr[1]/td")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "http://a.example",
        "https://a.example",
        "www.a.example",
        "a@b.example",
        "mailto:a@b.example",
        "HTTP://A.EXAMPLE",
        "<http://a.example>",
        "[x](http://a.example)",
        "[x]: http://a.example",
        "ftp://a.example",
    ],
)
def test_no_address_becomes_a_link(text: str) -> None:
    for written in (inline(text), f"see {inline(text)} there", quoted(text)):
        assert "<a " not in READER.render(written)


@pytest.mark.parametrize(
    "text",
    [
        "# a",
        "- a",
        "+ a",
        "1. a",
        "1) a",
        "===",
        "---",
        "***",
        "    a",
        "\ta",
        "> a",
        "```\na\n```",
        "~~~",
        "| a |\n|---|",
        "<div>",
        "<!-- a",
        ": a",
    ],
)
def test_no_line_becomes_a_block_of_its_own(text: str) -> None:
    assert READER.render(inline(text)).startswith("<p>")


def test_a_code_span_cannot_be_left() -> None:
    assert code("ab`c`` <b>") == "`abc <b>`"
    assert code("") == "`–`"
