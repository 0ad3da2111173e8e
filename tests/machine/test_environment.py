"""Where libraries write."""

from __future__ import annotations

from pathlib import Path

from kiosk.machine import environment


def test_libraries_write_inside_the_state_folder(tmp_path: Path) -> None:
    variables: dict[str, str] = {}
    environment.prepare(variables, tmp_path)
    assert all(str(tmp_path) in variables[name] for name in ("XDG_CACHE_HOME", "QML_DISK_CACHE_PATH"))
