"""The places that a sentence tells, each in the frame that makes it one."""

from __future__ import annotations

from collections.abc import Iterator

from store.model import Precision
from workbench.extract.events.capitals import capitals_told, learn_capitals
from workbench.extract.events.frames import Frame
from workbench.extract.events.located import Ground, Located
from workbench.extract.events.names import names_in
from workbench.extract.events.sites import sites_in


def places_told(ground: Ground) -> tuple[Located, ...]:
    """The places in their order; a site where there is a noun for one."""
    has_capital = not ground.told.isdisjoint(ground.happenings.small.capital)
    if has_capital:
        learn_capitals(ground)
    found = list(names_in(ground))
    if not ground.told.isdisjoint(ground.happenings.sites):
        found += _sites(ground)
    if has_capital:
        found += capitals_told(ground)
    return tuple(sorted(found, key=lambda one: one.start))


def _sites(ground: Ground) -> Iterator[Located]:
    for first, after in sites_in(ground.tokens, ground.happenings):
        name = " ".join(ground.tokens.surfaces[first:after])
        yield ground.place(name, Precision.SITE, "", first, after, Frame.AT)
