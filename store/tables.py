"""The tables of the one SQLite file. Private to the store: everybody else speaks in values of store.model.

Two kinds of tables. What the machine read (article, version, raw, claim) is written when something is taken in; what
people did (edit, link, verdict, clearing, correction, note, evidence, reopening) only by an act of the journal. So a new reading
cannot rewrite a person's work. `line`, `line_flag` and the search index are derived and can be rebuilt at any time.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import REAL, CheckConstraint, Index, Integer, LargeBinary, MetaData, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from store.model import Rating, Stance, Status, TargetKind

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
STRICT = {"sqlite_strict": True}
NARROW = {"sqlite_strict": True, "sqlite_with_rowid": False}


class Row(SQLModel):
    """What all tables share: one catalogue, with every constraint named, as migrations in batch mode need it."""

    metadata = MetaData(naming_convention=NAMES)


def _text(*, key: bool = False, to: str | None = None) -> Any:  # noqa: ANN401 - as sqlmodel.Field
    return Field(sa_type=Text, primary_key=key, foreign_key=to)


def _maybe() -> Any:  # noqa: ANN401
    return Field(default=None, sa_type=Text, nullable=True)


def _whole(*, key: bool = False) -> Any:  # noqa: ANN401
    return Field(sa_type=Integer, primary_key=key)


def _maybe_whole(*, key: bool = False) -> Any:  # noqa: ANN401
    return Field(default=None, sa_type=Integer, nullable=not key, primary_key=key)


def _one_of(column: str, kind: type[StrEnum]) -> CheckConstraint:
    # a plain string with a check, so that a new member is one migration and no change of type
    return CheckConstraint(f"{column} IN ({', '.join(repr(str(member)) for member in kind)})", name=column)


def _truth(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} IN (0, 1)", name=column)


class MetaRow(Row, table=True):
    """What the store says of itself: the policy that its lines were made under."""

    __tablename__ = "meta"
    __table_args__ = (STRICT,)
    key: str = _text(key=True)
    value: str = _text()


class ArticleRow(Row, table=True):
    """A published piece; `version` is the text that was read last."""

    __tablename__ = "article"
    __table_args__ = (STRICT,)
    key: str = _text(key=True)
    name: str = _text()
    title: str = _text()
    outlet: str = _text()
    author: str = _text()
    published: str = _text()
    url: str = _text()
    republished_by: str = _text()
    language: str = _text()
    version: str = _text()


class VersionRow(Row, table=True):
    """One text of an article; `seq` is how long the journal was when it was taken in."""

    __tablename__ = "version"
    __table_args__ = (UniqueConstraint("article", "sha256"), STRICT)
    id: int | None = _maybe_whole(key=True)
    article: str = _text(to="article.key")
    sha256: str = _text()
    text: str = _text()
    title: str = _text()
    raw_sha256: str = _text()
    retrieved: str = _text()
    reader: str = _text()
    seq: int = _whole()


class RawRow(Row, table=True):
    """Original bytes, compressed, under their hash."""

    __tablename__ = "raw"
    __table_args__ = (STRICT,)
    sha256: str = _text(key=True)
    size: int = _whole()
    data: bytes = Field(sa_type=LargeBinary)


class ClaimRow(Row, table=True):
    """A claim as the machine found it; `machine` is null for one that only a person saw."""

    __tablename__ = "claim"
    __table_args__ = (_truth("found"), Index(None, "article"), STRICT)
    key: str = _text(key=True)
    article: str = _text(to="article.key")
    version: str = _text()
    machine: str | None = _maybe()
    found: int = _whole()


class EditRow(Row, table=True):
    """A person's version of a claim, and whether they dismissed it."""

    __tablename__ = "edit"
    __table_args__ = (_truth("dismissed"), _truth("withdrawn"), STRICT)
    key: str = _text(key=True, to="claim.key")
    version: str = _text()
    claim: str | None = _maybe()
    dismissed: int = _whole()
    withdrawn: int = _whole()
    seq: int = _whole()


class LinkRow(Row, table=True):
    """A claim and what bears on it."""

    __tablename__ = "link"
    __table_args__ = (
        _one_of("target_kind", TargetKind),
        _one_of("stance", Stance),
        _truth("withdrawn"),
        Index(None, "claim"),
        Index(None, "target"),
        STRICT,
    )
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    target_kind: str = _text()
    target: str = _text()
    stance: str = _text()
    passage: str = _text()
    start: int | None = _maybe_whole()
    end: int | None = _maybe_whole()
    sha256: str = _text()
    note: str = _text()
    by: str = _text()
    at: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class VerdictRow(Row, table=True):
    """What a person concluded."""

    __tablename__ = "verdict"
    __table_args__ = (_one_of("rating", Rating), _truth("withdrawn"), Index(None, "claim"), STRICT)
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    rating: str = _text()
    reason: str = _text()
    by: str = _text()
    at: str = _text()
    low: float | None = Field(default=None, sa_type=REAL, nullable=True)
    high: float | None = Field(default=None, sa_type=REAL, nullable=True)
    policy: str = _text()
    settles: str = _text()
    again: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class ClearingRow(Row, table=True):
    """A flag that a person dealt with."""

    __tablename__ = "clearing"
    __table_args__ = (_truth("withdrawn"), Index(None, "claim"), STRICT)
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    code: str = _text()
    note: str = _text()
    by: str = _text()
    at: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class CorrectionRow(Row, table=True):
    """What a person changed, in words."""

    __tablename__ = "correction"
    __table_args__ = (_truth("withdrawn"), Index(None, "claim"), STRICT)
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    what: str = _text()
    said: str = _text()
    now: str = _text()
    note: str = _text()
    by: str = _text()
    at: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class NoteRow(Row, table=True):
    """A reviewer's remark."""

    __tablename__ = "note"
    __table_args__ = (_truth("withdrawn"), Index(None, "claim"), STRICT)
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    text: str = _text()
    by: str = _text()
    at: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class EvidenceRow(Row, table=True):
    """A captured page or file; its bytes are in `raw`."""

    __tablename__ = "evidence"
    __table_args__ = (_truth("withdrawn"), Index(None, "url"), STRICT)
    key: str = _text(key=True)
    url: str = _text()
    title: str = _text()
    text: str = _text()
    sha256: str = _text()
    captured: str = _text()
    outlet: str = _text()
    published: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class ReopeningRow(Row, table=True):
    """A verdict that no longer stood at the desk it came from, for a reason that did not come with it."""

    __tablename__ = "reopening"
    __table_args__ = (_truth("withdrawn"), Index(None, "claim"), STRICT)
    key: str = _text(key=True)
    claim: str = _text(to="claim.key")
    why: str = _text()
    by: str = _text()
    at: str = _text()
    withdrawn: int = _whole()
    seq: int = _whole()


class ActRow(Row, table=True):
    """The journal. Triggers refuse every change and deletion."""

    __tablename__ = "act"
    __table_args__ = (Index(None, "takes_back"), Index(None, "by"), Index(None, "at"), STRICT)
    seq: int | None = _maybe_whole(key=True)
    what: str = _text()
    claim: str = _text()
    summary: str = _text()
    by: str = _text()
    at: str = _text()
    takes_back: int | None = _maybe_whole()
    before_hash: str = _text()
    hash: str = _text()


class ChangeRow(Row, table=True):
    """A row before and after an act, and the claim it is about: of an act about many, each claim shows its own."""

    __tablename__ = "change"
    __table_args__ = (Index(None, "claim", "seq"), Index(None, "table", "key", "seq"), STRICT)
    seq: int = Field(sa_type=Integer, primary_key=True, foreign_key="act.seq")
    n: int = _whole(key=True)
    table: str = _text()
    key: str = _text()
    claim: str = _text()
    before: str | None = _maybe()
    after: str | None = _maybe()


class LineRow(Row, table=True):
    """The queue, ready to be shown: derived from all the rest. `rank` is minus the priority."""

    __tablename__ = "line"
    __table_args__ = (
        _one_of("status", Status),
        _truth("found"),
        _truth("aside"),
        # the queue's order, then that order under each filter; the last columns let counts read the index alone
        Index(None, "rank", "key", "status", "aside"),
        Index("ix_line_by_status", "status", "rank", "key", "article", "flagged", "aside"),
        Index("ix_line_by_rating", "rating", "rank", "key", "status", "article", "flagged", "aside"),
        Index("ix_line_by_article", "article", "rank", "key", "status", "aside"),
        Index("ix_line_counts", "article", "status", "flagged", "aside"),
        STRICT,
    )
    id: int | None = _maybe_whole(key=True)
    key: str = Field(sa_type=Text, unique=True)
    article: str = _text()
    title: str = _text()
    outlet: str = _text()
    published: str = _text()
    text: str = _text()
    figure: str = _text()
    source: str = _text()
    notes: str = _text()
    flags: str = _text()
    flagged: int = _whole()
    status: str = _text()
    rating: str | None = _maybe()
    supports: int = _whole()
    contradicts: int = _whole()
    origins: int = _whole()
    worthiness: float = Field(sa_type=REAL)
    rank: float = Field(sa_type=REAL)
    found: int = _whole()
    why: str = _text()
    aside: int = _whole()
    what: str = _text()


class LineFlagRow(Row, table=True):
    """One row per flag not cleared of a line, so that a page of one flag is one walk of an index."""

    __tablename__ = "line_flag"
    __table_args__ = (Index("ix_line_flag_order", "code", "rank", "key", "status", "article", "aside"), NARROW)
    key: str = _text(key=True)
    code: str = _text(key=True)
    rank: float = Field(sa_type=REAL)
    status: str = _text()
    article: str = _text()
    aside: int = _whole()


BESIDE_THE_TABLES = (
    """CREATE TRIGGER act_stays BEFORE UPDATE ON act
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER act_remains BEFORE DELETE ON act
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER change_stays BEFORE UPDATE ON change
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER change_remains BEFORE DELETE ON change
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
    """CREATE VIRTUAL TABLE line_search USING fts5(
    text, title, source, notes, content='line', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE VIRTUAL TABLE version_search USING fts5(
    text, title, content='version', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
)
"""What SQLAlchemy has no words for: the journal's guards and the search indexes.

The indexes are kept up by store.acts and store.taking: a trigger may not write to them while trusted_schema is off.
They split by words (unicode61, accents folded), not by trigrams: a reviewer types words and their beginnings,
the index is a third of the size, and words of two letters ("UN") are found too.
"""

HUMAN: dict[str, type[Row]] = {
    "edit": EditRow,
    "link": LinkRow,
    "verdict": VerdictRow,
    "clearing": ClearingRow,
    "correction": CorrectionRow,
    "note": NoteRow,
    "evidence": EvidenceRow,
    "reopening": ReopeningRow,
}
"""The tables that only an act of the journal writes."""
