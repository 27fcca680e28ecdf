"""Signs that mean more together than each alone."""

from __future__ import annotations

from collections.abc import Iterator

CERTAIN = "title, something happens"
"""A headline that tells what happened is a row, whatever else it shows."""
_STILL = frozenset({"verb: a state", "verb: says"})
_NOTHING_HAPPENS = _STILL | {"verb: none", "verb: future"}
_UNCOUNTED = (
    "verb: present", "verb: past", "verb: has done", "verb: a state", "source: quoted", "source: none", "verb: future",
    "words: wish", "words: opinion", "words: background", "words: scene",
)  # fmt: skip
_OTHERWISE = ("verb: present", "verb: a state", "words: background", "words: habit")


def together(found: set[str]) -> Iterator[str]:
    """Signs that mean more together than each alone."""
    if "place: title" in found and not found & _NOTHING_HAPPENS:
        yield CERTAIN
    done = "verb: past" in found and not found & _STILL
    if done:
        yield "verb: a deed done"
    if "figure: none" in found:
        yield from ("no figure, a deed done",) * done
        yield from (f"no figure, {each}" for each in _UNCOUNTED if each in found)
        yield from (
            f"no figure, {each} in the past"
            for each in ("words: harm", "words: recent")
            if {each, "verb: past"} <= found
        )
    elif "figure: casualties" not in found:
        yield from (f"other figure, {each}" for each in _OTHERWISE if each in found)
