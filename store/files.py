"""The store as a file: is it ours, whole and usable? Asked before anything is written; standard library only."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shlex import quote as shell_quoted
from urllib.parse import quote

from store.errors import Busy, StoreError, Unreadable
from store.header import first_bytes

APPLICATION_ID = 0x436C6D57
"""The letters ClmW in the header of every store of ours."""
SCHEMA = 3
"""`user_version` of a store as this program writes it; the number of the newest migration."""

MAGIC = b"SQLite format 3\x00"
HEADER = 100
BUSY_MS = 5000

NETWORK = frozenset(
    """nfs nfs4 cifs smb3 smbfs smb2 9p afs ceph glusterfs lustre beegfs davfs ncpfs ocfs2 gfs2 fuse.sshfs fuse.rclone
    fuse.glusterfs fuse.s3fs fuse.davfs2 fuse.ceph fuse.smbnetfs fuse.curlftpfs""".split()
)


def schema_of(path: Path) -> int | None:
    """The schema number of the store at `path`; None where there is no file, or an empty one.

    Raises StoreError, having written nothing, where the file is anything but a store that this program can read.
    """
    header = _header(path)
    if not header:
        return None
    if header[:16] != MAGIC:
        raise StoreError(f"{path} is no workbench store (it is no SQLite file).\nName another file with --store.")
    if len(header) < HEADER:
        raise StoreError(damaged(path, "its header is cut off"))
    if int.from_bytes(header[68:72]) != APPLICATION_ID:
        raise StoreError(
            f"{path} is an SQLite file of another program; it was left as it is.\nName another file with --store."
        )
    refuse_network(path)
    _refuse_short(path, header)
    schema = int.from_bytes(header[60:64])
    refuse_newer(path, schema)
    return schema


def not_made(path: Path) -> str:
    """What to tell who would read a store where there is no file, or an empty one."""
    what = "is an empty file, and no store yet" if path.exists() else "is no store yet: there is no such file"
    return f"{path} {what}.\nMake it one: workbench --store {shell_quoted(str(path))} ingest FILE"


def is_behind(path: Path) -> bool:
    """Whether an older program wrote the store, so that it must be brought up to date before it is read."""
    schema = schema_of(path)
    return schema is not None and schema < SCHEMA


def refuse_newer(path: Path, schema: int) -> None:
    """Leave alone what a newer program has written."""
    if schema > SCHEMA:
        raise StoreError(
            f"{path} was written by a newer workbench (schema {schema}, this one knows {SCHEMA}); left as it was.\n"
            "Install the newer claim-workbench, or name another file with --store."
        )


def _header(path: Path) -> bytes:
    """The first bytes of the file, none where there is no file."""
    try:
        mode = path.stat().st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            # a store made in the place of /dev/null would take that from every program
            raise StoreError(f"{path} is no ordinary file, and so no store.\nName another file with --store.")
        return first_bytes(path, HEADER)
    except FileNotFoundError:
        return b""
    except IsADirectoryError:
        raise StoreError(f"{path} is a folder, not a store.\nName a file in it with --store.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise StoreError(
            f"{path} cannot be opened ({reason}).\nCheck its permissions, or name another file."
        ) from error


def _refuse_short(path: Path, header: bytes) -> None:
    """A file shorter than its header says has lost its end, unless the write-ahead log still holds it."""
    page = int.from_bytes(header[16:18])
    page = 65536 if page == 1 else page
    pages = int.from_bytes(header[28:32])
    log = path.with_name(path.name + "-wal")
    if path.stat().st_size < page * pages and not (log.exists() and log.stat().st_size):
        raise StoreError(damaged(path, "its end is missing"))


def damaged(path: Path, how: str) -> str:
    """What to tell the owner of a damaged store."""
    return f"{path} is damaged ({how}); it was left as it is.\nRestore a backup, or name another file with --store."


def gone(path: Path) -> str:
    """What to tell who would write to a store that has lost its name."""
    return (
        f"{path} is no longer the file that was opened: it was moved, deleted or replaced. Nothing was changed.\n"
        "Put it back, or leave and open the store anew."
    )


def refuse_network(path: Path) -> None:
    """SQLite's write-ahead log corrupts over a network share: refuse one that can be recognised."""
    kind = filesystem_of(path, _mounts())
    if kind in NETWORK or str(path).startswith("\\\\"):
        raise StoreError(
            f"{path} is on a network share ({kind or 'UNC path'}), where a store is lost sooner or later.\n"
            "Keep it on a local disk (--store), and carry copies over with `workbench backup`."
        )


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def filesystem_of(path: Path, mounts: str) -> str:
    """The type of the filesystem that holds `path`, from the text of /proc/self/mounts; "" where it does not say."""
    place = str(Path(os.path.abspath(path)).parent)  # noqa: PTH100 - resolve() would follow a link that is not there
    place = os.path.realpath(place)
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        mount = fields[1].replace("\\040", " ")
        inside = place == mount or place.startswith(mount.rstrip("/") + "/")
        # the root of a sandbox may be served over 9p and still be local to it
        if inside and len(mount) >= len(best):
            best, kind = mount, "" if mount == "/" and fields[2] == "9p" else fields[2]
    return kind


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that cannot write; of a store in a folder that cannot be written, too."""
    address = f"file:{quote(str(path.absolute()))}"
    log = path.with_name(path.name + "-wal")
    with translated(path):
        try:
            return _connect(f"{address}?mode=ro")
        except sqlite3.OperationalError:
            if log.exists() and log.stat().st_size:
                raise
            # no log to read and no right to make one: nobody can be writing either
            return _connect(f"{address}?immutable=1")


def _connect(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=BUSY_MS / 1000, isolation_level=None, check_same_thread=False
    )
    try:
        for setting in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {setting}")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors, and records that cannot be read, as messages that name the file and the way out."""
    try:
        yield
    except Unreadable as error:
        raise StoreError(
            f"{path} is damaged ({error}).\nRun `workbench check`: it mends what can be mended, and names the rest."
        ) from error
    except sqlite3.Error as error:
        raise explained(path, error) from error


IN_USE = ("locked", "busy")
MEANINGS = (
    (
        IN_USE,
        """{path} is in use by another program, which did not let go of it in {seconds} seconds; nothing was changed.
Try again when that one is done.""",
    ),
    (("full",), "The disk that holds {path} is full; nothing was changed.\nMake room and try again."),
    (
        ("readonly", "read-only", "unable to open"),
        "{path} cannot be written (or its folder cannot).\nCheck the permissions, or name another file with --store.",
    ),
    (
        ("disk i/o",),
        """The disk that holds {path} refuses to read or write; nothing was changed.
Check the disk and its free space, and try again.""",
    ),
    (
        ("malformed", "not a database", "corrupt", "no such"),
        "{path} is damaged ({said}); it was left as it is.\nRestore a backup, or name another file with --store.",
    ),
)
"""Words in an error of SQLite, and what they mean for the person at the keyboard."""


def explained(path: Path, error: BaseException) -> StoreError:
    """An error of SQLite as ours, in words that name the file and the way out."""
    kind = Busy if any(word in str(error).lower() for word in IN_USE) else StoreError
    return kind(_explain(path, str(error)))


def _explain(path: Path, said: str) -> str:
    for words, meaning in MEANINGS:
        if any(word in said.lower() for word in words):
            return meaning.format(path=path, said=said, seconds=BUSY_MS // 1000)
    return f"{path} cannot be used ({said}); nothing was changed.\nRun `workbench check`."
