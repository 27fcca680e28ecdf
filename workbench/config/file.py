"""The settings file: found, read, and changed one setting at a time with its comments kept."""

from __future__ import annotations

import json
import os
import re
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from workbench.config.settings import ConfigError, Settings, Value, flat, leaves, settings_from


@dataclass(frozen=True, slots=True)
class Configured:
    """The settings in force, and the file that they come from."""

    settings: Settings
    path: Path
    exists: bool
    given: frozenset[str]
    """Dotted names of the settings that the file sets; the others are defaults."""


def configured(path: Path | None = None) -> Configured:
    """The settings in force: from `path`, else $WORKBENCH_CONFIG, else the user's own file, else the defaults."""
    named = path or _named()
    where = named or _usual()
    text = _text(where, must_exist=named is not None)
    if text is None:
        return Configured(Settings(), where, exists=False, given=frozenset())
    return _read(text, where)


def get_setting(settings: Settings, key: str) -> Value | None:
    """What one setting is."""
    values = flat(settings)
    if key not in values:
        settings_from({key: ""}, "config")
        return ""
    return values[key]


def put_setting(path: Path | None, key: str, words: str) -> Path:
    """Write one setting into the file, comments and order kept, whole or not at all; the file that it went into."""
    where = path or _named() or _usual()
    text = _text(where, must_exist=False) or ""
    value = _value(key, words)
    changed = _with(text, key, _toml(value))
    after = _read(changed, where).settings
    if flat(after).get(key) != value:
        raise ConfigError(f"{where}: {key} is written there in a way that cannot be changed from here; edit the file")
    _write(where, changed)
    return where


def _named() -> Path | None:
    named = os.environ.get("WORKBENCH_CONFIG", "")
    return Path(named) if named else None


def _usual() -> Path:
    import platformdirs

    return platformdirs.user_config_path("claim-workbench") / "config.toml"


def _text(path: Path, *, must_exist: bool) -> str | None:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if not must_exist:
            return None
        raise ConfigError(
            f"{path}: there is no such settings file; make it with `workbench --config {path} config set desk NAME`"
        ) from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: this is no text in UTF-8 ({error.reason}); save it as such") from None
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"{path}: the settings file cannot be read: {_reason(error)}; name another with --config"
        ) from None


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _read(text: str, path: Path) -> Configured:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: this is no TOML: {error}") from None
    settings = settings_from(table, str(path))
    return Configured(settings, path, exists=True, given=frozenset(key for key, _ in leaves(table)))


def _value(key: str, words: str) -> Value:
    """The words of a command line as the type that the setting has."""
    default = get_setting(Settings(), key)
    if isinstance(default, bool):
        truth = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
        if words.lower() not in truth:
            raise ConfigError(f"config: {key} must be true or false; it is {words!r}")
        return truth[words.lower()]
    if isinstance(default, str):
        return words
    try:
        return int(words)
    except ValueError:
        raise ConfigError(f"config: {key} must be a whole number, such as 3; it is {words!r}") from None


def _toml(value: Value) -> str:
    if isinstance(value, str):
        # JSON's escapes are TOML's, but for DEL, which JSON leaves bare
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _with(text: str, key: str, value: str) -> str:
    """The file's text with one line changed, or added at the end of its table."""
    *tables, name = key.split(".")
    table = ".".join(tables)
    lines = text.splitlines()
    start, end = _table(lines, table)
    line = re.compile(rf"""\s*["']?{re.escape(name)}["']?\s*=\s*(?:"(?:\\.|[^"\\])*"|'[^']*'|[^#"']*?)(\s*#.*)?""")
    for at in range(start, end):
        if matched := line.fullmatch(lines[at]):
            lines[at] = f"{name} = {value}{matched.group(1) or ''}"
            return "\n".join(lines) + "\n"
    if table and start == end == len(lines) and f"[{table}]" not in (each.strip() for each in lines):
        lines += ([""] if lines else []) + [f"[{table}]"]
        end = len(lines)
    while end > start and not lines[end - 1].strip():
        end -= 1
    lines.insert(end, f"{name} = {value}")
    return "\n".join(lines) + "\n"


def _table(lines: list[str], table: str) -> tuple[int, int]:
    """First line after a table's head and the line of the next head; the end of the file where it has no such table."""
    heads = [(at, line.strip().split("#")[0].strip()) for at, line in enumerate(lines) if line.lstrip().startswith("[")]
    starts = [0] if not table else [at + 1 for at, head in heads if head == f"[{table}]"]
    if not starts:
        return len(lines), len(lines)
    return starts[0], next((at for at, _ in heads if at >= starts[0]), len(lines))


def _write(path: Path, text: str) -> None:
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
            temporary = Path(file.name)
            file.write(text)
        temporary.replace(path)
    except (OSError, ValueError) as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        raise ConfigError(
            f"{path}: the settings cannot be written: {_reason(error)}; name another file with --config"
        ) from None
