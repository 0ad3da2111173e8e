"""What a figure tells apart by colour is told apart by lightness too: simulated for who sees no red, green or blue.

The simulation is that of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (2009), at full severity, on linear light.
"""

from __future__ import annotations

import pytest

from kiosk.settings.theme import load_theme, theme_names
from tests.quality.test_contrast import contrast

SIGHTS = {
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "achromatopsia": ((0.2126, 0.7152, 0.0722),) * 3,
}
PAIRS = {
    "a dot, person or part that is lit, and one that is not": ("glow", "ink_line", 2.0),
    "what is lit, and the card": ("glow", "slab", 3.0),
    "what is not lit, and the card": ("ink_line", "slab", 1.25),
    "the facet that is chosen, and those beside it": ("focus", "facet_2", 1.5),
}
"""Colours of figures that stand beside each other, and how far apart their lightness is at least."""


def seen(colour: str, sight: tuple[tuple[float, ...], ...]) -> str:
    """A colour as somebody sees it, ``#RRGGBB``."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    mixed = [min(1.0, max(0.0, sum(a * b for a, b in zip(row, linear, strict=True)))) for row in sight]
    shown = [12.92 * one if one <= 0.0031308 else 1.055 * one ** (1 / 2.4) - 0.055 for one in mixed]
    return "#" + "".join(f"{round(one * 255):02X}" for one in shown)


def test_who_sees_no_green_takes_red_and_green_for_one_another() -> None:
    red, green = (seen(colour, SIGHTS["deuteranopia"]) for colour in ("#C04040", "#707000"))
    assert contrast(red, green) < 1.5
    assert seen("#808080", SIGHTS["deuteranopia"]) in {"#808080", "#807F80", "#7F8080"}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("pair", PAIRS)
@pytest.mark.parametrize("name", theme_names())
def test_figures_do_not_speak_by_colour_alone(name: str, pair: str, sight: str) -> None:
    theme = load_theme(name)
    one, other, least = PAIRS[pair]
    colours = [seen(getattr(theme, colour), SIGHTS[sight]) for colour in (one, other)]
    assert contrast(*colours) >= least
