"""One sign and one short word for each state, so that nothing on the screen depends on colour alone."""

from __future__ import annotations

from store.model import Dossier, Figure, FlagCode, HopKind, Line, Rating, Stance, Status
from workbench.tui.pieces import Piece, Role

FLAG_SIGN = "⚑"

FLAG_WORDS: dict[str, str] = {
    FlagCode.HEADLINE_DRIFT: "headline",
    FlagCode.CONVERSION_MISMATCH: "units",
    FlagCode.UNATTRIBUTED_CASUALTY: "no source",
    FlagCode.UNVERIFIED_FIGURE: "figure",
    FlagCode.INTERESTED_PARTY: "interested",
    FlagCode.SECOND_HAND: "2nd hand",
    FlagCode.UNNAMED_SOURCE: "unnamed",
    FlagCode.PART_OF_WHOLE: "part of",
    FlagCode.DAMAGED_QUOTE: "quote",
    FlagCode.HEDGED: "hedged",
    FlagCode.VAGUE_QUANTITY: "vague",
}
"""Short words for the queue, the most telling first: a claim is listed under the first that it carries."""

FLAGS: tuple[tuple[FlagCode, str], ...] = (
    (FlagCode.HEADLINE_DRIFT, "headline drift: the headline says more than the story, or something else"),
    (FlagCode.CONVERSION_MISMATCH, "conversion mismatch: a measure is given in two units, and they disagree"),
    (FlagCode.UNATTRIBUTED_CASUALTY, "unattributed casualty: dead or hurt, and the sentence names no source"),
    (FlagCode.UNVERIFIED_FIGURE, "unverified figure: the number could not be printed as fact from its sentence"),
    (FlagCode.INTERESTED_PARTY, "interested party: who says so is a party to the matter"),
    (FlagCode.SECOND_HAND, "second hand: who says so had it from others"),
    (FlagCode.UNNAMED_SOURCE, "unnamed source: somebody in the chain is not named"),
    (FlagCode.PART_OF_WHOLE, "part of whole: the toll may lie inside a larger one; never add them up"),
    (FlagCode.DAMAGED_QUOTE, "damaged quote: the quotation has lost its opening or closing mark"),
    (FlagCode.HEDGED, "hedged: a word of doubt stands on it, such as “reportedly”"),
    (FlagCode.VAGUE_QUANTITY, "vague quantity: a word that may mean many numbers, such as “dozens”"),
)
"""What each flag means, for the help, in the same order."""

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
    HopKind.DOCUMENT: "document",
    HopKind.NONE: "no source",
}


def flag_word(code: str) -> str:
    """The flag in a word, for the queue; a code that is new here is shown as it is."""
    return FLAG_WORDS.get(code, code)


def top_flag(line: Line) -> FlagCode | None:
    """The flag that says most about why a person should look."""
    order = list(FLAG_WORDS)
    return min(line.flags, key=lambda code: order.index(code) if code in order else len(order), default=None)


def rating_piece(rating: Rating) -> Piece:
    """A rating as sign and word."""
    sign, role = RATING_SIGNS[rating]
    return Piece(f"{sign} {rating.replace('-', ' ')}", role)


def why(line: Line) -> Piece:
    """Why the line stands where it stands: what is open about it, or what was concluded."""
    if not line.found:
        return Piece("∅ not found", Role.FLAG)
    if line.status is Status.OPEN:
        code = top_flag(line)
        return Piece(flag_word(code), Role.FLAG) if code else Piece("○ open")
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


def number(value: float) -> str:
    """A bound as people write it: no ".0", thousands apart."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"


def bounds(low: float | None, high: float | None) -> str:
    """A range as its ends: one number where they agree, open ends left open, unknown where both are."""
    if low is None and high is None:
        return "unknown"
    if low is not None and low == high:
        return number(low)
    return f"{number(low) if low is not None else ''}…{number(high) if high is not None else ''}"


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
