"""The tables of the first stores, in words of their own: a later change of store.tables changes nothing here."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From an empty file of ours to the first schema."""
    for statement in STATEMENTS:
        op.execute(statement)


STATEMENTS = (
    """CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
) STRICT""",
    """CREATE TABLE article (
    "key" TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    author TEXT NOT NULL,
    published TEXT NOT NULL,
    url TEXT NOT NULL,
    republished_by TEXT NOT NULL,
    language TEXT NOT NULL,
    version TEXT NOT NULL,
    CONSTRAINT pk_article PRIMARY KEY ("key")
) STRICT""",
    """CREATE TABLE raw (
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_raw PRIMARY KEY (sha256)
) STRICT""",
    """CREATE TABLE evidence (
    "key" TEXT NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    captured TEXT NOT NULL,
    outlet TEXT NOT NULL,
    published TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY ("key"),
    CONSTRAINT ck_evidence_withdrawn CHECK (withdrawn IN (0, 1))
) STRICT""",
    """CREATE TABLE act (
    seq INTEGER NOT NULL,
    what TEXT NOT NULL,
    claim TEXT NOT NULL,
    summary TEXT NOT NULL,
    changes TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    takes_back INTEGER,
    before_hash TEXT NOT NULL,
    hash TEXT NOT NULL,
    CONSTRAINT pk_act PRIMARY KEY (seq)
) STRICT""",
    """CREATE TABLE touch (
    "table" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_touch PRIMARY KEY ("table", "key", seq)
) WITHOUT ROWID, STRICT""",
    """CREATE TABLE line (
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
    CONSTRAINT pk_line PRIMARY KEY (id),
    CONSTRAINT ck_line_status CHECK (status IN ('open', 'awaiting-second', 'decided', 'pending', 'reopened', 'dismissed')),
    CONSTRAINT ck_line_found CHECK (found IN (0, 1)),
    CONSTRAINT uq_line_key UNIQUE ("key")
) STRICT""",
    """CREATE TABLE line_flag (
    "key" TEXT NOT NULL,
    code TEXT NOT NULL,
    rank REAL NOT NULL,
    status TEXT NOT NULL,
    article TEXT NOT NULL,
    CONSTRAINT pk_line_flag PRIMARY KEY ("key", code)
) WITHOUT ROWID, STRICT""",
    """CREATE TABLE version (
    id INTEGER NOT NULL,
    article TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    title TEXT NOT NULL,
    raw_sha256 TEXT NOT NULL,
    retrieved TEXT NOT NULL,
    reader TEXT NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_version PRIMARY KEY (id),
    CONSTRAINT uq_version_article_sha256 UNIQUE (article, sha256),
    CONSTRAINT fk_version_article_article FOREIGN KEY(article) REFERENCES article ("key")
) STRICT""",
    """CREATE TABLE claim (
    "key" TEXT NOT NULL,
    article TEXT NOT NULL,
    version TEXT NOT NULL,
    machine TEXT,
    found INTEGER NOT NULL,
    CONSTRAINT pk_claim PRIMARY KEY ("key"),
    CONSTRAINT ck_claim_found CHECK (found IN (0, 1)),
    CONSTRAINT fk_claim_article_article FOREIGN KEY(article) REFERENCES article ("key")
) STRICT""",
    """CREATE TABLE edit (
    "key" TEXT NOT NULL,
    version TEXT NOT NULL,
    claim TEXT,
    dismissed INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_edit PRIMARY KEY ("key"),
    CONSTRAINT ck_edit_dismissed CHECK (dismissed IN (0, 1)),
    CONSTRAINT ck_edit_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_edit_key_claim FOREIGN KEY("key") REFERENCES claim ("key")
) STRICT""",
    """CREATE TABLE link (
    "key" TEXT NOT NULL,
    claim TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    target TEXT NOT NULL,
    stance TEXT NOT NULL,
    passage TEXT NOT NULL,
    start INTEGER,
    "end" INTEGER,
    sha256 TEXT NOT NULL,
    note TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_link PRIMARY KEY ("key"),
    CONSTRAINT ck_link_target_kind CHECK (target_kind IN ('claim', 'article', 'evidence')),
    CONSTRAINT ck_link_stance CHECK (stance IN ('supports', 'contradicts', 'context', 'part-of')),
    CONSTRAINT ck_link_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_link_claim_claim FOREIGN KEY(claim) REFERENCES claim ("key")
) STRICT""",
    """CREATE TABLE verdict (
    "key" TEXT NOT NULL,
    claim TEXT NOT NULL,
    rating TEXT NOT NULL,
    reason TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    low REAL,
    high REAL,
    policy TEXT NOT NULL,
    settles TEXT NOT NULL,
    again TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_verdict PRIMARY KEY ("key"),
    CONSTRAINT ck_verdict_rating CHECK (rating IN ('supported', 'contradicted', 'disputed', 'unproven', 'not-checkable', 'pending')),
    CONSTRAINT ck_verdict_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_verdict_claim_claim FOREIGN KEY(claim) REFERENCES claim ("key")
) STRICT""",
    """CREATE TABLE clearing (
    "key" TEXT NOT NULL,
    claim TEXT NOT NULL,
    code TEXT NOT NULL,
    note TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_clearing PRIMARY KEY ("key"),
    CONSTRAINT ck_clearing_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_clearing_claim_claim FOREIGN KEY(claim) REFERENCES claim ("key")
) STRICT""",
    """CREATE TABLE correction (
    "key" TEXT NOT NULL,
    claim TEXT NOT NULL,
    what TEXT NOT NULL,
    said TEXT NOT NULL,
    now TEXT NOT NULL,
    note TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_correction PRIMARY KEY ("key"),
    CONSTRAINT ck_correction_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_correction_claim_claim FOREIGN KEY(claim) REFERENCES claim ("key")
) STRICT""",
    """CREATE TABLE note (
    "key" TEXT NOT NULL,
    claim TEXT NOT NULL,
    text TEXT NOT NULL,
    "by" TEXT NOT NULL,
    at TEXT NOT NULL,
    withdrawn INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    CONSTRAINT pk_note PRIMARY KEY ("key"),
    CONSTRAINT ck_note_withdrawn CHECK (withdrawn IN (0, 1)),
    CONSTRAINT fk_note_claim_claim FOREIGN KEY(claim) REFERENCES claim ("key")
) STRICT""",
    """CREATE VIRTUAL TABLE line_search USING fts5(
    text, title, source, notes, content='line', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE VIRTUAL TABLE version_search USING fts5(
    text, title, content='version', content_rowid='id', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE INDEX ix_evidence_url ON evidence (url)""",
    """CREATE INDEX ix_act_takes_back ON act (takes_back)""",
    """CREATE INDEX ix_act_by ON act ("by")""",
    """CREATE INDEX ix_line_by_rating ON line (rating, rank, "key", status, article, flagged)""",
    """CREATE INDEX ix_line_by_status ON line (status, rank, "key", article, flagged)""",
    """CREATE INDEX ix_line_counts ON line (article, status, flagged)""",
    """CREATE INDEX ix_line_by_article ON line (article, rank, "key", status)""",
    """CREATE INDEX ix_line_rank_key_status ON line (rank, "key", status)""",
    """CREATE INDEX ix_line_flag_order ON line_flag (code, rank, "key", status, article)""",
    """CREATE INDEX ix_claim_article ON claim (article)""",
    """CREATE INDEX ix_link_target ON link (target)""",
    """CREATE INDEX ix_link_claim ON link (claim)""",
    """CREATE INDEX ix_verdict_claim ON verdict (claim)""",
    """CREATE INDEX ix_clearing_claim ON clearing (claim)""",
    """CREATE INDEX ix_correction_claim ON correction (claim)""",
    """CREATE INDEX ix_note_claim ON note (claim)""",
    """CREATE TRIGGER act_stays BEFORE UPDATE ON act
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
    """CREATE TRIGGER act_remains BEFORE DELETE ON act
    BEGIN SELECT raise(ABORT, 'the journal is append-only'); END""",
)
