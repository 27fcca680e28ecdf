"""One sign and one short word for each state, so that nothing on the screen depends on colour alone."""

from __future__ import annotations

from store.model import Dossier, Figure, FlagCode, HopKind, Line, Rating, Stance, Status
from workbench.sanitise.number import number_words
from workbench.tui.pieces import Piece, Role

FLAG_SIGN = "⚑"
ASIDE_SIGN = "⋯"

RATING_SIGNS: dict[Rating, tuple[str, Role]] = {
    Rating.SUPPORTED: ("✓", Role.GOOD),
    Rating.CONTRADICTED: ("✗", Role.BAD),
    Rating.DISPUTED: ("≠", Role.FLAG),
    Rating.UNPROVEN: ("?", Role.QUIET),
    Rating.NOT_CHECKABLE: ("–", Role.QUIET),
    Rating.PENDING: ("◷", Role.FLAG),
}

STANCE_SIGNS: dict[Stance, tuple[str, Role]] = {
    Stance.SUPPORTS: ("+", Role.GOOD),
    Stance.CONTRADICTS: ("−", Role.BAD),
    Stance.CONTEXT: ("~", Role.QUIET),
    Stance.PART_OF: ("⊂", Role.QUIET),
}

STANCE_WORDS: dict[Stance, str] = {
    Stance.SUPPORTS: "supports",
    Stance.CONTRADICTS: "contradicts",
    Stance.CONTEXT: "context",
    Stance.PART_OF: "part of it",
}

HOP_WORDS: dict[HopKind, str] = {
    HopKind.NAMED: "named",
    HopKind.ROLE: "a role, no name",
    HopKind.ORGANISATION: "organisation",
    HopKind.UNNAMED: "unnamed",
    HopKind.UNCLEAR: "source unclear",
    HopKind.DOCUMENT: "document",
    HopKind.NONE: "no source",
}


def top_flag(line: Line) -> FlagCode | None:
    """The flag that says most about why a person should look."""
    return min(line.flags, key=list(FlagCode).index, default=None)


def rating_piece(rating: Rating) -> Piece:
    """A rating as sign and word."""
    sign, role = RATING_SIGNS[rating]
    return Piece(f"{sign} {rating.replace('-', ' ')}", role)


def why(line: Line) -> Piece:
    """Why the line stands where it stands: what is open about it, or what was concluded."""
    if not line.row:
        return Piece(f"{ASIDE_SIGN} aside", Role.QUIET)
    if not line.found:
        return Piece("∅ not found", Role.FLAG)
    if line.status is Status.OPEN:
        code = top_flag(line)
        return Piece(code.short, Role.FLAG) if code else Piece("○ open")
    return standing(line.status, line.rating)


def standing(status: Status, rating: Rating | None) -> Piece:
    """Where a claim stands, as sign and word."""
    if status is Status.AWAITING_SECOND:
        return Piece("◐ 2nd person", Role.FLAG)
    if status is Status.REOPENED:
        return Piece("↺ reopened", Role.FLAG)
    if status is Status.DISMISSED:
        return Piece("⌫ dismissed", Role.QUIET)
    if rating is not None:
        return rating_piece(rating)
    return Piece("◷ pending", Role.FLAG) if status is Status.PENDING else Piece("○ open")


def bounds(low: float | None, high: float | None) -> str:
    """A range as its ends: one number where they agree, open ends left open, unknown where both are."""
    if low is None and high is None:
        return "unknown"
    if low is not None and low == high:
        return number_words(low)
    return f"{number_words(low) if low is not None else ''}…{number_words(high) if high is not None else ''}"


def counted(figure: Figure) -> str:
    """What a figure counts, and what happened to it: "people, killed"."""
    casualty = figure.casualty.replace("+", " and ") if figure.casualty else ""
    return ", ".join(part for part in (figure.unit or "", casualty) if part) or str(figure.kind)


def place_line(dossier: Dossier) -> str:
    """Where the claim was read: outlet and date, or the file."""
    article = dossier.article
    # of a long path or address the end alone: the record has it whole
    name = article.name.rstrip("/").rsplit("/", maxsplit=1)[-1]
    return " · ".join(part for part in (article.outlet or name, article.published[:10]) if part)
