"""Contrast of every pair of colours that words and their ground make, computed from the tokens (WCAG 2.2)."""

from __future__ import annotations

import pytest

from kiosk.settings.theme import HIGH_CONTRAST, load_theme, theme_names

DEMANDS = range(1, 7)
FACETS = tuple(f"facet_{number}" for number in range(1, 8))
GROUNDS = {
    "ink": ("paper", "card"),
    "text": ("paper", "card"),
    "quiet": ("paper", "card"),
    "on_ink": ("slab", *FACETS, "facet_center", "focus", "ink_line"),
    "on_ink_quiet": ("slab",),
    **{f"on_ink_{number}": ("slab",) for number in DEMANDS},
    "card": ("ink",),
    "on_demand": (*(f"demand_{number}" for number in DEMANDS), "neutral", "ink"),
    **{f"demand_{number}": ("card", "paper") for number in DEMANDS},
    "neutral": ("card", "paper"),
}
"""Words and what they stand on. A chip or pill swaps the two when pressed, which is the same contrast."""
SHAPES = {"control": ("card", "paper"), "glow": ("slab",), "focus": ("paper", "card")}
"""What is no text and must be told apart: 3:1 (SC 1.4.11)."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_formula_is_the_right_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", theme_names())
@pytest.mark.parametrize(("words", "ground"), [(w, g) for w, grounds in GROUNDS.items() for g in grounds])
def test_words_stand_out(name: str, words: str, ground: str) -> None:
    theme = load_theme(name)
    least = 7 if name == HIGH_CONTRAST else 4.5
    assert contrast(getattr(theme, words), getattr(theme, ground)) >= least


@pytest.mark.parametrize("name", theme_names())
@pytest.mark.parametrize(("shape", "ground"), [(s, g) for s, grounds in SHAPES.items() for g in grounds])
def test_shapes_stand_out(name: str, shape: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(getattr(theme, shape), getattr(theme, ground)) >= 3
