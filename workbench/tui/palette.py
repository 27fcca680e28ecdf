"""The command palette: every act of the review by its name, with its key beside it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable

from textual.command import DiscoveryHit, Hit, Hits, Provider

from workbench.tui.acting import Acting
from workbench.tui.keys import KEYS, Key


class ActsProvider(Provider):
    """The table of keys as commands."""

    def _commands(self) -> Iterable[tuple[str, Key]]:
        if isinstance(self.screen, Acting):
            for key in KEYS:
                if key.name != "palette":
                    yield f"{key.does[0].upper()}{key.does[1:]}  ({self.screen.keyboard.signs(key)})", key

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for words, key in self._commands():
            yield DiscoveryHit(words, self._run(key))

    async def search(self, query: str) -> Hits:
        """Those that fit what is typed, by what they do or by the name of the act: "undo" finds "take back"."""
        matcher = self.matcher(query)
        for words, key in self._commands():
            if (score := max(matcher.match(words), matcher.match(key.name))) > 0:
                yield Hit(score, matcher.highlight(words), self._run(key))

    def _run(self, key: Key) -> Callable[[], Awaitable[None]]:
        screen = self.screen
        return lambda: screen.run_action(key.binding.action)
