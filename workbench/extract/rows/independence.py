"""Whether a clause of a sentence stands alone: with its own subject, and bound to no other."""

from __future__ import annotations

from workbench.extract.clauses import Clause, Link
from workbench.extract.rows.stretches import Stretch


def stands_alone(clause: Clause, at: int, stretch: Stretch) -> bool:
    """A clause with its own subject after "and", "but", "while", or a comma alone, and no "he said" in between."""
    line = stretch.line
    opener, before = line.word(at), line.word(at - 1)
    contrasts = opener in stretch.seams.contrast
    joined = contrasts or opener in line.syntax.coordinators
    if not clause.finite or not _has_subject(clause, at, joined=joined):
        return False
    if clause.link is Link.ADVERBIAL:
        return contrasts or (before == "," and (joined or opener in stretch.seams.reasons))
    if joined:
        return clause.link in (Link.MAIN, Link.CONTENT, Link.COORDINATE) and not _is_slight(at, stretch)
    spliced = clause.link is Link.MAIN and before in (",", "—", "–", ":")
    return (
        spliced
        and not _is_set_in(clause, at, stretch)
        and not _ends_list(clause, at, stretch)
        and line.word(clause.main) not in stretch.analysis.words.reporting
    )


def leaves(clause: Clause, begun: int, at: int, stretch: Stretch) -> bool:
    """It tells of who speaks again, and no more of what is said: "(the envoy said) his office had 40 cases, *but declined to …*"."""
    if clause.link is not Link.COORDINATE or clause.subject is None or clause.subject.first >= stretch.first:
        return False
    inside = (one for one in stretch.verbs() if begun <= one.verb < at and one.finite and one.link is not Link.RELATIVE)
    return any(one.subject.first >= stretch.first for one in inside if one.subject)


def _has_subject(clause: Clause, at: int, *, joined: bool) -> bool:
    """A subject of its own; words between "and" and the verb are one too: "and *many more* were wounded"."""
    if clause.subject is None:
        return joined and clause.verb > at + 1
    return clause.subject.first >= at


def _is_set_in(clause: Clause, at: int, stretch: Stretch) -> bool:
    """What stands between two commas is no subject: "a car left the road in Gardena, *California*, and …"."""
    return (
        clause.subject is not None and clause.subject.first == at and stretch.line.word(clause.subject.bare[1]) == ","
    )


def _ends_list(clause: Clause, at: int, stretch: Stretch) -> bool:
    """The last two of a list before the verb: "where the borders of Arda, *Belen and Cor* meet"."""
    line, subject = stretch.line, clause.subject
    if subject is None or "C" not in line.tags[subject.first : subject.last]:
        return False
    return line.word(at - 1) == "," and line.tags[at - 2] == line.tags[subject.head] == "P"


def _is_slight(at: int, stretch: Stretch) -> bool:
    """Two clauses joined without a comma or a number are one claim: "no shot was fired and nobody was hurt"."""
    line = stretch.line
    if line.word(at - 1) == "," or line.word(at) in stretch.seams.contrast:
        return False
    said = line.word(at + 1) in line.syntax.complementizers
    return not said and not stretch.analysis.figures_in(stretch.text(stretch.first, stretch.last))
