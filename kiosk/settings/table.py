"""Owns the one table of settings: file, environment, command line and documentation all read these rows."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal

from msgspec import Meta, Struct, ValidationError, convert, field

from kiosk import paths
from kiosk.hall.address import why_no_broker
from kiosk.settings.theme import DEFAULT, HIGH_CONTRAST, theme_names
from kiosk.show.comfort import TEXT_SCALES, USUAL_STEADINESS, Reach, Steadiness
from kiosk.show.unattended.night import NIGHT_PATTERN
from kiosk.text_files.value_words import explain

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
    easy_words: bool = False
    wide_spacing: bool = False
    ruler: bool = False
    reach: Reach = Reach.WHOLE
    no_letter_keys: bool = False
    fullscreen: bool = False
    locked: bool = False
    screen: str = ""
    idle_seconds: Annotated[int, Meta(ge=10, le=3600)] = 60
    night: Annotated[str, Meta(pattern=NIGHT_PATTERN)] = ""
    usage: bool = False
    take_along_address: str = ""
    bundle_keys: Path = field(default_factory=paths.bundle_keys)
    bundle_folder: Path | None = None
    sticks: bool = False
    broker: str = ""
    broker_password: Path | None = None
    hall: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,40}$")] = "hall"
    follow: bool = False
    groups: Annotated[str, Meta(pattern=r"^([a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,19})?$")] = ""
    command_keys: Path | None = None
    switches: Annotated[int, Meta(ge=0, le=2)] = 0
    scan_seconds: Annotated[int, Meta(ge=1, le=15)] = 2
    touch_pause: Annotated[int, Meta(ge=0, le=5000)] = 0
    touch_hold: Annotated[int, Meta(ge=0, le=3000)] = 0
    viewing_distance: Annotated[int, Meta(ge=0, le=500)] = 0
    screen_height: Annotated[int, Meta(ge=0, le=5000)] = 0
    speech: Literal["asked", "headphones", "always", "never"] = "asked"

    @property
    def colours(self) -> str:
        """The name of the theme to begin with."""
        return HIGH_CONTRAST if self.high_contrast else self.theme or DEFAULT

    @property
    def steadiness(self) -> Steadiness:
        """How unsteady hands are met: as the operator has it, or else as is usual."""
        own = Steadiness(self.touch_hold, self.touch_pause)
        return own if own != Steadiness() else USUAL_STEADINESS


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
    Setting("theme", "NAME", "colours: paper, contrast or dark"),
    Setting("high-contrast", "", "the colours of high contrast to begin with"),
    Setting("text-scale", "PERCENT", f"text size to begin with: {', '.join(map(str, TEXT_SCALES))}"),
    Setting("reduced-motion", "", "little movement to begin with, also where the system does not ask for it"),
    Setting("easy-words", "", "easy words to begin with, where a page has them"),
    Setting("wide-spacing", "", "lines, words and letters wide apart to begin with"),
    Setting("ruler", "", "the reading ruler to begin with"),
    Setting("reach", "WHERE", "everything within reach to begin with: low, left or right (default: the whole screen)"),
    Setting("no-letter-keys", "", "letters, digits and marks are no keys of their own, to begin with"),
    Setting("fullscreen", "", "fill the screen"),
    Setting("locked", "", "public touchscreen: fill the screen and do not let go"),
    Setting("screen", "NAME", "locked: the screen to fill, as `kiosk doctor` names it (default: the system's choice)"),
    Setting("idle-seconds", "SECONDS", "locked: ask after so long without a touch (10 to 3600; default: 60)"),
    Setting("night", "HOURS", "locked: hours at which the screen is dim, such as 22:00-06:00"),
    Setting("usage", "", "count use on this machine: visits, pages, times; no words, no names"),
    Setting(
        "speech",
        "WHEN",
        "read aloud: asked (default), headphones (by itself while some are plugged in), always (from the first touch "
        "or key on, where a headset hangs at the screen), never",
    ),
    Setting(
        "switches",
        "NUMBER",
        "instead of touch: 1 switch chooses where it goes by itself, 2 go on (Space) and choose",
    ),
    Setting("scan-seconds", "SECONDS", "one switch: so long on each thing (1 to 15; default: 2)"),
    Setting("touch-hold", "MS", "unsteady hands: a touch counts once it was held so long, up to 3000"),
    Setting("touch-pause", "MS", "unsteady hands: touches and keys so soon after the same count once, up to 5000"),
    Setting("viewing-distance", "CM", "from eyes to screen: letters are as large as that asks for"),
    Setting("screen-height", "MM", "of the picture: letters and what is touched are as large as a person needs"),
    Setting(
        "bundle-keys", "FILE", "locked: the keys whose bundles are taken (default: bundle-keys.pub beside kiosk.toml)"
    ),
    Setting("bundle-folder", "FOLDER", "locked: take bundles that are put into this folder"),
    Setting("sticks", "", "locked: take bundles from a USB stick"),
    Setting(
        "broker", "ADDRESS", "the broker of a hall, such as mqtt://HOST or mqtts://USER@HOST (default: no network)"
    ),
    Setting("broker-password", "FILE", "holds the password of the broker's user"),
    Setting("hall", "NAME", "which hall this is, where a broker serves several: a-z, 0-9 and - (default: hall)"),
    Setting("follow", "", "locked: show what the speaker of the hall shows, as long as a talk lasts"),
    Setting("groups", "NAMES", "locked: the groups of this screen, such as east,entrance, for `kiosk fleet send`"),
    Setting("command-keys", "FILE", "locked: the keys whose orders are obeyed (default: those of bundle-keys)"),
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
    for key in ("briefing", "state-dir", "bundle-keys", "bundle-folder", "broker-password", "command-keys"):
        if key in values:
            if "\0" in str(values[key]):
                raise BadSettingsError(f"{place}: {key} has a character that no folder's name has")
            values[key] = Path(os.path.expanduser(str(values[key]))).absolute()  # noqa: PTH111 - Path's own can raise
    try:
        settings = convert(
            {_field(key): value for key, value in values.items()}, Settings, dec_hook=_path, strict=False
        )
    except ValidationError as error:
        raise BadSettingsError(f"{place}: {_advice(str(error))}") from error
    if wrong := _nonsense(settings):
        raise BadSettingsError(f"{place}: {wrong}")
    return settings


def _nonsense(settings: Settings) -> str:
    """What is wrong with a value that its type alone does not tell; empty where nothing is."""
    if settings.theme and settings.theme not in (themes := theme_names()):
        return f"there is no theme {settings.theme!r}; there are {', '.join(themes)}"
    if (address := settings.take_along_address) and not _ADDRESS.fullmatch(address):
        return "take-along-address is one that begins with https:// and has at most 200 letters"
    if settings.text_scale not in TEXT_SCALES:
        return f"text-scale is one of {', '.join(map(str, TEXT_SCALES))}"
    return why_no_broker(settings.broker) if settings.broker else ""


def value_of(settings: Settings, key: str) -> Any:
    """The value of a setting by its key."""
    return getattr(settings, "state_folder" if key == "state-dir" else key.replace("-", "_"))


def _field(key: str) -> str:
    return key if key == "state-dir" else key.replace("-", "_")


def _advice(message: str) -> str:
    """What to do about a value that msgspec does not take, and what the setting is for."""
    what, _, where = message.partition(" - at `$.")
    key = re.split(r"[`.\[]", where)[0].replace("_", "-")
    helps = [row.help for row in TABLE if row.key == key]
    return " It is for this: ".join([explain(what, f"`{key}`" if key else "this"), *helps])


def _path(kind: type, value: object) -> object:
    if kind is Path:
        return Path(str(value))
    raise NotImplementedError(kind)
