"""The package as pip installs it: program, briefing and resources, in an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from tests.package.program import ROOT

pytestmark = pytest.mark.exe

RESOURCES = "from kiosk import paths; print(*sorted(file.name for file in paths.RESOURCES.iterdir()))"


def test_an_installed_package_works_anywhere(tmp_path: Path) -> None:
    _run(sys.executable, "-m", "venv", str(tmp_path / "venv"))
    scripts = tmp_path / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    # The versions of the lock, and everything else as pip resolves it.
    pins = [line.split()[0] for line in (ROOT / "requirements.lock").read_text("utf-8").splitlines() if "==" in line]
    (tmp_path / "pins.txt").write_text("\n".join(pins), "utf-8")
    _run(
        str(scripts / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--constraint",
        str(tmp_path / "pins.txt"),
        str(ROOT),
    )
    home = tmp_path / "home"
    home.mkdir()
    assert _run(str(scripts / "kiosk"), "--version", home=home) == f"kiosk {__version__}\n"
    assert _run(str(scripts / "kiosk"), "check", home=home) == ""
    shipped = _run(str(scripts / "python"), "-c", RESOURCES, home=home).split()
    assert shipped == sorted(path.name for path in (ROOT / "resources").iterdir() if path.name != "one_file")
    assert "2 pictures" in _run(
        str(scripts / "kiosk"), "render", "--page", "home", "--out", str(home / "out"), home=home
    )


def _run(*command: str, home: Path | None = None) -> str:
    """Run a command to its good end, away from the source; what it said."""
    environment = None if home is None else {"HOME": str(home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
