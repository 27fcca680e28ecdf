"""The one door for what a person types into the search box: words to an FTS5 query that cannot be malformed."""

from __future__ import annotations

LONGEST_QUERY = 400
MOST_WORDS = 20


def fts_query(typed: str) -> str:
    """Every word must occur, the last one at least as a beginning; "" where nothing is looked for.

    Each word is quoted, with quotation marks inside doubled, so that no operator of FTS5 is ever met.
    """
    words = [word for word in typed[:LONGEST_QUERY].replace("\x00", " ").split() if _has_token(word)]
    if not words:
        return ""
    quoted = ['"' + word.encode("utf-8", "replace").decode().replace('"', '""') + '"' for word in words[:MOST_WORDS]]
    return " ".join(quoted) + "*"


def _has_token(word: str) -> bool:
    # punctuation alone is no token to the index, and a phrase of none would match nothing
    return any(character.isalnum() for character in word)


def like_pattern(typed: str) -> str:
    """A LIKE pattern (escape character: the backslash) for text that holds these words as they stand."""
    plain = typed[:LONGEST_QUERY].replace("\x00", "").encode("utf-8", "replace").decode().strip()
    for special in ("\\", "%", "_"):
        plain = plain.replace(special, "\\" + special)
    return f"%{plain}%"
