"""What a desk can set, with its defaults, and a TOML table read into it.

A setting goes by its dotted name: `desk`, `policy.second_person`, `ratings.supported.label`, `keys.undo`. What the
file holds and no name fits is an error, never ignored: a misspelt policy must not pass for a policy.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Final, TypeAlias

from store.errors import DeskError
from store.model import Policy, Rating

Value: TypeAlias = str | bool | int
"""What a setting can hold."""


class ConfigError(DeskError):
    """The settings file holds something that is no setting; its name, the key and the way out are in the message."""


@dataclass(frozen=True, slots=True)
class RatingLabel:
    """How the desk words a rating in public, and where it stands on its scale."""

    rating: Rating
    label: str
    value: int | None
    """None for a rating that has no place on the scale, such as one that is still pending."""


RATINGS: Final = (
    RatingLabel(Rating.SUPPORTED, "Supported", 5),
    RatingLabel(Rating.CONTRADICTED, "Contradicted", 1),
    RatingLabel(Rating.DISPUTED, "Disputed", 2),
    RatingLabel(Rating.UNPROVEN, "Unproven", 3),
    RatingLabel(Rating.NOT_CHECKABLE, "Not checkable", None),
    RatingLabel(Rating.PENDING, "Pending", None),
)
"""The scale of a desk that has set none."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that a desk has set."""

    desk: str = "Unnamed desk"
    """The name that stands in exports."""
    address: str = ""
    """The web address of the desk, for the exports that name their publisher."""
    by: str = ""
    """Who acts where no --by says so; "" is the user of the machine."""
    theme: str = ""
    """Name of the screen's theme; "" is the screen's own."""
    policy: Policy = field(default_factory=Policy)
    ratings: tuple[RatingLabel, ...] = RATINGS
    """The desk's rating scale, as readers of its exports see it."""
    keys: tuple[tuple[str, str], ...] = ()
    """Action of the screen and the keys for it, comma-separated, where they differ from the screen's own."""


_WORDS: Final = tuple(each.name for each in fields(Settings) if each.name in {"desk", "address", "by", "theme"})
_POLICY: Final = tuple(each.name for each in fields(Policy))


def flat(settings: Settings) -> dict[str, Value | None]:
    """Every setting by its dotted name."""
    values: dict[str, Value | None] = {name: getattr(settings, name) for name in _WORDS}
    values |= {f"policy.{name}": getattr(settings.policy, name) for name in _POLICY}
    for each in settings.ratings:
        values[f"ratings.{each.rating}.label"] = each.label
        values[f"ratings.{each.rating}.value"] = each.value
    return values | {f"keys.{action}": keys for action, keys in settings.keys}


def settings_from(table: Mapping[str, object], name: str = "the settings") -> Settings:
    """The settings that a parsed TOML file holds; `name` is the file's, for the message."""
    default = flat(Settings())
    values: dict[str, Value | None] = {**default}
    for key, value in leaves(table):
        values[key] = _checked(key, value, default, name)
    return _settings(values)


def leaves(table: Mapping[str, object], above: str = "") -> Iterator[tuple[str, object]]:
    """What a TOML file sets, by dotted name."""
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", value


def _checked(key: str, value: object, default: Mapping[str, Value | None], name: str) -> Value:
    if key.startswith("keys."):
        wanted, example = "text", '"u"'
        fits = isinstance(value, str)
    elif key not in default:
        near = difflib.get_close_matches(key, default, 1)
        hint = f"did you mean {near[0]}?" if near else "`workbench config` lists the settings"
        raise ConfigError(f"{name}: there is no setting {key}; {hint}")
    else:
        wanted, example, fits = _type_of(default[key], value)
    if not fits or not isinstance(value, str | int):
        raise ConfigError(f"{name}: {key} must be {wanted}, such as {example}; it is {value!r}")
    return value


def _type_of(default: Value | None, value: object) -> tuple[str, str, bool]:
    """What a setting must be, an example, and whether the value is it."""
    if isinstance(default, bool):
        return "true or false", "true", isinstance(value, bool)
    if isinstance(default, str):
        return "text", '"words in quotation marks"', isinstance(value, str)
    return "a whole number", "3", isinstance(value, int) and not isinstance(value, bool)


def _settings(values: Mapping[str, Value | None]) -> Settings:
    policy = Policy(
        reason_required=values["policy.reason_required"] is True,
        second_person=values["policy.second_person"] is True,
        name=str(values["policy.name"]),
        coding=str(values["policy.coding"]),
    )
    keys = tuple((key.removeprefix("keys."), str(value)) for key, value in values.items() if key.startswith("keys."))
    words = {key: str(values[key]) for key in _WORDS}
    labels = tuple(_label(rating, values) for rating in Rating)
    return Settings(**words, policy=policy, ratings=labels, keys=keys)


def _label(rating: Rating, values: Mapping[str, Value | None]) -> RatingLabel:
    value = values[f"ratings.{rating}.value"]
    return RatingLabel(rating, str(values[f"ratings.{rating}.label"]), value if isinstance(value, int) else None)
