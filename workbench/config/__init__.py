"""The desk's settings: one frozen value, read from one TOML file, passed down and never global."""

from workbench.config.file import Configured, configured, get_setting, put_setting
from workbench.config.settings import ConfigError, RatingLabel, Settings, flat, settings_from

__all__ = [
    "ConfigError",
    "Configured",
    "RatingLabel",
    "Settings",
    "configured",
    "flat",
    "get_setting",
    "put_setting",
    "settings_from",
]
