"""The bodies that desks meet every week, found by any of their names."""

from __future__ import annotations

import re
from functools import lru_cache

from store.model import HopKind
from workbench.extract.entities.mention import Form, Mention
from workbench.extract.entities.wording import strip_article
from workbench.extract.text.roster import plain
from workbench.extract.text.tokens import KEPT
from workbench.extract.words import Body, Words

_BRACKET = re.compile(r"\s*[(\[][^)\]]*[)\]]?")
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=4)
def _bodies(vocabulary: Words) -> dict[str, Body]:
    return {alias.lower(): body for body in vocabulary.bodies for alias in (body.name, *body.aliases)}


@lru_cache(maxsize=KEPT)
def body_of(name: str, vocabulary: Words) -> Body | None:
    """The well-known body that a name means, whichever of its names it is."""
    key = _BRACKET.sub("", name).strip().lower().removeprefix("the ")
    known = _bodies(vocabulary)
    key = _POSSESSIVE.sub("", key)
    bare = vocabulary.sources.sort_of_body.sub("", key)
    return known.get(key) or (
        known.get(bare) if bare not in vocabulary.origins else None
    )  # "the UN agency" is not the UN


def known_body(phrase: str, vocabulary: Words) -> Mention | None:
    """The mention of such a body, where a phrase is one."""
    if body_of(phrase, vocabulary) is None:
        return None
    name = strip_article(phrase, vocabulary)
    return Mention(phrase, name, HopKind.ORGANISATION, Form.SHORT, plain(name.split()[-1]))
