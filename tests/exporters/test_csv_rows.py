"""A row as spreadsheets and programs read it."""

from __future__ import annotations

import csv
from dataclasses import replace
from io import StringIO

import pytest

from store.model import Dossier, Rating, Verdict
from workbench.exporters import Export, exporter


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter))


@pytest.fixture
def text(dossiers: tuple[Dossier, ...], export: Export) -> str:
    return "".join(exporter("csv").write(dossiers, export))


def test_one_row_a_claim_with_its_way_back(text: str) -> None:
    table = rows(text)
    assert [row["key"] for row in table] == ["claim-0001", "claim-0002", "claim-0003", "claim-0004"]
    assert [row["record"] for row in table] == [f"workbench show claim-000{n}" for n in (1, 2, 3, 4)]
    assert table[0]["address"] == "https://desk.example/checks#claim-claim-0001"


def test_a_claim_in_columns(text: str) -> None:
    row = rows(text)[0]
    assert row["claim"] == "at least 50 people, mostly civilians, had been killed in one day"
    assert (row["figure"], row["low"], row["high"], row["range"]) == ("at least 50 people", "50", "", "50 or more")
    assert (row["unit"], row["casualty"], row["attributed_to"]) == ("people", "killed", "Former residents")
    assert (row["coded_low"], row["coded_high"], row["coded_range"]) == ("50", "52", "50 to 52")
    assert row["coded_policy"] == "words-lowest-to-highest"
    assert row["chain"] == "relatives → former residents → River Courier → republished by Daily Mirror of Nowhere"
    assert row["flags_open"] == "unnamed-source: The source is described but not named"
    assert row["flags_cleared"].startswith("unverified-figure: Checked against the list. (amal, ")
    assert (row["rating"], row["by"], row["reason"]) == ("supported", "amal", "The list has 52 names.")
    assert row["dissent"] == "unproven: Only one list. (basim)"
    assert row["supporting"] == "Toll list, Monitor, 2017-06-12 <https://monitor.example/r>"
    assert row["contradicting"] == "Coalition statement, Coalition, 2017-06-12 <javascript:alert(1)>"
    assert (row["origins"], row["verified"]) == ("2", "yes")


def test_no_number_at_all_is_unknown_and_never_nought(text: str) -> None:
    row = rows(text)[3]
    assert (row["low"], row["high"], row["range"]) == ("", "", "unknown")


def test_equal_ends_are_one_number(full: Dossier, export: Export) -> None:
    verdict = Verdict("v", full.claim.key, Rating.SUPPORTED, "", "amal", "2017-06-13T00:00:00Z", 51, 51, "by-name")
    row = rows("".join(exporter("csv").write([replace(full, verdicts=(verdict,))], export)))[0]
    assert (row["coded_range"], row["coded_policy"]) == ("51", "by-name")


def test_no_cell_is_a_formula_even_where_semicolons_part_cells(text: str) -> None:
    for delimiter in ",;\t":
        for line in csv.reader(StringIO(text, newline=""), delimiter=delimiter):
            for cell in line:
                number = cell.replace(".", "", 1).removeprefix("-").isdigit()
                assert number or not cell.lstrip(' "').startswith(tuple("=+-@\t\r＝")), cell


def test_a_number_stays_a_number(text: str) -> None:
    row = rows(text)[2]
    assert (row["low"], row["high"]) == ("-5.5", "1000000000000000")


def test_line_ends_and_the_mark_that_excel_needs(text: str) -> None:
    assert text.startswith("\ufeffrecord,key,")
    assert text.endswith("\r\n")
    assert text.count("\r") == text.count("\r\n") == 5
