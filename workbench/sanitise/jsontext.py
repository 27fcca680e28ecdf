r"""JSON that is safe wherever it lands: on a terminal, in a file read line by line, inside a page's script element.

Nothing is lost: what could harm is written as an escape (`\u202e`), and any JSON reader gives the original back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from workbench.sanitise.terminal import MARKS, any_of

Json: TypeAlias = Mapping[str, object] | Sequence[object] | str | float | None

_HARMFUL: Final = any_of(MARKS.keys() - range(0x20))
_MARKUP: Final = re.compile("[<>&]")


def dump(value: Json, *, indent: int | None = None) -> str:
    """The value as JSON text; one line unless an indent is given."""
    return _HARMFUL.sub(_escape, json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent))


def dump_for_page(value: Json) -> str:
    """The value as JSON text that no page can mistake for the end of its script element, or for markup."""
    return _MARKUP.sub(_escape, dump(value, indent=1))


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[start : start + 4]}" for start in range(0, len(units), 4))
