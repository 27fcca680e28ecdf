"""What a page counts of itself: "3 min read", "45 comments", "Share 128", "Photo 2 of 7"."""

from __future__ import annotations

from workbench.extract.figures.numbers import Number
from workbench.extract.figures.terms import Terms

_LONGEST = 8
"""Terms of the longest such line; what goes on is a sentence that tells of them."""


def is_counter(terms: Terms, number: Number) -> bool:
    """Whether a number stands in a line that holds nothing but a page's own words."""
    first, last = number.first, number.last
    while first > 0 and terms.words[first - 1] not in terms.traps.line_ends and number.first - first < _LONGEST:
        first -= 1
    while last < len(terms) and terms.words[last] not in terms.traps.line_ends and last - first <= _LONGEST:
        last += 1
    line = [word for word in terms.words[first:last] if word[:1].isalpha()]
    if len(line) == 1 and line[0] in terms.nouns.of and terms.digits(first) and terms.digits(last - 1):
        return True  # "3 of 12" beneath a picture
    own = not terms.traps.counters.isdisjoint(line) and terms.traps.of_pages.issuperset(line)
    return own and last - first <= _LONGEST
