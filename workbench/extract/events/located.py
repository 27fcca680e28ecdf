"""The places that a sentence tells, each in the frame that makes it one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from store.model import Precision
from workbench.extract.events.capitals import begins_name, capitals_in
from workbench.extract.events.frames import Frame, frame_before, frame_of
from workbench.extract.events.sites import sites_in
from workbench.extract.events.toponyms import Toponyms
from workbench.extract.text.tokens import Tokens
from workbench.extract.words import Words
from workbench.extract.words.happenings import Happenings
from workbench.gazetteer import nation_of, seat_of

_MOST_NAMES = 6
_CHAINS = frozenset({(",",), (",", "in"), ("in",), ("(",), ("-",), ("of",)})
"""What stands between a place and the one that it lies in."""
_PAIRS = frozenset({"between", "and"})
_PLAIN = frozenset({Frame.AREA, Frame.AT, Frame.NEAR})
"""Frames that only a place can fill."""


class Located(NamedTuple):
    """A place as a sentence tells it."""

    name: str
    precision: Precision
    country: str
    """ISO code, "" where it is not settled."""
    start: int
    end: int
    frame: Frame


@dataclass(frozen=True)
class Places:
    """One sentence to look for places in."""

    tokens: Tokens
    told: frozenset[str]
    """Its words, once each."""
    words: Words
    happenings: Happenings
    toponyms: Callable[[], Toponyms]

    def found(self) -> tuple[Located, ...]:
        """The places in their order; a site where there is a noun for one."""
        if "capital" in self.told:
            self._learn_capitals()
        found = list(self._names())
        if not self.told.isdisjoint(self.happenings.sites):
            found += self._sites()
        if "capital" in self.told:
            found += self._capitals()
        return tuple(sorted(found, key=lambda one: one.start))

    @cached_property
    def _has_nouns(self) -> bool:
        """It has a noun that can make the name before it a place."""
        nouns = (self.happenings.nouns, self.happenings.sites, self.happenings.areas, self.happenings.counting)
        return ":" in self.told or any(not self.told.isdisjoint(each) for each in nouns)

    def _sites(self) -> Iterator[Located]:
        for first, after in sites_in(self.tokens, self.happenings):
            yield self._place(" ".join(self.tokens.surfaces[first:after]), Precision.SITE, "", first, after, Frame.AT)

    def _names(self) -> Iterator[Located]:
        after, last = 0, None
        for at in [
            number for number, surface in enumerate(self.tokens.surfaces) if surface[0].isupper() or "-" in surface
        ]:
            if at < after or not begins_name(self.tokens.surfaces[at]):
                continue
            found = self._name_at(at, last if last and self._is_chained(after, at) else None)
            if found is not None:
                last, after = found
                yield last

    def _is_chained(self, after: int, at: int) -> bool:
        """Reads "X, Y" and "in X and Y.": the second name shares the frame of the first."""
        between, end = self.tokens.words[after:at], self._run_end(at)
        if between in _CHAINS:
            return True
        following = self.tokens.words[end] if end < len(self.tokens) else "."
        return between == ("and",) and (following in self.happenings.at or not following[0].isalnum())

    def _name_at(self, at: int, within: Located | None) -> tuple[Located, int] | None:
        """The place whose name begins at a token, and the token after it; `within` is what stands right before it."""
        before = frame_before(self.tokens, at, self.happenings)
        if within is None and before is None and not self._has_nouns:
            return None
        end = self._run_end(at)
        if within is None and before is None and not self._framed(at, end):
            return None
        size = self.toponyms().longest(self.tokens.surfaces, at)
        return self._known(at, at + size, before, within) if size else self._unknown(at, end, before)

    def _framed(self, at: int, end: int) -> bool:
        """Whether what stands behind the run of capitals, or is the rest of it, makes its begin a place."""
        if frame_of(self.tokens, at, end, None, self.happenings) is not None:
            return True
        kinds = (self.happenings.nouns, self.happenings.sites, self.happenings.areas)
        nouns = [stop for stop in range(at + 1, end) if any(self.tokens.words[stop] in each for each in kinds)]
        return any(frame_of(self.tokens, at, stop, None, self.happenings) is not None for stop in nouns)

    def _known(self, at: int, after: int, before: Frame | None, within: Located | None) -> tuple[Located, int] | None:
        named = self.toponyms().named(" ".join(self.tokens.surfaces[at:after]))
        frame = frame_of(self.tokens, at, after, before, self.happenings)
        if frame is None and within is not None:
            frame = within.frame
        if self.tokens.words[at] in self.words.months or self.tokens.words[at] in self.words.weekdays:
            return None
        if named is None or frame is None or (named.risky and frame not in _PLAIN):
            return None
        if self.tokens.words[max(0, at - 1)] in _PAIRS and (
            named.precision is Precision.COUNTRY or seat_of(named.name)
        ):
            return None  # "talks between Moscow and Kyiv"
        if frame is Frame.OWNER and named.precision is Precision.COUNTRY and self.tokens.surfaces[at].isupper():
            return None  # "a US strike": whose, not where
        return self._place(named.name, named.precision, named.country, at, after, frame), after

    def _unknown(self, at: int, end: int, before: Frame | None) -> tuple[Located, int] | None:
        """A name that no gazetteer has, in a frame that only a place can fill."""
        frame = frame_of(self.tokens, at, end, before, self.happenings)
        if frame is None or frame not in _PLAIN or not self._may_be_place(at, end):
            return None
        following = self.tokens.words[end] if end < len(self.tokens) else "."
        is_site = not self.happenings.sites.isdisjoint(self.tokens.words[at:end])
        the = at > 0 and self.tokens.words[at - 1] == "the" and not is_site
        if frame is not Frame.AREA and (at == 0 or the or following not in self.happenings.follows):
            return None
        precision = Precision.SITE if is_site else self.happenings.areas.get(following, Precision.PLACE)
        return self._place(" ".join(self.tokens.surfaces[at:end]), precision, "", at, end, frame), end

    def _learn_capitals(self) -> None:
        """Reads "Sana, Yemen's capital": the name before it is one more spelling."""
        for capital in capitals_in(self.tokens):
            comma = capital.first - 1 - (self.tokens.words[capital.first - 1] == "the")
            if comma > 0 and self.tokens.words[comma] == "," and begins_name(self.tokens.surfaces[comma - 1]):
                self.toponyms().learn(self.tokens.surfaces[comma - 1], capital.name, capital.country)

    def _capitals(self) -> Iterator[Located]:
        """Reads "the Somali capital", "Yemen's capital", where the name itself does not follow."""
        for capital in capitals_in(self.tokens):
            before = frame_before(self.tokens, capital.first, self.happenings)
            frame = frame_of(self.tokens, capital.first, capital.after, before, self.happenings)
            named = capital.after < len(self.tokens) and begins_name(self.tokens.surfaces[capital.after])
            if frame is not None and not named:
                place = Precision.PLACE
                yield self._place(capital.name, place, capital.country, capital.first, capital.after, frame)

    def _place(self, name: str, precision: Precision, country: str, first: int, after: int, frame: Frame) -> Located:
        return Located(name, precision, country, self.tokens.starts[first], self.tokens.ends[after - 1], frame)

    def _run_end(self, at: int) -> int:
        """The token after the run of capitals that begins here."""
        tokens, end = self.tokens, at + 1
        while (
            end < min(len(tokens), at + _MOST_NAMES)
            and tokens.starts[end] == tokens.ends[end - 1] + 1
            and begins_name(tokens.surfaces[end])
        ):
            end += 1
        return end

    def _may_be_place(self, at: int, end: int) -> bool:
        words = self.words
        if self.tokens.words[end - 1] in self.happenings.sites or nation_of(" ".join(self.tokens.surfaces[at:end])):
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
        return not any(word in listed for word in self.tokens.words[at:end] for listed in none) and not any(
            surface.isupper() for surface in self.tokens.surfaces[at:end]
        )
