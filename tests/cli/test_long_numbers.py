"""A number that no count has, in one article or one verdict: nothing else of the desk stops for it."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Program

FORMATS = ("jsonl", "csv", "markdown", "html", "claimreview")
LONG = {
    "19": "1234567890123456789",
    "19, thousands apart": "1,234,567,890,123,456,789",
    "19, a word of them": "9000000000 billion",
    "25, a word of them": "9000000000 quadrillion",
    "30": "123456789012345678901234567890",
    "400": "9" * 400,
}


@pytest.fixture(params=list(LONG.values()), ids=list(LONG))
def desk(request: pytest.FixtureRequest, program: Program) -> Program:
    """Claims with such a number, and one beside them that has nothing to do with it."""
    text = (
        f"The ministry said on Monday that {request.param} people were killed in the strike on Karsava. "
        f"It said that more than {request.param} people had fled.\n\n"
        "The Riverside Monitor said that 12 people were killed in Jazra on Tuesday.\n"
    )
    assert program("ingest", program.file("long.txt", text)).code == 0
    return program


def test_every_format_is_written_and_the_set_comes_in_again(desk: Program) -> None:
    for line in desk.lines():
        bounds = ("--low", "1234567890123456789", "--high", "9" * 30) if "12 people" in line["text"] else ()
        assert desk("decide", line["key"], "supported", *bounds).code == 0
        assert desk("show", line["key"]).code == 0
    before = {line["key"]: desk.record(line["key"]) for line in desk.lines()}

    for form in FORMATS:
        ran = desk("export", form, "-o", str(desk.folder / f"one.{form}"))
        assert ran.code == 0, ran.err
    ran = desk("export", "all", "-o", str(desk.folder / "all"))
    assert ran.code == 0, ran.err
    assert desk("check").code == 0

    desk.store = desk.folder / "other.db"
    ran = desk("import", str(desk.folder / "one.jsonl"))
    assert ran.code == 0, ran.err
    assert desk("check").code == 0
    assert before
    for key, record in before.items():
        again = desk.record(key)
        assert (again["figures"], again["verdicts"]) == (record["figures"], record["verdicts"])


def test_the_same_article_again_changes_nothing(desk: Program) -> None:
    assert desk("ingest", str(desk.folder / "long.txt")).out.startswith("same ")


@pytest.fixture
def coded(program: Program) -> Program:
    """One claim, with a bound that a float cannot hold to the last digit."""
    text = "The Riverside Monitor said that 12 people were killed in Karsava on Tuesday.\n"
    program("ingest", program.file("strike.txt", text))
    assert program("decide", program.claim("12 people"), "supported", "--high", "1234567890123456789").code == 0
    return program


def test_no_digit_is_made_up(coded: Program) -> None:
    key = coded.claim("12 people")
    path = coded.folder / "out.csv"
    coded("export", "csv", "-o", str(path))
    row = next(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))

    assert coded.record(key)["verdicts"][0]["high"] == 1234567890123456789.0
    assert '"high": 1.2345678901234568e+18' in coded("show", key, "--json").out
    assert "1.23456789e+18" in coded("show", key).out
    assert (row["coded_high"], row["coded_range"]) == ("1.2345678901234568e+18", "up to 1.23456789e+18")


def test_what_people_do_count_keeps_every_digit(coded: Program) -> None:
    key = coded.claim("12 people")
    coded("decide", key, "supported", "--low", "1234567.5", "--high", "9007199254740991")
    path = coded.folder / "out.csv"
    coded("export", "csv", "-o", str(path))
    row = next(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))

    assert "1,234,567.5–9,007,199,254,740,991" in coded("show", key).out
    assert (row["coded_low"], row["coded_high"]) == ("1234567.5", "9007199254740991")
    assert row["coded_range"] == "1,234,567.5 to 9,007,199,254,740,991"


def changed(coded: Program, old: str, new: str) -> Path:
    """The desk's export with other words in it, to be brought into a new store."""
    path = coded.folder / "out.jsonl"
    coded("export", "jsonl", "-o", str(path))
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    coded.store = coded.folder / "other.db"
    return path


@pytest.mark.parametrize("digits", ["1234567890123456768", "-" + "9" * 30])
def test_a_set_in_which_a_bound_has_all_its_digits_comes_in(coded: Program, digits: str) -> None:
    key = coded.claim("12 people")
    path = changed(coded, '"high": 1.2345678901234568e+18', f'"high": {digits}')

    assert coded("import", str(path)).code == 0
    assert coded.record(key)["verdicts"][0]["high"] == float(digits)


@pytest.mark.parametrize(
    ("old", "digits", "said"),
    [
        ('"high": 1.2345678901234568e+18', "9" * 400, "a number of 400 digits"),
        ('"seq": 1', "9" * 19, "int was expected, not float"),
    ],
)
def test_a_number_too_long_for_its_place_is_refused_in_words(coded: Program, old: str, digits: str, said: str) -> None:
    path = changed(coded, old, f"{old.partition(' ')[0]} {digits}")
    ran = coded("import", str(path))

    assert ran.code == 1
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_extract_prints_json_of_any_number(program: Program) -> None:
    for digits in LONG.values():
        source = program.file("one.txt", f"The ministry said that {digits} people were killed in Karsava on Tuesday.\n")
        ran = program("extract", source)
        assert ran.code == 0, ran.err
        assert digits in json.loads(ran.out)["text"]
