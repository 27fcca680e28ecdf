"""A command's help is its function's docstring: what it does, arguments, examples, exit status."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable

import typer


def register(app: typer.Typer, name: str, function: Callable[..., None]) -> None:
    """Make a function a command of this name."""
    app.command(name, help=words_of(function))(function)


def words_of(function: Callable[..., None]) -> str:
    """A docstring as help; paragraphs with indented lines (examples, lists) keep their lines."""
    paragraphs = (inspect.getdoc(function) or "").split("\n\n")
    return "\n\n".join(f"\b\n{each}" if re.search(r"^ ", each, re.MULTILINE) else each for each in paragraphs)
