from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.sanitise.html import address, anchor, is_web


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/x?y=1&z=2#f",
        "http://127.0.0.1:8000/",
        "HTTPS://A.example/",
        "https://пример.example/ю",
        "https://[::1]/",
        "#claim-1",
    ],
)
def test_web_addresses_and_places_can_be_followed(url: str) -> None:
    assert address(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:x",
        " javascript:x",
        "\x01javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "/etc/passwd",
        "a.txt",
        "",
        "http://",
        "https:///x",
        "http://[",
        "http://a:99999999/",
        'https://a.example/"onmouseover=x',
        "https://a.example/'x",
        "https://a.example/<script>",
        "https://a.example/ b",
        "https:\\\\a.example",
        "https://a.example/\u202egpj.exe",
        "https://a.example/\u2028",
        "https://a.example/\x00",
        "https://" + "a" * 5_000,
        "mailto:a@b.example",
        '#"x',
    ],
)
def test_anything_else_is_plain_words(url: str) -> None:
    assert address(url) is None
    assert not is_web(url)


@given(st.text(max_size=60), st.sampled_from(["", "http://", "https://", "javascript:", "#"]))
def test_no_text_slips_through(text: str, scheme: str) -> None:
    href = address(scheme + text)
    assert href is None or href.lower().startswith(("http://", "https://", "#"))
    assert href is None or not set(href) & set("\"'<> \n\t\\`")


@given(st.text(max_size=60))
def test_an_anchor_is_a_name(key: str) -> None:
    assert set(anchor(key)) <= set(string.ascii_letters + string.digits + "-_.")
    assert anchor(key).startswith("claim-")
