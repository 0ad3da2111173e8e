"""The file of numbers, its report, and that no trouble with it reaches anybody."""

from __future__ import annotations

import contextlib
import csv
import io
import logging
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.paths import StateFile
from kiosk.usage.counter import UsageWriter
from kiosk.usage.database import UnreadableUsageError, add_rows, read_rows
from kiosk.usage.report import HEAD, csv_text, report_lines
from kiosk.usage.visits import PAGE, VISIT, Row
from tests.equipment.x11 import wait_until

ROWS = [
    Row("2026-06-10T09", PAGE, "diamond", "nl", 3, 120),
    Row("2026-06-10T09", VISIT, "", "nl", 2),
    Row("2026-06-11T17", VISIT, "", "en", 5),
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / StateFile.USAGE


def test_rows_are_added_up_in_the_file(file: Path) -> None:
    add_rows(file, ROWS)
    add_rows(file, ROWS[:1])
    assert read_rows(file) == [Row("2026-06-10T09", PAGE, "diamond", "nl", 6, 240), *ROWS[1:]]


def test_the_oldest_hours_go_where_there_are_too_many(file: Path) -> None:
    add_rows(file, [Row(f"2026-06-10T{hour:02}", VISIT, "", "nl", 1) for hour in range(20)], most=5)
    assert [row.hour[-2:] for row in read_rows(file)] == ["15", "16", "17", "18", "19"]


@pytest.mark.parametrize(
    "damage", [b"this is no database, however long it goes on" * 100, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_set_aside(file: Path, damage: bytes) -> None:
    file.write_bytes(damage)
    with pytest.raises(UnreadableUsageError, match="db: is damaged, or holds no counts: give the"):
        read_rows(file)
    add_rows(file, ROWS)
    assert read_rows(file) == ROWS
    assert (file.parent / StateFile.DAMAGED_USAGE).read_bytes() == damage


def test_a_file_with_other_tables_is_told_in_words(file: Path) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE songs (name)")
    with pytest.raises(UnreadableUsageError, match="cannot be read now, or holds no counts: give the"):
        read_rows(file)


@pytest.mark.parametrize(
    "row",
    [
        (None, VISIT, "", "nl", 1, 0),
        ("noon", VISIT, "", "nl", 1, 0),
        ("2026-06-10T29", VISIT, "", "nl", 1, 0),
        (b"2026-06-10T09", VISIT, "", "nl", 1, 0),
        ("2026-06-10T09", VISIT, "", "nl", "many", 0),
        ("2026-06-10T09", PAGE, "home", "nl", 1, float("inf")),
        ("2026-06-10T09", PAGE, "home", "nl", -3, 0),
        ("2026-06-10T09", PAGE, "home\x1b[2J", "nl", 1, 0),
    ],
)
def test_a_file_of_another_program_is_one_clear_line(
    file: Path, row: tuple[object, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with contextlib.closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("CREATE TABLE usage (hour, kind, page, language, count, seconds)")
        connection.execute("INSERT INTO usage VALUES (?, ?, ?, ?, ?, ?)", row)
    with pytest.raises(UnreadableUsageError, match=StateFile.USAGE):
        read_rows(file)
    own = file.parent / "state"
    assert main(["usage", "--state-dir", str(own), "--merge", str(file)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_file_that_cannot_be_written_is_told_once_and_the_numbers_wait(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.mkdir()
    with caplog.at_level(logging.INFO, "kiosk.usage"):
        writer = UsageWriter(file, flush_seconds=0)
        for row in ROWS:
            writer.write([row])
        wait_until(lambda: len(caplog.messages) > 0, "the failure to be told")
        file.rmdir()
        writer.write([Row("2026-06-12T08", VISIT, "", "nl", 1)])
        writer.close(30)
    assert [message.partition(":")[0] for message in caplog.messages] == [
        "use cannot be counted",
        "use is counted again",
    ]
    assert read_rows(file) == [*ROWS, Row("2026-06-12T08", VISIT, "", "nl", 1)]


def test_a_database_that_somebody_else_holds_keeps_nobody_waiting(file: Path) -> None:
    add_rows(file, ROWS)
    holder = sqlite3.connect(file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    writer = UsageWriter(file, flush_seconds=0)
    writer.write(ROWS)  # returns at once
    holder.execute("COMMIT")
    holder.close()
    writer.close(30)
    assert read_rows(file)[1].count == 4


def test_the_report_has_sums_and_bars() -> None:
    lines = report_lines(ROWS)
    assert "7 visits, 3 pages opened" in lines[1]
    bars = {line.split()[0]: line.count("█") for line in lines if "█" in line}
    assert bars["17:00"] == 40
    assert bars["09:00"] == 16
    assert "diamond" in bars
    assert "usage = true" in report_lines([])[0]


def test_the_csv_has_every_row() -> None:
    read = list(csv.reader(io.StringIO(csv_text(ROWS))))
    assert tuple(read[0]) == HEAD
    assert read[1] == ["2026-06-10T09", "page", "diamond", "nl", "3", "120"]
    assert len(read) == 4


def test_several_screens_are_added(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    others = [tmp_path / "a.db", tmp_path / "b.db"]
    for other in (tmp_path / StateFile.USAGE, *others):
        add_rows(other, ROWS)
    assert main(["usage", "--state-dir", str(tmp_path), "--merge", *map(str, others)]) == 0
    assert "21 visits" in capsys.readouterr().out
    own = tmp_path / StateFile.USAGE
    assert main(["usage", "--state-dir", str(tmp_path), "--merge", str(own), str(others[0]), str(others[0])]) == 0
    assert "14 visits" in capsys.readouterr().out, "the same file twice counts once"
    assert main(["usage", "--state-dir", str(tmp_path), "--csv", str(tmp_path / "x.csv")]) == 0
    assert (tmp_path / "x.csv").read_text().count("\n") == 4
    assert main(["usage", "--state-dir", str(tmp_path), "--merge", str(tmp_path / "none.db")]) == 2
    (tmp_path / "a.db").write_bytes(b"damaged" * 1000)
    assert main(["usage", "--state-dir", str(tmp_path), "--merge", str(tmp_path / "a.db")]) == 2


def test_a_file_that_was_only_begun_has_no_rows(file: Path) -> None:
    file.touch()
    assert read_rows(file) == []


def test_a_pipe_that_knows_ascii_only_gets_a_report(tmp_path: Path) -> None:
    add_rows(tmp_path / StateFile.USAGE, ROWS)
    command = [sys.executable, "-m", "kiosk", "usage", "--state-dir", str(tmp_path)]
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=environment, check=False, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"7 visits" in done.stdout
