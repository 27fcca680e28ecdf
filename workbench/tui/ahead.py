"""Keys typed ahead: what is pressed while a dialog is on its way waits for it, and is no act of the screen below."""

from __future__ import annotations

from collections.abc import Callable

from textual.events import Event, Key, Paste


class Ahead:
    """Holds keys back from the moment that an act begins to ask until its dialog stands, and sends them on then."""

    def __init__(self, send: Callable[[Event], object]) -> None:
        self._send = send
        self._holding = False
        self._held: list[Key | Paste] = []
        self._sent: list[Event] = []
        """Sent on and not yet arrived: what is typed meanwhile comes after them."""

    def hold(self) -> None:
        """From now on, keys wait."""
        self._holding = True

    def takes(self, event: Event) -> bool:
        """Whether this event was taken and waits."""
        if not isinstance(event, Key | Paste):
            return False
        if event in self._sent:
            self._sent.remove(event)
        elif self._sent and not event.is_forwarded:
            self._send_on(event)
            return True
        if self._holding:
            self._held.append(event)
        return self._holding

    def release(self) -> None:
        """The dialog stands, or there will be none: send on what was typed, in the order in which it was."""
        self._holding = False
        held, self._held = sorted(self._held, key=lambda event: event.time), []
        for event in held:
            self._send_on(event)

    def _send_on(self, event: Key | Paste) -> None:
        again = Key(event.key, event.character) if isinstance(event, Key) else Paste(event.text)
        self._sent.append(again)
        self._send(again)
