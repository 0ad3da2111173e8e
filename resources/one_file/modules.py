"""Owns which Python modules stay out of the one file, and which others take the place of some."""

from __future__ import annotations

from pathlib import Path

from PyInstaller import isolated

from one_file.kept_files import Found

UNUSED = (
    *("unittest", "doctest", "pdb", "pydoc", "pydoc_data", "test", "lib2to3", "distutils", "setuptools"),
    *("pkg_resources", "ensurepip", "venv", "pickletools", "tracemalloc"),
    *("tkinter", "turtle", "curses", "PIL", "numpy", "PyQt5", "PyQt6", "PySide2", "PySide6.QtSvg", "statistics"),
    *("asyncio", "multiprocessing", "ftplib", "smtplib", "xmlrpc", "webbrowser"),
    *("_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec"),
    *("plistlib", "pptx", "lxml", "docx", "typst", "kiosk.export.deck", "kiosk.export.sheets"),
)
"""What tests and builds need; other ways to draw and to reckon; the network, without which the standard library's other
modules do; encodings that no briefing is in (it is UTF-8); what reads and writes
PowerPoint decks (12 MB) and sets PDF (81 MB) for once in a briefing's life, and what is of no use without it."""

STAND_INS = {
    "PySide6.QtWidgets": "class QFileSystemModel: ...\n",
    "PySide6.QtOpenGL": "",
    "PySide6.QtNetwork": "",
}
"""Modules that others import and nothing here uses, 16 MB; each becomes one of these lines.

qtpy.QtGui imports a name of QtWidgets. QtQuick imports QtOpenGL for framebuffer items, and QtQml imports QtNetwork for
access managers, written in Python: they look their types up at the first use, which never comes.
"""


_WRITER_OF_STUBS = "shibokensupport/signature/lib/pyi_generator.py"
"""Of what PySide imports at each start, what only its own build uses: the patterns that it begins with take 12 ms."""


def write_stand_ins(folder: Path) -> list[Found]:
    """Write the modules that stand in for others; what PyInstaller is to compile, without docstrings."""
    files = {module: folder / f"{module}.py" for module in STAND_INS}
    for module, file in files.items():
        file.write_text(STAND_INS[module], "utf-8")
    return [(module, str(file), "PYMODULE-2") for module, file in files.items()]


def unpack_signatures(folder: Path) -> tuple[list[Found], list[Found]]:
    """Unpack the modules that PySide carries in its own library as a zip of sources.

    It would compile them at every start, 20 ms. Where a folder ``files.dir`` lies beside shiboken6, it imports modules
    of these names instead (shiboken6 6.11, signature_bootstrap.py), and those can be compiled here. The one that nobody
    uses is emptied.

    Returns:
        the modules that PyInstaller is to compile, and what makes the folder.
    """
    modules = [(module_name(name), str(folder / name), "PYMODULE") for name in _extract_signatures(str(folder))]
    (folder / _WRITER_OF_STUBS).write_text("")
    marker = folder / "signature_bootstrap.py"
    return modules, [(f"shiboken6/files.dir/{marker.name}", str(marker), "DATA")]


def module_name(file: str) -> str:
    """The name of a module by its file in the zip: ``a.b`` of ``a/b.py``, ``a`` of ``a/__init__.py``."""
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@isolated.decorate  # type: ignore[untyped-decorator]
def _extract_signatures(out: str) -> list[str]:
    """In a process of its own, since it imports Qt: extract all; the names of the modules."""
    import sys

    import PySide6.QtCore  # noqa: F401 - brings the zip along

    archive = sys.modules["signature_bootstrap"].prepare_zipfile()[1].zfile
    archive.extractall(out)
    return [name for name in archive.namelist() if name.startswith("shibokensupport/") and name.endswith(".py")]
