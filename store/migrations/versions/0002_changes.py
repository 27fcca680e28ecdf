"""Each change of an act in a row of its own, and verdicts that another desk reopened.

An import is one act about thousands of claims: kept in one cell, its changes were read whole for each of them.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ACT = sa.Table(
    "act",
    sa.MetaData(),
    sa.Column("seq", sa.Integer, nullable=False),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("claim", sa.Text, nullable=False),
    sa.Column("summary", sa.Text, nullable=False),
    sa.Column("changes", sa.Text, nullable=False),
    sa.Column("by", sa.Text, nullable=False),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("takes_back", sa.Integer),
    sa.Column("before_hash", sa.Text, nullable=False),
    sa.Column("hash", sa.Text, nullable=False),
    sa.PrimaryKeyConstraint("seq", name="pk_act"),
    sa.Index("ix_act_takes_back", "takes_back"),
    sa.Index("ix_act_by", "by"),
)

SPREAD = """INSERT INTO change (seq, n, "table", "key", claim, before, after)
    SELECT seq, n, kind, name, CASE kind WHEN 'edit' THEN name WHEN 'evidence' THEN ''
        ELSE json_extract(coalesce(after, before), '$.claim') END, before, after
    FROM (SELECT act.seq, each.key AS n, json_extract(each.value, '$.table') AS kind,
            json_extract(each.value, '$.key') AS name, json_extract(each.value, '$.before') AS before,
            json_extract(each.value, '$.after') AS after
        FROM act JOIN json_each(act.changes) AS each)"""


def upgrade() -> None:
    """Spread the journal's changes over rows; nothing of it is lost, and no hash changes."""
    _make_tables()
    op.execute(SPREAD)
    op.execute("DROP TABLE touch")
    op.execute("DROP TRIGGER act_stays")
    op.execute("DROP TRIGGER act_remains")
    with op.batch_alter_table("act", copy_from=ACT, table_kwargs={"sqlite_strict": True}) as act:
        act.drop_column("changes")
    op.create_index("ix_act_at", "act", ["at"])
    for table in ("act", "change"):
        for name, verb in (("stays", "UPDATE"), ("remains", "DELETE")):
            op.execute(f"""CREATE TRIGGER {table}_{name} BEFORE {verb} ON {table}
                BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""")


def _make_tables() -> None:
    op.create_table(
        "change",
        sa.Column("seq", sa.Integer, nullable=False),
        sa.Column("n", sa.Integer, nullable=False),
        *(sa.Column(name, sa.Text, nullable=False) for name in ("table", "key", "claim")),
        *(sa.Column(name, sa.Text) for name in ("before", "after")),
        sa.PrimaryKeyConstraint("seq", "n", name="pk_change"),
        sa.ForeignKeyConstraint(["seq"], ["act.seq"], name="fk_change_seq_act"),
        sqlite_strict=True,
    )
    op.create_index("ix_change_claim_seq", "change", ["claim", "seq"])
    op.create_index("ix_change_table_key_seq", "change", ["table", "key", "seq"])
    op.create_table(
        "reopening",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("key", "claim", "why", "by", "at")),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("withdrawn", "seq")),
        sa.PrimaryKeyConstraint("key", name="pk_reopening"),
        sa.CheckConstraint("withdrawn IN (0, 1)", name="ck_reopening_withdrawn"),
        sa.ForeignKeyConstraint(["claim"], ["claim.key"], name="fk_reopening_claim_claim"),
        sqlite_strict=True,
    )
    op.create_index("ix_reopening_claim", "reopening", ["claim"])
