"""Choose the exact words in a text: typed and looked up, or with the word cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Input

from store.model import Place, Span
from workbench.review.passages import occurrences
from workbench.tui.reading import Mark
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.field import Field
from workbench.tui.widgets.picker import Picker


class PassageDialog(Dialog[Span]):
    """A text, and the passage in it that is meant."""

    wide: ClassVar[bool] = True
    keys: Sequence[tuple[str, str]] = (
        ("←→↑↓", "word, line"),
        ("space", "start here"),
        ("s", "sentence"),
        ("⏎", "take it"),
        ("tab", "find words"),
        ("esc", "leave"),
    )

    def __init__(
        self, heading: str, title: str, text: str, start: Span | None, known: Sequence[Mark] = (), about: str = ""
    ) -> None:
        super().__init__(heading, about)
        self._title, self._text, self._start, self._known = title, text, start, known

    def again(self, start: Span) -> PassageDialog:
        """The same once more, with this chosen to begin with."""
        return PassageDialog(self.heading, self._title, self._text, start, self._known, self.about)

    def words(self, span: Span) -> str:
        """The words of a passage in this text."""
        return (self._title if span.place is Place.TITLE else self._text)[span.start : span.end]

    def body(self) -> ComposeResult:
        """A line to look words up with, and the text."""
        yield Field(placeholder="tab here and type words to find them in the text", id="find")
        yield Picker(id="text")

    def on_mount(self) -> None:
        """Begin in the text."""
        self.set_focus(self.query_one("#text", Picker))
        self.query_one("#text", Picker).open_at(self._title, self._text, self._start, self._known)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Choose the first place where the words typed stand; case, marks and line breaks may differ."""
        event.stop()
        picker = self.query_one("#text", Picker)
        found = next(occurrences(self._title if picker.place is Place.TITLE else self._text, event.value), None)
        if found is not None:
            picker.choose(replace(found, place=picker.place))
        missing = event.value.strip() and found is None
        self.trouble("These words do not stand in the text." if missing else "")

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
