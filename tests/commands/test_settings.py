"""``kiosk settings``: what holds, and where each of it comes from."""

from __future__ import annotations

from pathlib import Path


def test_settings_are_listed_with_where_they_come_from(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "kiosk.toml").write_text('language = "en"\n')
    done = kiosk("settings", "--config", "kiosk.toml", "--locked")
    assert done.returncode == 0, done.stderr
    assert "kiosk.toml:1" in done.stdout
    assert "--locked" in done.stdout
