"""Where settings come from, and a broken file: what can be read counts, and in doubt it is locked."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.commands.settings import list_settings
from kiosk.paths import StateFile
from kiosk.settings.reading import (
    LONGEST_PROBLEM,
    MOST_PROBLEMS,
    keep_last_good,
    read_forgiving,
    read_settings,
)
from kiosk.settings.table import TABLE, BadSettingsError


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def test_each_layer_overrules_the_one_below(file: Path) -> None:
    file.write_text('# ours\nlanguage = "en"\ntext-scale = 150\ntheme = "contrast"\n')
    environment = {"KIOSK_TEXT_SCALE": "200", "KIOSK_THEME": "paper", "KIOSK_LANGUAGE": ""}
    reading = read_forgiving(file, {"theme": "contrast", "locked": None}, environment)
    assert (reading.settings.language, reading.settings.text_scale, reading.settings.theme) == ("en", 200, "contrast")
    origins = {key: reading.origins[key] for key in ("language", "text-scale", "theme", "locked")}
    assert origins == {
        "language": f"{file}:2",
        "text-scale": "KIOSK_TEXT_SCALE",
        "theme": "--theme",
        "locked": "default",
    }
    assert reading.problems == ()


def test_a_place_is_that_of_the_key_and_not_of_words_that_look_like_it(file: Path) -> None:
    file.write_text('[unknown]\ntheme = "x"\n', "utf-8")
    with pytest.raises(BadSettingsError, match=r"kiosk\.toml:1\b"):
        read_settings(file, {}, {})
    file.write_text('take-along-address = """\nlanguage = "fr"\n"""\n\'language\' = "en"\n', "utf-8")
    assert read_forgiving(file, {}, {}).origins["language"] == f"{file}:4"


def test_the_environment_counts_for_every_command(file: Path) -> None:
    assert read_settings(file, {}, {"KIOSK_LOCKED": "true"}).locked
    with pytest.raises(BadSettingsError, match="KIOSK_TEXT_SCALE"):
        read_settings(file, {}, {"KIOSK_TEXT_SCALE": "large"})


@pytest.mark.parametrize(
    ("text", "locked"),
    [
        ('locked = true\nlanguage = "en\n', True),
        ('locked = true\ntext-scale = 3\nlanguage = "en"', True),
        ("locked = yes", True),
        ('locked = "perhaps"', True),
        ("locked true", True),
        ("[[\nlocked=true\n", True),
        ("locked = false\ntheme = [", False),
        ("locked = true\nlocked = false\n", True),
        ("locked = false\nlocked = true\n", True),
        ("[kiosk]\nlocked = true\n", True),
        ("Locked = true\n", True),
        ("LOCKED TRUE\n", True),
        ("locked = true\nthemes = " + "[" * 5000, True),
        ("locked = true\nidle-seconds = " + "9" * 5_000, True),
        ('locked = true\nstate-dir = "a\\u0000b"', True),
        ("lockd = true", True),
        ("lo\u00e9ked = true", True),
        ("# not locked any more\ntheme = [", False),
        ('theme = "pink"', False),
    ],
)
def test_invariant_4_a_broken_file_leaves_locked_what_was_locked(file: Path, text: str, locked: bool) -> None:
    file.write_bytes(text.encode("latin-1"))
    reading = read_forgiving(file, {}, {})
    assert reading.settings.locked is locked
    assert all(problem.startswith(str(file)) for problem in reading.problems)
    assert reading.problems


def test_the_lines_that_can_be_read_count(file: Path) -> None:
    file.write_text('language = "en"\ntext-scale = 15o\ntheme = "contrast"\n')
    reading = read_forgiving(file, {}, {})
    assert (reading.settings.language, reading.settings.text_scale, reading.settings.theme) == ("en", 100, "contrast")
    assert any(problem.startswith(f"{file}:2:") for problem in reading.problems)


def test_what_cannot_be_read_is_as_in_the_last_good_settings(file: Path, tmp_path: Path) -> None:
    state = {"state-dir": tmp_path / "state"}
    (tmp_path / "state").mkdir()
    file.write_text('text-scale = 150\nlocked = true\nlanguage = "nl"\n')
    keep_last_good(read_forgiving(file, state, {}))
    file.write_text('text-scale = 15o\nlanguage = "en"\n')
    reading = read_forgiving(file, state, {})
    assert (reading.settings.text_scale, reading.settings.locked, reading.settings.language) == (150, True, "en")
    assert reading.origins["locked"] == "the last good settings"
    keep_last_good(reading)  # a broken one never takes its place
    assert "150" in (tmp_path / "state" / StateFile.LAST_GOOD).read_text("utf-8")


@pytest.mark.parametrize("spoilt", ["", "{", "[1]", '{"locked": 7, "nonsense": 1}'])
def test_spoilt_last_good_settings_do_no_harm(file: Path, tmp_path: Path, spoilt: str) -> None:
    (tmp_path / StateFile.LAST_GOOD).write_text(spoilt)
    file.write_bytes(b"\xff\xfe")
    assert read_forgiving(file, {"state-dir": tmp_path}, {}).problems


@pytest.mark.parametrize("data", [None, "\ufefflocked = true\n".encode("utf-16-le"), bytes(4096)])
def test_invariant_4_what_is_no_text_is_locked_unless_it_is_known_not_to_be(
    file: Path, tmp_path: Path, data: bytes | None
) -> None:
    state = {"state-dir": tmp_path / "state"}
    if data is None:
        file.mkdir()
    else:
        file.write_bytes(data)
    reading = read_forgiving(file, state, {})
    assert reading.settings.locked
    assert reading.problems
    (tmp_path / "state").mkdir()
    (tmp_path / "state" / StateFile.LAST_GOOD).write_text('{"text-scale": 150}')
    assert not read_forgiving(file, state, {}).settings.locked


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no such pipes")
def test_a_file_that_never_ends_is_a_problem_and_keeps_nobody_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "huge").write_bytes(b"# x\n" * 300_000)
    for name in ("pipe", "huge"):
        reading = read_forgiving(tmp_path / name, {"state-dir": tmp_path}, {})
        assert reading.settings.locked
        assert len(reading.problems) == 1


def test_a_file_of_noise_is_told_in_a_few_lines(file: Path) -> None:
    file.write_bytes(b"\xff=\n" * 5_000 + b"x" * 5_000)
    problems = read_forgiving(file, {}, {}).problems
    assert len(problems) <= MOST_PROBLEMS + 1
    assert max(map(len, problems)) <= LONGEST_PROBLEM + 2


def test_a_mark_of_the_byte_order_is_no_mistake(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbflocked = true\n")  # as some editors on Windows save it
    reading = read_forgiving(file, {}, {})
    assert (reading.settings.locked, reading.problems) == (True, ())


def test_a_wrong_variable_is_left_out_and_told(file: Path) -> None:
    reading = read_forgiving(file, {}, {"KIOSK_TEXT_SCALE": "large", "KIOSK_LOCKED": "ja"})
    assert (reading.settings.text_scale, reading.settings.locked) == (100, True)
    assert len(reading.problems) == 2


def test_a_wrong_flag_is_an_error_for_everyone(file: Path) -> None:
    with pytest.raises(BadSettingsError, match="--theme"):
        read_forgiving(file, {"theme": "pink"}, {})


def test_the_list_has_a_line_for_each_setting(file: Path) -> None:
    lines = list_settings(read_forgiving(file, {"locked": True}, {}))
    assert len(lines) == len(TABLE) + 1
    assert next(line.split() for line in lines if line.startswith("locked")) == ["locked", "yes", "--locked"]
