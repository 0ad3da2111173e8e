"""The commands, run as a person types them, without a display."""

from __future__ import annotations

import datetime
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest
from msgspec.structs import replace

from kiosk import __version__, paths
from kiosk.cli import main
from kiosk.commands import show as show_module
from kiosk.commands import start
from kiosk.commands.command import Call
from kiosk.commands.present import next_moment
from kiosk.machine.display import Display
from kiosk.paths import StateFile
from kiosk.show.talk.rehearsal import Rehearsal, SlideTime
from kiosk.talk.rehearsals import keep_rehearsal

ROOT = Path(__file__).parents[1]


@pytest.fixture
def kiosk(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run ``kiosk`` with arguments in an empty folder; gives the finished process."""

    def run(*words: str, output: IO[str] | int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "XDG_CACHE_HOME")
        variables = {name: value for name, value in os.environ.items() if name not in hidden}
        variables |= {"PYTHONPATH": str(ROOT), "HOME": str(tmp_path / "home"), "PYTHONDONTWRITEBYTECODE": "1"}
        (tmp_path / "home").mkdir(exist_ok=True)
        command = [sys.executable, "-m", "kiosk", *words]
        return subprocess.run(
            command, cwd=tmp_path, env=variables, stdout=output, stderr=subprocess.PIPE, text=True, check=False
        )

    return run


@pytest.fixture
def run_into(kiosk, tmp_path: Path):  # type: ignore[no-untyped-def]
    """Run ``kiosk`` with its output going into a file that is given; ``broken`` is a briefing with a problem."""
    shutil.copytree(paths.CONTENT, tmp_path / "broken")
    (tmp_path / "broken" / "notes.txt").write_text("")

    def run(output: IO[str], *words: str) -> subprocess.CompletedProcess[str]:
        return kiosk(*words, output=output)

    return run


def test_version_and_help(kiosk) -> None:  # type: ignore[no-untyped-def]
    assert kiosk("--version").stdout == f"kiosk {__version__}\n"
    for words in ([], ["show"], ["present"], ["check"], ["render"], ["doctor"], ["pin"], ["host"], ["usage"]):
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
    told, shown, mark = done.stdout.splitlines()
    assert ": B401 Link to a page that exists" in told
    assert (shown, mark) == ("    [x](page:nowhere)", "    ^")


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
    assert (tmp_path / "tour" / "index.html").read_text("utf-8").count("<figure>") == 31


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


def test_settings_are_listed_with_where_they_come_from(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "kiosk.toml").write_text('language = "en"\n')
    done = kiosk("settings", "--config", "kiosk.toml", "--locked")
    assert done.returncode == 0, done.stderr
    assert "kiosk.toml:1" in done.stdout
    assert "--locked" in done.stdout


def test_a_broken_settings_file_is_reported_and_stops_no_screen(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "kiosk.toml").write_text('locked = true\nlanguage = "en\n')
    for command, code in (("check", 2), ("settings", 1), ("doctor", 1)):
        done = kiosk(command, "--config", "kiosk.toml")
        assert done.returncode == code
        assert "kiosk.toml" in done.stdout + done.stderr
    done = kiosk("show", "--config", "kiosk.toml")
    assert "a locked hub needs one" in done.stderr, "it got as far as looking for a display, and was locked"


def test_host_prints_files_with_the_path_of_this_program(kiosk) -> None:  # type: ignore[no-untyped-def]
    for name in ("systemd", "gnome-kiosk", "windows", "labwc"):
        done = kiosk("host", f"--{name}")
        assert done.returncode == 0, done.stderr
        assert sys.executable in done.stdout
        assert "--locked" in done.stdout
    assert kiosk("host").returncode == 2


def test_what_it_starts_of_itself_starts_from_any_folder(tmp_path: Path) -> None:
    """A service begins in a folder of its own, and knows of no path to Python's modules."""
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = paths.own_command("--version")
    done = subprocess.run(command, cwd=tmp_path, env=variables, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"kiosk {__version__}\n", "")


def test_doctor_of_a_locked_hub_tells_what_no_program_can_block(kiosk) -> None:  # type: ignore[no-untyped-def]
    assert "Ctrl+Alt+Del" in kiosk("doctor", "--locked").stdout
    assert "Ctrl+Alt+Del" not in kiosk("doctor").stdout


def test_a_talk_without_a_display_is_one_clear_line(kiosk) -> None:  # type: ignore[no-untyped-def]
    for words in (["present"], ["present", "--learn"], ["present", "--rehearse", "--minutes", "10"]):
        done = kiosk(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.count("\n") == 1
        assert "display" in done.stderr


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--minutes", "0"], "'0'"),
        (["--minutes", "ten"], "'ten'"),
        (["--minutes", "nan"], "'nan'"),
        (["--minutes", "1441"], "'1441'"),
        (["--end", "25:00"], "'25:00'"),
        (["--end", "half three"], "'half three'"),
        (["--minutes", "10", "--end", "14:30"], "not allowed"),
        (["--rehearse", "--report"], "not allowed"),
        (["--learn", "--report"], "not allowed"),
    ],
)
def test_how_a_talk_is_to_be_is_checked(capsys, words: list[str], says: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SystemExit) as left:
        main(["present", *words])
    assert left.value.code == 2
    assert says in capsys.readouterr().err


def test_an_end_is_the_next_time_that_the_clock_says_so() -> None:
    now = datetime.datetime.now().astimezone()
    for hours in (1, -1):
        text = (now + datetime.timedelta(hours=hours)).strftime("%H:%M")
        end = datetime.datetime.fromtimestamp(next_moment(text)).astimezone()
        assert end.strftime("%H:%M") == text
        assert now < end <= now + datetime.timedelta(days=1, hours=1)


def test_a_run_that_is_not_there_says_which_there_are(tmp_path: Path, monkeypatch, capsys) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(start, "use_display", lambda _: Display(there=True))
    assert main(["present", "--run", "99", "--state-dir", str(tmp_path)]) == 2
    error = capsys.readouterr().err
    assert "'99'" in error
    assert error.count("\n") == 1


def test_the_report_of_rehearsals_needs_no_display(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    words = ("present", "--report", "--language", "nl", "--state-dir", str(tmp_path / "state"))
    assert "--rehearse" in kiosk(*words).stdout
    keep_rehearsal(tmp_path / "state", Rehearsal("", 1e9, (SlideTime("home", 0, 60.0, 80.0),)))
    done = kiosk(*words)
    assert (done.returncode, done.stderr) == (0, "")
    assert "1:20*" in done.stdout


@pytest.mark.parametrize("content", ['{"more": ' + "[" * 200_000, '{"run": "", "at": 1e300, "slides": []}', "\xff"])
def test_a_damaged_rehearsal_is_left_out_of_the_report(kiosk, tmp_path: Path, content: str) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "state" / StateFile.REHEARSALS / "2026-01-01-120000.json"
    file.parent.mkdir(parents=True)
    file.write_text(content, "latin-1")
    done = kiosk("present", "--report", "--state-dir", str(tmp_path / "state"))
    assert done.returncode == 0
    assert str(file) in done.stderr
    assert "No rehearsal is kept" in done.stdout


@pytest.mark.parametrize("face", ["stage", "console"])
def test_slides_are_drawn_without_a_display(kiosk, tmp_path: Path, face: str) -> None:  # type: ignore[no-untyped-def]
    done = kiosk(*("render", "--out", "p", "--face", face, "--page", "home", "--language", "en", "--size", "1024x600"))
    assert (done.returncode, done.stderr) == (0, "")
    assert "home--0.en.png" in [path.name for path in (tmp_path / "p").iterdir()]


def test_check_tells_programs_too(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "briefing.toml").write_text('languages = ["en"]\n[title]\nen = "A, b: 100%"\n', "utf-8")
    (tmp_path / "mine" / "home.en.md").write_text("---\ntitle: Home\nlead: A lead.\nodd: 1\n---\n", "utf-8")
    (tmp_path / "mine" / "Thumbs.db").write_text("")
    (tmp_path / "mine" / "1-demand").mkdir()
    (tmp_path / "mine" / "1-demand" / "index.en.md").write_text("---\ntitle: A demand\nlead: A lead.\n---\n", "utf-8")
    found = json.loads(kiosk("check", "mine", "--format", "json").stdout)
    (problem,) = found["problems"]
    assert (problem["line"], problem["column"], problem["code"]) == (4, 1, "B206")
    assert problem["hides"] == {"first": 4, "last": 4}
    assert [Path(path).name for path in found["passed_over"]] == ["Thumbs.db"]
    done = kiosk("check", "mine", "--format", "github")
    assert done.stdout == (
        "::error file=mine/home.en.md,line=4,col=1,title=B206%3A a key that has no meaning here"
        "::Remove the key `odd`, or correct its name.\n"
    )
    assert done.returncode == 1


def test_check_says_how_much_it_passed_over(kiosk, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    shutil.copytree(paths.CONTENT, tmp_path / "mine")
    for name in ("Thumbs.db", "desktop.ini", "~$home.docx", "home.nl.md~", ".DS_Store"):
        (tmp_path / "mine" / name).write_text("")
    done = kiosk("check", "mine")
    assert done.returncode == 0
    assert done.stdout == "Passed over 5 files of other programs: .DS_Store, Thumbs.db, desktop.ini and others.\n"


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


COMMANDS = [
    ["--help"],
    ["--version"],
    ["check", "broken"],
    ["check", "broken", "--format", "json"],
    ["settings"],
    ["host", "--systemd"],
    ["doctor"],
    ["usage"],
    ["present", "--report"],
    ["render", "--page", "home", "--size", "1024x600", "--out", "pictures"],
]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_full_disk_under_the_output_is_told_in_a_sentence(run_into, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    with Path("/dev/full").open("w") as full:
        done = run_into(full, *words)
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.returncode == 2
    assert done.stderr.endswith("kiosk: what it says cannot be written: No space left on device\n")


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_a_pipe_that_was_closed_ends_a_command_without_a_word(run_into, words: list[str]) -> None:  # type: ignore[no-untyped-def]
    reader, writer = os.pipe()
    os.close(reader)
    with open(writer, "w") as pipe:  # noqa: PTH123 - a pipe has no path
        done = run_into(pipe, *words)
    assert done.stderr == ""
    assert done.returncode == 2


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
