"""What to link a claim to: a claim or article of the store, found by typing, or an address or file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from store.model import TargetKind
from workbench.review import Candidate, Desk
from workbench.sanitise.terminal import show
from workbench.tui.pieces import Piece, Role, Row, clip, fit
from workbench.tui.screens.search import SearchDialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.rows import Rows


@dataclass(frozen=True, slots=True)
class Typed:
    """An address or a file, as it was typed."""

    words: str


class LinkDialog(SearchDialog[Candidate | Typed, Candidate | Typed]):
    """Type to narrow what the store suggests, or type an address or the path of a file."""

    def __init__(self, heading: str, desk: Desk, claim: str, about: str, typed: str = "", trouble: str = "") -> None:
        super().__init__(heading, desk, about)
        self._claim = claim
        self._typed, self._trouble = typed, trouble

    def body(self) -> ComposeResult:
        """Where to type, and what there is."""
        yield Field(self._typed, placeholder="words to look for, or https://…, or the path of a file", id="target")
        yield Choices[Candidate | Typed](_draw, id="candidates")
        yield Static(id="why")

    def on_mount(self) -> None:
        """Begin with what is most like the claim."""
        self.set_focus(self.query_one("#target", Field))
        if self._typed:
            self.choices.offer((Typed(self._typed),))
            self.call_after_refresh(self.trouble, self._trouble)
        else:
            self.look("")

    def typed(self, value: str) -> None:
        """Look again when the typing pauses; an address or file is offered at once."""
        if value == self._typed:
            # what it was opened with: what was wrong with it is still to be read
            return
        self._typed = ""
        words = value.strip()
        if is_place(words):
            self.hold()
            self.choices.offer((Typed(words),))
            self._explain()
            self.trouble("")
        else:
            super().typed(words)

    def find(self, desk: Desk, words: str) -> Sequence[Candidate]:
        """What is most like the claim, of what has these words."""
        return desk.candidates(self._claim, words, 50)

    def offer(self, found: Sequence[Candidate | Typed], words: str) -> None:
        """The most alike first, and what the first has in common with the claim."""
        self.choices.offer(found)
        self._explain()
        nothing = "Nothing in the store speaks of this." if not words else "Nothing in the store has these words."
        self.trouble("" if found else f"{nothing} Type an address (https://…) or the path of a file.")

    def on_rows_moved(self, event: Rows.Moved) -> None:
        """Say what the one under the cursor has in common with the claim."""
        event.stop()
        self._explain()

    def _explain(self) -> None:
        thing = self.choices.thing
        words = _reasons(thing) if isinstance(thing, Candidate) else ""
        self.query_one("#why", Static).update(Content(show(words)))

    def action_done(self) -> None:
        """Answer with what the cursor is on."""
        thing = self.choices.thing
        if thing is None:
            self.trouble("Choose something, or type an address (https://…) or the path of a file.")
        elif isinstance(thing, Candidate) and thing.kind is TargetKind.EVIDENCE:
            # a page that a provider offers is captured as if its address had been typed
            self.answer(Typed(thing.key))
        else:
            self.answer(thing)


def _reasons(found: Candidate) -> str:
    """What the number in front of it means, and where it stands, unless the row shows that whole."""
    alike = f"{found.score:.0%} alike: " if found.score else ""
    title = f" · {found.title}" if found.title != found.text else ""
    return f"{alike}{found.why}{title}"


def is_place(words: str) -> bool:
    """Whether what was typed looks like an address or a path rather than words to look for."""
    start = words.casefold()
    return start.startswith(("http://", "https://", "/", "./", "../", "~/")) or (
        " " not in words and start.endswith((".txt", ".html", ".htm", ".md", ".pdf", ".json", ".jsonl", ".xml"))
    )


def _draw(thing: Candidate | Typed, width: int) -> Row:
    if isinstance(thing, Typed):
        return (Piece("↗ ", Role.KEY), Piece(clip(f"capture and link {thing.words}", width - 2)))
    where = " · ".join(part for part in (thing.outlet or thing.title, thing.published[:10]) if part)
    side = max(14, width // 4)
    kind = "¶ " if thing.kind is TargetKind.ARTICLE else "  "
    alike = f"{thing.score * 100:3.0f}% " if thing.score else "     "
    return (
        Piece(alike, Role.KEY),
        Piece(kind, Role.QUIET),
        Piece(fit(thing.text, max(10, width - side - 9))),
        Piece("  "),
        Piece(fit(where, side), Role.QUIET),
    )
