"""Owns the one table of settings: ``kiosk.toml``, the command line and the documentation all read these rows."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, ValidationError, convert, field

from kiosk import paths
from kiosk.settings.theme import theme_names
from kiosk.show.night import NIGHT_PATTERN
from kiosk.show.state import TEXT_SCALES


class Settings(Struct, frozen=True, forbid_unknown_fields=True, rename={"state_folder": "state-dir"}):
    """How one start of the program is to be; ``language`` empty is the briefing's own default."""

    briefing: Path = paths.CONTENT
    state_folder: Path = field(default_factory=paths.state_folder)
    language: str = ""
    theme: str = ""
    text_scale: int = 100
    fullscreen: bool = False
    locked: bool = False
    idle_seconds: Annotated[int, Meta(ge=10, le=3600)] = 60
    night: Annotated[str, Meta(pattern=NIGHT_PATTERN)] = ""


class Setting(Struct, frozen=True):
    """One row: its key in the file (and flag ``--KEY``), its value's name in help, and what it is for."""

    key: str
    value: str
    help: str


TABLE = (
    Setting("briefing", "FOLDER", "the briefing to show (default: the Dutch Diamond)"),
    Setting("state-dir", "FOLDER", "where the program writes, and nowhere else"),
    Setting("language", "LANGUAGE", "the language to begin in, such as nl or en"),
    Setting("theme", "NAME", "colours: paper or contrast"),
    Setting("text-scale", "PERCENT", f"text size to begin with: {', '.join(map(str, TEXT_SCALES))}"),
    Setting("fullscreen", "", "fill the screen"),
    Setting("locked", "", "public touchscreen: fill the screen and do not let go"),
    Setting("idle-seconds", "SECONDS", "locked: ask after so long without a touch (10 to 3600; default: 60)"),
    Setting("night", "HOURS", "locked: hours at which the screen is dim, such as 22:00-06:00"),
)


class BadSettingsError(Exception):
    """A settings file could not be understood; the message names the file and what to do."""


def read_settings(file: Path, flags: dict[str, Any]) -> Settings:
    """Settings from a file, overruled by flags of the command line.

    Args:
        file: ``kiosk.toml``; it need not exist.
        flags: what the command line said, by key; None where it said nothing.

    Raises:
        BadSettingsError: the file is no TOML, or it or a flag has an unknown key or a wrong value.
    """
    values = {**_read_file(file), **{key: value for key, value in flags.items() if value is not None}}
    unknown = sorted(set(values) - {row.key for row in TABLE})
    if unknown:
        raise BadSettingsError(f"{file}: unknown setting {unknown[0]!r}; known are {', '.join(r.key for r in TABLE)}")
    for key in ("briefing", "state-dir"):
        if key in values:
            values[key] = Path(values[key]).expanduser().absolute()
    try:
        settings = convert(
            {_field(key): value for key, value in values.items()}, Settings, dec_hook=_path, strict=False
        )
    except ValidationError as error:
        raise BadSettingsError(f"{file}: {error}") from error
    themes = theme_names(paths.RESOURCES / "themes")
    if settings.theme and settings.theme not in themes:
        raise BadSettingsError(f"{file}: there is no theme {settings.theme!r}; there are {', '.join(themes)}")
    if settings.text_scale not in TEXT_SCALES:
        raise BadSettingsError(f"{file}: text-scale is one of {', '.join(map(str, TEXT_SCALES))}")
    return settings


def _field(key: str) -> str:
    return key if key == "state-dir" else key.replace("-", "_")


def _path(kind: type, value: object) -> object:
    if kind is Path:
        return Path(str(value))
    raise NotImplementedError(kind)


def _read_file(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSettingsError(f"{file}: cannot be read as TOML: {error}") from error
