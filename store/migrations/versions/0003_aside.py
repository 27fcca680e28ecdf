"""Lines say what a claim asserts, and whether it is kept out of the queue; of an older store every claim is in it.

The table is derived from the records, but the order of its rows is the search index's: each keeps its number.
"""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"

LINE = """CREATE TABLE line (
    id INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    article TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    text TEXT NOT NULL,
    figure TEXT NOT NULL,
    source TEXT NOT NULL,
    notes TEXT NOT NULL,
    flags TEXT NOT NULL,
    flagged INTEGER NOT NULL,
    status TEXT NOT NULL,
    rating TEXT,
    supports INTEGER NOT NULL,
    contradicts INTEGER NOT NULL,
    origins INTEGER NOT NULL,
    worthiness REAL NOT NULL,
    rank REAL NOT NULL,
    found INTEGER NOT NULL,
    why TEXT NOT NULL,
    aside INTEGER NOT NULL,
    what TEXT NOT NULL,
    CONSTRAINT pk_line PRIMARY KEY (id),
    CONSTRAINT ck_line_status CHECK
        (status IN ('open', 'awaiting-second', 'decided', 'pending', 'reopened', 'dismissed')),
    CONSTRAINT ck_line_found CHECK (found IN (0, 1)),
    CONSTRAINT ck_line_aside CHECK (aside IN (0, 1)),
    CONSTRAINT uq_line_key UNIQUE ("key")
) STRICT"""
LINE_FLAG = """CREATE TABLE line_flag (
    "key" TEXT NOT NULL,
    code TEXT NOT NULL,
    rank REAL NOT NULL,
    status TEXT NOT NULL,
    article TEXT NOT NULL,
    aside INTEGER NOT NULL,
    CONSTRAINT pk_line_flag PRIMARY KEY ("key", code)
) WITHOUT ROWID, STRICT"""
INDEXES = (
    """CREATE INDEX ix_line_by_rating ON line (rating, rank, "key", status, article, flagged, aside)""",
    """CREATE INDEX ix_line_by_status ON line (status, rank, "key", article, flagged, aside)""",
    """CREATE INDEX ix_line_counts ON line (article, status, flagged, aside)""",
    """CREATE INDEX ix_line_by_article ON line (article, rank, "key", status, aside)""",
    """CREATE INDEX ix_line_rank_key_status_aside ON line (rank, "key", status, aside)""",
    """CREATE INDEX ix_line_flag_order ON line_flag (code, rank, "key", status, article, aside)""",
)


def upgrade() -> None:
    """Make both tables anew around what they hold."""
    for table, made, added in (("line", LINE, "0, 'statement'"), ("line_flag", LINE_FLAG, "0")):
        op.execute(f"ALTER TABLE {table} RENAME TO {table}_before")
        op.execute(made)
        op.execute(f"INSERT INTO {table} SELECT *, {added} FROM {table}_before")  # noqa: S608 - names of ours alone
        op.execute(f"DROP TABLE {table}_before")
    for index in INDEXES:
        op.execute(index)
