"""Owns which files of ours, and of packages that are read but not imported, go into the one file, and where."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from kiosk.paths import package_folder
from kiosk.settings.fonts import FILES, font_files
from kiosk.settings.icons import FONT_FILE, NAMES_FILE

SHIPPED = "kiosk/_bundled"
"""``kiosk/paths.py`` looks there."""

_RESOURCES = (
    *("*.toml", "*.qm", "*.txt", "*.json", "*.md", "*.css"),
    *("phone/*.html", "phone/*.js", "starter/*/media/*", "kiosk.png"),
)
_COMPILER = "pyside6-qmlcachegen"


def own_files(root: Path, work: Path) -> list[tuple[str, str]]:
    """Every file with the folder in the bundle where it goes.

    Args:
        root: the project's folder.
        work: where compiled files can be written.
    """
    qml = root / "kiosk" / "ui"
    fonts = {name: package for package, names in FILES.items() for name in names}
    icons = package_folder("qtawesome") / "fonts"
    return [
        *place_files(root / "content", ("*",), f"{SHIPPED}/content"),
        *place_files(root / "resources", _RESOURCES, f"{SHIPPED}/resources"),
        *place_files(qml, ("*.qml", "qmldir"), "kiosk/ui"),
        *place_files(compile_qml(qml, work / "qml"), ("*.qmlc",), "kiosk/ui"),
        *((str(file), f"{fonts[file.name]}/files") for file in font_files()),
        *((str(icons / name), "qtawesome/fonts") for name in (FONT_FILE, NAMES_FILE)),
    ]


def place_files(folder: Path, patterns: tuple[str, ...], place: str) -> list[tuple[str, str]]:
    """The files below a folder that match, in order, each with the folder in the bundle where it goes."""
    files = [file for pattern in patterns for file in sorted(folder.rglob(pattern)) if file.is_file()]
    return [(str(file), f"{place}/{file.parent.relative_to(folder).as_posix()}") for file in files]


def compile_qml(folder: Path, out: Path) -> Path:
    """Compile QML to bytecode, so that the first start need not: the engine looks for ``X.qmlc`` beside ``X.qml``.

    Args:
        folder: where the QML lies.
        out: a folder of its own for what comes of it; whatever was in it goes.

    Raises:
        CalledProcessError: the compiler refuses a file; it has said why.
    """
    shutil.rmtree(out, ignore_errors=True)
    compiler = shutil.which(_COMPILER, path=str(Path(sys.executable).parent)) or _COMPILER

    def compile_one(file: Path) -> None:
        target = out / file.relative_to(folder).with_suffix(".qmlc")
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([compiler, "--only-bytecode", "-o", str(target), str(file)], check=True)  # noqa: S603 - Qt's own

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(compile_one, sorted(folder.rglob("*.qml"))))
    return out
