"""Ages behind those counted: what befell "six students between 7 and 12 years old" befell the students."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import FigureKind
from workbench.extract.figures.bounds import Bound
from workbench.extract.figures.casualties.roles import Role, Slot
from workbench.extract.figures.terms import Terms
from workbench.extract.figures.unit import Counted
from workbench.extract.phrases import Chunked

Counting = tuple[Bound, Counted]


def over_ages(
    roles: dict[int, list[Role]], figures: tuple[Counting, ...], terms: Terms, line: Chunked
) -> dict[int, list[Role]]:
    """The roles of those who are counted with those that a clause gives to the ages right behind them."""
    own, end = -1, 0
    for bound, counted in figures:
        if bound.quantity.kind is not FigureKind.AGE:
            own, end = line.chunk_at(line.word_at(terms.ends[bound.last - 1] - 1)), counted.last
        elif own >= 0 and all(word in terms.units.before_ages for word in terms.words[end : bound.first]):
            roles.setdefault(own, []).extend(_subjects(roles, bound, terms, line, own))
            end = bound.last
        else:
            own = -1
    return roles


def _subjects(roles: dict[int, list[Role]], age: Bound, terms: Terms, line: Chunked, own: int) -> Iterator[Role]:
    first = line.chunk_at(line.word_at(terms.starts[age.first]))
    last = line.chunk_at(line.word_at(terms.ends[age.last - 1] - 1))
    for chunk in range(max(first, own + 1), last + 1):
        yield from (role for role in roles.get(chunk, []) if role.slot is Slot.SUBJECT)
