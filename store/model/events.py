"""What a claim is about: what befell whom, when and where, by what means, by whom, and who alleges it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from store.model.articles import Span


class Precision(StrEnum):
    """How finely a place is told, the finest first."""

    SITE = "site"
    """A building, a road, a camp, which texts name and no gazetteer lists: "a school in Douma"."""
    PLACE = "place"
    """A city, town or village."""
    DISTRICT = "district"
    """What is below a region, or a quarter of a town."""
    REGION = "region"
    """A province, a state of a federation, or a land that people speak of: Idlib province, Texas, Darfur."""
    COUNTRY = "country"


@dataclass(frozen=True, slots=True)
class EventTime:
    """The days on which a thing happened, as far as the text tells them."""

    words: str
    """As written: "on Tuesday"; "" where nothing but the day of publication tells it."""
    first: str
    """ISO date of the first day that it may mean; "" where it is open."""
    last: str
    inherited: bool
    """Told elsewhere in the article (its lead, its dateline, the sentence before), and taken over."""
    span: Span
    """Where the words stand."""


@dataclass(frozen=True, slots=True)
class EventPlace:
    """A place where a thing happened."""

    name: str
    precision: Precision
    inherited: bool
    """Told elsewhere in the article, and taken over."""
    span: Span


@dataclass(frozen=True, slots=True)
class Event:
    """The event of a claim. Reports of one event are joined by it; what no words tell is left empty."""

    when: EventTime | None = None
    where: tuple[EventPlace, ...] = ()
    """The finest first."""
    effect: str = ""
    """What happened: a casualty's kind ("killed"), or the deed in its plain form ("strike")."""
    means: str = ""
    """By what: "truck bomb", "earthquake"."""
    whom: str = ""
    """Whom it befell, as written: "at least 12 people"."""
    by: str = ""
    """Who did it, as the text says; "" where it names nobody."""
    alleged_by: str = ""
    """Who says that they did; "" where the outlet itself does or nobody is said to have done it."""
