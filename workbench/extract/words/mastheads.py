"""How a language writes the lines around a story: the shape of its patterns, which do not disregard case."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.extract.words.patterns import NEVER

NAME = r"[A-Z][\w.'’-]+(?:[ ](?:al-|de |van |von |bin )?[A-Z][\w.'’-]*){1,3}"
"""A person's name, as a byline has it."""
OUTLET = r"[A-Z][\w.'’&-]*(?:[ ][A-Z][\w.'’&-]*){0,4}"
"""The name of an outlet."""
DASH = r"[ \t]+[–—-]+[ \t]+"


@dataclass(frozen=True, slots=True, eq=False)
class Mastheads:
    """Patterns with the named groups that their lines name; one that is left out matches nothing."""

    byline: str = NEVER
    """`author`, at the begin of a line."""
    posted: str = NEVER
    """`author`, in a line that says who put it on the page."""
    byline_line: str = NEVER
    """The whole line of a byline."""
    dated_line: str = NEVER
    """A line that is the date of the copy."""
    dated_start: str = NEVER
    """The date with which damaged copy runs into its first sentence."""
    first_published: str = NEVER
    """`outlet`, which had it first."""
    republished: str = NEVER
    """`by`, which has it again."""
    source: str = NEVER
    """`outlet`, in a line that names the source."""
    desk: str = NEVER
    """The line of those who wrote and edited."""
