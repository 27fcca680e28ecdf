"""Of which kind a source is that is described and not named: a body, a post of which there is one, or nobody to ask."""

from __future__ import annotations

import pytest

from store.model import Article, FlagCode, HopKind
from workbench.extract import extract


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("firefighters", HopKind.ORGANISATION),
        ("the labour inspectorate", HopKind.ORGANISATION),
        ("the chamber of commerce", HopKind.ORGANISATION),
        ("the coroner", HopKind.ROLE),
        ("the harbour master", HopKind.ROLE),
        ("the chief physician", HopKind.ROLE),
        ("the head teacher", HopKind.ROLE),
        ("Kesh Wire", HopKind.ORGANISATION),
        ("the Northern Mirror", HopKind.ORGANISATION),
        ("authorities", HopKind.UNNAMED),
        ("a teacher", HopKind.UNNAMED),
        ("two inspectors", HopKind.UNNAMED),
        ("physicians", HopKind.UNNAMED),
    ],
)
def test_a_described_source_is_a_body_a_post_or_nobody(source: str, kind: HopKind) -> None:
    text = f"It rained in Dorsk all week.\n\nNine people were hurt in the fire, {source} said."
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    assert [hop.kind for claim in claims if "Nine" in claim.text for hop in claim.chain] == [kind]


@pytest.mark.parametrize("medium", ["Kesh Wire", "the Dorsk Courier"])
def test_a_toll_that_only_a_medium_gives_is_second_hand(medium: str) -> None:
    text = f"It rained in Dorsk all week.\n\nNine people were killed in the fire, {medium} reported."
    claims = extract(Article("a", "a.txt", language="en"), text).claims
    flags = {flag.code for claim in claims if "Nine" in claim.text for flag in claim.flags}
    assert flags == {FlagCode.SECOND_HAND, FlagCode.UNVERIFIED_FIGURE}
