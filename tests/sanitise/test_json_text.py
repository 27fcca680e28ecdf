from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from workbench.sanitise.jsontext import dump, dump_for_page

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=200)


@given(ANYTHING)
def test_nothing_is_lost(text: str) -> None:
    assert json.loads(dump({"text": text})) == {"text": text}
    assert json.loads(dump_for_page([text])) == [text]


@given(ANYTHING)
def test_a_line_is_one_line_to_every_reader_and_safe_to_print(text: str) -> None:
    line = dump({"text": text})
    assert len(line.splitlines()) == 1
    assert not any(0x7F <= ord(each) < 0xA0 or ord(each) < 0x20 or 0xD800 <= ord(each) < 0xE000 for each in line)
    assert not set(line) & set("\u202e\u2066\ufeff\u200b\U000e0041")


@pytest.mark.parametrize("text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "&lt;", "--!>"])
def test_nothing_ends_the_script_element_of_a_page(text: str) -> None:
    page = html.document_fromstring(
        f'<script type="application/ld+json">{dump_for_page({"a": text})}</script><p>after</p>'
    )
    (block,) = page.xpath("//script/text()")
    assert json.loads(block) == {"a": text}
    assert page.xpath("//p/text()") == ["after"]


def test_words_stay_readable() -> None:
    assert dump({"a": "“café” 五十"}) == '{"a": "“café” 五十"}'
