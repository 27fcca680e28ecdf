"""Large or tangled sources are read in a process of their own, which can be ended.

No parser of a nested format is fast on everything: two hundred kilobytes of headings or attributes can hold one up
for minutes. What is small and plain is read here at once; the rest by a helper process that is kept for the next
source, and replaced where it takes too long.
"""

from __future__ import annotations

import atexit
import pickle
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import IO

from workbench.readers.interface import Content, Reader, Reading, ReadingError, Skipped

SECONDS = 10.0
"""A page of a million characters takes two on a busy machine."""
PLAIN_BYTES = 100_000
PLAIN_TAGS = 1_500
PLAIN_ATTRIBUTES = 3_000
MOST_MEMORY = 1_500_000_000
LENGTH = struct.Struct(">Q")

Found = tuple[Reading | Skipped, ...] | ReadingError


def guarded(reader: Reader, content: Content) -> Iterator[Reading | Skipped]:
    """Read here what cannot take long, and elsewhere what might."""
    data = content.data(reader.most_bytes)
    content = replace(content, open=lambda: BytesIO(data))
    if _is_plain(data):
        yield from reader.read(content)
        return
    found = _helper().ask(reader.name, content, data)
    if isinstance(found, ReadingError):
        raise found
    yield from found


def _is_plain(data: bytes) -> bool:
    tags, attributes = data.count(b"<"), data.count(b"=")
    return len(data) <= PLAIN_BYTES and tags <= PLAIN_TAGS and attributes <= PLAIN_ATTRIBUTES


class _Helper:
    """The other process, from this side. One source at a time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def ask(self, reader: str, content: Content, data: bytes) -> Found:
        """What the reader finds in the data; a ReadingError where that takes too long."""
        told = (reader, content.name, content.media_type, content.charset, content.url, content.place)
        with self._lock:
            process = self._started()
            timer = threading.Timer(SECONDS, process.kill)
            timer.start()
            try:
                return self._answer(process, pickle.dumps((told, data)))
            except (EOFError, OSError):
                self.end()
                return ReadingError(f"too tangled to be read in {SECONDS:g} seconds: give the article's text as .txt")
            except BaseException:
                # an interrupted helper would answer the next question with this one's answer
                self.end()
                raise
            finally:
                timer.cancel()

    def end(self) -> None:
        """Let the process go."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            # -P: a folder of downloads must not lend the helper its modules
            command = [sys.executable, "-P", "-m", "workbench.readers.guard"]
            pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
            self._process = subprocess.Popen(  # noqa: S603 - our own module, by our own interpreter
                command, stdin=pipe, stdout=pipe, stderr=nothing, start_new_session=True
            )
        return self._process

    @staticmethod
    def _answer(process: subprocess.Popen[bytes], question: bytes) -> Found:
        if process.stdin is None or process.stdout is None:
            raise EOFError
        _send(process.stdin, question)
        found: Found = pickle.loads(_receive(process.stdout))  # noqa: S301 - from our own process
        return found


@cache
def _helper() -> _Helper:
    helper = _Helper()
    atexit.register(helper.end)
    return helper


def _send(stream: IO[bytes], message: bytes) -> None:
    stream.write(LENGTH.pack(len(message)) + message)
    stream.flush()


def _receive(stream: IO[bytes]) -> bytes:
    head = stream.read(LENGTH.size)
    if len(head) < LENGTH.size:
        raise EOFError
    message = stream.read(LENGTH.unpack(head)[0])
    if len(message) < LENGTH.unpack(head)[0]:
        raise EOFError
    return message


def serve(questions: IO[bytes], answers: IO[bytes]) -> None:
    """Be the other process: read what is sent, until there is no more."""
    from workbench.readers import READERS

    readers = {reader.name: reader for reader in READERS}
    while True:
        try:
            (name, *told), data = pickle.loads(_receive(questions))  # noqa: S301 - from our own process
        except EOFError:
            return
        title, media_type, charset, url, place = told
        content = Content.of_bytes(title, data, media_type=media_type, charset=charset, url=url)
        try:
            found: Found = tuple(readers[name].read(replace(content, place=place)))
        except ReadingError as error:
            found = error
        except MemoryError:
            found = ReadingError("too large to be read: give the article's text as .txt")
        _send(answers, pickle.dumps(found))


def _bound_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


if __name__ == "__main__":
    _bound_memory()
    serve(sys.stdin.buffer, sys.stdout.buffer)
