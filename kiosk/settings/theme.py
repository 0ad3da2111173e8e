"""Owns the themes: named sets of colours in ``resources/themes``."""

from __future__ import annotations

import tomllib
from pathlib import Path

from msgspec import Struct, convert

from kiosk import paths

DEFAULT = "paper"
HIGH_CONTRAST = "contrast"


class Theme(Struct, frozen=True, forbid_unknown_fields=True):
    """The colours of the screens, each ``#RRGGBB``, named by what they are for.

    There are six of demands, of which ``on_ink_N`` is the one on the dark stage, and seven of the diamond's facets.
    """

    paper: str
    card: str
    ink: str
    slab: str
    text: str
    quiet: str
    line: str
    control: str
    on_ink: str
    on_ink_quiet: str
    ink_line: str
    on_ink_1: str
    on_ink_2: str
    on_ink_3: str
    on_ink_4: str
    on_ink_5: str
    on_ink_6: str
    glow: str
    focus: str
    demand_1: str
    demand_2: str
    demand_3: str
    demand_4: str
    demand_5: str
    demand_6: str
    neutral: str
    on_demand: str
    on_demand_quiet: str
    facet_1: str
    facet_2: str
    facet_3: str
    facet_4: str
    facet_5: str
    facet_6: str
    facet_7: str
    facet_center: str


def theme_names() -> list[str]:
    """The themes that can be chosen, in order of name."""
    return sorted(path.stem for path in _folder().glob("*.toml"))


def load_theme(name: str) -> Theme:
    """Read one theme, one of ``theme_names``.

    Raises:
        OSError: there is no such theme.
        msgspec.ValidationError: a colour is missing or unknown.
    """
    return convert(tomllib.loads((_folder() / f"{name}.toml").read_text("utf-8")), Theme)


def _folder() -> Path:
    return paths.RESOURCES / "themes"
