"""What stands before the command: which store, whose settings, who acts."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from workbench.config import Configured
    from workbench.review import Desk


@dataclass(frozen=True, slots=True)
class Globals:
    """The options of the program itself."""

    store: Path | None = None
    config: Path | None = None
    by: str = ""


def of(context: typer.Context) -> Globals:
    """The program's options, from a command's context; those of the parent's words while a shell completes."""
    found = context.find_object(Globals)
    if found is not None:
        return found
    given = context.find_root().params
    store, config = given.get("store"), given.get("config")
    return Globals(Path(store) if store else None, Path(config) if config else None)


def settings(context: typer.Context) -> Configured:
    """The settings in force, and where they come from."""
    from workbench.config import configured

    return configured(of(context).config)


def store_path(context: typer.Context) -> Path:
    """The store that the command is about."""
    named = of(context).store or os.environ.get("WORKBENCH_STORE", "")
    if named:
        return Path(named)
    import platformdirs

    return platformdirs.user_data_path("claim-workbench") / "workbench.db"


def desk(
    context: typer.Context, by: str = "", *, create: bool = False, at_once: bool = True, allow: Sequence[str] = ()
) -> Desk:
    """The desk that the command acts through; `by` is the command's own --by."""
    from workbench.review import Desk

    in_force = settings(context).settings
    who = by or of(context).by or in_force.by or _user()
    return Desk.open(store_path(context), in_force, who, allow=allow, create=create, at_once=at_once)


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # a container may run as a number without a name; whoever acts must then say who they are
        return ""
