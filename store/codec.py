"""Frozen values of the vocabulary to JSON-able data and back, by their types alone.

The one place where text from outside is made fit for SQLite: NUL and lone surrogates become U+FFFD (one code point
for one, so that spans still fit), an integer of more than 64 bits becomes a float, and a number that is none (NaN,
infinity) becomes null.
"""

from __future__ import annotations

import dataclasses
import functools
import json
import math
import re
import types
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from store.errors import Unreadable

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]

UNFIT = re.compile("[\x00\ud800-\udfff]")
LARGEST = 2**63 - 1
EMPTY: tuple[object, ...] = (None, "", (), False, 0.0)


def clean_text(text: str) -> str:
    """The text as SQLite can keep it, of the same length in code points."""
    return text if text.isascii() and "\x00" not in text else UNFIT.sub("�", text)


def clean_number(number: float) -> float | None:
    """The number, or None where it is none."""
    try:
        as_float = float(number)
    except OverflowError:
        return None
    return as_float if math.isfinite(as_float) else None


def encode(value: object) -> Json:
    """Plain data for a value; fields at their empty default are left out, to be filled in again by `decode`."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return clean_text(str(value))
    if isinstance(value, int):
        return value if -LARGEST - 1 <= value <= LARGEST else clean_number(value)
    if isinstance(value, float):
        return clean_number(value)
    if isinstance(value, tuple):
        return [encode(item) for item in value]
    return _encode_fields(value)


def _encode_fields(value: object) -> dict[str, Json]:
    data: dict[str, Json] = {}
    for name, default in _defaults(_kind(value)):
        item = getattr(value, name)
        if default is not dataclasses.MISSING and item == default:
            continue
        encoded = encode(item)
        # a number that is none, where the field has a default: the default stands
        if encoded is not None or default is dataclasses.MISSING:
            data[name] = encoded
    return data


def _kind(value: object) -> Any:  # noqa: ANN401 - a class, as the cache wants it
    return type(value)


@functools.cache
def _defaults(kind: type[Any]) -> tuple[tuple[str, object], ...]:
    """Each field with its default where that is an empty one: other defaults may change, so they are written out."""
    if not dataclasses.is_dataclass(kind):
        raise TypeError(f"{kind.__name__} is no value of the vocabulary")
    return tuple(
        (field.name, field.default if field.default in EMPTY else dataclasses.MISSING)
        for field in dataclasses.fields(kind)
    )


def decode(kind: type[T], data: object) -> T:
    """The value again; Unreadable where the data are not one of these."""
    try:
        value = _reader(kind)(data)
    except (TypeError, ValueError, KeyError) as error:
        raise Unreadable(f"a stored {kind.__name__.lower()} cannot be read: {error}") from error
    if not isinstance(value, kind):
        raise Unreadable(f"a stored {kind.__name__.lower()} is something else")
    return value


@functools.cache
def _reader(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - a type hint is anything
    """How data of this type hint are read."""
    origin = get_origin(hint)
    if origin is Union or origin is types.UnionType:
        return _optional_reader(_reader(next(arm for arm in get_args(hint) if arm is not type(None))))
    if origin is tuple:
        return _tuple_reader(get_args(hint))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _value_reader(hint)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    return _plain_reader(hint)


def _optional_reader(inner: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return lambda data: None if data is None else inner(data)


def _tuple_reader(arms: tuple[Any, ...]) -> Callable[[Any], Any]:
    if len(arms) == 2 and arms[1] is Ellipsis:
        inner = _reader(arms[0])
        return lambda data: tuple(inner(item) for item in _list(data))
    readers = [_reader(arm) for arm in arms]
    return lambda data: tuple(read(item) for read, item in zip(readers, _list(data), strict=True))


def _list(data: object) -> list[Any]:
    if not isinstance(data, list):
        raise TypeError(f"a list was expected, not {type(data).__name__}")
    return data


def _value_reader(kind: type[Any]) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    readers = [(field.name, _reader(hints[field.name])) for field in dataclasses.fields(kind)]

    def read(data: Mapping[str, Any]) -> object:
        return kind(**{name: reader(data[name]) for name, reader in readers if name in data})

    return read


def _plain_reader(hint: type) -> Callable[[Any], Any]:
    if hint is float:
        return lambda data: _checked(float, float(data) if type(data) is int else data)
    if hint is bool:  # SQLite keeps a truth as 0 or 1
        return lambda data: _checked(bool, bool(data) if data in (0, 1) else data)
    return lambda data: _checked(hint, data)


def _checked(kind: type, data: object) -> object:
    if type(data) is not kind:
        raise TypeError(f"{kind.__name__} was expected, not {type(data).__name__}")
    return data


def dumps(data: object) -> str:
    """Canonical JSON: the same data give the same text, byte for byte."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def to_json(value: object) -> str:
    """A value as JSON text."""
    return dumps(encode(value))


def from_json(kind: type[T], text: str) -> T:
    """A value from the JSON text of `to_json`."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"a stored {kind.__name__.lower()} is no JSON: {error}") from error
    return decode(kind, data)


def to_row(value: object) -> dict[str, str | int | float | None]:
    """A flat value as the columns of a row, every field of it."""
    row: dict[str, str | int | float | None] = {}
    for name, _ in _defaults(_kind(value)):
        item: Json = encode(getattr(value, name))
        if isinstance(item, list | dict):
            raise TypeError(f"{type(value).__name__}.{name} is no column")
        row[name] = int(item) if isinstance(item, bool) else item
    return row
