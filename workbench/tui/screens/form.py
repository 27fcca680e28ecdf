"""A form: a few questions, each typed or chosen; the answers come back as words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Input, Static

from store.errors import Busy
from workbench.tui.screens.dialog import Dialog
from workbench.tui.waiting import PAUSE, WAITING, Patience
from workbench.tui.widgets.field import Choice, Field

Answers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Question:
    """One line of a form."""

    name: str
    label: str
    value: str | None = ""
    """What it begins with; None has none of the options chosen yet."""
    placeholder: str = ""
    options: Sequence[tuple[str, str]] = ()
    """(value, words) to choose among; without them the answer is typed."""
    required: bool = False


class Form(Dialog[Answers]):
    """Questions one under the other. It stays open, and says why, until the answers will do."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "onward", "on", id="form.onward", show=False)]

    def __init__(
        self,
        heading: str,
        questions: Sequence[Question],
        about: str = "",
        check: Callable[[Answers], str] = lambda _: "",
        trouble: str = "",
    ) -> None:
        super().__init__(heading, about)
        self._questions = questions
        self._check = check
        self._trouble = trouble
        self._waiting: Patience | None = None
        onward = (("⏎", "done"),) if len(questions) == 1 else (("⏎", "next"), ("^s", "done"))
        self.keys = (*onward, *((("← →", "choose"),) if any(q.options for q in questions) else ()), ("esc", "leave"))

    def body(self) -> ComposeResult:
        """A label and a field for each question."""
        with VerticalScroll(id="questions", can_focus=False):
            for question in self._questions:
                with Horizontal(classes="question"):
                    yield Static(question.label, classes="label", markup=False)
                    yield _field(question)

    def on_mount(self) -> None:
        """Start at the first question."""
        first = self.query_one(f"#{self._questions[0].name}")
        self.set_focus(first)
        if isinstance(first, Field):
            # what is typed takes the place of what was there; an arrow keeps it
            first.action_select_all()
        if self._trouble:
            self.call_after_refresh(self.trouble, self._trouble)

    def on_input_changed(self) -> None:
        """What was missing is being typed."""
        self.trouble("")

    def on_choice_changed(self) -> None:
        """What was missing is being chosen."""
        self.trouble("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the next question, and from the last one is done."""
        event.stop()
        if event.input.id == self._questions[-1].name:
            self.action_done()
        else:
            self.focus_next()

    def action_onward(self) -> None:
        """Enter on a choice is the same."""
        if self.focused is not None and self.focused.id == self._questions[-1].name:
            self.action_done()
        else:
            self.focus_next()

    def action_done(self) -> None:
        """Answer, unless something is missing or the check, which may do what was asked for, says what is wrong."""
        if self._answered:
            return
        answers = {question.name: self._answer(question) for question in self._questions}
        missing = next((q for q in self._questions if q.required and not answers[q.name]), None)
        try:
            trouble = f"{missing.label.rstrip(': ')} is missing." if missing else self._check(answers)
        except Busy as busy:
            self._wait(busy)
            return
        self._waiting = None
        if trouble:
            self.trouble(trouble)
        else:
            self.answer(answers)

    def _wait(self, busy: Busy) -> None:
        """Try again in a moment, for as long as a person would wait; then it is theirs to try again."""
        self._waiting = self._waiting or Patience()
        if self._waiting.over:
            self._waiting = None
            self.trouble(str(busy))
        else:
            self.trouble(WAITING)
            self.set_timer(PAUSE, self.action_done)

    def _answer(self, question: Question) -> str:
        if question.options:
            return self.query_one(f"#{question.name}", Choice).value
        return self.query_one(f"#{question.name}", Field).value.strip()


def _field(question: Question) -> Choice | Field:
    if question.options:
        return Choice(question.options, question.value, id=question.name)
    return Field(question.value or "", placeholder=question.placeholder, id=question.name)
