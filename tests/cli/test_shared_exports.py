"""What an export that is passed on tells of the machine it was made on: nothing."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Program


@pytest.mark.parametrize("format", ["csv", "markdown", "html", "claimreview"])
def test_a_captured_file_is_shown_by_its_name_alone(program: Program, format: str) -> None:  # noqa: A002 the command's word
    article = program.file(
        "article.txt", "The Riverside Monitor said that 12 people were killed in Karsava on Tuesday."
    )
    register = program.file("private folder/register.txt", "The register of the parish lists twelve people.")
    program("ingest", article)
    key = program.claim("12 people")
    program("link", key, register, "--supports", "--passage", "twelve people")
    program("decide", key, "supported", "--reason", "the register has them")

    shared = program.folder / f"shared.{format}"
    assert program("export", format, "-o", str(shared)).code == 0
    told = shared.read_text(encoding="utf-8")
    assert "private folder" not in told
    assert format == "claimreview" or "register.txt" in told
