"""Files, folders and standard input to content: opened with care, since a name can stand for a pipe or a device."""

from __future__ import annotations

import errno
import io
import os
import stat
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from store.header import held
from workbench.readers.interface import HEAD_BYTES, Content, ReadingError, Skipped, shortened

if TYPE_CHECKING:
    from typing_extensions import Buffer

REASONS = {
    errno.ENOENT: "no such file or folder; for a web page give its address with https://",
    errno.EACCES: "may not be read: allow it with chmod, or copy it",
    errno.EPERM: "may not be read: allow it with chmod, or copy it",
    errno.ENAMETOOLONG: "a name too long for this system",
    errno.ELOOP: "a symbolic link that leads to itself",
    errno.ENOTDIR: "no such file: a part of its path is a file, no folder",
    errno.ENXIO: "a socket or pipe, no file; give - to read standard input",
    errno.EMFILE: "too many files are open; close some programs",
}
KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


def exists(path: str) -> bool:
    """Whether anything goes by this name."""
    try:
        return os.path.lexists(path)
    except ValueError:
        return False


def is_folder(path: str) -> bool:
    """Whether this is a folder, or a link to one."""
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False


def from_file(path: str) -> Content:
    """A regular file, opened once now to see that it can be read."""
    if not path:
        raise ReadingError("an empty name: give a file, a folder, - or a web address")
    with _opened(path) as stream:
        head = stream.read(HEAD_BYTES) or b""
    place = os.path.abspath(path)  # noqa: PTH100 - a link stays a link
    return Content(shown(path), head, lambda: _opened(path), place=shown(place))


def from_stdin() -> Content:
    """Standard input: only its head is held, so that it can be told what it is."""
    stream = sys.stdin.buffer
    head = stream.read(HEAD_BYTES)
    return Content("-", head, lambda: io.BufferedReader(_Rest(head, stream)), place=f"- {sha256(head).hexdigest()}")


def walked(folder: str) -> Iterator[str | Skipped]:
    """Each file in the folder and the folders in it, sorted; hidden ones apart, each folder once."""
    seen: set[tuple[int, int]] = set()
    waiting = [folder]
    found = False
    while waiting:
        path = waiting.pop()
        if not is_folder(path):
            found = True
            yield path
            continue
        try:
            waiting.extend(reversed(_listed(path, seen)))
        except OSError as error:
            found = True
            yield Skipped(shortened(shown(path)), reason(error))
    if not found:
        yield Skipped(shortened(shown(folder)), "a folder without files to read")


def shown(path: str) -> str:
    """A file's name as text: bytes of it that are no UTF-8 become backslash codes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def reason(error: OSError) -> str:
    """Why the system would not let a file be read, and what to do."""
    return REASONS.get(error.errno or 0, f"cannot be read: {error.strerror or error}")


class _Rest(io.RawIOBase):
    """A stream from its start again, after its head has been read."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head = head
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        data = self._head[: len(view)] or self._stream.read(len(view))
        self._head = self._head[len(view) :]
        view[: len(data)] = data
        return len(data)


def _listed(folder: str, seen: set[tuple[int, int]]) -> list[str]:
    """What a folder holds, nothing where it has been seen: a link may lead back up."""
    status = os.stat(folder)  # noqa: PTH116 - names stay as they are given
    identity = (status.st_dev, status.st_ino)
    if identity in seen:
        return []
    seen.add(identity)
    with os.scandir(folder) as entries:
        return sorted(entry.path for entry in entries if not entry.name.startswith("."))


def _opened(path: str) -> BinaryIO:
    # without O_NONBLOCK, opening a pipe that nobody writes to waits for ever
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    if held(Path(path)):
        raise ReadingError("the store that is in use, and no article")
    try:
        descriptor = os.open(path, flags)
    except ValueError as error:
        raise ReadingError("a name with a NUL or half a character in it, which no file can have") from error
    except OSError as error:
        raise ReadingError(reason(error)) from error
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return io.BufferedReader(io.FileIO(descriptor))
    os.close(descriptor)
    kind = next((words for is_kind, words in KINDS if is_kind(mode)), "a folder")
    raise ReadingError(f"{kind}, no regular file: give a file, or - to read standard input")
