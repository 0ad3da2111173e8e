"""``kiosk export`` writes the file that it names, or leaves the old one whole."""

from __future__ import annotations

import importlib.util
import io
import os
import subprocess
import sys
import zipfile
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.briefing.count.folders import make_briefing


def test_it_writes_the_file_that_it_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_briefing(tmp_path / "briefing")
    out = tmp_path / "out" / "a file.html"
    assert main(["export", str(tmp_path / "briefing"), "--to", "html", "--out", str(out)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(out)]
    assert out.read_text("utf-8").startswith("<!DOCTYPE html>")
    assert [file.name for file in out.parent.iterdir()] == ["a file.html"]


def test_the_old_file_stays_where_nothing_can_be_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.html"
    out.write_text("old", "utf-8")
    assert main(["export", str(tmp_path / "absent"), "--to", "html", "--out", str(out)]) == 2
    assert "absent" in capsys.readouterr().err
    assert out.read_text("utf-8") == "old"


def test_a_place_that_takes_no_file_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_briefing(tmp_path / "briefing")
    (tmp_path / "file").touch()
    assert main(["export", str(tmp_path / "briefing"), "--to", "html", "--out", str(tmp_path / "file" / "a")]) == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("flags", "says"),
    [
        ("--to html --run 10", "every page"),
        ("--to html --layout slides", "only a pdf"),
        ("--to pptx --layout slides", "only a pdf"),
        ("--to pdf --layout hand-out --run 10", "every page"),
        ("--to pdf --layout speaker", "say --notes"),
        ("--to pdf --notes", "--layout speaker"),
        ("--to html --notes", "--layout speaker"),
        ("--to pptx --run none-such", "it has none"),
        ("--to pdf --language fr", "is in en"),
    ],
)
def test_what_would_do_nothing_is_told(
    flags: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_briefing(tmp_path / "briefing")
    out = tmp_path / "out"
    assert main(["export", str(tmp_path / "briefing"), *flags.split(), "--out", str(out)]) == 2
    assert says in capsys.readouterr().err
    assert not out.exists()


@pytest.mark.parametrize(("form", "extra"), [("pptx", "import"), ("pdf", "print")])
def test_a_library_that_is_not_here_is_told_with_how_it_comes(
    form: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name in ("pptx", "typst") else real(name)

    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", find)
    make_briefing(tmp_path / "briefing")
    assert main(["export", str(tmp_path / "briefing"), "--to", form, "--out", str(tmp_path / "out")]) == 2
    assert f'".[{extra}]"' in capsys.readouterr().err


def test_slides_are_written_by_a_process_without_a_display(tmp_path: Path) -> None:
    make_briefing(tmp_path / "briefing")
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    for form, begins in (("pptx", b"PK"), ("pdf", b"%PDF")):
        out = tmp_path / f"talk.{form}"
        command = [sys.executable, "-m", "kiosk", "export", str(tmp_path / "briefing"), "--to", form, "--out", str(out)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        assert (done.returncode, done.stdout, done.stderr) == (0, f"{out}\n", "")
        assert out.read_bytes().startswith(begins)
    assert zipfile.is_zipfile(io.BytesIO((tmp_path / "talk.pptx").read_bytes()))


def test_who_stops_it_has_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    make_briefing(tmp_path / "briefing")
    out = tmp_path / "a.html"
    out.write_text("old", "utf-8")
    monkeypatch.setattr("kiosk.export.html.write_html", stop)
    assert main(["export", str(tmp_path / "briefing"), "--to", "html", "--out", str(out)]) == 130
    assert "as it was" in capsys.readouterr().err
    assert out.read_text("utf-8") == "old"
