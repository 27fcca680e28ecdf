"""The program in the terminal: themes, keys, the palette, and the work that waits until the screen is idle."""

from __future__ import annotations

import gc
from typing import ClassVar

from textual.app import App
from textual.command import Provider
from textual.events import Event
from textual.screen import Screen
from textual.theme import Theme

from store.errors import DeskError
from workbench.review import Desk
from workbench.tui.ahead import Ahead
from workbench.tui.keys import Keyboard
from workbench.tui.screens.review import Review
from workbench.tui.sitting import Sitting
from workbench.tui.themes import DARK, THEMES
from workbench.tui.waiting import MOMENT

IDLE = 0.4
"""Seconds after the first paint until what the acts need is imported."""


def _acts_provider() -> type[Provider]:
    from workbench.tui.palette import ActsProvider

    return ActsProvider


class Workbench(App[int]):
    """One sitting at the queue of one desk."""

    TITLE = "claim workbench"
    # a default screen does not load a style sheet of its own
    CSS_PATH = "screens/review.tcss"
    COMMANDS: ClassVar = {_acts_provider}
    ENABLE_COMMAND_PALETTE = True

    def __init__(self, desk: Desk, *, told: str = "", tune: bool = False) -> None:
        super().__init__()
        self.desk = desk
        # the screen does the waiting itself, a moment at a time, and says so
        desk.close()
        desk.patience = MOMENT
        self.keyboard = Keyboard(dict(desk.settings.keys))
        self.sitting = Sitting(desk)
        self.ahead = Ahead(self.post_message)
        self._told = told
        self._tune = tune
        for theme in THEMES:
            self.register_theme(theme)
        wanted = desk.settings.theme
        self.theme = wanted if wanted in self.available_themes else DARK.name
        self.set_keymap(self.keyboard.keymap)

    def get_default_screen(self) -> Screen[None]:
        """The review is all there is; dialogs open over it."""
        return Review(self.sitting, self.keyboard, self.ahead)

    def on_mount(self) -> None:
        """Say what is wrong with the settings, and get ready for the first act while nobody types."""
        problems = [*([self._told] if self._told else []), *self.keyboard.problems()]
        wanted = self.desk.settings.theme
        if wanted and wanted not in self.available_themes:
            problems.append(f"The settings ask for a theme “{wanted}”, and there is none of that name.")
        if problems and isinstance(self.screen, Review):
            self.screen.tell("\n".join(problems[:5]), "information" if problems == [self._told] else "warning")
        self.theme_changed_signal.subscribe(self, self._tell_how_to_keep)
        if self._tune:
            self.set_timer(IDLE, self._get_ready)

    def _tell_how_to_keep(self, theme: Theme) -> None:
        """A theme that was chosen lasts for the sitting."""
        if isinstance(self.screen, Review):
            self.screen.tell(f"{theme.name} until you quit; `workbench config set theme {theme.name}` keeps it.")

    async def on_event(self, event: Event) -> None:
        """Keys that are typed while a dialog is on its way wait for it."""
        if not self.ahead.takes(event):
            await super().on_event(event)

    def on_dialog_ready(self) -> None:
        """A dialog stands: it is given what was typed ahead."""
        self.ahead.release()

    def _get_ready(self) -> None:
        gc.collect()
        gc.freeze()
        # the collector's own pauses are most of what a key waits for at the 99th percentile
        gc.set_threshold(200_000, 50, 1000)
        self.run_worker(self._import_what_acts_need, thread=True, exit_on_error=False, group="idle")

    def _import_what_acts_need(self) -> None:
        import workbench.tui.acts  # noqa: F401 for what it imports

        try:
            with self.desk.again() as desk:
                desk.store()
        except DeskError:
            # a store that cannot be written says so at the first act, where the reviewer can read it
            return
