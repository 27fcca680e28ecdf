"""One source as its words read, before the rest of the article is asked."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from store.model import HopKind


class Form(StrEnum):
    """How a source is mentioned, and so whether its name must be looked for elsewhere."""

    FULL = "full"
    SHORT = "short"
    PRONOUN = "pronoun"
    ROLE = "role"
    DESCRIPTION = "description"


class Mention(NamedTuple):
    """A source phrase with its name, kind and head."""

    words: str
    """The phrase without what leads to it."""
    name: str
    """The name of the person or body; for the others the phrase without its article."""
    kind: HopKind
    form: Form
    head: str
    """The noun that says what it is, lower case: "sources", "ministry"; the pronoun's class for a pronoun."""
    plural: bool = False
    definite: bool = False
