"""Owns the one table of settings: file, environment, command line and documentation all read these rows."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct, ValidationError, convert, field

from kiosk import paths
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, theme_names
from kiosk.show.comfort import TEXT_SCALES
from kiosk.show.unattended.night import NIGHT_PATTERN

_ADDRESS = re.compile(r"https?://[^\s<>\"\[\]]{1,200}")
"""One that a telephone opens; a longer one makes too fine a code."""


class Settings(Struct, frozen=True, forbid_unknown_fields=True, rename={"state_folder": "state-dir"}):
    """How one start of the program is to be; ``language`` empty is the briefing's own default."""

    briefing: Path = paths.CONTENT
    state_folder: Path = field(default_factory=paths.state_folder)
    language: str = ""
    theme: str = ""
    high_contrast: bool = False
    text_scale: int = 100
    reduced_motion: bool = False
    fullscreen: bool = False
    locked: bool = False
    screen: str = ""
    idle_seconds: Annotated[int, Meta(ge=10, le=3600)] = 60
    night: Annotated[str, Meta(pattern=NIGHT_PATTERN)] = ""
    usage: bool = False
    take_along_address: str = ""

    @property
    def colours(self) -> str:
        """The name of the theme to begin with."""
        return HIGH_CONTRAST if self.high_contrast else self.theme or DEFAULT


class Setting(Struct, frozen=True):
    """One row: its key in the file (and flag ``--KEY``), its value's name in help (none: yes or no), what it is for."""

    key: str
    value: str
    help: str

    @property
    def variable(self) -> str:
        """Its environment variable, such as ``KIOSK_STATE_DIR``."""
        return f"KIOSK_{self.key.upper().replace('-', '_')}"


TABLE = (
    Setting("briefing", "FOLDER", "the briefing to show (default: the Dutch Diamond)"),
    Setting("state-dir", "FOLDER", "where the program writes, and nowhere else"),
    Setting("language", "LANGUAGE", "the language to begin in, such as nl or en"),
    Setting("theme", "NAME", "colours: paper or contrast"),
    Setting("high-contrast", "", "the colours of high contrast to begin with"),
    Setting("text-scale", "PERCENT", f"text size to begin with: {', '.join(map(str, TEXT_SCALES))}"),
    Setting("reduced-motion", "", "little movement to begin with, also where the system does not ask for it"),
    Setting("fullscreen", "", "fill the screen"),
    Setting("locked", "", "public touchscreen: fill the screen and do not let go"),
    Setting("screen", "NAME", "locked: the screen to fill, as `kiosk doctor` names it (default: the system's choice)"),
    Setting("idle-seconds", "SECONDS", "locked: ask after so long without a touch (10 to 3600; default: 60)"),
    Setting("night", "HOURS", "locked: hours at which the screen is dim, such as 22:00-06:00"),
    Setting("usage", "", "count use on this machine: visits, pages, times; no words, no names"),
    Setting("take-along-address", "ADDRESS", "where the hand-out lies for who takes it along: an https address"),
)


class BadSettingsError(Exception):
    """A setting could not be understood; the message names its place and what to do."""


def make_settings(values: Mapping[str, Any], place: object) -> Settings:
    """Settings from values by key, each checked; what is not among them has its default.

    Args:
        values: by the keys of ``TABLE``; text is fine for numbers, too.
        place: where they come from, for the message.

    Raises:
        BadSettingsError: a key is unknown or a value is wrong.
    """
    values = dict(values)
    unknown = sorted(set(values) - {row.key for row in TABLE})
    if unknown:
        raise BadSettingsError(f"{place}: unknown setting {unknown[0]!r}; known are {', '.join(r.key for r in TABLE)}")
    if isinstance(language := values.get("language"), str):
        values["language"] = re.split(r"[-_.@]", language.strip())[0].lower()  # NL, en_US.UTF-8
    for key in ("briefing", "state-dir"):
        if key in values:
            if "\0" in str(values[key]):
                raise BadSettingsError(f"{place}: {key} has a character that no folder's name has")
            values[key] = Path(os.path.expanduser(str(values[key]))).absolute()  # noqa: PTH111 - Path's own can raise
    try:
        settings = convert(
            {_field(key): value for key, value in values.items()}, Settings, dec_hook=_path, strict=False
        )
    except ValidationError as error:
        raise BadSettingsError(f"{place}: {error}") from error
    if settings.theme and settings.theme not in (themes := theme_names()):
        raise BadSettingsError(f"{place}: there is no theme {settings.theme!r}; there are {', '.join(themes)}")
    if (address := settings.take_along_address) and not _ADDRESS.fullmatch(address):
        raise BadSettingsError(
            f"{place}: take-along-address is one that begins with https:// and has at most 200 letters"
        )
    if settings.text_scale not in TEXT_SCALES:
        raise BadSettingsError(f"{place}: text-scale is one of {', '.join(map(str, TEXT_SCALES))}")
    return settings


def value_of(settings: Settings, key: str) -> Any:
    """The value of a setting by its key."""
    return getattr(settings, "state_folder" if key == "state-dir" else key.replace("-", "_"))


def _field(key: str) -> str:
    return key if key == "state-dir" else key.replace("-", "_")


def _path(kind: type, value: object) -> object:
    if kind is Path:
        return Path(str(value))
    raise NotImplementedError(kind)
