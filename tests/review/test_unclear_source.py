"""A source that the words leave unclear: shown as that, no origin, and settled by a person as a correction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from store.errors import Refused
from store.model import Claim, Filter, Hop, HopKind, Span, Stance
from tests.store.conftest import HOSPITAL, claim, dossier, exported, key, open_desk, take, told
from workbench.review import Desk

TEXT = """Shelling hits the harbour

The mayor said 40 houses were damaged. A monitor counted 9 dead. Then he said 30 people were killed on Friday, and the
ministry spoke of 2 more."""
UNCLEAR = "30 people were killed on Friday"
SPEAKERS = {
    "40 houses were damaged": "The mayor",
    "9 dead": "A monitor",
    "2 more": "ministry",
}


def spoken(found: Claim) -> Claim:
    """Each claim with its own speaker, where the text has them; of one the source cannot be told."""
    name = SPEAKERS.get(found.text, "he")
    at = TEXT.index("he said 30") if name == "he" else TEXT.index(name)
    kind = HopKind.ROLE if found.text in SPEAKERS else HopKind.UNCLEAR
    return replace(found, chain=(Hop(name, kind, "said", Span(at, at + len(name)), first_hand=True),))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "desk") as made:
        take(made, "harbour", TEXT, *SPEAKERS, UNCLEAR, made=spoken)
        take(made, "hospital", HOSPITAL, "12 people were killed on Friday")
        yield made


def test_it_is_told_as_unclear_and_is_no_origin(desk: Desk) -> None:
    line = desk.line(key(desk, UNCLEAR))
    whole = desk.dossier(line.key)

    assert line.source == "source unclear: “he”"
    assert (line.origins, whole.origins_why) == (0, "1 report; 1 whose source is unclear.")
    assert [each.text for each in desk.lines(Filter(source="source unclear"))] == [UNCLEAR]


def test_a_relay_of_it_is_no_origin_either_and_another_report_counts_once(desk: Desk) -> None:
    relayed = replace(claim("a", TEXT, UNCLEAR), chain=(Hop("sources", HopKind.UNCLEAR), Hop("BBC", HopKind.NAMED)))
    take(desk, "relay", TEXT, UNCLEAR, made=lambda found: replace(found, chain=relayed.chain))
    relay = next(line.key for line in desk.every_line() if line.source == "source unclear: “sources” ‹ BBC")
    desk.link(relay, key(desk, "12 people"), Stance.SUPPORTS)

    assert desk.dossier(relay).origins == 1
    assert desk.dossier(relay).origins_why.endswith("going back to dock workers; 1 whose source is unclear.")


def test_the_other_speakers_of_the_article_are_offered_the_nearest_first(desk: Desk) -> None:
    assert desk.speakers(key(desk, UNCLEAR)) == ("A monitor", "ministry", "The mayor")


def test_who_it_is_is_a_correction_of_the_source_that_keeps_how_it_was_said(desk: Desk) -> None:
    unclear = key(desk, UNCLEAR)
    desk.settle_source(unclear, "A monitor", "the sentence before")
    whole = desk.dossier(unclear)
    hop, correction = whole.claim.chain[0], whole.corrections[0]

    assert (hop.name, hop.cue, hop.first_hand, hop.resolved_from) == ("A monitor", "said", True, "he")
    assert hop.kind is not HopKind.UNCLEAR
    assert (correction.what, correction.said, correction.now) == ("source", "source unclear: “he”", "A monitor")
    assert (whole.origins, correction.note) == (1, "the sentence before")
    with pytest.raises(Refused, match="No source of this claim is unclear"):
        desk.settle_source(unclear, "The mayor")
    desk.undo()
    assert desk.line(unclear).source == "source unclear: “he”"


def test_that_it_names_nobody_leaves_the_rest_of_the_chain(desk: Desk) -> None:
    hops = (Hop("he", HopKind.UNCLEAR, "said"), Hop("Example Wire", HopKind.ORGANISATION))
    take(desk, "relay", TEXT, "9 dead", made=lambda found: replace(found, chain=hops))
    relay = next(line.key for line in desk.every_line() if "Example Wire" in line.source)
    desk.settle_source(relay, "")

    assert [hop.name for hop in desk.dossier(relay).claim.chain] == ["Example Wire"]
    desk.settle_source(key(desk, UNCLEAR), "")
    assert desk.dossier(key(desk, UNCLEAR)).claim.chain == ()


def test_correcting_another_speaker_by_the_whole_chain_leaves_it_unclear(desk: Desk) -> None:
    unclear = key(desk, UNCLEAR)
    desk.correct(unclear, source="source unclear: “he” ‹ Example Wire")

    assert [hop.told for hop in desk.dossier(unclear).claim.chain] == ["source unclear: “he”", "Example Wire"]


def test_every_dossier_says_so_and_another_desk_gets_it_whole(desk: Desk, tmp_path: Path) -> None:
    for form in ("markdown", "html", "csv"):
        path = tmp_path / f"claims.{form}"
        desk.export(form, path, everything=True)
        assert "source unclear: “he”" in path.read_text("utf-8-sig").replace("\\", ""), form
    with open_desk(tmp_path / "elsewhere", "cleo", "2026-05-09") as elsewhere:
        elsewhere.import_(exported(desk))
        assert told(exported(elsewhere)) == told(exported(desk))
        assert dossier(elsewhere, UNCLEAR).claim.chain[0].kind is HopKind.UNCLEAR
