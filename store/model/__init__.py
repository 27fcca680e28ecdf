"""The vocabulary: frozen values that every part of the workbench speaks in.

Standard library only, no SQL, no input or output. The same noun is the type here, the table in the store,
the word on the screen and in the documents. Offsets count code points, ends are exclusive. Every date is
ISO 8601, every moment UTC.
"""

from store.model.articles import Article, Place, Span, Version
from store.model.claims import Attribution, Claim, ClaimKind, Extraction, Hop, HopKind, Problem
from store.model.desk import Brought, Policy, Reread, Taken
from store.model.dossiers import Dossier, LinkedTarget
from store.model.events import Event, EventPlace, EventTime, Precision
from store.model.figures import Casualty, Figure, FigureKind, Group, Qualifier
from store.model.flags import Flag, FlagCode
from store.model.queue import ArticleLine, Counts, Cursor, Filter, Line, Stats, Status
from store.model.records import (
    CHANGES_A_CLAIM,
    Act,
    Change,
    Clearing,
    Correction,
    Evidence,
    Link,
    Note,
    Page,
    Rating,
    Stance,
    TargetKind,
    Verdict,
    shareable,
)

__all__ = [
    "CHANGES_A_CLAIM",
    "Act",
    "Article",
    "ArticleLine",
    "Attribution",
    "Brought",
    "Casualty",
    "Change",
    "Claim",
    "ClaimKind",
    "Clearing",
    "Correction",
    "Counts",
    "Cursor",
    "Dossier",
    "Event",
    "EventPlace",
    "EventTime",
    "Evidence",
    "Extraction",
    "Figure",
    "FigureKind",
    "Filter",
    "Flag",
    "FlagCode",
    "Group",
    "Hop",
    "HopKind",
    "Line",
    "Link",
    "LinkedTarget",
    "Note",
    "Page",
    "Place",
    "Policy",
    "Precision",
    "Problem",
    "Qualifier",
    "Rating",
    "Reread",
    "Span",
    "Stance",
    "Stats",
    "Status",
    "Taken",
    "TargetKind",
    "Verdict",
    "Version",
    "shareable",
]
