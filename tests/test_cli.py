"""The command line, typed as a person does, without a display: what every command is asked, and how it answers."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import __version__, paths
from kiosk.cli import main
from kiosk.commands import show as show_module
from kiosk.commands.command import Call


def test_version_and_help(kiosk) -> None:  # type: ignore[no-untyped-def]
    assert kiosk("--version").stdout == f"kiosk {__version__}\n"
    for words in ([], ["show"], ["present"], ["check"], ["render"], ["doctor"], ["pin"], ["host"], ["usage"]):
        done = kiosk(*words, "--help")
        assert done.returncode == 0
        assert "usage: kiosk" in done.stdout


def test_a_briefing_that_is_not_there_is_one_clear_line(kiosk) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--out", "pictures", "--briefing", "nowhere")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "nowhere" in done.stderr


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


def test_a_broken_settings_file_is_reported_and_stops_no_screen(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "kiosk.toml").write_text('locked = true\nlanguage = "en\n')
    for command, code in (("check", 2), ("settings", 1), ("doctor", 1)):
        done = kiosk(command, "--config", "kiosk.toml")
        assert done.returncode == code
        assert "kiosk.toml" in done.stdout + done.stderr
    done = kiosk("show", "--config", "kiosk.toml")
    assert "a locked hub needs one" in done.stderr, "it got as far as looking for a display, and was locked"


def test_what_it_starts_of_itself_starts_from_any_folder(tmp_path: Path) -> None:
    """A service begins in a folder of its own, and knows of no path to Python's modules."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = paths.own_command("--version")
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


@pytest.mark.parametrize("command", ["render", "show", "present"])
def test_a_language_that_the_briefing_has_not_is_two(kiosk, command: str) -> None:  # type: ignore[no-untyped-def]
    words = ("--out", "pictures") if command == "render" else ()
    done = kiosk(command, "--language", "fr", *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "kiosk: --language fr: the briefing is in nl and en\n"


@pytest.mark.parametrize("language", ["NL", "nl_NL.UTF-8", "nl-BE"])
def test_a_language_is_understood_as_systems_write_it(kiosk, tmp_path: Path, language: str) -> None:  # type: ignore[no-untyped-def]
    done = kiosk("render", "--page", "home", "--size", "1024x600", "--out", "pictures", "--language", language)
    assert done.returncode == 0
    assert [path.name for path in (tmp_path / "pictures").glob("*.png")] == ["home.nl.png"]


def test_a_packed_briefing_is_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "state").mkdir()
    file = tmp_path / "Een briefing.kbrief"
    assert main(["export", str(paths.CONTENT), "--to", "kbrief", "--out", str(file)]) == 0
    assert main(["check", "--briefing", str(file), "--state-dir", str(tmp_path / "state")]) == 0
    file.write_bytes(b"no briefing")
    assert main(["check", "--briefing", str(file), "--state-dir", str(tmp_path / "state")]) == 2
    assert "no packed briefing" in capsys.readouterr().err


def test_what_is_opened_with_the_program_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []

    def show(call: Call) -> int:
        shown.append(call.settings.briefing)
        return 0

    monkeypatch.setattr("kiosk.commands.show.COMMAND", replace(show_module.COMMAND, run=show))
    assert main([str(tmp_path)]) == 0
    assert shown == [tmp_path]
    with pytest.raises(SystemExit):
        main([str(tmp_path / "absent")])
