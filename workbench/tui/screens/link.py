"""What to link a claim to: a claim or article of the store, found by typing, or an address or file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from store.errors import DeskError
from store.model import TargetKind
from workbench.review import Candidate, Desk
from workbench.sanitise.terminal import show
from workbench.tui.pieces import Piece, Role, Row, clip, fit
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.choices import Choices
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.rows import Rows

TYPING_PAUSE = 0.12
STEPS: list[BindingType] = [
    Binding("down", "step(1)", "next", id="link.down", show=False),
    Binding("up", "step(-1)", "previous", id="link.up", show=False),
    Binding("pagedown", "leaf(1)", "a page down", id="link.page-down", show=False),
    Binding("pageup", "leaf(-1)", "a page up", id="link.page-up", show=False),
]
"""The keys of a list below the line that is typed in."""


@dataclass(frozen=True, slots=True)
class Typed:
    """An address or a file, as it was typed."""

    words: str


class LinkDialog(Dialog[Candidate | Typed]):
    """Type to narrow what the store suggests, or type an address or the path of a file."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (("↑↓", "choose"), ("⏎", "take it"), ("esc", "leave"))

    BINDINGS = STEPS

    def __init__(self, heading: str, desk: Desk, claim: str, about: str, typed: str = "", trouble: str = "") -> None:
        super().__init__(heading, about)
        self._desk, self._claim = desk, claim
        self._typed, self._trouble = typed, trouble
        self._pause: Timer | None = None

    def body(self) -> ComposeResult:
        """Where to type, and what there is."""
        yield Field(self._typed, placeholder="words to look for, or https://…, or the path of a file", id="target")
        yield Choices[Candidate | Typed](_draw, id="candidates")
        yield Static(id="why")

    def on_mount(self) -> None:
        """Begin with what is most like the claim."""
        self.set_focus(self.query_one("#target", Field))
        if self._typed:
            self._choices.offer((Typed(self._typed),))
            self.call_after_refresh(self.trouble, self._trouble)
        else:
            self._look("")

    @property
    def _choices(self) -> Choices[Candidate | Typed]:
        return self.query_one("#candidates", Choices)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Look again when the typing pauses; an address or file is offered at once."""
        event.stop()
        if event.value == self._typed:
            # what it was opened with: what was wrong with it is still to be read
            return
        self._typed = ""
        if self._pause:
            self._pause.stop()
        words = event.value.strip()
        if is_place(words):
            self._choices.offer((Typed(words),))
            self._explain()
            self.trouble("")
        else:
            self._pause = self.set_timer(TYPING_PAUSE, partial(self._look, words))

    def _look(self, words: str) -> None:
        self.run_worker(partial(self._find, words), thread=True, exclusive=True, group="candidates")

    def _find(self, words: str) -> None:
        worker = get_current_worker()
        try:
            with self._desk.again() as desk:
                found = desk.candidates(self._claim, words, 50)
        except DeskError as error:
            self.app.call_from_thread(self.trouble, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._offer, found, words)

    def _offer(self, found: Sequence[Candidate], words: str) -> None:
        self._choices.offer(found)
        self._explain()
        nothing = "Nothing in the store speaks of this." if not words else "Nothing in the store has these words."
        self.trouble("" if found else f"{nothing} Type an address (https://…) or the path of a file.")

    def action_step(self, by: int) -> None:
        """The arrows go through the list while the typing goes on above it."""
        self._choices.action_move(by)

    def action_leaf(self, by: int) -> None:
        """The same by pages."""
        self._choices.action_page(by)

    def on_rows_moved(self, event: Rows.Moved) -> None:
        """Say what the one under the cursor has in common with the claim."""
        event.stop()
        self._explain()

    def _explain(self) -> None:
        thing = self._choices.thing
        words = _reasons(thing) if isinstance(thing, Candidate) else ""
        self.query_one("#why", Static).update(Content(show(words)))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what the cursor is on."""
        event.stop()
        self.action_done()

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """The same, from the list."""
        event.stop()
        self.action_done()

    def action_done(self) -> None:
        """Answer with what the cursor is on."""
        thing = self._choices.thing
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
