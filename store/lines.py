"""A line of the queue, made from all that is known of a claim. Lines are derived: they can be made anew at any time."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from store.errors import Unreadable
from store.model import Claim, ClaimKind, FlagCode, HopKind, Line, Policy, Rating, Stance, Status
from store.origins import count_origins
from store.priority import priority
from store.reading import Columns, State, states

ARROW = " ‹ "
SEPARATOR = " "
"""Between the flags of a line, in its one column."""
FLAGGED = ("key", "rank", "status", "article", "aside")
"""What each flag of a line repeats of it, so that a page of one flag reads one index."""


def chain_in_one_line(claim: Claim) -> str:
    """Who said it, nearest the event first: "relatives ‹ former residents"; "" where nobody is named."""
    return ARROW.join(hop.told for hop in claim.chain if hop.kind is not HopKind.NONE and hop.told)


def line_of(state: State, policy: Policy) -> Line | None:
    """What the queue shows of a claim; None for one that is in no reading and that nobody has worked on."""
    claim = state.claim
    if claim is None or not (state.found or state.touched):
        return None
    stands = state.standing(policy)
    score, why = priority(claim, state.flags, stands.status, row=state.row)
    return Line(
        key=state.key,
        article=state.article.key,
        title=state.article.title,
        outlet=state.article.outlet,
        published=state.article.published,
        text=claim.text,
        figure=claim.figure.words if claim.figure else "",
        source=chain_in_one_line(claim),
        flags=state.flags,
        status=stands.status,
        rating=stands.rating,
        supports=sum(link.stance is Stance.SUPPORTS for link in state.links),
        contradicts=sum(link.stance is Stance.CONTRADICTS for link in state.links),
        origins=count_origins(state.reports)[0],
        worthiness=claim.worthiness,
        priority=score,
        found=state.found,
        why=why,
        row=state.row,
        what=claim.what,
    )


def to_columns(line: Line, notes: str) -> Columns:
    """A line as a row of its table; `notes` are searched, not shown."""
    columns = {name: getattr(line, name) for name in PLAIN}
    return columns | {
        "notes": notes,
        "flags": SEPARATOR.join(line.flags),
        "flagged": int(bool(line.flags)),
        "status": str(line.status),
        "rating": None if line.rating is None else str(line.rating),
        "rank": -line.priority,
        "found": int(line.found),
        "aside": int(not line.row),
        "what": str(line.what),
    }


PLAIN = (
    "key",
    "article",
    "title",
    "outlet",
    "published",
    "text",
    "figure",
    "source",
    "supports",
    "contradicts",
    "origins",
    "worthiness",
    "why",
)


def from_columns(row: Columns) -> Line:
    """A row of the table as a line."""
    try:
        return Line(
            **{name: row[name] for name in PLAIN},
            flags=tuple(FlagCode(code) for code in row["flags"].split()),
            status=Status(row["status"]),
            rating=Rating(row["rating"]) if row["rating"] else None,
            priority=-row["rank"],
            found=bool(row["found"]),
            row=not row["aside"],
            what=ClaimKind(row["what"]),
        )
    except ValueError as error:
        raise Unreadable(f"the queue cannot show the claim {row['key']}: {error}") from error


def made_anew(
    connection: sqlite3.Connection, keys: Iterable[str], policy: Policy
) -> Iterator[tuple[str, Columns | None]]:
    """The row of each claim's line as it should be, None where it should have none."""
    wanted = list(keys)
    known = {state.key: state for state in states(connection, wanted)}
    for key in wanted:
        state = known.get(key)
        line = line_of(state, policy) if state else None
        notes = " ".join(note.text for note in state.notes) if state else ""
        yield key, to_columns(line, notes) if line else None
