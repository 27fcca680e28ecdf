"""Words that a Markdown reader shows as they are: no link, no heading, no table, no markup of their own."""

from __future__ import annotations

import re
from typing import Final

from workbench.sanitise.terminal import show, show_lines

_ANYWHERE: Final = re.compile(r"[\\`*_\[\]|~$#@^]")
_ENTITIES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_AUTOLINK: Final = re.compile(r"(?i):(?=//)|(?<=mailto):|(?<=xmpp):|(?<=\bwww)\.")
_LINE_START: Final = re.compile(r"^([-+=:])|^(\d{1,9})([.)])")


def inline(text: str) -> str:
    """The words on one line, for a sentence, a heading or a table's cell."""
    return _escape(" ".join(show(text).split()))


def quoted(text: str) -> str:
    """The words as a block quotation, line by line, so that nothing in them can end it."""
    return "\n".join(f"> {_escape(line.strip())}".rstrip() for line in show_lines(text).split("\n"))


def code(text: str) -> str:
    """A key, a hash or a command, letter for letter in a code span."""
    return f"`{' '.join(show(text).replace('`', '').split()) or '–'}`"


def _escape(line: str) -> str:
    escaped = _ANYWHERE.sub(r"\\\g<0>", line).translate(_ENTITIES)
    escaped = _AUTOLINK.sub(r"\\\g<0>", escaped)
    return _LINE_START.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", escaped)
