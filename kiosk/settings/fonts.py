"""Owns which font files the screens are set in, and where their packages lie."""

from __future__ import annotations

from pathlib import Path

from kiosk.paths import package_folder

FILES = {
    "font_source_serif_pro": ("SourceSerifPro-Semibold.ttf", "SourceSerifPro-Light.ttf"),
    "font_source_sans_pro": (
        "SourceSansPro-Regular.ttf",
        "SourceSansPro-Semibold.ttf",
        "SourceSansPro-It.ttf",
    ),
}
"""By package: only the weights that are used, so that only they are loaded and shipped."""


def font_files() -> list[Path]:
    """Every font file in use."""
    return [package_folder(package) / "files" / name for package, names in FILES.items() for name in names]
