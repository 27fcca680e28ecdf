"""What people do with a claim: evidence, links, verdicts, remarks, and the journal of it all."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from store.model.flags import FlagCode


class Stance(StrEnum):
    """What a piece of evidence does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    CONTEXT = "context"
    PART_OF = "part-of"


class Rating(StrEnum):
    """What a person concluded."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    UNPROVEN = "unproven"
    NOT_CHECKABLE = "not-checkable"
    PENDING = "pending"


class TargetKind(StrEnum):
    """What a link points at."""

    CLAIM = "claim"
    ARTICLE = "article"
    EVIDENCE = "evidence"


_PATH = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")


def shareable(url: str) -> str:
    """An address as it is; of a captured file its name alone: the folders above it tell of the reviewer's machine."""
    return re.split(r"[\\/]", url)[-1] if _PATH.match(url) else url


@dataclass(frozen=True, slots=True)
class Evidence:
    """A page or file captured at a moment, so that a later change of the page orphans nothing."""

    key: str
    """Of the address or file name and the bytes; a changed page is another piece of evidence."""
    url: str
    """Address, or whole path of the file."""
    title: str
    text: str
    sha256: str
    """Of the original bytes, which the store keeps."""
    captured: str
    outlet: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page or file as it was read, with its bytes: evidence that may not be kept yet."""

    evidence: Evidence
    raw: bytes


@dataclass(frozen=True, slots=True)
class Link:
    """A claim joined to what supports, contradicts or frames it. Withdrawn, never deleted."""

    key: str
    claim: str
    target_kind: TargetKind
    target: str
    """Key of the claim, article or evidence."""
    stance: Stance
    passage: str
    """The exact words relied on, "" where the whole is meant."""
    start: int | None
    end: int | None
    sha256: str
    """Of the target's text when the link was made."""
    note: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """One person's conclusion on one claim. Appended; an earlier one and a dissenting one stay."""

    key: str
    claim: str
    rating: Rating
    reason: str
    by: str
    at: str
    low: float | None = None
    high: float | None = None
    policy: str = ""
    """Name of the policy under which low and high were coded; "" where no number was coded."""
    settles: str = ""
    """What would settle a pending claim."""
    again: str = ""
    """ISO day on which to look again."""
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Clearing:
    """A flag that a person has dealt with, and why. The flag itself stays visible."""

    key: str
    claim: str
    code: FlagCode
    note: str
    by: str
    at: str
    withdrawn: bool = False


CHANGES_A_CLAIM: Final = frozenset({"span", "figure", "source"})
"""What is corrected of a claim that stays one: a verdict from before may not have known it so."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What a person put in place of what the machine found. What the machine said is kept beside it."""

    key: str
    claim: str
    what: str
    """"span", "figure", "source", "missed" (a claim added by hand), "row" (one that was kept aside, put into the queue)
    or "false" (a claim dismissed)."""
    said: str
    """What stood before, in words."""
    now: str
    """What stands now, in words."""
    note: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A reviewer's remark on a claim."""

    key: str
    claim: str
    text: str
    by: str
    at: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """One row of a table before and after an act, as JSON text; None where there was or is no row."""

    table: str
    key: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class Act:
    """One human act in the journal, chained by hash to the act before it. Undo is one more act."""

    seq: int
    what: str
    """"link", "unlink", "decide", "clear", "correct", "add", "dismiss", "note", "capture", "undo", "redo", "import"."""
    claim: str
    """Key of the claim it is about, "" for an act about none."""
    summary: str
    """One line for the log."""
    changes: tuple[Change, ...]
    by: str
    at: str
    takes_back: int | None
    """For undo and redo: the sequence number of the act that it reverses."""
    before_hash: str
    hash: str
