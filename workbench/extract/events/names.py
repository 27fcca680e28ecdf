"""The names in a sentence that are places: known ones in any frame of a place, unknown ones where only a place can stand."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Precision
from workbench.extract.events.capitals import begins_name
from workbench.extract.events.frames import Frame, frame_before, frame_of
from workbench.extract.events.located import Ground, Located
from workbench.gazetteer import nation_of, seat_of

_MOST_NAMES = 6
_PLAIN = frozenset({Frame.AREA, Frame.AT, Frame.NEAR})
"""Frames that only a place can fill."""


def names_in(ground: Ground) -> Iterator[Located]:
    """The named places of a sentence, in their order."""
    after, last = 0, None
    for at in [
        number for number, surface in enumerate(ground.tokens.surfaces) if surface[0].isupper() or "-" in surface
    ]:
        if at < after or not begins_name(ground.tokens.surfaces[at]):
            continue
        found = _name_at(ground, at, last if last and _is_chained(ground, after, at) else None)
        if found is not None:
            last, after = found
            yield last


def _is_chained(ground: Ground, after: int, at: int) -> bool:
    """Reads "X, Y" and "in X and Y.": the second name shares the frame of the first."""
    between, end = ground.tokens.words[after:at], _run_end(ground, at)
    if between in ground.happenings.small.within:
        return True
    following = ground.tokens.words[end] if end < len(ground.tokens) else "."
    return (
        len(between) == 1
        and between[0] in ground.happenings.small.both
        and (following in ground.happenings.at or not following[0].isalnum())
    )


def _name_at(ground: Ground, at: int, within: Located | None) -> tuple[Located, int] | None:
    """The place whose name begins at a token, and the token after it; `within` is what stands right before it."""
    before = frame_before(ground.tokens, at, ground.happenings)
    if within is None and before is None and not ground.has_nouns:
        return None
    end = _run_end(ground, at)
    if within is None and before is None and not _framed(ground, at, end):
        return None
    size = ground.toponyms().longest(ground.tokens.surfaces, at)
    return _known(ground, at, at + size, before, within) if size else _unknown(ground, at, end, before)


def _framed(ground: Ground, at: int, end: int) -> bool:
    """Whether what stands behind the run of capitals, or is the rest of it, makes its begin a place."""
    if frame_of(ground.tokens, at, end, None, ground.happenings) is not None:
        return True
    kinds = (ground.happenings.nouns, ground.happenings.sites, ground.happenings.areas)
    nouns = [stop for stop in range(at + 1, end) if any(ground.tokens.words[stop] in each for each in kinds)]
    return any(frame_of(ground.tokens, at, stop, None, ground.happenings) is not None for stop in nouns)


def _known(
    ground: Ground, at: int, after: int, before: Frame | None, within: Located | None
) -> tuple[Located, int] | None:
    named = ground.toponyms().named(" ".join(ground.tokens.surfaces[at:after]))
    frame = frame_of(ground.tokens, at, after, before, ground.happenings)
    if frame is None and within is not None:
        frame = within.frame
    if ground.tokens.words[at] in ground.words.months or ground.tokens.words[at] in ground.words.weekdays:
        return None
    if named is None or frame is None or (named.risky and frame not in _PLAIN):
        return None
    if ground.tokens.words[max(0, at - 1)] in ground.happenings.small.pairs and (
        named.precision is Precision.COUNTRY or seat_of(named.name)
    ):
        return None  # "talks between Moscow and Kyiv"
    if frame is Frame.OWNER and named.precision is Precision.COUNTRY and ground.tokens.surfaces[at].isupper():
        return None  # "a US strike": whose, not where
    return ground.place(named.name, named.precision, named.country, at, after, frame), after


def _unknown(ground: Ground, at: int, end: int, before: Frame | None) -> tuple[Located, int] | None:
    """A name that no gazetteer has, in a frame that only a place can fill."""
    frame = frame_of(ground.tokens, at, end, before, ground.happenings)
    if frame is None or frame not in _PLAIN or not _may_be_place(ground, at, end):
        return None
    following = ground.tokens.words[end] if end < len(ground.tokens) else "."
    is_site = not ground.happenings.sites.isdisjoint(ground.tokens.words[at:end])
    the = at > 0 and ground.tokens.words[at - 1] in ground.happenings.small.article and not is_site
    if frame is not Frame.AREA and (at == 0 or the or following not in ground.happenings.follows):
        return None
    precision = Precision.SITE if is_site else ground.happenings.areas.get(following, Precision.PLACE)
    return ground.place(" ".join(ground.tokens.surfaces[at:end]), precision, "", at, end, frame), end


def _run_end(ground: Ground, at: int) -> int:
    """The token after the run of capitals that begins here."""
    tokens, end = ground.tokens, at + 1
    while (
        end < min(len(tokens), at + _MOST_NAMES)
        and tokens.starts[end] == tokens.ends[end - 1] + 1
        and begins_name(tokens.surfaces[end])
    ):
        end += 1
    return end


def _may_be_place(ground: Ground, at: int, end: int) -> bool:
    words = ground.words
    if ground.tokens.words[end - 1] in ground.happenings.sites or nation_of(" ".join(ground.tokens.surfaces[at:end])):
        return False
    none = (
        words.weekdays,
        words.months,
        words.titles,
        words.origins,
        words.organisations,
        words.documents,
        words.openers,
        words.roles,
    )
    return not any(word in listed for word in ground.tokens.words[at:end] for listed in none) and not any(
        surface.isupper() for surface in ground.tokens.surfaces[at:end]
    )
