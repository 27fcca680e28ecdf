"""The workbench in a real terminal: its raw bytes, and what a terminal would show of them."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

LONGEST_WAIT = 20.0
PROGRAM = """
import sys
from pathlib import Path
from workbench.config import Settings
from workbench.review import Desk
from workbench.tui import run
with Desk.open(Path(sys.argv[1]), Settings(by="amina"), "amina") as desk:
    sys.exit(run(desk))
"""


class Terminal:
    """A pty with the workbench in it; everything that it writes is kept."""

    def __init__(self, store: Path, size: tuple[int, int] = (80, 24), env: Mapping[str, str] | None = None) -> None:
        columns, rows = size
        self.raw = b""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._door, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._program = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(store)],
            stdin=inside,
            stdout=inside,
            stderr=inside,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(env or {})},
        )
        os.close(inside)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._program.poll() is None:
            os.killpg(self._program.pid, signal.SIGKILL)
        self._program.wait()
        os.close(self._door)

    @property
    def shown(self) -> str:
        """What a terminal shows now."""
        # pyte's own `display` fails on a wide letter of which one half was painted over
        rows = (self._screen.buffer[row] for row in range(self._screen.lines))
        return "\n".join("".join(row[column].data for column in range(self._screen.columns)) for row in rows)

    def press(self, keys: str) -> None:
        """Type."""
        os.write(self._door, keys.encode())

    def until(self, holds: Callable[[], bool]) -> None:
        """Read what the program writes until something holds."""
        end = time.monotonic() + LONGEST_WAIT
        while not holds():
            if time.monotonic() > end or not self._read():
                raise AssertionError(self.shown)

    def sees(self, *words: str) -> None:
        """Read until all of these are shown."""
        self.until(lambda: all(each in self.shown for each in words))

    def _read(self) -> bool:
        ready, _, _ = select.select([self._door], [], [], 0.5)
        if not ready:
            return self._program.poll() is None
        try:
            found = os.read(self._door, 65536)
        except OSError:
            return False
        self.raw += found
        self._stream.feed(found)
        return bool(found)

    def leave(self) -> int:
        """Quit and give the exit code."""
        self.press("q")
        while self._read():
            pass
        return self._program.wait(LONGEST_WAIT)
