"""Choose the exact words in a text: typed and looked up, or with the word cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, Static

from store.model import Place, Span
from workbench.review.passages import occurrences
from workbench.tui.reading import Mark
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.picker import Picker

MOST_PLACES = 1000


class PassageDialog(Dialog[Span]):
    """A text, and the passage in it that is meant."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (
        ("←→↑↓", "word, line"),
        ("space", "start here"),
        ("s", "sentence"),
        ("⏎", "take it"),
        ("tab", "find words"),
        ("n N", "next, previous place"),
        ("esc", "leave"),
    )
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n,down", "place(1)", "the next place of the words", id="passage.next", show=False),
        Binding("N,up", "place(-1)", "the place before", id="passage.previous", show=False),
    ]

    def __init__(
        self, heading: str, title: str, text: str, start: Span | None, known: Sequence[Mark] = (), about: str = ""
    ) -> None:
        super().__init__(heading, about)
        self._title, self._text, self._start, self._known = title, text, start, known
        self._places: Sequence[Span] = ()
        self._at = 0

    def again(self, start: Span) -> PassageDialog:
        """The same once more, with this chosen to begin with."""
        return PassageDialog(self.heading, self._title, self._text, start, self._known, self.about)

    def words(self, span: Span) -> str:
        """The words of a passage in this text."""
        return (self._title if span.place is Place.TITLE else self._text)[span.start : span.end]

    def body(self) -> ComposeResult:
        """A line to look words up with, and the text."""
        yield Field(placeholder="tab here and type words to find them in the text", id="find")
        yield Static(id="places")
        yield Picker(id="text")

    def on_mount(self) -> None:
        """Begin in the text."""
        self.set_focus(self.query_one("#text", Picker))
        self.query_one("#text", Picker).open_at(self._title, self._text, self._start, self._known)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Choose the first place where the words typed stand; case, marks and line breaks may differ."""
        event.stop()
        reading = self.query_one("#text", Picker).reading
        found = (
            replace(span, place=place)
            for place in reading.places
            for span in occurrences(reading.of(place), event.value)
        )
        self._places, self._at = list(islice(found, MOST_PLACES)), 0
        self._choose_place()
        missing = event.value.strip() and not self._places
        self.trouble("These words do not stand in the text." if missing else "")

    def action_place(self, by: int) -> None:
        """The next place where the words typed stand, or the one before; round from the last to the first."""
        if self._places:
            self._at = (self._at + by) % len(self._places)
            self._choose_place()

    def _choose_place(self) -> None:
        count = len(self._places)
        told = f"place {self._at + 1} of {count if count < MOST_PLACES else f'{count} and more'}" if count > 1 else ""
        self.query_one("#places", Static).update(Content(told))
        if self._places:
            self.query_one("#text", Picker).choose(self._places[self._at])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """On to the text, where the passage can still be changed."""
        event.stop()
        self.query_one("#text", Picker).focus()

    def on_picker_taken(self, event: Picker.Taken) -> None:
        """Answer with the passage."""
        self.answer(event.span)

    def action_done(self) -> None:
        """Answer with what is chosen now."""
        if chosen := self.query_one("#text", Picker).chosen:
            self.answer(chosen)
