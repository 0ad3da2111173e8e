"""The commands, run as a person types them, without a display."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__, paths

ROOT = Path(__file__).parents[1]


@pytest.fixture
def kiosk(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run ``kiosk`` with arguments in an empty folder; gives the finished process."""

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "XDG_CACHE_HOME")
        variables = {name: value for name, value in os.environ.items() if name not in hidden}
        variables |= {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path / "home"), "PYTHONDONTWRITEBYTECODE": "1"}
        (tmp_path / "home").mkdir(exist_ok=True)
        command = [sys.executable, "-m", "kiosk", *words]
        return subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)

    return run


def test_version_and_help(kiosk) -> None:  # type: ignore[no-untyped-def]
    assert kiosk("--version").stdout == f"kiosk {__version__}\n"
    for words in ([], ["show"], ["check"], ["render"], ["doctor"], ["pin"]):
        done = kiosk(*words, "--help")
        assert done.returncode == 0
        assert "usage: kiosk" in done.stdout


def test_check_of_the_shipped_briefing_finds_nothing(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("check")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_check_names_the_place(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shutil.copytree(paths.CONTENT, tmp_path / "mine")
    page = tmp_path / "mine" / "diamond.nl.md"
    page.write_text(page.read_text("utf-8") + "\n[x](page:nowhere)\n", "utf-8")
    done = kiosk("check", "mine")
    assert done.returncode == 1
    line = page.read_text("utf-8").count("\n")
    assert f"diamond.nl.md:{line}:" in done.stdout
    assert done.stdout.count("\n") == 1


def test_check_of_no_folder_is_two(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("check", "nowhere")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_a_briefing_that_is_not_there_is_one_clear_line(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "pictures", "--briefing", "nowhere")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere" in done.stderr


def test_render_one_page(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "p", "--page", "home", "--language", "en", "--size", "1024x600")
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "p").iterdir()) == ["home.en.png", "index.html"]


def test_render_of_an_unknown_page_says_which_there_are(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "p", "--page", "hoem")
    assert done.returncode == 2
    assert "diamond" in done.stderr


def test_without_a_display_the_tour_is_rendered(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("--language", "nl")
    assert done.returncode == 0, done.stderr
    assert "no display" in done.stdout.splitlines()[0]
    assert (tmp_path / "tour" / "index.html").read_text("utf-8").count("<figure>") == 30


def test_without_a_display_locked_is_an_error(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("show", "--locked")
    assert done.returncode == 2
    assert not (tmp_path / "tour").exists()


def test_doctor_says_what_is_lacking(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("doctor")
    assert done.returncode == 1
    assert "LACK  display" in done.stdout
    assert "ok    briefing" in done.stdout


def test_invariant_7_nothing_is_written_outside_the_state_folder(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    kiosk("render", "--out", "p", "--page", "home", "--state-dir", str(tmp_path / "state"))
    assert {path.name for path in tmp_path.iterdir()} == {"home", "p", "state"}
    assert list((tmp_path / "home").rglob("*")) == []


def test_a_state_folder_that_cannot_be_made_keeps_no_page_dark(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "file").write_text("")
    done = kiosk("render", "--out", "p", "--page", "home", "--state-dir", str(tmp_path / "file" / "state"))
    assert done.returncode == 0, done.stderr
    assert "no log is kept" in done.stderr


def test_common_options_stand_before_or_behind_the_command(kiosk) -> None:  # type: ignore[no-untyped-def]
    for words in (["--briefing", "nowhere", "check"], ["check", "--briefing", "nowhere"]):
        done = kiosk(*words)
        assert done.returncode == 2
        assert "nowhere" in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [(["--config", "none.toml"], "no such file"), (["render", "--out", "p", "--theme", "pink"], "paper")],
)
def test_a_setting_that_cannot_be_is_one_clear_line(kiosk, words: list[str], says: str) -> None:  # type: ignore[no-untyped-def]
    done = kiosk(*words)
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
