"""Pages as evidence: captured as they are, from where one may fetch, with a clear word where one may not."""

from __future__ import annotations

import hashlib

import pytest
from pytest_httpserver import HTTPServer

from tests.cli.conftest import Program

PAGE = """<html><head><title>Count of the dead</title><meta property="og:site_name" content="Valley Post"></head>
<body><article><h1>Count of the dead</h1><p>The cemetery's keeper showed a list of nine names, all buried on Thursday
after the bridges were hit. He had written each of them down himself, with the name of the father and the village.</p>
<p>Two more were not named. The town has asked for help with the others, who are still under the stones.</p></article>
</body></html>"""


@pytest.fixture
def page(httpserver: HTTPServer) -> str:
    httpserver.expect_request("/count").respond_with_data(PAGE, content_type="text/html; charset=utf-8")
    return httpserver.url_for("/count")


def _host(page: str) -> str:
    return page.split("/")[2]


def test_a_page_is_captured_with_its_bytes_and_hash(desk: Program, page: str) -> None:
    ran = desk("fetch", page, "--allow-host", _host(page), "--json")
    assert ran.code == 0, ran.err

    evidence = ran.objects[0]
    assert evidence["url"] == page
    assert evidence["sha256"] == hashlib.sha256(PAGE.encode()).hexdigest()
    assert "nine names" in evidence["text"]


def test_a_page_is_linked_by_its_address_with_its_passage(desk: Program, page: str, httpserver: HTTPServer) -> None:
    claim = desk.claim("12 people")
    ran = desk("link", claim, page, "--contradicts", "--passage", "a list of nine names", "--allow-host", _host(page))
    assert ran.code == 0, ran.err
    httpserver.clear()

    link = desk.record(claim)["links"][0]
    assert (link["passage"], link["url"], link["target_kind"]) == ("a list of nine names", page, "evidence")
    assert link["text"][link["start"] : link["end"]] == "a list of nine names"


def test_an_inward_address_is_refused_where_it_is_not_allowed_by_name(desk: Program, page: str) -> None:
    for words in (
        ("fetch", page),
        ("ingest", page),
        ("extract", page),
        ("link", desk.claim("12 people"), page, "--context"),
    ):
        ran = desk(*words)
        assert ran.code == 1, words
        assert page in ran.err
        assert "Traceback" not in ran.err
    assert desk.record(desk.claim("12 people"))["links"] == []


def test_one_bad_page_does_not_keep_the_others_out(desk: Program, page: str) -> None:
    missing = page.replace("count", "missing")
    ran = desk("fetch", missing, page, "--allow-host", _host(page))

    assert ran.code == 1
    assert missing in ran.err
    assert "Count of the dead" in ran.out


@pytest.mark.parametrize(
    ("location", "why"),
    [
        ("", "the server redirects and does not say where to: "),
        ("javascript:alert(1)", "leads to an address that cannot be fetched, javascript:alert(1): only "),
        ("data:text/html,12", "leads to an address that cannot be fetched, data:text/html,12: only "),
        ("http://0177.0.0.1/", "leads to http://0177.0.0.1/, which is no address of a page: "),
        ("file:///etc/passwd", "leads to an address that cannot be fetched, file:/etc/passwd: "),
    ],
)
def test_a_redirect_that_leads_nowhere_is_named(
    program: Program, httpserver: HTTPServer, location: str, why: str
) -> None:
    httpserver.expect_request("/gone").respond_with_data("", status=302, headers={"Location": location})
    page = httpserver.url_for("/gone")
    ran = program("extract", page, "--allow-host", _host(page))

    assert ran.code == 1
    assert ran.err.startswith(f"workbench: {page}: {why}")


def test_a_server_without_a_certificate_is_no_server_that_is_down(program: Program, httpserver: HTTPServer) -> None:
    page = httpserver.url_for("/").replace("http:", "https:")
    ran = program("extract", page, "--allow-host", _host(page))

    assert ran.code == 1
    assert ran.err.startswith(f"workbench: {page}: no secure connection (")


def test_the_way_to_allow_an_inward_address_can_be_copied(program: Program) -> None:
    assert program("extract", "http://[::1]:8080/").err.endswith("--allow-host [::1]:8080\n")
