"""What is missing of the system is named with its package, and nothing else is taken for that."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import paths
from kiosk.cli import main
from kiosk.commands import check
from kiosk.machine.libraries import missing_libraries, read_packages, say_missing, told_library

PACKAGES = {"libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libxcb.so.1": "libxcb1"}


def lacking(*missing: str):  # type: ignore[no-untyped-def]
    def load(library: str) -> None:
        if library in missing:
            raise OSError(f"{library}: cannot open shared object file: No such file or directory")

    return load


def test_the_shipped_list_names_a_package_for_each_library() -> None:
    packages = read_packages(paths.LIBRARIES)
    assert packages["libEGL.so.1"] == "libegl1"
    assert all(".so" in library and package for library, package in packages.items())


def test_a_list_that_is_gone_names_none(tmp_path: Path) -> None:
    assert read_packages(tmp_path / "none.txt") == {}


def test_only_what_cannot_be_loaded_is_missing() -> None:
    assert missing_libraries(PACKAGES, lacking(), "linux") == {}
    assert missing_libraries(PACKAGES, lacking("libGL.so.1"), "linux") == {"libGL.so.1": "libgl1"}
    assert missing_libraries(PACKAGES, lacking(*PACKAGES), "darwin") == {}


def test_the_sentence_says_what_to_do() -> None:
    assert say_missing({"libGL.so.1": "libgl1", "libGLX.so.0": "libgl1"}) == (
        "the system lacks libGL.so.1, libGLX.so.0; on Debian or Ubuntu: apt-get install libgl1"
    )
    assert say_missing({"libodd.so.1": ""}) == "the system lacks libodd.so.1"


@pytest.mark.parametrize(
    ("words", "library"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libEGL.so.1"),
        ("libstdc++.so.6: cannot open shared object file", "libstdc++.so.6"),
        ("No module named 'PySide6'", ""),
        ("cannot import name 'X'", ""),
    ],
)
def test_a_library_is_told_from_other_trouble(words: str, library: str) -> None:
    assert told_library(ImportError(words)) == library


def test_a_command_that_finds_no_library_says_so_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_call: object) -> int:
        raise ImportError("libnowhere.so.9: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(check, "COMMAND", replace(check.COMMAND, run=fail))
    assert main(["check"]) == 2
    error = capsys.readouterr().err
    assert "libnowhere.so.9" in error
    assert error.count("\n") == 1
    assert "Traceback" not in error


def test_the_log_has_what_ended_a_command_that_nobody_watches(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_call: object) -> int:
        raise ImportError("libnowhere.so.9: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(check, "COMMAND", replace(check.COMMAND, run=fail))
    with caplog.at_level("INFO", "kiosk"):
        main(["check"])
    assert "libnowhere.so.9" in caplog.text
