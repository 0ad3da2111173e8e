"""``kiosk show`` without a display: the tour is rendered instead, but no hub is locked that nobody sees."""

from __future__ import annotations

from pathlib import Path


def test_without_a_display_the_tour_is_rendered(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("--language", "nl")
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout.splitlines()[0]
    assert (tmp_path / "tour" / "index.html").read_text("utf-8").count("<figure>") == 31


def test_without_a_display_locked_is_an_error(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("show", "--locked")
    assert done.returncode == 2
    assert not (tmp_path / "tour").exists()
