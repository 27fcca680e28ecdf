"""The desk's settings: config, config get, config set, config path."""

from __future__ import annotations

from typing import Annotated

import typer

from workbench.cli import output
from workbench.cli.globals import of, settings
from workbench.cli.help import register, words_of
from workbench.cli.options import AsJson
from workbench.sanitise.jsontext import dump

Key = Annotated[str, typer.Argument(metavar="KEY", help="Name of the setting; `workbench config` lists them.")]


def _config(context: typer.Context, as_json: AsJson = False) -> None:
    """Show or change the desk's settings.

    Without a command, prints every setting in force and whether the settings file or the default says so. The file
    is TOML: --config FILE, else $WORKBENCH_CONFIG, else config.toml in your settings folder.

    Examples:
      workbench config
      workbench config set desk "Eastern Syria desk"
      workbench config set policy.second_person true
      workbench config set keys.undo "u,ctrl+z"

    Exit status: 0 done, 1 the file cannot be read or holds something that is no setting, 2 wrong usage.
    """
    if context.invoked_subcommand is not None:
        return
    from workbench.config import flat

    in_force = settings(context)
    values = flat(in_force.settings)
    if as_json:
        output.out_json({"file": str(in_force.path), "exists": in_force.exists, "settings": values}, indent=2)
        return
    output.out(f"# {in_force.path}{'' if in_force.exists else ' (not there yet: these are the defaults)'}")
    for key, value in values.items():
        output.out(f"{key} = {dump(value)}{'' if key in in_force.given else '  # default'}")


def get(context: typer.Context, key: Key) -> None:
    """Print one setting.

    Examples:
      workbench config get policy.second_person

    Exit status: 0 done, 1 no such setting, 2 wrong usage.
    """
    from workbench.config import get_setting

    _refuse_no_act(key)
    value = get_setting(settings(context).settings, key)
    output.out(value if isinstance(value, str) else dump(value))


def set_(
    context: typer.Context,
    key: Key,
    value: Annotated[str, typer.Argument(metavar="VALUE", help="Its new value.")],
) -> None:
    """Write one setting into the settings file; comments and all else in it stay.

    Examples:
      workbench config set by "Ana Petrova"
      workbench config set ratings.contradicted.label "False"

    Exit status: 0 done, 1 no such setting, or the file cannot be written, 2 wrong usage.
    """
    from workbench.config import put_setting

    _refuse_no_act(key)
    path = put_setting(of(context).config, key, value)
    output.talk(f"{key} set in {path}")


def _refuse_no_act(key: str) -> None:
    """A key of the screen is given to an act that there is; the settings themselves know none."""
    if not key.startswith("keys."):
        return
    from rapidfuzz import fuzz, process

    from workbench.config import ConfigError
    from workbench.tui.keys import KEYS

    name, names = key.removeprefix("keys."), [each.name for each in KEYS]
    if name in names:
        return
    found = process.extract(name, names, scorer=fuzz.WRatio, processor=str.casefold, limit=5, score_cutoff=70)
    near = ", ".join(each for each, _, _ in found)
    way_out = f"did you mean {near}?" if near else "`?` on the screen and the README's table list them"
    raise ConfigError(f"{key}: there is no act “{name}” of the screen; {way_out}")


def path(context: typer.Context) -> None:
    """Print which file the settings come from.

    Examples:
      $EDITOR "$(workbench config path)"

    Exit status: 0 done, 1 the file holds something that is no setting, 2 wrong usage.
    """
    output.out(str(settings(context).path))


config = typer.Typer(rich_markup_mode=None)
config.callback(invoke_without_command=True, help=words_of(_config))(_config)
for _name, _function in (("get", get), ("set", set_), ("path", path)):
    register(config, _name, _function)
