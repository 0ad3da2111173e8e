"""``kiosk schema`` prints what editors need, or writes it to files; for the languages of the briefing it is given."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.briefing.schema import make_schemas, schema_file
from kiosk.cli import main
from tests.briefing.count.folders import make_briefing


def test_it_prints_all_as_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make_briefing(tmp_path)
    assert main(["schema", "--briefing", str(tmp_path)]) == 0
    assert json.loads(capsys.readouterr().out) == make_schemas(["en"])


def test_it_writes_a_file_each(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a folder" / "of them"
    assert main(["schema", "--out", str(out)]) == 0
    schemas = make_schemas(["nl", "en"])
    assert {file.name: json.loads(file.read_text("utf-8")) for file in out.iterdir()} == {
        schema_file(name): schema for name, schema in schemas.items()
    }
    assert capsys.readouterr().out.splitlines() == [str(out / schema_file(name)) for name in schemas]


def test_a_folder_that_takes_no_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").touch()
    assert main(["schema", "--out", str(tmp_path / "file")]) == 2
    assert f"{tmp_path / 'file'}" in capsys.readouterr().err
