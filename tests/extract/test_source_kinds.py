"""Of which kind a source is that is described and not named: a body, a post of which there is one, or nobody to ask."""

from __future__ import annotations

import pytest

from store.model import Article, HopKind
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
