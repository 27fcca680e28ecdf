"""Every key of the review screen, once: the bindings, the hint line, the help and the palette all come from here.

A key can be given another letter in the settings by the name of its act, for example `{"decide-supported": "y"}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding

from store.model import Rating


class Group(StrEnum):
    """Where in the work an act belongs; a heading of the help."""

    DECIDE = "Decide"
    LINK = "Link sources"
    CORRECT = "Flags and corrections"
    FIND = "Find"
    UNDO = "Take back"
    VIEW = "Look"
    DESK = "Desk"


@dataclass(frozen=True, slots=True)
class Key:
    """One act: its name, the keys that start it, and what it does in a few words."""

    name: str
    keys: str
    does: str
    group: Group
    hint: str = ""
    """What the hint line calls it; "" keeps it to the help and the palette."""
    action: str = ""
    """What the screen does itself; "" leaves it to the act of this name."""

    @property
    def binding(self) -> Binding:
        """As Textual wants it."""
        return Binding(self.keys, self.action or f"act('{self.name}')", self.does, id=self.name, show=False)


RATED = tuple(
    Key(f"decide-{rating}", key, f"decide: {rating.replace('-', ' ')}, and go on", Group.DECIDE)
    for key, rating in (
        ("1", Rating.SUPPORTED),
        ("2", Rating.CONTRADICTED),
        ("3", Rating.DISPUTED),
        ("4", Rating.UNPROVEN),
        ("5", Rating.NOT_CHECKABLE),
    )
)

KEYS: tuple[Key, ...] = (
    *RATED,
    Key("decide-pending", "6,p", "pending: what would settle it, and when to look again", Group.DECIDE),
    Key("decide-form", "v", "decide in full: reason, coded range", Group.DECIDE, "full form"),
    Key("link-supports", "s", "link what supports it", Group.LINK, "supports"),
    Key("link-contradicts", "c", "link what contradicts it", Group.LINK, "contradicts"),
    Key("link-context", "x", "link what frames it", Group.LINK, "context"),
    Key("link-part-of", "o", "link the whole that it is a part of", Group.LINK),
    Key("link-list", "l", "its links; withdraw one", Group.LINK, "links"),
    Key("clear-flag", "w,F", "clear a flag with a note", Group.CORRECT, "clear flag"),
    Key("edit", "e", "correct its words, figure or source", Group.CORRECT, "edit"),
    Key("settle-source", "h", "say who it is, where the source is unclear", Group.CORRECT),
    Key("add", "a", "add a claim that was missed to the article at hand", Group.CORRECT, "add"),
    Key("make-row", "r", "put into the queue what is kept aside", Group.CORRECT),
    Key("dismiss", "d", "dismiss it: not a claim", Group.CORRECT),
    Key("note", "m", "write a note on it", Group.CORRECT),
    Key("search", "slash", "search claims, titles, sources, notes", Group.FIND),
    Key("filter", "f", "filter by flag, status, rating, source, article", Group.FIND),
    Key("articles", "A", "the articles, those without claims too", Group.FIND),
    Key("everything", "t", "show what is kept aside too, or the queue alone", Group.FIND),
    Key("show-all", "escape", "drop search and filter", Group.FIND, action="all"),
    Key("next-flagged", "n", "next one with a flag", Group.FIND, "next ⚑"),
    Key("previous-flagged", "N", "previous one with a flag", Group.FIND),
    Key("undo", "u", "take back the last act", Group.UNDO, "undo"),
    Key("redo", "U,ctrl+r", "put back what was taken back", Group.UNDO),
    Key("journal", "J", "the journal: take back several acts at once", Group.UNDO),
    Key("next-pane", "tab", "to the article, the entry, the queue", Group.VIEW, "panes", "pane(1)"),
    Key("previous-pane", "shift+tab", "the same, backwards", Group.VIEW, action="pane(-1)"),
    Key("zoom", "z,enter", "more room for the claim, or for the queue again", Group.VIEW, "zoom", "zoom"),
    Key("theme", "T", "choose colours", Group.VIEW, action="app.change_theme"),
    Key("take-in", "i", "take in an article: a file, folder or address", Group.DESK, "take in"),
    Key("export", "E", "export claims to a file", Group.DESK, "export"),
    Key("copy-key", "y", "copy the claim's key", Group.DESK),
    Key("help", "question_mark", "every key", Group.DESK, action="help"),
    Key("palette", "ctrl+p", "every act by name", Group.DESK, action="app.command_palette"),
    Key("quit", "q", "quit", Group.DESK, "quit", "leave"),
)

_SIGNS = {
    "slash": "/",
    "question_mark": "?",
    "escape": "esc",
    "enter": "⏎",
    "shift+tab": "⇧tab",
    "space": "space",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def key_sign(keys: str) -> str:
    """A key as it is printed: the first of several, "/" for slash, ^r for ctrl+r."""
    first = keys.split(",", maxsplit=1)[0].strip()
    if first.startswith("ctrl+"):
        return "^" + first.removeprefix("ctrl+")
    return _SIGNS.get(first, first)


class Keyboard:
    """The keys in force: the table above under the settings' own choices."""

    def __init__(self, keymap: Mapping[str, str]) -> None:
        names = {key.name for key in KEYS}
        self.unknown = tuple(sorted(name for name in keymap if name not in names))
        self.keymap = {name: keys for name, keys in keymap.items() if name in names and keys.strip()}

    def keys(self, key: Key) -> str:
        """The keys of one act, as Textual writes them."""
        return self.keymap.get(key.name, key.keys)

    def sign(self, name: str) -> str:
        """The first key of an act as it is printed."""
        return next((key_sign(self.keys(key)) for key in KEYS if key.name == name), name)

    def signs(self, key: Key) -> str:
        """All keys of an act as they are printed."""
        return " ".join(key_sign(one) for one in self.keys(key).split(","))

    def problems(self) -> Iterable[str]:
        """What is wrong with the settings' keys, each in a sentence."""
        for name in self.unknown:
            yield f"The settings give a key to “{name}”, and there is no act of that name; ? lists the names."
        taken: dict[str, str] = {}
        for key in KEYS:
            for one in self.keys(key).split(","):
                other = taken.setdefault(key_sign(one), key.name)
                if other != key.name:
                    yield f"The key {key_sign(one)} is given to both {other} and {key.name}; change one of them."
